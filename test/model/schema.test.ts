// The JSON Schema is true: it accepts all that loads and refuses every structural error; what only the loader can check is listed.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { tryLoadDataMap, writeJsonSchema } from "whogets";
import { parse } from "yaml";
import { textRules } from "../../src/model/load";
import { loaderOnlyRules } from "../../src/model/rules";
import { definitionSchema, nodeOf, type Schema } from "../../src/model/schema";
import { definitions } from "./definitions";
import { ruleCases } from "./rule-cases";

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(writeJsonSchema());

const accepts = (data: unknown): boolean => validate(data);
/** Rules that the loader finds broken. */
const broken = (data: unknown): readonly string[] =>
  tryLoadDataMap(JSON.stringify(data), { format: "json" }).issues.map(({ rule }) => rule);
/** Rules that a schema can say, too. */
const structural = (rules: readonly string[]): readonly string[] =>
  rules.filter((rule) => !(loaderOnlyRules as readonly string[]).includes(rule));

describe("definitions", () => {
  test.each(Object.entries(definitions))("%s: loads, and the schema accepts it", (_, definition) => {
    expect(broken(definition)).toEqual([]);
    expect(accepts(definition), JSON.stringify(validate.errors, null, 1)).toBe(true);
  });

  it("use every key of the format, and both forms of whatever has two", () => {
    const used = new Set<object>();
    const visit = (schema: Schema, value: unknown): void => {
      if (value === undefined) return;
      used.add(schema);
      const node = nodeOf(schema);
      const isObject = typeof value === "object" && value !== null;
      if (node.kind === "union")
        for (const option of node.options) if ((nodeOf(option).kind === "object") === isObject) visit(option, value);
      if (node.kind === "array" && Array.isArray(value)) for (const item of value) visit(node.of, item);
      if (node.kind === "record") for (const item of Object.values(value as object)) visit(node.of, item);
      if (node.kind === "object")
        for (const [key, field] of Object.entries(node.fields)) visit(field, (value as Readonly<Record<string, unknown>>)[key]);
    };
    for (const definition of Object.values(definitions)) visit(definitionSchema, definition);
    const missed: string[] = [];
    const seen = new Set<Schema>();
    const need = (schema: Schema, path: string): void => {
      if (!used.has(schema)) missed.push(path);
      if (seen.has(schema)) return;
      seen.add(schema);
      const node = nodeOf(schema);
      if (node.kind === "union") node.options.forEach((option, at) => void need(option, `${path}|${at}`));
      if (node.kind === "array" || node.kind === "record") need(node.of, `${path}[]`);
      if (node.kind === "object") for (const [key, field] of Object.entries(node.fields)) need(field, `${path}.${key}`);
    };
    need(definitionSchema, "map");
    expect(missed).toEqual([]);
  });
});

