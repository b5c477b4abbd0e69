// Definitions that say the same become the same map: whatever the order, the face, or the short form; and a map cannot be changed.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type DataMap, defineDataMap, isDataMap, loadDataMap } from "whogets";
import { klaviyo, stripe } from "whogets/processors";
import { parse, stringify } from "yaml";
import { fixtures } from "../fixtures/maps";
import { definitions } from "./definitions";
import { generated } from "./generated";

const quickstart = readFileSync(fileURLToPath(new URL("../../examples/quickstart.yaml", import.meta.url)), "utf8");
const printed = (map: DataMap): string => JSON.stringify(map, null, 2);
const fromJson = (definition: unknown): DataMap => loadDataMap(JSON.stringify(definition), { format: "json" });
const fromYaml = (definition: unknown): DataMap => loadDataMap(stringify(definition, { aliasDuplicateObjects: true }), { format: "yaml" });

// ---------------------------------------------------------------- order

/** The same definition with keys and lists in another order; `via` alone has an order that means something. */
function shuffled(value: unknown, random: () => number, key = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  const mixed = <T>(items: readonly T[]): readonly T[] => {
    const copy = [...items];
    for (let at = copy.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
    }
    return copy;
  };
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, random));
    return key === "via" ? items : mixed(items);
  }
  return Object.fromEntries(mixed(Object.entries(value)).map(([name, child]) => [name, shuffled(child, random, name)]));
}

