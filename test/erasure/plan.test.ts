// Whom to tell of an erasure, worked out by hand for a small map and for two of the example policies.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, type ErasurePlan, erasurePlan, UsageError, writeErasurePlan } from "whogets";
import alipartnership from "../../examples/alipartnership";
import aptolux from "../../examples/aptolux";
import { odd } from "../fixtures/odd";

// controller > crm > mailer > sender; crm > helpdesk > crm (a circle); controller > shredder; the rest stands for itself.
const definition = {
  name: "Shop",
  asOf: "2026-01-01",
  controller: { name: "Shop SIA" },
  subjects: { customer: { also: ["visitor"] }, visitor: {} },
  parties: {
    crm: { name: "CRM", erasure: { channel: "api", how: "DELETE /people", mode: "delete", within: "P30D" } },
    mailer: { name: "Mailer", contacts: ["privacy@mailer.example"], erasure: { channel: "contact", mode: "suppress" } },
    sender: { name: "Sender" },
    helpdesk: { name: "Helpdesk", erasure: { channel: "none" } },
    group: { name: "Group", contacts: ["dpo@group.example"] },
    ads: { name: "Ads", kind: "service", partOf: "group" },
    carrier: { name: "delivery services", kind: "category" },
    police: { name: "police", kind: "authority" },
    buyer: { name: "a buyer", kind: "successor" },
    books: { name: "Bookkeeper" },
    counter: { name: "Counter" },
  },
  activities: {
    news: {
      subjects: ["customer"],
      data: ["contact.email"],
      flows: [
        { to: ["crm"], role: "processor" },
        { to: ["mailer"], from: "crm" },
        { to: ["sender"], from: "mailer", role: "sub-processor" },
      ],
    },
    help: {
      subjects: ["customer"],
      data: ["contact.email"],
      flows: [
        { to: ["helpdesk"], from: "crm" },
        { to: ["crm"], from: "helpdesk" },
      ],
    },
    reach: { subjects: ["customer"], data: [{ category: "contact.email", becomes: "hashed" }], flows: [{ to: ["ads"] }] },
    shipping: { subjects: ["customer"], data: ["contact.address", "identity.name"], flows: [{ to: ["carrier"], onlyIf: ["delivery"] }] },
    inquiries: { subjects: ["customer"], data: ["identity.name"], flows: [{ to: ["police"], onlyIf: ["authority-request"] }] },
    sale: { subjects: ["customer"], data: ["identity.name"], flows: [{ to: ["buyer"], onlyIf: ["merger"] }] },
    accounting: {
      label: "Bookkeeping",
      subjects: ["customer"],
      data: ["transaction.order"],
      bases: [{ basis: "legal-obligation", law: "Accounting Act" }],
      retention: [{ atLeast: "P5Y", after: "the invoice" }],
      flows: [{ to: ["books"], retention: [{ keep: "P5Y" }] }],
    },
    counting: { subjects: ["visitor"], data: ["device.cookieId"], flows: [{ to: ["counter"] }] },
  },
};
const shop = defineDataMap(definition as never) as unknown as DataMap;
const stepOf = ({ tell, ifHappened }: ErasurePlan, party: string) => [...tell, ...ifHappened].find((step) => step.party === party);

