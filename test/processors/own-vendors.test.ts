// Vendors of one's own, shared by several maps: the same types, in maps, in YAML and in checks.

import { describe, expect, it } from "vitest";
import { check, type DataMap, defineDataMap, loadDataMap } from "whogets";
import { catalogueOf, defineVendor, klaviyo, memory, sourced, vendorFactsOf, vendorOn, vendors, vendorsFor } from "whogets/processors";
import { fulfilMe } from "../fixtures/our-vendors";

const shop = (name: string) =>
  defineDataMap({
    name,
    asOf: "2026-11-01",
    controller: { name, country: "LV", contacts: ["a@b.example"] },
    subjects: { customer: {} },
    parties: {
      warehouse: { ...fulfilMe({ service: "warehouse" }), name: "SIA FulfilMe", country: "PL" },
      mailer: { ...klaviyo(), country: "US" },
    },
    activities: {
      orders: {
        purposes: ["delivery.fulfilment"],
        subjects: ["customer"],
        flows: [
          { to: ["warehouse"], data: ["contact.email", "payment.card"], role: "controller" },
          { to: ["mailer"], data: ["contact.email"] },
        ],
      },
    },
  });

const ours = [...vendors, fulfilMe];
const rules = ["country-unusual", "role-unusual", "data-unusual", "vendor-facts-stale"];
const foundIn = (map: DataMap, on: `${number}-${number}-${number}`, own = true) =>
  check(map, { on, rules, ...(own ? {} : { vendors: null }) }).findings.map(({ rule }) => rule);

describe("vendors of one's own", () => {
  it("are taken by every map that imports them, with their facts beside the party", () => {
    for (const name of ["Shop", "Other shop"]) {
      const party = shop(name).parties.find(({ id }) => id === "warehouse");
      expect(party).toMatchObject({ vendor: "fulfil-me", service: "warehouse" });
      expect(party?.typical).toMatchObject({ role: "processor", country: "LV", grade: "sourced", seen: "2026-10-01" });
      expect(party?.typical?.source).toBe("own vendors, fulfil-me");
      expect(shop(name).parties.find(({ id }) => id === "mailer")?.typical?.source).toBe("whogets catalogue, klaviyo");
      expect(vendorsFor(shop(name)).filter(({ own }) => own === true)).toEqual([{ record: fulfilMe.record, own: true }]);
    }
  });

  it("are held against every map that names them, and against none where no facts are asked for", () => {
    expect(foundIn(shop("Shop"), "2026-11-01").sort()).toEqual(["country-unusual", "data-unusual", "role-unusual"]);
    expect(foundIn(shop("Shop"), "2027-11-01")).toContain("vendor-facts-stale");
    expect(foundIn(shop("Shop"), "2026-11-01", false)).toEqual([]);
    expect(check(shop("Shop"), { on: "2026-11-01", rules, vendors: vendorFactsOf(ours) })).toEqual(
      check(shop("Shop"), { on: "2026-11-01", rules }),
    );
    const [finding] = check(shop("Shop"), { on: "2026-11-01", rules: ["role-unusual"] }).findings;
    expect(finding?.message).toContain("[own vendors, 2026-10-01, sourced: Contract 2026-14 with FulfilMe]");
  });

  it("are known to the loader where a catalogue with them is handed in", () => {
    const text = "name: Shop\ncontroller: { name: Shop }\nparties: { warehouse: { vendor: fulfil-me, service: warehouse } }\n";
    const map = loadDataMap(text, { format: "yaml", catalogue: catalogueOf(ours) });
    expect(map.parties[0]?.typical).toMatchObject({ entity: "SIA FulfilMe" });
    expect(() => loadDataMap(text, { format: "yaml" })).toThrow('unknown vendor "fulfil-me"');
    expect(() =>
      loadDataMap(text.replace("service: warehouse", "service: depot"), { format: "yaml", catalogue: catalogueOf(ours) }),
    ).toThrow('unknown service "depot"');
  });

  it("stand as of a day, and refuse what they do not have", () => {
    expect(vendorOn(fulfilMe, "2026-11-01").entities.map(({ name }) => name.value)).toEqual(["SIA FulfilMe"]);
    // @ts-expect-error no such service
    expect(() => fulfilMe({ service: "depot" })).toThrow(RangeError);
  });

  it("are held to the rules of those in data files, all mistakes at once", () => {
    const { record } = fulfilMe;
    const mistakes = (change: object): string => {
      try {
        const own = defineVendor({ ...record, ...change } as never);
        defineDataMap({ name: "T", controller: {}, parties: { p: own() } } as never);
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    };
    expect(mistakes({})).toBe("");
    expect(mistakes({ domains: sourced(["a.example"], "contrac") })).toMatch(
      /unknown-source: the vendor has no source "contrac"; did you mean "contract"\?/,
    );
    expect(mistakes({ documents: { dpa: memory("javascript:alert(1)") } })).toMatch(/only links that begin with http:/);
    expect(mistakes({ domains: memory(["https://a.example/x"]) })).toMatch(/write a host in lower case/);
    expect(mistakes({ reviewed: "2026-13-01" })).toMatch(/write a day that exists/);
    expect(mistakes({ recheckAfter: "2020-01-01" })).toMatch(/dates-swapped/);
    expect(mistakes({ slug: "Fulfil Me" })).toMatch(/write it in kebab-case: "fulfil-me"/);
    expect(mistakes({ name: "", kind: "carier" }).split("\n")).toHaveLength(2);
  });

  it("have one record a slug: two that differ are a mistake, two that are equal are one", () => {
    const mapOf = (...list: readonly ReturnType<typeof fulfilMe>[]) =>
      defineDataMap({
        name: "T",
        controller: {},
        parties: Object.fromEntries(list.map((one, index) => [`p${index}`, one])),
      } as never) as DataMap;
    const same = defineVendor({ ...fulfilMe.record });
    const other = defineVendor({ ...fulfilMe.record, name: "FulfilMe the Second" });
    expect(vendorsFor(mapOf(fulfilMe(), same()))).toHaveLength(vendors.length + 1);
    expect(() => mapOf(fulfilMe(), other())).toThrow('duplicate-key: two own vendors that differ have the slug "fulfil-me"');
  });
});