describe("the quickstart and the names of the editors' keys", () => {
  it("examples/quickstart.yaml validates", () => {
    const text = readFileSync(fileURLToPath(new URL("../../examples/quickstart.yaml", import.meta.url)), "utf8");
    expect(accepts(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("is draft 07, says what it is, and offers built-in ids for completion", () => {
    const schema = writeJsonSchema();
    expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", title: "whogets data map" });
    expect(ajv.validateSchema(schema)).toBe(true);
    const text = JSON.stringify(schema);
    for (const word of ["contact.email", "marketing.email", "LV", "EU_GDPR", "everyone", "controller", "author"])
      expect(text).toContain(`"${word}"`);
  });

  it("takes the files of a map, and of these only what can be one", () => {
    expect(accepts({ name: "t", controller: {}, include: ["vendors.yaml", "activities/pay.json"] })).toBe(true);
    expect(accepts({ name: "t", controller: {}, include: ["vendors.ts"] })).toBe(false);
  });

  it("is the same whenever it is written", () => {
    expect(JSON.stringify(writeJsonSchema())).toBe(JSON.stringify(writeJsonSchema()));
  });
});

// ---------------------------------------------------------------- rules

describe("rules", () => {
  const cases = ruleCases.filter(({ rule }) => !(textRules as readonly string[]).includes(rule));
  /** A rule is the loader's alone if the schema lets one of its cases pass. */
  const passed = new Set(
    cases
      .filter(({ text }) => accepts(parse(text, { uniqueKeys: false, merge: false, maxAliasCount: -1, logLevel: "error" })))
      .map(({ rule }) => rule),
  );

  it("that only the loader can check are exactly those of the list", () => {
    expect([...passed].sort()).toEqual([...loaderOnlyRules].sort());
  });

  it("that the schema can say are refused in every case", () => {
    const wrong = cases.filter(({ rule, text }) => !passed.has(rule) && accepts(parse(text, { uniqueKeys: false, logLevel: "error" })));
    expect(wrong).toEqual([]);
  });

  it("let pass what was corrected", () => {
    for (const { rule, of, near } of cases) {
      const data: unknown = parse(near);
      expect(accepts(data), `${rule} ${of}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});

// ---------------------------------------------------------------- mutations

type Place = readonly (string | number)[];

function placesIn(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** A copy in which `change` was made to what stands at a place; `undefined` takes it out. */
function changed(value: unknown, [part, ...rest]: Place, change: (before: unknown) => unknown): unknown {
  if (part === undefined) return change(value);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...value] : { ...(value as object) };
  const after = changed((value as Record<string | number, unknown>)[part], rest, change);
  if (after !== undefined) (copy as Record<string | number, unknown>)[part] = after;
  else if (Array.isArray(copy)) copy.splice(Number(part), 1);
  else delete copy[part];
  return copy;
}

const all = Object.entries(definitions).flatMap(([name, definition]) => placesIn(definition).map((place) => ({ name, definition, place })));

/** One place for each place of the format: what stands in two entries of one list is judged by the same lines. */
const different = [
  ...new Map(
    all.map((one) => {
      const steps: string[] = [];
      let schema: Schema | undefined = definitionSchema;
      for (const part of one.place) {
        const node: ReturnType<typeof nodeOf> | undefined = schema === undefined ? undefined : branchOf(schema);
        steps.push(node?.kind === "object" ? String(part) : "*");
        schema = node?.kind === "object" ? node.fields[part] : node?.kind === "array" || node?.kind === "record" ? node.of : undefined;
      }
      return [steps.join("."), one];
    }),
  ).values(),
];

function branchOf(schema: Schema): ReturnType<typeof nodeOf> {
  const node = nodeOf(schema);
  return node.kind === "union" ? (node.options.map(branchOf).find(({ kind }) => kind === "object") ?? node) : node;
}

const at = (definition: unknown, place: Place): unknown => {
  let value = definition;
  for (const part of place) value = (value as Record<string | number, unknown>)[part];
  return value;
};

/** What loads is accepted, and what is structurally wrong is refused; nothing is said of ids that only the loader knows. */
function agree(data: unknown): string | null {
  const rules = broken(data);
  const accepted = accepts(data);
  if (rules.length === 0 && !accepted) return `loads, but the schema refuses it: ${JSON.stringify(validate.errors?.[0])}`;
  if (structural(rules).length > 0 && accepted) return `breaks ${structural(rules).join(", ")}, but the schema accepts it`;
  return null;
}

describe("mutations of definitions that load", () => {
  const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

  it("an unknown key in any object is refused by both", () => {
    const objects = all.filter(({ definition, place }) => isObject(at(definition, place)));
    expect(objects.length).toBeGreaterThan(150);
    for (const { name, definition, place } of objects) {
      const data = changed(definition, place, (before) => ({ ...(before as object), "Not a key": {} }));
      expect(structural(broken(data)).length, `${name} ${place.join(".")}`).toBeGreaterThan(0);
      expect(accepts(data), `${name} ${place.join(".")}`).toBe(false);
    }
  });

  test.each([
    ["null", null],
    ["a list in a list", [[[]]]],
    ["a number below zero", -1.5],
  ])("%s anywhere is refused by both", (_, value) => {
    expect(different.length).toBeGreaterThan(250);
    for (const { name, definition, place } of different) {
      const data = changed(definition, place, () => value);
      expect(structural(broken(data)).length, `${name} ${place.join(".")}`).toBeGreaterThan(0);
      expect(accepts(data), `${name} ${place.join(".")}`).toBe(false);
    }
  });

  it("a key or entry taken out is judged alike", () => {
    for (const { name, definition, place } of all.filter(({ place }) => place.length > 0)) {
      const data = changed(definition, place, () => undefined);
      expect(agree(data), `${name} ${place.join(".")}`).toBeNull();
    }
  });

  const odd: readonly unknown[] = [
    ...[
      "",
      " ",
      "x",
      "X",
      "a-b",
      "A b",
      "contact.email",
      "payment",
      "everyone",
      "controller",
      "person",
      "author",
      "anyone",
      "unknown",
      "LV",
      "NO",
      "EEA",
    ],
    ...[
      "consent",
      "dpf",
      "other",
      "all",
      "some",
      "host",
      "member",
      "policy",
      "2026-02-29",
      "2024-02-29",
      "2026-1-1",
      "0000-01-01",
      "10000-01-01",
      "2026-01-01T00:00:00Z",
    ],
    ...[
      "P",
      "PT",
      "P1Y",
      "P1Y2M3DT4H",
      "P1W2D",
      "P1.5Y",
      "3 working days",
      "1 working day",
      "three days",
      "https://x.example/",
      "ftp://x",
      "http://",
      "mailto:a@b",
      "javascript:x",
      "HTTPS://X.example",
    ],
    ...[
      "a b c d e f g h",
      "a b c d e f g h i",
      "\u00a0",
      "\u200b",
      "0".repeat(64),
      "g".repeat(64),
      "__proto__",
      "é",
      "a\nb",
      "\ud800",
      "👩‍👩‍👧",
    ],
    ...[
      0,
      1,
      1.5,
      150,
      151,
      -1,
      1e21,
      2 ** 53,
      true,
      false,
      null,
      [],
      {},
      ["consent"],
      [{}],
      { kind: "other" },
      { kind: "other", text: "x" },
    ],
    ...[
      { kind: "consent" },
      { category: "contact" },
      { lump: "all" },
      { lump: "all", words: "x" },
      { category: "contact", words: "x" },
      { value: "LV" },
      { party: "host" },
    ],
    ...[
      { start: "a", end: "b" },
      { start: "a", end: "b", document: "author" },
      { keep: "P1Y" },
      { after: "x" },
      { text: "x" },
      { title: "x" },
      { name: "x" },
      { basis: "consent" },
    ],
  ];

  /** Places and values are drawn, because trying all of them (35,000) takes minutes; `WHOGETS_RUNS=50000` comes near. */
  const numRuns = Number(process.env.WHOGETS_RUNS ?? 500);

  it("any odd value in any place is judged alike", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...odd), ({ definition, place }, value) => {
        expect(agree(changed(definition, place, () => value))).toBeNull();
      }),
      { numRuns, seed: 1 },
    );
  });

  it("any odd key in any object is judged alike", () => {
    const objects = all.filter(({ definition, place }) => isObject(at(definition, place)));
    const keys = [
      "",
      "a",
      "A",
      "a.b",
      "a-b",
      "a_b",
      "1",
      "constructor",
      "toString",
      "é",
      " a",
      "kind",
      "text",
      "country",
      "data",
      "of",
      "entities",
      "lump",
      "words",
      "at",
    ];
    const values = [{}, "LV", [], { label: "x" }, { data: [] }, { title: "x" }];
    fc.assert(
      fc.property(
        fc.constantFrom(...objects),
        fc.constantFrom(...keys),
        fc.constantFrom(...values),
        ({ definition, place }, key, value) => {
          expect(agree(changed(definition, place, (before) => ({ [key]: value, ...(before as object) })))).toBeNull();
        },
      ),
      { numRuns, seed: 2 },
    );
  });

  it("several odd values at once are judged alike", () => {
    const one = fc.record({ pick: fc.nat(), value: fc.oneof(fc.constantFrom(...odd), fc.jsonValue({ maxDepth: 2 })) });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(definitions)), fc.array(one, { minLength: 1, maxLength: 4 }), (definition, changes) => {
        let data: unknown = definition;
        for (const { pick, value } of changes) {
          const places = placesIn(data);
          data = changed(data, places[pick % places.length] ?? [], () => value);
        }
        expect(agree(data)).toBeNull();
      }),
      { numRuns, seed: 3 },
    );
  });
});
