// Sentences of a notice, worked out by hand: what is stated, what is not, and which flows stand behind each.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, notice, UsageError, writeNotice } from "whogets";
import { printed } from "../fixtures/examples";
import { odd } from "../fixtures/odd";

const on = "2026-01-01";
const mapOf = (definition: object): DataMap => defineDataMap({ name: "Shop", asOf: on, ...definition } as never) as unknown as DataMap;
const shop = mapOf({
  controller: { name: "Shop SIA", country: "LV" },
  regimes: ["EU_GDPR"],
  subjects: { customer: {} },
  parties: {
    mailer: { name: "Mailer", country: "US" },
    host: { name: "Host", country: "FR" },
    police: { name: "Police", kind: "authority", country: "LV" },
  },
  activities: {
    news: {
      label: "Newsletter",
      purposes: ["marketing.email"],
      subjects: ["customer"],
      data: ["contact.email"],
      retention: [{ keep: "P1Y" }],
      flows: [
        { to: ["mailer"], role: "processor", onlyIf: ["consent"], mechanisms: ["scc-2"], retention: [{ keep: "P1M" }] },
        { to: ["host"], may: true },
      ],
    },
    site: {
      subjects: ["customer"],
      flows: [
        { to: ["host"], role: "processor" },
        { to: ["police"], role: "authority", onlyIf: ["authority-request"] },
      ],
    },
    others: { label: "For others", actingAs: "processor", data: ["contact.phone"], flows: [{ id: "o", to: ["host"] }] },
  },
});
const textsOf = (map: DataMap, at: number, language: "en" | "de" | "fr" = "en") =>
  notice(map, { on, language }).parts[at]?.sentences.map(({ text, flows }) => [text, flows.join(" ")]);

