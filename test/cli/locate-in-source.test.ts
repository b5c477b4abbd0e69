// Places of mistakes in TypeScript maps: exact where the definition is written out, near where it is put together.

import { describe, expect, it, test } from "vitest";
import { type DataMapError, defineDataMap, type Issue } from "whogets";
import { locatedIn } from "../../src/cli/locate-in-source";

const issue = (path: Issue["path"], message: string, rule = "unknown-party"): Issue => ({
  rule,
  message,
  path,
  suggestion: null,
  file: null,
  line: null,
  column: null,
});

/** Where `^` stands in the line above it, for each such line. */
function marked(text: string): { readonly source: string; readonly places: readonly string[] } {
  const kept: string[] = [];
  const places: string[] = [];
  for (const line of text.split("\n")) {
    if (/^ *\^[ ^]*$/.test(line)) for (const { index } of line.matchAll(/\^/g)) places.push(`${kept.length}:${index + 1}`);
    else kept.push(line);
  }
  return { source: kept.join("\n"), places };
}

const placesOf = (source: string, issues: readonly Issue[]) =>
  locatedIn(source, "m.ts", issues).map(({ line, column }) => `${line}:${column}`);

describe("a definition that is written out", () => {
  const { source, places } = marked(`import { defineDataMap } from "whogets"; // not defineDataMap( here
/* defineDataMap({ name: 5 }) */
export default defineDataMap({
  name: "t",
  "regimes": ['EU_GDRP', "UK_GDPR"],
              ^
  controller: {},
  subjects: { Customer: {}, customer: { labl: "klavio" } },
              ^                         ^
  parties: { klaviyo: { ...klaviyo(), country: "LW" }, stripe: {} },
                                               ^
  activities: {
    a: { flows: [] },
    news: {
      data: ["contact.emial", { category: "klavio" }],
             ^                            ^
      flows: [
        { to: ["klaviyo"], note: "a { in [ a ( text" },
        { to: ["stripe", "klavio"], via: [{ party: \`klavio\` }] }, // "klavio"
                         ^                         ^
        { id: "x", to: ["klavio"] },
                        ^
      ],
    },
  },
});
`);

  it("gives the exact place, whatever order the issues come in", () => {
    const flows = ["activities", "news", "flows"] as const;
    const issues = [
      issue([...flows, 2, "to", 0], 'unknown party "klavio"'),
      issue([...flows, 1, "via", 0, "party"], 'unknown party "klavio"'),
      issue([...flows, 1, "to", 1], 'unknown party "klavio"'),
      issue(["activities", "news", "data", 1, "category"], 'unknown category "klavio"'),
      issue(["activities", "news", "data", 0], 'unknown category "contact.emial"'),
      issue(["parties", "klaviyo", "country"], '"LW" is not known as "country"'),
      issue(["subjects", "customer", "labl"], 'unknown key "labl"', "unknown-key"),
      issue(["subjects", "Customer"], '"Customer" cannot be an id', "invalid-id"),
      issue(["regimes", 0], '"EU_GDRP" is not known as "regimes"'),
    ];
    expect(placesOf(source, issues)).toEqual(places);
    expect(places).toHaveLength(issues.length);
  });

  it("agrees with what defineDataMap says of it", () => {
    const definition = {
      name: "t",
      controller: {},
      parties: { klaviyo: {} },
      activities: { a: { flows: [{ to: ["klavio"] }, { to: ["klaviyo"], rol: 1 }] } },
    };
    const text = `export default defineDataMap(${JSON.stringify(definition, null, 2)});\n`;
    try {
      defineDataMap(definition as never);
    } catch (error) {
      expect(placesOf(text, (error as DataMapError).issues)).toEqual(["12:13", "19:11"]);
    }
  });

  it("points to the object where a key is missing", () => {
    const { source, places } = marked(`export default defineDataMap({
                             ^
  controller: { country: { may: true } },
                         ^
});`);
    expect(
      placesOf(source, [
        issue([], 'missing key "name"', "missing-key"),
        issue(["controller", "country"], 'missing key "value"', "missing-key"),
      ]),
    ).toEqual(places);
  });

  it("keeps places that are known, and the file they name", () => {
    const known: Issue = { ...issue(["a"], "x"), file: "other.yaml", line: 7, column: 3 };
    expect(locatedIn(source, "m.ts", [known])).toEqual([known]);
  });
});

