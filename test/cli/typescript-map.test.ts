// TypeScript maps are run without a loader to install, in any folder; whatever they do, the user gets an answer or a sentence.

import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { folderWith, root, start } from "./terminal";

const map = (body: string): string => `import { defineDataMap } from "whogets";\nexport default defineDataMap(${body});\n`;
const least = '{ name: "t", controller: {} }';

/** A folder with files in folders. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const nameOf = async (folder: string, ...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await start(["show", "--json", ...args], { folder });
  expect([code, err]).toEqual([0, args.length > 0 ? "" : expect.stringMatching(/^map: /)]);
  return (JSON.parse(out) as { name: unknown }).name;
};

describe("outside the repository, with nothing installed", () => {
  it('"whogets" and its subpaths are the running copy', async () => {
    const folder = folderWith({
      "datamap.ts": `import { categories, defineDataMap, type DataMap } from "whogets";
import { readDataMap } from "whogets/node";
import { klaviyo, stripe } from "whogets/processors";
import { drawFlow } from "whogets/render";

interface Typed { readonly name: string }
const typed = { name: \`shop with \${Object.keys(categories).length > 50 ? "many" : "few"} categories\` } satisfies Typed;
enum Old { a = 1 }
const map: DataMap = defineDataMap({
  ...typed,
  asOf: "2026-01-01",
  controller: { name: "Shop", country: "LV" },
  subjects: { customer: {} },
  parties: { klaviyo: klaviyo(), stripe: { ...stripe({ entity: "IE" }), country: "IE" } },
  activities: { news: { data: ["contact.email"], flows: [{ to: ["klaviyo"] }, { to: ["stripe"] }] } },
});
if (typeof readDataMap !== "function" || !drawFlow(map).startsWith("<svg") || Old.a !== 1) throw new Error("wrong copy");
export default map;
`,
    });
    expect(await nameOf(folder)).toBe("shop with many categories");
    const { out } = await start(["email", "--typical", "--json"], { folder });
    const answer = JSON.parse(out) as { recipients: readonly { id: string; typical: { vendor: string } }[] };
    expect(answer.recipients.map(({ id, typical }) => [id, typical.vendor])).toEqual([
      ["klaviyo", "klaviyo"],
      ["stripe", "stripe"],
    ]);
  });

  test.each([
    ["datamap.ts in a folder of modules", { "package.json": '{"type":"module"}', "datamap.ts": map(least) }, []],
    ["datamap.ts in a folder of scripts", { "package.json": '{"type":"commonjs"}', "datamap.ts": map(least) }, []],
    [".mts", { "m.mts": map(least) }, ["--map", "m.mts"]],
    [".mjs", { "m.mjs": map(least) }, ["--map", "m.mjs"]],
    [".js with module.exports", { "m.js": `module.exports = ${least};\n` }, ["--map", "m.js"]],
    ["a plain object", { "m.ts": `export default ${least} as const;\n` }, ["--map", "m.ts"]],
    ["a promise of a map", { "m.ts": `export default Promise.resolve(${least});\n` }, ["--map", "m.ts"]],
    ["one that awaits", { "m.ts": `const map = await Promise.resolve(${least});\nexport default map;\n` }, ["--map", "m.ts"]],
    [
      "one of several files",
      {
        "m.ts": `import { defineDataMap } from "whogets";\nimport { name } from "./parts/name";\nimport rest from "./parts/rest.json";\nexport default defineDataMap({ name, ...rest });\n`,
        "parts/name.ts": 'export const name: string = "t";\n',
        "parts/rest.json": '{ "controller": {} }',
      },
      ["--map", "m.ts"],
    ],
    [
      "one that imports scripts and packages of scripts",
      {
        "m.ts":
          'import a from "./a.cjs";\nimport b, { named } from "b";\nimport * as all from "b";\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nif (named !== 1 || all.named !== 1 || b.named !== 1 || require("b").named !== 1) throw new Error("wrong");\nexport default { ...a, controller: b.controller };\n',
        "a.cjs": 'module.exports = { name: "t" };\n',
        "node_modules/b/package.json": '{"name":"b","main":"b.js"}',
        "node_modules/b/b.js": "module.exports = { controller: {}, named: 1 };\n",
      },
      ["--map", "m.ts"],
    ],
    ["one with blanks and signs in its name", { "my map (1) #ü.ts": map(least) }, ["--map", "my map (1) #ü.ts"]],
    ["one in another folder", { "a/b/m.ts": map(least) }, ["--map", "a/b/m.ts"]],
  ])("loads %s", async (_, files, args) => {
    expect(await nameOf(tree(files), ...args)).toBe("t");
  });

  it("loads a map made by another copy of the library, and tells the mistakes that one finds", async () => {
    const folder = folderWith({
      "datamap.ts": map(least),
      "wrong.ts": map('{ name: "t", controller: {}, parties: { a: {} }, activities: { x: { flows: [{ to: ["b"] }] } } }'),
    });
    const copy = join(folder, "node_modules/whogets");
    mkdirSync(copy, { recursive: true });
    cpSync(`${root}dist`, join(copy, "dist"), { recursive: true });
    cpSync(`${root}package.json`, join(copy, "package.json"));
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { dependencies: Readonly<Record<string, string>> };
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
      symlinkSync(`${root}node_modules/${name}`, join(folder, "node_modules", name));
    }
    writeFileSync(join(copy, "dist/mark.js"), "globalThis.otherCopy = true;\n");
    writeFileSync(
      join(folder, "uses.ts"),
      `import "./node_modules/whogets/dist/mark.js";\n${map('{ name: String(Reflect.get(globalThis, "otherCopy")), controller: {} }')}`,
    );
    expect(await nameOf(folder, "--map", "uses.ts")).toBe("true");
    expect(await nameOf(folder)).toBe("t");
    const { code, err } = await start(["all", "--map", "wrong.ts"], { folder });
    expect([code, err]).toEqual([
      2,
      `${folder}/wrong.ts:2:${err.split(":")[2]}: unknown-party: unknown party "b"; did you mean "a"? (at activities.x.flows[0].to[0])\n1 error; the map was not loaded\n`,
    ]);
  });
});

describe("a map that does not load", () => {
  const failed = async (text: string, more: Readonly<Record<string, string>> = {}) => {
    const folder = tree({ "datamap.ts": text, ...more });
    const { code, out, err } = await start(["all", "--json"], { folder });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^map: datamap.ts\n/);
    expect(err).not.toMatch(/\n {4}at /);
    return err.replace("map: datamap.ts\n", "").replaceAll(`${folder}/`, "").trimEnd();
  };

  it("for unknown ids: each with its place, in the order of the file", async () => {
    const text = `import { defineDataMap } from "whogets";
import { klaviyo } from "whogets/processors";

export default defineDataMap({
  name: "t",
  controller: { country: "Lv" },
  parties: { klaviyo: klaviyo() },
  activities: {
    news: {
      data: ["contact.emial"],
      flows: [{ to: ["klavio"], rolle: "processor" }],
    },
  },
});
`;
    expect(
      await failed(text),
    ).toBe(`datamap.ts:6:26: unknown-value: "Lv" is not known as "country"; did you mean "LV"? (at controller.country)
datamap.ts:10:14: unknown-category: unknown category or group "contact.emial"; did you mean "contact.email"? (at activities.news.data[0])
datamap.ts:11:22: unknown-party: unknown party "klavio"; did you mean "klaviyo"? (at activities.news.flows[0].to[0])
datamap.ts:11:33: unknown-key: unknown key "rolle"; did you mean "role"? (at activities.news.flows[0].rolle)
4 errors; the map was not loaded`);
  });

  test.each([
    ["nothing exported", "export const x = 1;\n", '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["an empty file", "", '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["a number", "export default 5;\n", '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["a function", `export default () => (${least});\n`, '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["null", "export default null;\n", '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["a list", `export default [${least}];\n`, '"datamap.ts" exports no map; write: export default defineDataMap({ ... })'],
    ["an error", '\nthrow new Error("boom \\u001b[31m\\u202e");\n', 'cannot run "datamap.ts": line 2 throws: boom \\u001b[31m\\u202e'],
    [
      "an error in a function",
      'const f = () => {\n  throw new TypeError("boom");\n};\nf();\n',
      'cannot run "datamap.ts": line 2 throws: boom',
    ],
    ["a text thrown", 'throw "text";\n', 'cannot run "datamap.ts": it throws: "text"'],
    ["nothing thrown", "throw undefined;\n", 'cannot run "datamap.ts": it throws: nothing'],
    ["an object thrown", "throw { a: 1 };\n", 'cannot run "datamap.ts": it throws: {"a":1}'],
    ["a promise that fails", 'export default Promise.reject(new Error("later"));\n', 'cannot run "datamap.ts": line 1 throws: later'],
    [
      "a package that is not there",
      'import x from "no-such-package-here";\nexport default x;\n',
      `cannot run "datamap.ts": line 1 throws: Cannot find module 'no-such-package-here'; install it, or correct the import`,
    ],
    [
      "a service that the vendor does not have",
      'import { defineDataMap } from "whogets";\nimport { klaviyo } from "whogets/processors";\nexport default defineDataMap({ name: "t", controller: {}, parties: { k: klaviyo({ service: "nope" as never }) } });\n',
      'cannot run "datamap.ts": line 3 throws: klaviyo has no service "nope"; the catalogue has: email, sms, onsite',
    ],
    [
      "a program that is ended",
      `export default ${least};\nprocess.exit(0);\n`,
      "the map ended the program, or waits for something that never comes; nothing was answered",
    ],
    [
      "a promise that never comes",
      "await new Promise(() => undefined);\nexport default 1;\n",
      "the map ended the program, or waits for something that never comes; nothing was answered",
    ],
  ])("for %s", async (_, text, message) => {
    expect(await failed(text)).toBe(`whogets: ${message}`);
  });

  it("for a syntax error: its place, also in a file that is imported", async () => {
    expect(await failed('export default {\n  name: "t\n};\n')).toBe(
      "datamap.ts:2:9: syntax: not TypeScript: unterminated string constant\n1 error; the map was not loaded",
    );
    expect(await failed('import "./part";\nexport default 1;\n', { "part.ts": "const a = ;\n" })).toBe(
      "part.ts:1:11: syntax: not TypeScript: unexpected token\n1 error; the map was not loaded",
    );
  });

  it("for a plain object with a vendor that the catalogue does not have", async () => {
    expect(await failed('export default {\n  name: "t",\n  controller: {},\n  parties: { k: { vendor: "klavio" } },\n};\n')).toBe(
      'datamap.ts:4:27: unknown-vendor: unknown vendor "klavio"; did you mean "klaviyo"? (at parties.k.vendor)\n1 error; the map was not loaded',
    );
  });

  it("for a mistake in another file: its place there", async () => {
    expect(
      await failed(
        'import { defineDataMap } from "whogets";\nimport { parties } from "./parties";\nexport default defineDataMap({ name: "t", controller: {}, parties });\n',
        {
          "parties.ts": "export const parties = { Klaviyo: {} };\n",
        },
      ),
    ).toBe(
      'parties.ts:1:26: invalid-id: "Klaviyo" cannot be an id; write it in kebab-case: "klaviyo" (at parties.Klaviyo)\n1 error; the map was not loaded',
    );
  });

  it("for a mistake in a map that another file defines: its place there, and of two maps the one that is wrong", async () => {
    expect(
      await failed('export { default } from "./parts/shop.js";\n', {
        "parts/shop.ts": `import { defineDataMap } from "whogets";
export const fine = defineDataMap({ name: "a", controller: { country: "LV" } });
export default defineDataMap({
  name: "b",
  controller: { country: "Lv" },
});
`,
      }),
    ).toBe(
      'parts/shop.ts:5:26: unknown-value: "Lv" is not known as "country"; did you mean "LV"? (at controller.country)\n1 error; the map was not loaded',
    );
  });
});

describe("what a map prints", () => {
  it("never stands in the answer", async () => {
    const folder = folderWith({
      "datamap.ts": `console.log("hello"); console.info("hello"); console.table([1]); console.dir({});\n${map(least)}`,
    });
    const { code, out, err } = await start(["show", "--json"], { folder });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { name: string }).name).toBe("t");
    expect(err).toContain("hello\nhello\n");
  });

  it("and what fails in it later ends with exit code 2", async () => {
    const folder = folderWith({
      "datamap.ts": `setTimeout(() => { throw new Error("too late"); }, 0);\nawait new Promise((done) => setTimeout(done, 100));\n${map(least)}`,
    });
    const { code, err } = await start(["show"], { folder });
    expect(code).toBe(2);
    expect(err).toContain("too late");
  });
});

describe("names that a map takes from whogets", () => {
  const with_ = (head: string, parties: string) =>
    `import { defineDataMap } from "whogets";\n${head}\nexport default defineDataMap({ name: "t", controller: {}, parties: { a: ${parties} } });\n`;

  test.each([
    [
      "a slip in an import",
      with_('import { klavyo } from "whogets/processors";', "klavyo()"),
      'datamap.ts:2:10: unknown-name: "whogets/processors" exports no "klavyo"; did you mean "klaviyo"?',
    ],
    [
      "another name for it",
      with_('import { wix, stripee as s } from "whogets/processors";', "s.record"),
      'datamap.ts:2:15: unknown-name: "whogets/processors" exports no "stripee"; did you mean "stripe"?',
    ],
    [
      "a name of another entry",
      with_('import { klaviyo } from "whogets";', "klaviyo()"),
      'datamap.ts:2:10: unknown-name: "whogets" exports no "klaviyo"; import it from "whogets/processors"',
    ],
    [
      "a vendor that the catalogue does not have",
      with_('import { logisticsBaltia } from "whogets/processors";', "logisticsBaltia()"),
      '"whogets/processors" exports no "logisticsBaltia"; leave the vendor out and write the party itself',
    ],
    [
      "a function with a slip",
      'import { defineDatamap } from "whogets";\nexport default defineDatamap({ name: "t", controller: {} });\n',
      'datamap.ts:1:10: unknown-name: "whogets" exports no "defineDatamap"; did you mean "defineDataMap"?',
    ],
    [
      "a name that is not imported",
      with_("", "klaviyo()"),
      'datamap.ts:3:73: unknown-name: "klaviyo" is used and not imported; write: import { klaviyo } from "whogets/processors"',
    ],
    [
      "a name that is not imported, with a slip",
      with_("", "klavyo()"),
      '"klavyo" is not defined; did you mean "klaviyo"? (import { klaviyo } from "whogets/processors")',
    ],
  ])("%s", async (_, text, message) => {
    const { code, err } = await start(["email"], { folder: folderWith({ "datamap.ts": text }) });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("leaves other errors as they are", async () => {
    const { err } = await start(["email"], { folder: folderWith({ "datamap.ts": with_("", "undefined.x") }) });
    expect(err).toContain("line 3 throws: Cannot read properties of undefined");
  });
});

describe("a key that stands twice", () => {
  it("is told with both places, in every file of the map; a spread is no repetition", async () => {
    const folder = folderWith({
      "datamap.ts": `import { defineDataMap } from "whogets";\nimport { klaviyo } from "whogets/processors";\nimport { parties } from "./parties";\nexport default defineDataMap({\n  name: "t",\n  controller: {},\n  "name": "u",\n  parties: { ...parties, k: { ...klaviyo(), kind: "company" } },\n});\n`,
      "parties.ts": 'export const parties = { a: {}, k: {}, b: {}, a: { country: "DE" } } as const;\n',
    });
    const { code, err } = await start(["show"], { folder });
    expect(code).toBe(2);
    expect(err).toContain('datamap.ts:7:3: duplicate-key: the key "name" stands twice in one object, first on line 5');
    expect(err).toContain('parties.ts:1:47: duplicate-key: the key "a" stands twice in one object, first on line 1');
    expect(err).not.toContain('"k"');
  });
});

describe("import * as", () => {
  it("calls through a namespace are found", async () => {
    const folder = folderWith({
      "datamap.ts": `import * as w from "whogets";\n\nexport default w.defineDataMap({\n  name: "t",\n  controller: {},\n  activities: { a: { flows: [{ to: ["zap"] }] } },\n});\n`,
    });
    const { err } = await start(["show"], { folder });
    expect(err).toContain("datamap.ts:6:37: unknown-party");
  });
});