describe("notice", () => {
  it("tells recipients with data, purposes, role and conditions, each by the flows that say so", () => {
    expect(textsOf(shop, 0)).toEqual([
      ["Possibly given to Host: e-mail address.", "news/host"],
      ["For: e-mail marketing.", "news/host"],
      ["The role is not stated.", "news/host"],
      ["What data is given to Host is not stated.", "site/host"],
      ["What for is not stated.", "site/host"],
      ["Role: processor.", "site/host"],
      ["Given to Mailer: e-mail address.", "news/mailer"],
      ["For: e-mail marketing.", "news/mailer"],
      ["Role: processor.", "news/mailer"],
      ["Only on condition: consent.", "news/mailer"],
    ]);
  });

  it("tells transfers, what they are said to rest on, and adequacy; a copy of safeguards is not stated", () => {
    const texts = textsOf(shop, 1) ?? [];
    expect(texts.map(([text]) => text)).toEqual([
      "Data goes from Shop SIA to Mailer (United States), outside the territory of the EU GDPR.",
      expect.stringMatching(/^This is said to rest on: [^.]+\.$/),
      expect.stringMatching(/adequacy decision/),
      "How to get a copy of safeguards, or where they are available, is not stated.",
    ]);
    expect(texts.every(([, flows]) => flows === "news/mailer")).toBe(true);
  });

  it("asks for no copy of safeguards where an adequacy decision carries it all", () => {
    const map = mapOf({
      controller: { country: "LV" },
      regimes: ["EU_GDPR"],
      parties: { p: { country: "NZ" } },
      activities: { a: { data: ["contact.email"], flows: [{ to: ["p"] }] } },
    });
    const texts = (textsOf(map, 1) ?? []).map(([text]) => text);
    expect(texts.some((text) => text?.startsWith("An adequacy decision or rule is recorded"))).toBe(true);
    expect(texts.some((text) => text?.includes("copy of safeguards"))).toBe(false);
  });

  it("tells retention by activity, then by recipient", () => {
    expect(textsOf(shop, 2)).toEqual([
      ["Data of “Newsletter” is kept: 1 year.", "news/host news/mailer"],
      ["Kept by Mailer: 1 month.", "news/mailer"],
      ["How long data of “site” is kept is not stated.", "site/host site/police"],
    ]);
  });

  it("leaves out what is done on behalf of others, and says so", () => {
    const made = notice(shop, { on });
    expect(JSON.stringify(made.parts)).not.toContain("others/");
    expect(made.remarks[1]).toContain("For others");
  });

  it("leaves out authorities in an inquiry, and says so", () => {
    expect(notice(shop, { on }).remarks[2]).toBe(
      "Left out, as authorities in a particular inquiry are no recipients (Art. 4(9) GDPR): Police.",
    );
  });

  it("names the empty field behind each “not stated”", () => {
    const missing = notice(shop, { on }).parts.flatMap(({ sentences }) => sentences.flatMap((one) => one.missing));
    expect(missing).toEqual(["flows.news/host.role", "flows.site/host.data", "flows.site/host.purposes", "activities.site.retention"]);
    expect(writeNotice(notice(shop, { on }), "md", { flows: true })).toContain("empty fields: flows.site/host.data");
  });

  it("tells the same of several at once: recipients, activities, purposes", () => {
    const map = mapOf({
      controller: { name: "Shop", country: "LV" },
      regimes: ["EU_GDPR"],
      subjects: { visitor: {} },
      parties: { b: { country: "US" }, a: { country: "US" }, c: {} },
      activities: {
        one: {
          purposes: ["marketing.email"],
          data: ["contact.email"],
          retention: [{ keep: "P1Y" }],
          flows: [{ to: ["a"] }, { to: ["b"] }],
        },
        two: { purposes: ["payments"], data: ["contact.email"], retention: [{ keep: "P1Y" }], flows: [{ to: ["a"] }] },
        three: { subjects: ["visitor"] },
        four: {},
        five: {},
      },
      closed: [{ subjects: ["visitor"] }],
    });
    const [recipients = [], transfers = [], retention = []] = [0, 1, 2].map((at) => textsOf(map, at)?.map(([text]) => text));
    expect(recipients.filter((text) => text?.startsWith("For: "))).toEqual([
      "For: e-mail marketing and payments.",
      "For: e-mail marketing.",
    ]);
    expect(recipients.slice(-2)).toEqual([
      "It is stated that nobody else receives the data of “three”.",
      "Who receives the data of “five” and “four” is not stated.",
    ]);
    expect(transfers[0]).toBe("Data goes from Shop to a and b (United States), outside the territory of the EU GDPR.");
    expect(retention).toEqual([
      "How long data of “five”, “four” and “three” is kept is not stated.",
      "Data of “one” and “two” is kept: 1 year.",
    ]);
  });

  it("invents nothing for maps that say nothing", () => {
    expect(textsOf(mapOf({ controller: {} }), 0)).toEqual([["No processing is recorded, so that nothing of this is stated.", ""]]);
    const open = mapOf({ controller: {}, activities: { a: {} } });
    expect([0, 1, 2].map((at) => textsOf(open, at)?.[0]?.[0])).toEqual([
      "Who receives the data of “a” is not stated.",
      "Whether data goes to third countries is not stated.",
      "How long data of “a” is kept is not stated.",
    ]);
    const countries = mapOf({
      controller: { country: "LV" },
      regimes: ["EU_GDPR"],
      parties: { p: {} },
      activities: { a: { data: ["contact.email"], flows: [{ to: ["p"] }] } },
    });
    expect(textsOf(countries, 1)?.[0]?.[0]).toBe(
      "Whether data that goes from Controller to p leaves the territory of the EU GDPR is not stated.",
    );
  });

  it.each(["en", "de", "fr"] as const)(
    "of every example and odd map: each sentence ends, traces to flows of the map, and gives no verdict (%s)",
    (language) => {
      for (const map of [...Object.values(printed), ...Object.values(odd), shop] as DataMap[]) {
        const made = notice(map, { on: map.asOf ?? on, language });
        const ids = new Set(map.flows.map(({ id }) => id));
        for (const { text, flows } of made.parts.flatMap(({ sentences }) => sentences)) {
          expect(text).toMatch(/\.$/);
          expect(flows.filter((id) => !ids.has(id))).toEqual([]);
          expect(text).not.toMatch(/undefined|\[object|\bnull\b/);
        }
        const text = writeNotice(made, "md", { flows: true });
        expect(text).not.toMatch(/<script|\b(?:compliant|lawful|safe)\b/i);
        expect(writeNotice(notice(map, { on: map.asOf ?? on, language }), "md", { flows: true })).toBe(text);
      }
    },
  );

  it("writes Markdown with sentences of the same flows together, and the flows when asked", () => {
    const made = notice(shop, { on, language: "de" });
    expect(writeNotice(made, "md", { flows: true })).toContain(
      "- An Mailer gehen: E-Mail-Adresse. Zwecke: E-Mail-Marketing. Rolle: Auftragsverarbeiter. Nur unter der Bedingung: Einwilligung. (Flüsse: news/mailer)\n",
    );
    expect(writeNotice(made, "md")).not.toContain("news/mailer");
    expect(JSON.parse(writeNotice(made, "json")).parts[0].sentences[0].flows).toEqual(["news/host"]);
  });

  it("refuses what it cannot tell", () => {
    expect(() => notice(shop, { on: "2026-02-30" })).toThrow(UsageError);
    expect(() => notice(shop, { language: "xx" as never })).toThrow(UsageError);
    expect(() => notice({} as never, { on })).toThrow(UsageError);
    expect(() => notice({ ...shop, asOf: null } as never)).toThrow(UsageError);
    expect(() => writeNotice(notice(shop), "pdf" as never)).toThrow(UsageError);
  });
});