describe("a definition that is put together", () => {
  it("is followed through names of the same file", () => {
    const { source, places } = marked(`const parties = { klaviyo: { country: "LW" } };
                                      ^
const flows: Flow[] = [{ to: ["klavio"] }];
                              ^
const definition: Definition = { name: "t", parties, activities: { news: { flows } } };
export default defineDataMap(definition);
`);
    const issues = [
      issue(["parties", "klaviyo", "country"], '"LW" is not known'),
      issue(["activities", "news", "flows", 0, "to", 0], 'unknown party "klavio"'),
    ];
    expect(placesOf(source, issues)).toEqual(places);
  });

  it("without defineDataMap is the default export", () => {
    const { source, places } = marked(`export default {
  controller: { country: "LW" },
                         ^
};`);
    expect(placesOf(source, [issue(["controller", "country"], '"LW" is not known')])).toEqual(places);
  });

  it("by code: the word itself is looked for, the same word each time further down", () => {
    const { source, places } = marked(`const to = (id: string) => ({ to: [id] });
export default defineDataMap({
  activities: { a: { flows: [to("klavio"), ...more.map(to)] }, b: { flows: list("x", "klavio") } },
                                ^                                                    ^
});`);
    const issues = [
      issue(["activities", "a", "flows", 0, "to", 0], 'unknown party "klavio"; did you mean "klaviyo"?'),
      issue(["activities", "b", "flows", 3, "to", 0], 'unknown party "klavio"; did you mean "klaviyo"?'),
    ];
    const found = placesOf(source, issues);
    expect(found[0]).toBe(places[0]);
    expect(places).toContain(found[1]);
  });

  it("behind spread entries of a list: their number is not known, so the word decides", () => {
    const { source, places } = marked(`export default defineDataMap({
  activities: { a: { flows: [...common, { to: ["x"] }, { to: ["klavio"] }] } },
                                                              ^
});`);
    expect(placesOf(source, [issue(["activities", "a", "flows", 1, "to", 0], 'unknown party "klavio"')])).toEqual(places);
  });

  it("elsewhere: the call", () => {
    const { source, places } = marked(`import definition from "./definition";

export default defineDataMap(definition);
               ^`);
    expect(placesOf(source, [issue(["parties", "a"], 'unknown key "zzz"', "unknown-key")])).toEqual(places);
    expect(placesOf("", [issue(["parties", "a"], 'unknown key "zzz"')])).toEqual(["1:1"]);
    expect(placesOf('export { default } from "./other";', [issue(["parties"], 'unknown "x"')])).toEqual(["1:1"]);
  });
});

describe("odd sources", () => {
  test.each([
    ["nothing closed", 'export default defineDataMap({ parties: { a: ["'],
    ["everything closed twice", "export default defineDataMap({}})]))"],
    ["a name that stands for itself", "const a = a;\nexport default defineDataMap(a);"],
    ["names in a circle", "const a = b;\nconst b = a;\nexport default defineDataMap({ parties: a });"],
    ["a regular expression", "const r = /[\"'`{]/;\nexport default defineDataMap({ parties: { a: {} } });"],
    ["only brackets", "{[(".repeat(5000)],
    ["a long line", `export default defineDataMap({ name: "${"x".repeat(100_000)}" });`],
  ])("%s: some place, and an end", (_, source) => {
    const issues = [issue(["parties", "a", 0, "b"], 'unknown party "x\\'), issue([], "no word in quotes"), issue(["name"], '"x" is "y')];
    for (const { line, column } of locatedIn(source, "m.ts", issues)) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });
});
