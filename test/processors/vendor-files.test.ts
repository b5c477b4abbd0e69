// Vendors of one's own in data files: read as records, held to the same rules, shared by maps, and told where they are wrong.

import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { check, loadDataMap, onward, serialise, transfers, tryLoadDataMap, writeJsonSchema } from "whogets";
import { readDataMap } from "whogets/node";
import { catalogue, vendorFactsOf, vendorOn, vendors, vendorsFor } from "whogets/processors";
import { folderWith } from "../cli/terminal";
import { fulfilMe } from "../fixtures/our-vendors";

const ours = `vendors:
  fulfil-me:
    name: FulfilMe
    kind: carrier
    entities:
      LV: { name: { value: SIA FulfilMe, sources: [contract] }, country: LV, contractsWith: [EEA] }
    services:
      warehouse:
        name: FulfilMe warehouse
        role: { value: processor, sources: [contract] }
        categories: [identity.name, contact.address.delivery, transaction.order]
        purposes: [delivery.fulfilment]
    domains: [fulfilme.example]
    sources:
      contract: { kind: vendor-document, title: Contract 2026-14 with FulfilMe, seen: "2026-10-01" }
    reviewed: "2026-10-01"
    recheckAfter: "2027-10-01"
`;
const rest = `name: Shop
asOf: "2026-11-01"
controller: { name: Shop, country: LV, contacts: [a@b.example] }
subjects: { customer: {} }
parties:
  warehouse: { vendor: fulfil-me, service: warehouse, name: SIA FulfilMe, country: PL }
activities:
  orders:
    purposes: [delivery.fulfilment]
    subjects: [customer]
    flows: [{ to: [warehouse], data: [contact.email, payment.card], role: controller }]
`;
const ownOf = (map: Parameters<typeof vendorsFor>[0]) => vendorsFor(map).filter(({ own }) => own === true);
const issuesOf = (text: string) =>
  tryLoadDataMap(text, { file: "datamap.yaml" }).issues.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);

describe("a vendor in a data file", () => {
  const map = loadDataMap(ours + rest, { format: "yaml" });

  it("is the record that defineVendor takes", () => {
    expect(ownOf(map)).toEqual([{ record: fulfilMe.record, own: true }]);
    expect(map.parties[0]).toMatchObject({
      vendor: "fulfil-me",
      service: "warehouse",
      typical: { role: "processor", country: "LV", grade: "sourced" },
    });
    expect(map.parties[0]?.typical?.source).toBe("own vendors, fulfil-me");
  });

  it("is no statement of the map: a checked map has no key for it", () => {
    expect(Object.keys(map)).toEqual(Object.keys(loadDataMap("name: t\ncontroller: {}\n", { format: "yaml" })));
    expect(JSON.stringify(map)).not.toContain("Contract 2026-14");
  });

  it("is held against the map by checks, transfers and onward, and said to be an own vendor", () => {
    const rules = ["country-unusual", "role-unusual", "data-unusual", "vendor-facts-stale"];
    const { findings } = check(map, { on: "2027-11-01", rules });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
    for (const { message } of findings) expect(message).toMatch(/own vendors/);
    for (const { message } of findings) expect(message).not.toMatch(/catalogue/);
    expect(check(map, { on: "2027-11-01", rules, vendors: null }).findings).toEqual([]);
    expect(transfers(map, { on: "2026-11-01" }).hops[0]?.catalogue).toBeNull();
    const noCountry = loadDataMap(ours + rest.replace(", country: PL", ""), { format: "yaml" });
    const [hop] = transfers(noCountry, { on: "2026-11-01" }).hops;
    expect(hop?.catalogue).toMatchObject({
      signer: "SIA FulfilMe",
      country: { value: "LV", own: true, source: "Contract 2026-14 with FulfilMe" },
    });
    expect(hop?.regimes[0]?.why).toContain("The map's own vendors have SIA FulfilMe, LV");
    const withSub = ours.replace("    reviewed:", "    subProcessors: [{ name: Cloudy, sources: [contract] }]\n    reviewed:");
    expect(onward(loadDataMap(withSub + rest, { format: "yaml" }), { catalogue: true }).catalogue?.ways).toMatchObject([
      { name: "Cloudy", steps: [{ own: true, grade: "sourced" }] },
    ]);
  });

  it("goes with the text that serialise writes, in YAML and JSON", () => {
    for (const format of ["yaml", "json"] as const) {
      const text = serialise(map, { format });
      const again = loadDataMap(text, { format });
      expect(again).toEqual(map);
      expect(ownOf(again)).toEqual(ownOf(map));
      expect(text).not.toContain("own vendors, ");
    }
  });

  it("takes the place of one of the catalogue with its slug", () => {
    const text = `${ours.replace("fulfil-me:", "stripe:")}name: t\ncontroller: {}\nparties: { pay: { vendor: stripe, service: warehouse } }\n`;
    const own = loadDataMap(text, { format: "yaml" });
    expect(own.parties[0]?.typical).toMatchObject({ source: "own vendors, stripe", entity: "SIA FulfilMe" });
    expect(vendorsFor(own)).toHaveLength(vendors.length);
    expect(catalogue.typicalOf("stripe", undefined, undefined).source).toBe("whogets catalogue, stripe");
  });

  it("needs no more than a name, a kind and two days", () => {
    const text =
      'vendors: { us: { name: Us, kind: hosting, reviewed: "2026-01-01", recheckAfter: "2027-01-01" } }\nname: t\ncontroller: {}\nparties: { us: { vendor: us } }\n';
    const [one] = ownOf(loadDataMap(text, { format: "yaml" }));
    expect(one?.record).toMatchObject({
      slug: "us",
      entities: {},
      services: {},
      otherNames: [],
      domains: { value: [], grade: "memory" },
      sources: {},
    });
    expect(vendorOn(one as never, "2026-06-01").name.value).toBe("Us");
  });

  test.each(vendors.map(({ record }) => [record.slug, record] as const))("can say all that the catalogue says: %s", (slug, record) => {
    const written = catalogue.own?.write(record);
    const text = JSON.stringify({ name: "t", controller: {}, vendors: { [slug]: written } });
    const result = tryLoadDataMap(text, { format: "json" });
    expect(result.issues).toEqual([]);
    expect(ownOf(result.map as never)[0]?.record).toEqual(record);
  });
});

