// What the command line tells of the catalogue: for people, as JSON, and where nothing fits.

import { describe, expect, it } from "vitest";
import { vendors } from "whogets/processors";
import { call } from "./terminal";

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
    expect(out).toContain("Gone over on 2026-11-25; to be looked at again after 2027-05-25\n");
    expect(out).toMatch(/Stripe Payments Europe, Limited +IE +EEA +\[1\]/);
    expect(out).toMatch(/radar; Stripe Radar \(fraud\) +no end recorded +controller; from memory/);
    expect(out).toMatch(/hosting +not recorded/);
    expect(out).toMatch(/\n {2}1 {2}Slotwise .*, read on 2026-11-25\n/);
    expect(out).not.toMatch(/\b(compliant|lawful|safe)\b/i);
  });

  it("takes former names, on a day before and a day after", async () => {
    const before = await call(["vendor", "Facebook Inc.", "--on", "2018-05-24"]);
    expect(before.out).toMatch(/^Facebook on 2018-05-24: social, meta in the catalogue\nCalled Meta today/);
    expect(before.out).toContain("Facebook Ireland Limited");
    expect(before.out).not.toContain("is a name until");
    const after = await call(["vendor", "Facebook Inc.", "--on", "2026-11-26"]);
    expect(after.out).toContain(
      '"Facebook, Inc." is a name until 2021-10-28, not one of 2026-11-26; that company is Meta Platforms, Inc. (US) then',
    );
    const early = await call(["vendor", "Meta Platforms, Inc.", "--on", "2018-05-24"]);
    expect(early.out).toContain('"Meta Platforms, Inc." is a name since 2021-10-28, not one of 2018-05-24');
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

  it("answers for every vendor", async () => {
    for (const { record } of vendors) expect((await call(["vendor", record.slug])).code, record.slug).toBe(0);
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
