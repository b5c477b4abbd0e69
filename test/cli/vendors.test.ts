// What the command line tells of the catalogue: for people, as JSON, and where nothing fits.

import { describe, expect, it } from "vitest";
import { vendors } from "whogets/processors";
import { call, folderWith, start } from "./terminal";

type Row = Readonly<Record<string, unknown>>;

async function jsonOf(...words: readonly string[]): Promise<Readonly<Record<string, unknown>> & { readonly vendors: readonly Row[] }> {
  const { code, out, err } = await call([...words, "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as never;
}

describe("whogets vendor", () => {
  it("tells companies, services, grades, sources and when to look again", async () => {
    const { code, out } = await call(["vendor", "stripe", "--on", "2026-11-26"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Stripe on 2026-11-26: payments, stripe in the catalogue\n/);
    expect(out).toContain("Gone over on 2026-11-25; to be looked at again after 2027-05-25.\n");
    expect(out).toContain("\n  Stripe Payments Europe, Limited (IE) [1]\n    signs for  customers in EEA\n");
    expect(out).toMatch(/\n {4}Data Privacy Framework {2}active: as of 2026-09-01 \[2\] \[3\]\. A third party read the list/);
    expect(out).toContain("\n  radar: Stripe Radar (fraud)\n    role      controller (from memory)\n    data      device.browser, ");
    expect(out).toMatch(/\n {2}hosting +not recorded\n/);
    expect(out).toMatch(/\n {2}\[1\] {2}Slotwise .*, no\n {7}address recorded, text of 2026-09-29, read on 2026-11-25\n/);
    expect(out).not.toMatch(/\b(compliant|lawful|safe)\b/i);
  });

  it("takes former names, on a day before and a day after", async () => {
    const before = await call(["vendor", "Facebook Inc.", "--on", "2018-05-24"]);
    expect(before.out).toMatch(/^Facebook on 2018-05-24: social, meta in the catalogue\nCalled Meta today/);
    expect(before.out).toContain("Facebook Ireland Limited");
    expect(before.out).not.toContain("is an earlier name");
    const after = await call(["vendor", "Facebook Inc.", "--on", "2026-11-26"]);
    expect(after.out).toContain(
      '\n"Facebook, Inc." is an earlier name, until 2021-10-28. On 2026-11-26 that company is called Meta\nPlatforms, Inc. (US).\n',
    );
    const early = await call(["vendor", "Meta Platforms, Inc.", "--on", "2018-05-24"]);
    expect(early.out).toContain(
      '\n"Meta Platforms, Inc." is a later name, since 2021-10-28. On 2018-05-24 that company is called\nFacebook, Inc. (US).\n',
    );
  });

  it("says that the day to look again has passed, and that all is from memory", async () => {
    const { out } = await call(["vendor", "Hermes UK", "--on", "2030-01-01"]);
    expect(out).toContain("after 2027-11-25: that day has passed");
    expect(out).toContain("None: all of it is from memory.");
  });

  it("as JSON: the documented shape", async () => {
    const answer = await jsonOf("vendor", "js.stripe.com", "--on", "2026-11-26");
    expect(Object.keys(answer)).toEqual(["asked", "on", "vendors"]);
    expect(answer.vendors.map(({ vendor }) => vendor)).toEqual(["stripe"]);
    expect(answer.vendors[0]).toMatchObject({
      match: { vendor: "stripe", matched: { text: "js.stripe.com", kind: "domain" }, inUse: true, entity: null },
      kind: "payments",
      hosting: null,
      recheckAfter: "2027-05-25",
    });
    expect((await jsonOf("vendor", "Deutsche Post AG")).vendors.map(({ vendor }) => vendor)).toEqual(["deutsche-post", "dhl"]);
  });

  it("offers what was nearly right, and names the value", async () => {
    expect(await call(["vendor", "strype"])).toMatchObject({
      code: 2,
      out: "",
      err: 'whogets: the catalogue has no vendor "strype"; did you mean "stripe" or "Skype" (microsoft)?\n',
    });
    expect((await call(["vendor", "Nobody Known Logistics"])).err).toBe(
      'whogets: the catalogue has no vendor "Nobody Known Logistics"; see all: whogets vendors\n',
    );
    expect((await call(["vendor", "a\u001b[31m"])).err).not.toContain("\u001b");
    expect(await call(["vendor", "stripe", "--on", "2026-02-30"])).toMatchObject({
      code: 2,
      err: 'whogets: "2026-02-30" is not a day that exists; write it as YYYY-MM-DD\n',
    });
    expect((await call(["vendor"])).code).toBe(2);
  });

  it("says when a service ended, what came then, and what never leaves the customer", async () => {
    const { out } = await call(["vendor", "google", "--on", "2026-11-26"]);
    expect(out).toMatch(/\n {2}universal-analytics: .*\n {4}ended {5}until 2023-07-01 \[\d+\]\. Standard .*\n {4}then {6}analytics\n/);
    expect((await call(["vendor", "matomo"])).out).toContain("recipient  none: it runs on the customer's machines\n");
  });

  it("answers for every vendor in lines of 100 characters, and of 70, whose joins read well", async () => {
    for (const { record } of vendors)
      for (const columns of [70, 100]) {
        const { code, out } = await call(["vendor", record.slug], { columns });
        expect(code, record.slug).toBe(0);
        // Only what has no blank in it may be longer.
        const long = out
          .split("\n")
          .filter((line) => line.length > columns && line.trim().includes(" ") && !/^ +\S+(?: \S+)* {2,}\S+$/.test(line));
        expect(long, record.slug).toEqual([]);
        expect(out, record.slug).not.toMatch(/\.; \[|\.\.| [.,;]|undefined|\(\)/m);
      }
  });
});

describe("whogets vendors", () => {
  it("lists all of them", async () => {
    expect((await jsonOf("vendors")).vendors).toHaveLength(vendors.length);
  });

  it("by country and kind", async () => {
    const answer = await jsonOf("vendors", "--country", "us", "--kind", "email-marketing", "--on", "2026-11-26");
    expect(Object.keys(answer)).toEqual(["on", "country", "kind", "vendors"]);
    expect(answer.vendors.map(({ vendor }) => vendor)).toEqual(["activecampaign", "aweber", "kit", "klaviyo", "mailchimp", "mailjet"]);
    expect(answer.vendors[3]).toEqual({
      vendor: "klaviyo",
      name: "Klaviyo",
      kind: "email-marketing",
      entities: [{ key: "US", name: "Klaviyo, Inc.", country: "US", grade: "sourced" }],
      services: ["email", "sms", "onsite"].map((id) => ({ id, status: "no-end-recorded" })),
      reviewed: "2026-11-25",
      recheckAfter: "2027-05-25",
    });
  });

  it("with the names of a day", async () => {
    const named = async (on: string) => (await jsonOf("vendors", "--kind", "social", "--on", on)).vendors.map(({ name }) => name);
    expect(await named("2018-05-24")).toContain("Twitter");
    expect(await named("2026-11-26")).not.toContain("Twitter");
  });

  it("as a table that pipes, and says when there are none", async () => {
    const { out } = await call(["vendors", "--country", "RU"]);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual(["Vendor", "cdek", "russian-post", "yandex", ""]);
    expect((await call(["vendors", "--country", "AQ"])).out).toBe("The catalogue has none of these.\n");
  });

  it("names the value and the remedy", async () => {
    expect((await call(["vendors", "--country", "Ireland"])).err).toBe(
      'whogets: unknown country "Ireland"; write two letters of ISO 3166-1, perhaps "IE"\n',
    );
    expect((await call(["vendors", "--kind", "mail"])).err).toBe(
      'whogets: unknown kind "mail"; did you mean "email-delivery" or "email-marketing"?\n',
    );
    expect((await call(["vendors", "--kind", "zz"])).err).toContain("known: advertising, ai, analytics");
  });
});

describe("vendors of a map's own", () => {
  const vendor = (name: string) =>
    `{ name: ${name}, kind: carrier, entities: { LV: { name: { value: SIA ${name}, sources: [c] }, country: LV, contractsWith: [EEA] } }, services: { main: { name: Main, role: { value: processor, sources: [c] }, categories: [contact.address], purposes: [] } }, sources: { c: { kind: vendor-document, title: Our contract, seen: "2026-01-01" } }, reviewed: "2026-01-01", recheckAfter: "2026-06-01" }`;
  const map = `name: Shop
asOf: "2026-11-01"
controller: { name: Shop, country: LV }
vendors: { fulfil-me: ${vendor("FulfilMe")}, stripe: ${vendor("OurStripe")} }
parties: { depot: { vendor: fulfil-me, country: PL }, post: { vendor: fulfil-me } }
activities: { orders: { flows: [{ to: [depot, post], role: controller, data: [payment.card] }] } }
`;
  const typescript = `import { defineDataMap } from "whogets";
import { defineVendor, memory } from "whogets/processors";
const fulfilMe = defineVendor({ slug: "fulfil-me", name: "FulfilMe", kind: "carrier", entities: { LV: { name: memory("SIA FulfilMe"), country: "LV", contractsWith: ["EEA"] } }, services: { main: { name: "Main", role: memory("processor"), categories: ["contact.address"], purposes: [] } }, otherNames: [], domains: memory([]), sources: {}, reviewed: "2026-01-01", recheckAfter: "2026-06-01" });
export default defineDataMap({ name: "Shop", controller: { name: "Shop", country: "LV" }, parties: { depot: { ...fulfilMe(), country: "PL" } }, activities: { orders: { flows: [{ to: ["depot"], role: "controller", data: ["payment.card"] }] } } });
`;
  const folder = folderWith({ "datamap.yaml": map, "own.ts": typescript });
  const ask = (...words: readonly string[]) => call([...words, "--on", "2026-11-01"], { folder });
  const given = ["--map", "datamap.yaml"];

  it("are told and listed where the map is given, as what they are", async () => {
    expect((await ask("vendor", "SIA FulfilMe", ...given)).out).toMatch(
      /^FulfilMe on 2026-11-01: carrier, fulfil-me among the map's own vendors\n/,
    );
    expect((await ask("vendor", "stripe", ...given)).out).toMatch(
      /^OurStripe on 2026-11-01: carrier, stripe among the map's own vendors\n/,
    );
    expect((await ask("vendor", "klarna", ...given)).out).toContain("klarna in the catalogue");
    expect(await ask("vendor", "SIA FulfilMe")).toMatchObject({ code: 2, err: expect.stringContaining("the catalogue has no vendor") });
    expect(await ask("vendor", "SIA Nobody", ...given)).toMatchObject({
      code: 2,
      err: expect.stringContaining("neither the map nor the catalogue has a vendor"),
    });
    const list = await ask("vendors", "--kind", "carrier", ...given);
    expect(list.out).toMatch(/^fulfil-me \(own\) +FulfilMe/m);
    expect(list.out).toMatch(/^dhl +DHL/m);
    expect((await ask("vendors")).out).not.toContain("(own)");
    const json = JSON.parse((await ask("vendors", "--kind", "carrier", "--json", ...given)).out);
    expect(json.vendors.filter(({ own }: { own?: true }) => own === true).map(({ vendor }: { vendor: string }) => vendor)).toEqual([
      "fulfil-me",
      "stripe",
    ]);
    expect(JSON.parse((await ask("vendor", "fulfil-me", "--json", ...given)).out).vendors[0]).toMatchObject({
      own: true,
      vendor: "fulfil-me",
    });
  });

  it.each(["datamap.yaml", "own.ts"])("are held against the map by check: %s", async (file) => {
    const rules = ["country-unusual", "role-unusual", "data-unusual", "vendor-facts-stale"];
    const { out } = await start(["check", "--map", file, "--on", "2026-11-01", "--rule", rules.join(","), "--json"], { folder });
    const { findings } = JSON.parse(out) as { findings: readonly { rule: string; message: string }[] };
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    for (const { message } of findings) expect(message).toMatch(/own vendors/);
  });

  it("cannot act on a terminal", async () => {
    const hostile = folderWith({ "datamap.yaml": map.replace("name: FulfilMe,", 'name: "Bad\\e[31m\\u202eName",') });
    for (const words of [
      ["vendors"],
      ["vendors", "--json"],
      ["vendor", "fulfil-me"],
      ["vendor", "fulfil-me", "--json"],
      ["check"],
      ["onward", "--catalogue"],
    ]) {
      const { code, out } = await call([...words, "--on", "2026-11-01", ...given], { folder: hostile });
      expect(code).not.toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(out).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it("are named as the source where their sub-processors are told", async () => {
    const { out } = await call(["onward", "--catalogue", "--map", "examples/own-vendors/shop.yaml"]);
    expect(out).toContain("\nNot from the map: sub-processors that own vendors or the vendor catalogue name\n");
    expect(out).toContain("fulfil-me > Amazon Web Services: own vendors, Contract 2026-14 with FulfilMe, read on 2026-10-01");
  });

  it("are cited by transfers", async () => {
    const { out } = await ask("transfers", "--all", ...given);
    expect(out).toContain("The map's own vendors have SIA FulfilMe, LV (Our contract, read on 2026-01-01)");
    expect((await ask("impact", "SIA FulfilMe", "datamap.yaml")).out).toContain("depot");
  });
});