describe("erasurePlan", () => {
  const plan = erasurePlan(shop, { subject: "customer" });

  it("tells onward recipients first, and says what to stop before", () => {
    expect(plan.tell.map(({ order, party }) => `${order} ${party}`)).toEqual([
      "1 ads",
      "1 books",
      "1 sender",
      "2 mailer",
      "3 crm",
      "3 helpdesk",
    ]);
    expect(stepOf(plan, "mailer")).toMatchObject({ after: ["sender"], stopFirst: ["news/sender"] });
    // In the circle nobody is last, and both have something to stop.
    expect(stepOf(plan, "crm")).toMatchObject({ after: ["mailer"], stopFirst: ["help/helpdesk", "news/mailer"] });
    expect(stepOf(plan, "helpdesk")).toMatchObject({ after: [], stopFirst: ["help/crm"] });
  });

  it("sets apart who is reached only if something happened, and authorities", () => {
    expect(plan.ifHappened.map(({ party, conditions }) => [party, conditions])).toEqual([
      ["buyer", ["merger"]],
      ["carrier", ["delivery"]],
    ]);
    expect(plan.apart.map(({ party }) => party)).toEqual(["police"]);
  });

  it("says by which channel, of the recipient, of its group, or of the party that every way leads through", () => {
    expect(stepOf(plan, "crm")?.channel).toEqual({
      of: "crm",
      channel: "api",
      how: "DELETE /people",
      url: null,
      contacts: [],
      within: "P30D",
    });
    expect(stepOf(plan, "ads")?.channel).toMatchObject({ of: "group", channel: "contact", contacts: ["dpo@group.example"] });
    expect(stepOf(plan, "sender")?.channel).toMatchObject({ of: "mailer", contacts: ["privacy@mailer.example"] });
    expect(plan.tell.map(({ party, mode }) => [party, mode])).toEqual([
      ["ads", null],
      ["books", null],
      ["sender", null],
      ["mailer", "suppress"],
      ["crm", "delete"],
      ["helpdesk", null],
    ]);
  });

  it("names identifiers that are held, with their form", () => {
    expect(stepOf(plan, "ads")?.identifiers).toEqual([
      { category: "contact.email", label: "e-mail address", certainty: "certain", forms: ["hashed"] },
    ]);
    expect(stepOf(plan, "carrier")?.identifiers.map(({ category }) => category)).toEqual(["contact.address", "identity.name"]);
    expect(stepOf(plan, "books")?.identifiers).toEqual([]);
  });

  it("tells duties to keep with their law, and where they reach", () => {
    expect(plan.exceptions).toMatchObject([
      { activity: "accounting", article: "Art. 17(3)(b) GDPR", law: "Accounting Act", retention: ["at least 5 years, after: the invoice"] },
    ]);
    expect(stepOf(plan, "books")).toMatchObject({ exceptions: ["accounting"], retention: ["5 years"] });
    expect(stepOf(plan, "crm")?.exceptions).toEqual([]);
  });

  it("finds who cannot be told or could not find the person", () => {
    expect(plan.findings.map(({ id, party, field }) => [id, party, field])).toEqual(
      [
        ["no-route", "books", "parties.books.erasure"],
        ["no-identifier", "books", "activities"],
        ["not-named", "carrier", "parties.carrier.erasure"],
        ["no-route", "buyer", "parties.buyer.erasure"],
        ["cannot-be-told", "helpdesk", "parties.helpdesk.erasure"],
      ].sort((a, b) => order(a[1]) - order(b[1])),
    );
  });
  const order = (party = "") => [...plan.tell, ...plan.ifHappened].findIndex((step) => step.party === party);

  it("stays with the people named, unless closure is asked for", () => {
    expect(stepOf(plan, "counter")).toBeUndefined();
    const wide = erasurePlan(shop, { subject: "customer", closure: true });
    expect(wide.subjects).toEqual(["customer", "visitor"]);
    expect(stepOf(wide, "counter")?.identifiers.map(({ category }) => category)).toEqual(["device.cookieId"]);
  });

  it("narrows to data", () => {
    const narrow = erasurePlan(shop, { subject: "customer", data: ["identity.name"] });
    expect([...narrow.tell, ...narrow.ifHappened].map(({ party }) => party)).toEqual(["buyer", "carrier"]);
  });

  it("leaves out flows that had ended", () => {
    const ended = structuredClone(definition) as never as { activities: { reach: { flows: { until?: string }[] } } };
    for (const flow of ended.activities.reach.flows) flow.until = "2025-12-31";
    expect(stepOf(erasurePlan(defineDataMap(ended as never) as never, { subject: "customer" }), "ads")).toBeUndefined();
  });

  it("aptolux: six companies before Zapier, which brought it to them; nobody has a stated route", () => {
    const found = erasurePlan(aptolux as DataMap, { subject: "customer" });
    expect(found.tell.map(({ order, party }) => `${order} ${party}`)).toEqual([
      "1 facebook",
      "1 google",
      "1 klaviyo",
      "1 payment-gateways",
      "1 paypal",
      "1 pipedrive",
      "1 service-providers",
      "1 stripe",
      "1 third-party-databases",
      "1 unrelated-third-party",
      "1 wix",
      "2 zapier",
    ]);
    expect(stepOf(found, "zapier")?.after).toEqual(["facebook", "google", "klaviyo", "paypal", "pipedrive", "stripe"]);
    expect(found.apart.map(({ party }) => party)).toEqual(["law-enforcement"]);
    expect(found.findings.filter(({ id }) => id === "no-route").map(({ party }) => party)).toEqual([
      "facebook",
      "google",
      "klaviyo",
      "paypal",
      "pipedrive",
      "stripe",
      "wix",
      "zapier",
    ]);
    expect(found.findings.filter(({ id }) => id === "no-identifier").map(({ party }) => party)).toEqual([
      "payment-gateways",
      "service-providers",
    ]);
  });

  it("alipartnership: a client as client, and as the visitor that a client is, too", () => {
    const strict = erasurePlan(alipartnership as DataMap, { subject: "client" });
    expect(strict.tell.map(({ order, party }) => `${order} ${party}`)).toEqual([
      "1 aweber",
      "1 google-analytics",
      "1 service-providers",
      "1 stripe",
    ]);
    expect(
      stepOf(strict, "aweber")
        ?.identifiers.filter(({ certainty }) => certainty === "certain")
        .map(({ category }) => category),
    ).toEqual(["contact.email"]);
    expect(stepOf(strict, "aweber")?.flows).toEqual(["offers/aweber-clients"]);
    expect(strict.findings.filter(({ id }) => id === "no-identifier").map(({ party }) => party)).toEqual(["google-analytics", "stripe"]);
    expect(stepOf(erasurePlan(alipartnership as DataMap, { subject: "client", closure: true }), "aweber")?.flows).toEqual([
      "offers/aweber-clients",
      "offers/aweber-visitors",
    ]);
    expect(strict.incomplete).not.toEqual([]);
  });

  it("refuses what cannot be asked", () => {
    expect(() => erasurePlan(shop, { subject: "client" })).toThrow(/unknown subject "client"/);
    expect(() => erasurePlan(shop, {} as never)).toThrow(UsageError);
    expect(() => erasurePlan(shop, { subject: "customer", on: "2026-02-30" })).toThrow(/not a day that exists/);
    const dateless = defineDataMap({ name: "t", controller: {}, subjects: { a: {} } }) as unknown as DataMap;
    expect(() => erasurePlan(dateless, { subject: "a" })).toThrow(/say for which day/);
    expect(() => erasurePlan({} as never, { subject: "a" })).toThrow(UsageError);
  });

  it("takes odd maps", () => {
    for (const map of Object.values(odd) as unknown as readonly DataMap[])
      for (const { id } of map.subjects)
        for (const format of ["md", "json", "csv"] as const)
          expect(() => writeErasurePlan(erasurePlan(map, { subject: id, on: "2026-01-01", closure: true }), format)).not.toThrow();
  });
});