/** Numbers from 0 to 1 that a seed decides. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

describe("order means nothing", () => {
  const texts: Readonly<Record<string, unknown>> = { quickstart: parse(quickstart), ...definitions };

  test.each(Object.entries(texts))("%s: shuffled keys and lists give the same bytes", (_, definition) => {
    const expected = printed(fromJson(definition));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const other = shuffled(definition, numbersFrom(seed));
        expect(printed(fromJson(other))).toBe(expected);
        expect(printed(fromYaml(other))).toBe(expected);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it("of generated maps, either", () => {
    fc.assert(
      fc.property(generated, fc.integer(), (definition, seed) => {
        expect(printed(fromJson(shuffled(definition, numbersFrom(seed))))).toBe(printed(fromJson(definition)));
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("but the order of intermediaries does", () => {
    const through = (via: readonly string[]) =>
      fromJson({ name: "t", controller: {}, parties: { a: {}, b: {}, c: {} }, activities: { x: { flows: [{ to: ["c"], via }] } } });
    expect(through(["b", "a"]).flows[0]?.via.map(({ party }) => party)).toEqual(["b", "a"]);
    expect(through(["a", "b"]).flows[0]?.via.map(({ party }) => party)).toEqual(["a", "b"]);
  });

  it("and what is said twice counts once", () => {
    const map = fromJson({
      name: "t",
      controller: { contacts: ["a", "b", "a"] },
      subjects: { s: { also: ["everyone", "everyone"] } },
      missing: [{ what: "x" }, { what: "x" }],
    });
    expect([map.controller.contacts, map.subjects[0]?.also, map.missing.length]).toEqual([["a", "b"], ["everyone"], 1]);
  });
});

// ---------------------------------------------------------------- faces and forms

describe("one meaning in every face", () => {
  test.each(Object.entries({ quickstart: parse(quickstart) as unknown, ...definitions }))(
    "%s: YAML, JSON and TypeScript",
    (_, definition) => {
      const map = fromJson(definition);
      expect(printed(fromYaml(definition))).toBe(printed(map));
      const defined: DataMap = defineDataMap(definition as never);
      const untold = (one: DataMap) => printed({ ...one, parties: one.parties.map((party) => ({ ...party, typical: null })) });
      expect(untold(defined)).toBe(untold(map));
    },
  );

  it("of a vendor: `vendor: klaviyo` is `klaviyo()`", () => {
    const parts = { name: "t", controller: {} } as const;
    const written = loadDataMap(
      "name: t\ncontroller: {}\nparties:\n  k: { vendor: klaviyo }\n  s: { vendor: stripe, entity: IE, name: Stripe, country: IE }\n  e: { vendor: klaviyo, service: email }\n",
      { format: "yaml" },
    );
    const defined = defineDataMap({
      ...parts,
      parties: { k: klaviyo(), s: { ...stripe({ entity: "IE" }), name: "Stripe", country: "IE" }, e: klaviyo({ service: "email" }) },
    });
    expect(printed(written)).toBe(printed(defined));
    expect(written.parties.map(({ vendor, entity, typical }) => [vendor, entity, typical?.vendor])).toEqual([
      ["klaviyo", null, "klaviyo"],
      ["klaviyo", null, "klaviyo"],
      ["stripe", "IE", "stripe"],
    ]);
  });

  it("of short and long forms", () => {
    const flow = (terms: object, above: object = {}) =>
      fromJson({
        name: "t",
        documents: { p: { title: "P" } },
        controller: {},
        parties: { a: {}, z: {} },
        activities: { x: { ...above, flows: [{ to: ["a"], ...terms }] } },
      });
    const pairs: readonly (readonly [object, object])[] = [
      [
        { data: ["contact"], derives: ["derived"] },
        { data: [{ category: "contact" }], derives: [{ category: "derived" }] },
      ],
      [{ onlyIf: ["consent"] }, { onlyIf: [{ kind: "consent" }] }],
      [{ mechanisms: ["dpf"] }, { mechanisms: [{ kind: "dpf" }] }],
      [{ restrictions: ["no-sale"] }, { restrictions: [{ kind: "no-sale" }] }],
      [{ bases: ["consent"] }, { bases: [{ basis: "consent" }] }],
      [{ retention: ["needed"] }, { retention: [{ criterion: "needed" }] }],
      [
        { country: "LV", processedIn: ["US"] },
        { country: { value: "LV" }, processedIn: [{ value: "US" }] },
      ],
      [{ contract: "DPA" }, { contract: { title: "DPA" } }],
      [{ via: ["z"] }, { via: [{ party: "z" }] }],
      [{ evidence: [{ start: "a", end: "b" }] }, { evidence: [{ start: "a", end: "b", document: "p" }] }],
      [{ from: undefined }, { from: "controller" }],
    ];
    for (const [short, long] of pairs) expect(printed(flow(short)), JSON.stringify(short)).toBe(printed(flow(long)));
    const map = (terms: object) => fromJson({ name: "t", controller: {}, parties: { a: {} }, ...terms });
    const wholes: readonly (readonly [object, object])[] = [
      [{ controller: { dpo: "D", representative: "R" } }, { controller: { dpo: { name: "D" }, representative: { name: "R" } } }],
      [
        { security: ["s"], rights: ["access"] },
        { security: [{ text: "s" }], rights: [{ right: "access" }] },
      ],
      [{ parties: { a: { holds: ["usDpfEu"] } } }, { parties: { a: { holds: [{ condition: "usDpfEu" }] } } }],
      [
        { activities: { x: { jointWith: ["a"], onBehalfOf: ["a"] } } },
        { activities: { x: { jointWith: [{ party: "a" }], onBehalfOf: [{ party: "a" }] } } },
      ],
    ];
    for (const [short, long] of wholes) expect(printed(map(short)), JSON.stringify(short)).toBe(printed(map(long)));
  });

  it("of ids that are also keys of the format", () => {
    const words = [
      "typical",
      "data",
      "country",
      "contract",
      "evidence",
      "retention",
      "via",
      "flows",
      "parties",
      "constructor",
      "to-string",
    ];
    for (const word of words) {
      const named = (id: string) =>
        printed(
          fromJson({
            name: "t",
            documents: { [id]: { title: "T" } },
            controller: {},
            subjects: { [id]: {} },
            groups: { [`${id}-group`]: { data: ["contact", { lump: "all", words: "x" }] } },
            parties: { [`${id}-party`]: { country: "LV", dpo: "D" } },
            activities: {
              [id]: {
                data: ["contact"],
                retention: ["r"],
                flows: [{ to: [`${id}-party`], onlyIf: ["consent"], evidence: [{ start: "a", end: "b" }] }],
              },
            },
          }),
        );
      expect(named(word)).toBe(named("anything").replaceAll("anything", word));
    }
  });
});

describe("what is not stated, unknown, and none stay three things", () => {
  it("in the checked map", () => {
    const map = fromJson({
      name: "t",
      controller: {},
      parties: { a: {}, b: { country: "unknown" }, c: { contacts: [], holds: [] } },
      activities: { x: { flows: [{ to: ["a"] }, { to: ["b"], mechanisms: ["unknown"] }, { to: ["c"], mechanisms: [] }] } },
    });
    expect(map.parties.map(({ country, contacts }) => [country?.value ?? null, contacts])).toEqual([
      [null, null],
      ["unknown", null],
      [null, []],
    ]);
    expect(map.flows.map(({ mechanisms }) => mechanisms)).toEqual([null, [{ kind: "unknown" }], []]);
  });
});

// ---------------------------------------------------------------- freezing

describe("a map", () => {
  const parts = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

  test.each([
    ...Object.entries(fixtures),
    ["long", fromJson(definitions.long)],
    ["quickstart", loadDataMap(quickstart, { format: "yaml" })],
  ] as const)("%s is frozen in every part, and marked", (_, map) => {
    expect(parts(map).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(isDataMap(map)).toBe(true);
    expect(isDataMap({ ...map })).toBe(false);
  });

  it("is not what was handed in: that stays free, and changing it changes nothing", () => {
    const contacts = ["a"];
    const definition = {
      name: "t",
      controller: { contacts },
      parties: { a: { ...klaviyo(), contacts } },
      missing: [Object.freeze({ what: "x", evidence: [] })],
    };
    const map = defineDataMap(definition as never);
    const before = printed(map);
    contacts.push("b");
    definition.name = "u";
    expect(printed(map)).toBe(before);
    expect(Object.isFrozen(definition) || Object.isFrozen(contacts)).toBe(false);
    expect(parts(map).every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("can be written as JSON and holds nothing that JSON loses", () => {
    for (const map of [...Object.values(fixtures), fromJson(definitions.long)]) expect(JSON.parse(JSON.stringify(map))).toEqual({ ...map });
  });
});
