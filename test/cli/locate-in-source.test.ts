// Places of mistakes in TypeScript maps: exact where the definition is written out, near where it is put together.

import { describe, expect, it, test } from "vitest";
import { DataMapError, defineDataMap, type Issue } from "whogets";
import { locatedIn, withPlaces } from "../../src/cli/locate-in-source";

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

const placesOf = async (source: string, issues: readonly Issue[]) =>
  (await locatedIn(source, "m.ts", issues)).map(({ line, column }) => `${line}:${column}`);

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

  it("gives the exact place, whatever order the issues come in", async () => {
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
    expect(await placesOf(source, issues)).toEqual(places);
    expect(places).toHaveLength(issues.length);
  });

  it("agrees with what defineDataMap says of it", async () => {
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
      expect(await placesOf(text, (error as DataMapError).issues)).toEqual(["12:13", "19:11"]);
    }
  });

  it("points to the object where a key is missing", async () => {
    const { source, places } = marked(`export default defineDataMap({
                             ^
  controller: { country: { may: true } },
                         ^
});`);
    expect(
      await placesOf(source, [
        issue([], 'missing key "name"', "missing-key"),
        issue(["controller", "country"], 'missing key "value"', "missing-key"),
      ]),
    ).toEqual(places);
  });

  it("keeps places that are known, and the file they name", async () => {
    const known: Issue = { ...issue(["a"], "x"), file: "other.yaml", line: 7, column: 3 };
    expect(await locatedIn(source, "m.ts", [known])).toEqual([known]);
  });
});

describe("a definition that is put together", () => {
  it("is followed through names of the same file", async () => {
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
    expect(await placesOf(source, issues)).toEqual(places);
  });

  it("without defineDataMap is the default export", async () => {
    const { source, places } = marked(`export default {
  controller: { country: "LW" },
                         ^
};`);
    expect(await placesOf(source, [issue(["controller", "country"], '"LW" is not known')])).toEqual(places);
  });

  it("by code: the word itself is looked for, the same word each time further down", async () => {
    const { source, places } = marked(`const to = (id: string) => ({ to: [id] });
export default defineDataMap({
  activities: { a: { flows: [to("klavio"), ...more.map(to)] }, b: { flows: list("x", "klavio") } },
                                ^                                                    ^
});`);
    const issues = [
      issue(["activities", "a", "flows", 0, "to", 0], 'unknown party "klavio"; did you mean "klaviyo"?'),
      issue(["activities", "b", "flows", 3, "to", 0], 'unknown party "klavio"; did you mean "klaviyo"?'),
    ];
    const found = await placesOf(source, issues);
    expect(found[0]).toBe(places[0]);
    expect(places).toContain(found[1]);
  });

  it("behind spread entries of a list: their number is not known, so the word decides", async () => {
    const { source, places } = marked(`export default defineDataMap({
  activities: { a: { flows: [...common, { to: ["x"] }, { to: ["klavio"] }] } },
                                                              ^
});`);
    expect(await placesOf(source, [issue(["activities", "a", "flows", 1, "to", 0], 'unknown party "klavio"')])).toEqual(places);
  });

  it("elsewhere: the call", async () => {
    const { source, places } = marked(`import definition from "./definition";

export default defineDataMap(definition);
               ^`);
    expect(await placesOf(source, [issue(["parties", "a"], 'unknown key "zzz"', "unknown-key")])).toEqual(places);
    expect(await placesOf("", [issue(["parties", "a"], 'unknown key "zzz"')])).toEqual(["1:1"]);
    expect(await placesOf('export { default } from "./other";', [issue(["parties"], 'unknown "x"')])).toEqual(["1:1"]);
  });
});