describe("plans as text", () => {
  const plan = erasurePlan(shop, { subject: "customer" });

  it("are the same whatever the order of keys", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value) || typeof value !== "object" || value === null
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, turned(child)]),
          );
    const other = erasurePlan(defineDataMap(turned(definition) as never) as never, { subject: "customer" });
    for (const format of ["md", "json", "csv"] as const) expect(writeErasurePlan(other, format)).toBe(writeErasurePlan(plan, format));
  });

  it("are a checklist", () => {
    const md = writeErasurePlan(plan, "md");
    expect(md).toContain("- [ ] Mailer (mailer): news/sender");
    expect(md).toContain("- [ ] 2. **Mailer** (mailer; role not stated)");
    expect(md).toContain("  - what happens to the data: not stated (field: parties.ads.erasure.mode)");
    expect(md).toContain("- Bookkeeping: Art. 17(3)(b) GDPR: legal obligation; Accounting Act; time: at least 5 years, after: the invoice");
    expect(md.indexOf("First stop")).toBeLessThan(md.indexOf("Tell, in this order"));
  });

  it("give no verdict, and make no markup and no formula of a map", () => {
    const name = "=1+1 **b** <script> [a](http://e) | x";
    const map = defineDataMap({
      name,
      asOf: "2026-01-01",
      controller: { name },
      subjects: { s: {} },
      parties: { p: { name, contacts: ["=cmd", "@x"] } },
      activities: { a: { label: name, subjects: ["s"], data: ["contact.email"], flows: [{ to: ["p"] }] } },
    } as never) as unknown as DataMap;
    const made = erasurePlan(map, { subject: "s" });
    expect(writeErasurePlan(made, "md")).not.toMatch(/<script>|[^\\]\*\*b|[^\\]\[a\]/);
    expect(writeErasurePlan(made, "csv")).not.toMatch(/(?:^|,)"[=+\-@]/m);
    for (const format of ["md", "csv"] as const)
      expect(writeErasurePlan(plan, format)).not.toMatch(/\b(?:compliant|compliance|lawful|unlawful|illegal|safe)\b/i);
    expect(() => writeErasurePlan(plan, "pdf" as never)).toThrow(UsageError);
  });
});