describe("mistakes in vendors", () => {
  it.each([
    ["kind: carrier", "kind: carier", '4:11 unknown-value: "carier" is not known as "kind"; did you mean "carrier"?'],
    ["    kind: carrier\n", "", '3:5 missing-key: missing key "kind"; "fulfil-me" needs it'],
    ["contractsWith", "contractWith", '6:78 unknown-key: unknown key "contractWith"; did you mean "contractsWith"?'],
    [
      "role: { value: processor, sources: [contract] }",
      "role: { value: processor, sources: [contrac] }",
      '10:45 unknown-source: the vendor has no source "contrac"; did you mean "contract"?',
    ],
    ["value: processor", "value: procesor", '10:24 unknown-value: "procesor" is not known as "value"; did you mean "processor"?'],
    ["identity.name,", "identity.nam,", '11:22 unknown-value: "identity.nam" is not known as "categories"; did you mean "identity.name"?'],
    ["country: LV,", "country: LVV,", "6:74 unknown-value"],
    ['seen: "2026-10-01"', 'seen: "2026-10-32"', "write a day that exists as YYYY-MM-DD"],
    ['seen: "2026-10-01"', 'seen: "2027-10-02"', "after the day from which the record is due again, 2027-10-01"],
    ['recheckAfter: "2027-10-01"', 'recheckAfter: "2026-09-01"', "17:19 dates-swapped"],
    ["title: Contract 2026-14 with FulfilMe,", "title: T, url: javascript:x,", "only links that begin with http:"],
    ["country: LV, contractsWith", "country: LV, signsFor: [depot], contractsWith", 'no service "depot"; it has: warehouse'],
    ["country: LV, contractsWith", "country: LV, since: 2024, contractsWith", "must be text or an object, not 2024; put it in quotes"],
    ["country: LV, contractsWith", 'country: LV, since: "2024", until: "2023-05", contractsWith', '"since" 2024 is after "until" 2023-05'],
    ...["https://fulfilme.example", "FulfilMe.example", "fulfilme"].map((domain): [string, string, string] => [
      "    reviewed:",
      `    domains: ["${domain}"]\n    reviewed:`,
      'write a host in lower case, without "https://" and path, such as "example.org"',
    ]),
    [
      "    reviewed:",
      "    otherNames: [{ name: FM, what: brand, of: depot }]\n    reviewed:",
      'unknown-name-owner: the vendor has no owner of a name "depot"; it has: vendor, LV, warehouse',
    ],
    ["  fulfil-me:\n", "  FulfilMe:\n", 'write it in kebab-case: "fulfil-me"'],
  ])("%j, written %j", (from, to, said) => {
    expect(ours).toContain(from);
    expect(issuesOf(ours.replace(from, to) + rest).join("\n")).toContain(said);
  });

  it("are told once, and beside those of the map", () => {
    expect(issuesOf(ours.replace("kind: carrier", "kind: carier") + rest)).toHaveLength(1);
    expect(issuesOf(ours.replace("kind: carrier", "kind: carier") + rest.replace("to: [warehouse]", "to: [warehous]"))).toHaveLength(2);
    expect(issuesOf(ours + rest.replace("service: warehouse", "service: depot")).join()).toContain('unknown service "depot"');
    expect(issuesOf(`vendors: [us.yaml]\n${rest.replace("vendor: fulfil-me, service: warehouse, ", "")}`).join()).toMatch(
      /1:10 wrong-type: "vendors" must be an object/,
    );
  });

  it("bombs of aliases, deep texts and keys that act are refused as in maps", () => {
    const bomb = `vendors:\n  a: &a [${"x,".repeat(200)}x]\n  b: &b [${"*a,".repeat(200)}*a]\n`;
    expect(issuesOf(bomb + rest).join()).toContain("too-many-aliases");
    expect(issuesOf(`vendors: ${"[".repeat(100)}${"]".repeat(100)}\n${rest}`).join()).toContain("too-deep");
    expect(issuesOf(ours.replace("LV: {", "__proto__: {") + rest).join()).toContain('"__proto__" cannot be an id');
  });
});