describe("a map in parts", () => {
  it("defineGround takes sections, defineActivities activities", async () => {
    const { source, places } = marked(`import { defineActivities as activities, defineGround } from "whogets";
const ground = defineGround({ parties: { klaviyo: { country: "LW" } } });
                                                             ^
export const news = activities(ground, { a: { flows: [{ to: ["klavio"] }] } });
                                                             ^
`);
    const lw = issue(["parties", "klaviyo", "country"], '"LW" is not known');
    const klavio = issue(["activities", "a", "flows", 0, "to", 0], 'unknown party "klavio"');
    expect(await placesOf(source, [lw])).toEqual(places.slice(0, 1));
    const [found] = await locatedIn(source, "m.ts", [klavio], 3);
    expect(`${found?.line}:${found?.column}`).toBe(places[1]);
  });

  it("what a part was defined as is followed into the whole", async () => {
    const { source, places } = marked(`const ground = defineGround({ parties: { klaviyo: { country: "LW" } } });
                                                             ^
const news = defineActivities(ground, { a: { flows: [{ to: ["klavio"] }] } });
                                                            ^
export default defineDataMap({ name: "t", ...ground, activities: { ...news } });
`);
    const issues = [
      issue(["parties", "klaviyo", "country"], '"LW" is not known'),
      issue(["activities", "a", "flows", 0, "to", 0], 'unknown party "klavio"'),
    ];
    expect((await locatedIn(source, "m.ts", issues, 3)).map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  });

  const files: Readonly<Record<string, string>> = {
    "/m/datamap.ts":
      'import { parties } from "./parties";\nimport * as a from "./a";\nexport default defineDataMap({ parties, activities: a.all });\n',
    "/m/parties.ts": 'export { own as parties } from "./own.js";\n',
    "/m/own.ts": 'import more from "./more/index.mjs";\nexport const own = { Klaviyo: {}, ...more };\n',
    "/m/more/index.mts": 'export default { zapier: { country: "LW" } };\n',
    "/m/a.ts": 'export const all = defineActivities(ground, {\n  a: { flows: [{ to: ["klavio"] }] },\n});\n',
  };
  const readText = (path: string) => files[path] ?? null;
  const thrown = (issues: readonly Issue[], stack: string) => Object.assign(new DataMapError(issues), { stack });
  const told = async (error: Error) =>
    ((await withPlaces(error, "/m/datamap.ts", readText)) as DataMapError).issues.map(
      ({ file, line, column }) => `${file}:${line}:${column}`,
    );

  it("imports are followed from file to file", async () => {
    const issues = [
      issue(["parties", "zapier", "country"], '"LW" is not known'),
      issue(["parties", "Klaviyo"], '"Klaviyo" cannot be an id', "invalid-id"),
      issue(["parties", "other"], 'unknown "other"'),
    ];
    expect(await told(thrown(issues, ""))).toEqual(["/m/own.ts:2:20", "/m/own.ts:2:22", "/m/more/index.mts:1:37"]);
  });

  it.each([
    "    at defineActivities (file:///x/node_modules/whogets/dist/index.js:9:9)\n    at file:///m/a.ts:1:20",
    "    at Object.defineActivities (/x/dist/index.cjs:9:9)\n    at Object.<anonymous> (/m/a.ts:1:20)\n    at eval_evalModule (/x/jiti.cjs:1:1)",
    "    at refuse (/x/src/model/define.ts:9:9)\n    at defineActivities (/x/src/model/define.ts:3:9)\n    at async eval (/m/a.ts:1:90)",
  ])("the file is the one that called: %j", async (frames) => {
    const klavio = issue(["activities", "a", "flows", 0, "to", 0], 'unknown party "klavio"');
    expect(await told(thrown([klavio], `DataMapError: unknown party\n${frames}`))).toEqual(["/m/a.ts:2:23"]);
  });

  it("a file that cannot be read is not claimed: the map is", async () => {
    const error = thrown([issue(["parties"], "x")], "    at defineDataMap (/x.js:9:9)\n    at /m/gone.ts:1:20");
    expect((await told(error))[0]).toMatch(/^\/m\//);
  });

  it("any other error stays as it is", async () => {
    const error = new Error("x");
    expect(await withPlaces(error, "/m/datamap.ts", readText)).toBe(error);
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
  ])("%s: some place, and an end", async (_, source) => {
    const issues = [issue(["parties", "a", 0, "b"], 'unknown party "x\\'), issue([], "no word in quotes"), issue(["name"], '"x" is "y')];
    for (const { line, column } of await locatedIn(source, "m.ts", issues)) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });
});