describe("vendors of several maps", () => {
  it("stand in a file that each of them includes, and mistakes are told there", async () => {
    const other = rest.replaceAll("Shop", "Other shop");
    const folder = folderWith({
      "our-vendors.yaml": ours,
      "a.yaml": `include: [our-vendors.yaml]\n${rest}`,
      "b.yaml": `include: [our-vendors.yaml]\n${other}`,
    });
    for (const name of ["a.yaml", "b.yaml"])
      expect(ownOf(await readDataMap(join(folder, name)))).toEqual([{ record: fulfilMe.record, own: true }]);
    const wrong = folderWith({ "our-vendors.yaml": ours.replace("carrier", "carier"), "a.yaml": `include: [our-vendors.yaml]\n${rest}` });
    await expect(readDataMap(join(wrong, "a.yaml"))).rejects.toThrow(/our-vendors\.yaml:4:11: unknown-value: "carier"/);
  });

  it("join those of the map; one that stands twice is told", () => {
    const include = () => ours;
    const more = ours.replace("fulfil-me:", "second:");
    expect(ownOf(loadDataMap(`include: [v.yaml]\n${more}${rest}`, { format: "yaml", include })).map(({ record }) => record.slug)).toEqual([
      "fulfil-me",
      "second",
    ]);
    expect(tryLoadDataMap(`include: [v.yaml]\n${ours}${rest}`, { file: "m.yaml", include }).issues).toMatchObject([
      { rule: "duplicate-key", file: "v.yaml" },
    ]);
  });

  it.each(["../our-vendors.yaml", "/etc/our-vendors.yaml", "https://x.example/v.yaml", "sub/../../v.yaml"])(
    "do not lie outside the map's folder: %s",
    (path) => {
      expect(issuesOf(`include: [${path}]\n${rest.replace("vendor: fulfil-me, service: warehouse, ", "")}`).join()).toContain(
        "cannot be included; name a .yaml, .yml or .json file beside the map or below it",
      );
    },
  );

  it("nor behind a link that leads out of it", async () => {
    const outside = folderWith({ "v.yaml": ours });
    const folder = folderWith({ "a.yaml": `include: [in/v.yaml]\n${rest}` });
    mkdirSync(join(folder, "in"));
    symlinkSync(join(outside, "v.yaml"), join(folder, "in", "v.yaml"));
    await expect(readDataMap(join(folder, "a.yaml"))).rejects.toThrow("leads out of the folder of the map");
  });
});

it("the example has a vendor of its own, what it gets is compared, and its sub-processor is told on request", async () => {
  const map = await readDataMap("examples/own-vendors/shop.yaml");
  expect(ownOf(map).map(({ record }) => record.slug)).toEqual(["fulfil-me"]);
  expect(check(map, { on: "2026-11-01", rules: ["data-unusual"] }).findings[0]?.message).toContain("payment.card");
  expect(onward(map, { catalogue: true }).catalogue?.ways).toMatchObject([
    { after: "warehouse", vendor: "aws", steps: [{ own: true, source: "Contract 2026-14 with FulfilMe", note: "Annex 3, hosting" }] },
  ]);
});

it("the JSON Schema knows them", () => {
  const schema = writeJsonSchema() as {
    readonly definitions: { readonly DataMap: { readonly properties: object }; readonly Vendor: object };
  };
  expect(schema.definitions.DataMap.properties).toHaveProperty("vendors");
  expect(schema.definitions.Vendor).toMatchObject({ required: expect.arrayContaining(["name", "kind", "reviewed", "recheckAfter"]) });
});

it("facts of lists say whose they are", () => {
  const facts = vendorFactsOf([...vendors, fulfilMe]);
  expect(facts.signerOf("fulfil-me", { entity: null, country: null })?.country.own).toBe(true);
  expect(facts.signerOf("klarna", { entity: null, country: null })?.country).not.toHaveProperty("own");
});
