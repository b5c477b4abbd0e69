// `whogets rename`: the id changes where it is declared and referred to, nothing else does by a byte, and what would not load is not written.

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createJiti } from "jiti";
import { describe, expect, it, test } from "vitest";
import { type Kind, sections } from "../../src/cli/rename/kinds";
import { writeAll } from "../../src/cli/write-files";
import { referencesOf } from "../../src/model/references";
import { dataOf } from "../../src/model/written";
import { readYaml } from "../../src/model/yaml-text";
import { call, folderWith, type Outcome, root } from "./terminal";

type Files = Readonly<Record<string, string>>;

/** A folder with these files, some in folders, and with a copy of the package. */
function mapFolder(files: Files): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/whogets"));
  return folder;
}

async function rename(files: Files, ...args: readonly string[]): Promise<Outcome & { readonly files: Files; readonly folder: string }> {
  const folder = mapFolder(files);
  const outcome = await call(["rename", ...args], { folder });
  const after = Object.keys(files).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  return { ...outcome, files: Object.fromEntries(after), folder };
}

/** The one file of a map after a rename that worked. */
async function renamedText(name: string, text: string, ...args: readonly string[]): Promise<string> {
  const { code, err, files } = await rename({ [name]: text }, ...args, "--map", name);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return files[name] ?? "";
}

const yaml = (body: string): string => `name: t\ncontroller: {}\n${body}`;

describe("in YAML", () => {
  test.each<readonly [string, string, string]>([
    [
      "block style, with comments",
      "parties:\n  # klaviyo: here\n  klaviyo: { name: klaviyo } # klaviyo\nactivities:\n  a:\n    flows:\n      - to:\n          - klaviyo   # klaviyo\n        note: klaviyo\n",
      "parties:\n  # klaviyo: here\n  mailer: { name: klaviyo } # klaviyo\nactivities:\n  a:\n    flows:\n      - to:\n          - mailer   # klaviyo\n        note: klaviyo\n",
    ],
    [
      "flow style",
      "parties: {klaviyo: {}, zapier: {partOf: klaviyo}}\nactivities: { a: {flows: [{ to: [ klaviyo ], via: [{party: zapier}] }] } }\n",
      "parties: {mailer: {}, zapier: {partOf: mailer}}\nactivities: { a: {flows: [{ to: [ mailer ], via: [{party: zapier}] }] } }\n",
    ],
    [
      "quotes of both kinds",
      "parties:\n  'klaviyo': {}\n  \"zapier\": { partOf: 'klaviyo' }\nnonFlows: [{ to: [\"klaviyo\"] }]\n",
      "parties:\n  'mailer': {}\n  \"zapier\": { partOf: 'mailer' }\nnonFlows: [{ to: [\"mailer\"] }]\n",
    ],
    [
      "escapes",
      'parties: { "kl\\u0061viyo": {} }\nnonFlows: [{ to: ["\\x6blaviyo"] }]\n',
      'parties: { "mailer": {} }\nnonFlows: [{ to: ["mailer"] }]\n',
    ],
    [
      "an anchor, changed once, and its aliases",
      "parties: { klaviyo: {} }\nactivities: { a: { flows: [{ to: [&k klaviyo] }] }, b: { flows: [{ to: [*k] }] } }\n",
      "parties: { mailer: {} }\nactivities: { a: { flows: [{ to: [&k mailer] }] }, b: { flows: [{ to: [*k] }] } }\n",
    ],
    [
      "a list that is repeated",
      "parties: { klaviyo: {} }\nactivities: { a: { flows: &f [{ to: [klaviyo] }] }, b: { flows: *f } }\n",
      "parties: { mailer: {} }\nactivities: { a: { flows: &f [{ to: [mailer] }] }, b: { flows: *f } }\n",
    ],
    [
      "a key with an anchor",
      "parties: { &k klaviyo: {} }\nactivities: { a: { flows: [{ to: [*k] }] } }\n",
      "parties: { &k mailer: {} }\nactivities: { a: { flows: [{ to: [*k] }] } }\n",
    ],
    ["an explicit key", "parties:\n  ? klaviyo\n  : {}\n", "parties:\n  ? mailer\n  : {}\n"],
    [
      "folded text",
      "parties: { klaviyo: {} }\nnonFlows:\n  - to:\n      - >- # klaviyo\n        klaviyo\n",
      "parties: { mailer: {} }\nnonFlows:\n  - to:\n      - >- # klaviyo\n        mailer\n",
    ],
  ])("%s", async (_, before, expected) => {
    expect(await renamedText("m.yaml", yaml(before), "klaviyo", "mailer")).toBe(yaml(expected));
  });

  it("keeps CRLF, a byte order mark, and a missing last line break", async () => {
    const text = `\uFEFF${yaml("parties:\n  klaviyo: {}\nnonFlows:\n  - to: [klaviyo]").replaceAll("\n", "\r\n")}`;
    expect(await renamedText("m.yaml", text, "klaviyo", "mailer")).toBe(text.replaceAll("klaviyo", "mailer"));
  });

  test.each(["null", "true", "12", "1e5", "0x1f"])("puts quotes around %s, which would mean something else", async (id) => {
    expect(await renamedText("m.yaml", yaml("parties:\n  klaviyo: {}\nnonFlows: [{ to: [klaviyo] }]\n"), "klaviyo", id)).toBe(
      yaml(`parties:\n  "${id}": {}\nnonFlows: [{ to: ["${id}"] }]\n`),
    );
  });

  it("of an included file, too", async () => {
    const { code, out, files } = await rename(
      {
        "datamap.yaml": yaml("include: [parts/vendors.yaml, more.json]\nnonFlows: [{ to: [klaviyo] }]\n"),
        "parts/vendors.yaml": "parties:\n  klaviyo: {}   # one\n",
        "more.json": '{ "activities": { "a": { "flows": [{ "to": ["klaviyo"] }] } } }\n',
      },
      "klaviyo",
      "mailer",
    );
    expect([code, files]).toEqual([
      0,
      {
        "datamap.yaml": yaml("include: [parts/vendors.yaml, more.json]\nnonFlows: [{ to: [mailer] }]\n"),
        "parts/vendors.yaml": "parties:\n  mailer: {}   # one\n",
        "more.json": '{ "activities": { "a": { "flows": [{ "to": ["mailer"] }] } } }\n',
      },
    ]);
    expect(out).toBe(`renamed the party klaviyo to mailer
datamap.yaml:4:19: nonFlows[0].to[0]
parts/vendors.yaml:2:3: parties.klaviyo
more.json:1:45: activities.a.flows[0].to[0]
datamap.yaml: 1 change
parts/vendors.yaml: 1 change
more.json: 1 change

Ids of flows change with it; correct what refers to them elsewhere:
  a/klaviyo is a/mailer
`);
  });

  it("says where one text is an id and something else at once", async () => {
    const { code, out, files } = await rename(
      { "m.yaml": yaml("parties: { klaviyo: { name: &k klaviyo } }\nnonFlows: [{ to: [*k] }]\n") },
      "klaviyo",
      "mailer",
      "--map",
      "m.yaml",
    );
    expect(code).toBe(0);
    expect(files["m.yaml"]).toBe(yaml("parties: { mailer: { name: &k mailer } }\nnonFlows: [{ to: [*k] }]\n"));
    expect(out).toContain('m.yaml:3:32: this text is the value of parties.klaviyo.name, too, which now says "mailer"\n');
  });
});

describe("in JSON", () => {
  it("changes keys and references, and nothing else", async () => {
    const text = `{ "name": "klaviyo",\r\n\t"controller": {}, "parties": { "klaviyo" : {"vendor": "klaviyo"} },\n "nonFlows": [ {"to": ["klaviyo" ]} ] }`;
    expect(await renamedText("m.json", text, "klaviyo", "a-b")).toBe(
      `{ "name": "klaviyo",\r\n\t"controller": {}, "parties": { "a-b" : {"vendor": "klaviyo"} },\n "nonFlows": [ {"to": ["a-b" ]} ] }`,
    );
  });
});

const ts = (body: string, before = ""): string => `${before}export default {\n  name: "t",\n  controller: {},\n${body}};\n`;

describe("in TypeScript", () => {
  test.each<readonly [string, string, string, string]>([
    [
      "literals, with comments",
      "mailer",
      ts('  parties: { klaviyo: { name: "klaviyo" } }, // klaviyo\n  activities: { a: { flows: [{ to: ["klaviyo"], note: "x" }] } },\n'),
      ts('  parties: { mailer: { name: "klaviyo" } }, // klaviyo\n  activities: { a: { flows: [{ to: ["mailer"], note: "x" }] } },\n'),
    ],
    ["a bare key that needs quotes", "a-b", ts('  parties: { klaviyo: {}, "x-y": {} },\n'), ts('  parties: { "a-b": {}, "x-y": {} },\n')],
    ["a bare key that begins with a digit", "3m", ts("  parties: { klaviyo: {} },\n"), ts('  parties: { "3m": {} },\n')],
    [
      "the quotes of the file",
      "a-b",
      "export default { name: 't', controller: {}, parties: { klaviyo: {} } };",
      "export default { name: 't', controller: {}, parties: { 'a-b': {} } };",
    ],
    [
      "a quoted key, which stays quoted",
      "mailer",
      ts("  parties: { 'klaviyo': {}, [\"zapier\"]: { partOf: `klaviyo` } },\n"),
      ts("  parties: { 'mailer': {}, [\"zapier\"]: { partOf: `mailer` } },\n"),
    ],
    [
      "shorthands",
      "new-id",
      ts("  parties,\n", "const klaviyo = {};\nconst parties = { klaviyo };\n"),
      ts("  parties,\n", 'const klaviyo = {};\nconst parties = { "new-id": klaviyo };\n'),
    ],
    [
      "constants, as const, satisfies, brackets, members",
      "mailer",
      ts(
        '  parties: ({ klaviyo: {} }) satisfies object,\n  activities: { a: { flows: [{ to, note: "x" }, { to: [ids.mail], id: "b" }] } },\n  nonFlows: [{ to: [...to] }],\n',
        'const one = <const>"klaviyo";\nconst to = [one] as const;\nconst ids = { mail: "klaviyo" } as const;\n',
      ),
      ts(
        '  parties: ({ mailer: {} }) satisfies object,\n  activities: { a: { flows: [{ to, note: "x" }, { to: [ids.mail], id: "b" }] } },\n  nonFlows: [{ to: [...to] }],\n',
        'const one = <const>"mailer";\nconst to = [one] as const;\nconst ids = { mail: "mailer" } as const;\n',
      ),
    ],
    [
      "keys beside spreads and calls",
      "mailer",
      ts('  parties: { ...{ zapier: { ...rest(), partOf: "klaviyo" } }, klaviyo: rest() },\n', "const rest = () => ({});\n"),
      ts('  parties: { ...{ zapier: { ...rest(), partOf: "mailer" } }, mailer: rest() },\n', "const rest = () => ({});\n"),
    ],
    [
      "the list behind a spread",
      "mailer",
      ts('  parties: { klaviyo: {}, zapier: {} },\n  nonFlows: [{ to: [...some(), "klaviyo"] }],\n', 'const some = () => ["zapier"];\n'),
      ts('  parties: { mailer: {}, zapier: {} },\n  nonFlows: [{ to: [...some(), "mailer"] }],\n', 'const some = () => ["zapier"];\n'),
    ],
    [
      "a list of which map makes flows",
      "mailer",
      ts(
        '  parties: { klaviyo: {}, zapier: {} },\n  nonFlows: [...(["klaviyo", "zapier"] as const).map((one) => ({ to: [one], note: "klaviyo" }))],\n  optOuts: [1, 2].map(() => ({ how: "h", by: "klaviyo" })),\n',
      ),
      ts(
        '  parties: { mailer: {}, zapier: {} },\n  nonFlows: [...(["mailer", "zapier"] as const).map((one) => ({ to: [one], note: "klaviyo" }))],\n  optOuts: [1, 2].map(() => ({ how: "h", by: "mailer" })),\n',
      ),
    ],
    [
      "defineDataMap under another name, and a typed constant",
      "mailer",
      'import { defineDataMap as map, type DataMap } from "whogets";\nconst shop: DataMap = map({ name: "t", controller: {}, parties: { klaviyo: {} }, nonFlows: [{ to: ["klaviyo"] }] });\nexport { shop as default };\n',
      'import { defineDataMap as map, type DataMap } from "whogets";\nconst shop: DataMap = map({ name: "t", controller: {}, parties: { mailer: {} }, nonFlows: [{ to: ["mailer"] }] });\nexport { shop as default };\n',
    ],
  ])("%s", async (_, to, before, expected) => {
    expect(await renamedText("m.ts", before, "klaviyo", to)).toBe(expected);
  });

  it("keeps CRLF and a byte order mark", async () => {
    const text = `\uFEFF${ts('  parties: { klaviyo: {} },\n  nonFlows: [{ to: ["klaviyo"] }],\n').replaceAll("\n", "\r\n")}`;
    expect(await renamedText("m.ts", text, "klaviyo", "mailer")).toBe(text.replaceAll("klaviyo", "mailer"));
  });

  test.each([
    ["m.mjs", ts("  parties: { klaviyo: {} },\n"), ts("  parties: { mailer: {} },\n")],
    ["m.mts", ts("  parties: { klaviyo: {} },\n"), ts("  parties: { mailer: {} },\n")],
    [
      "m.js",
      'module.exports = { name: "t", controller: {}, parties: { klaviyo: {} } };\n',
      'module.exports = { name: "t", controller: {}, parties: { mailer: {} } };\n',
    ],
  ])("%s", async (name, before, expected) => {
    expect(await renamedText(name, before, "klaviyo", "mailer")).toBe(expected);
  });

  it("over several files", async () => {
    const { code, err, out, files } = await rename(
      {
        "datamap.ts":
          'import { parties } from "./parts/parties";\nimport flows from "./parts/flows.js";\nexport default { name: "t", controller: {}, parties, activities: { a: { flows } } };\n',
        "parts/parties.ts": 'import { more } from ".";\nexport const parties = { klaviyo: {}, ...more };\n',
        "parts/index.ts": 'const more = { zapier: { partOf: "klaviyo" } };\nexport { more };\n',
        "parts/flows.ts": "const flows = [{ to: ['klaviyo'] }];\nexport default flows;\n",
        "parts/unused.ts": 'export const a = "klaviyo";\n',
      },
      "klaviyo",
      "mailer",
    );
    expect({ code, err }).toEqual({ code: 0, err: "map: datamap.ts\n" });
    expect(files["parts/parties.ts"]).toBe('import { more } from ".";\nexport const parties = { mailer: {}, ...more };\n');
    expect(files["parts/index.ts"]).toBe('const more = { zapier: { partOf: "mailer" } };\nexport { more };\n');
    expect(files["parts/flows.ts"]).toBe("const flows = [{ to: ['mailer'] }];\nexport default flows;\n");
    expect(files["parts/unused.ts"]).toBe('export const a = "klaviyo";\n');
    expect(out).toContain("parts/flows.ts: 1 change\n");
  });

  it("leaves another map in the same files alone", async () => {
    const text =
      'import { defineDataMap } from "whogets";\nexport const other = defineDataMap({ name: "o", controller: {}, parties: { klaviyo: {} } });\nexport default defineDataMap({ name: "t", controller: {}, parties: { klaviyo: {} } });\n';
    const { out, files } = await rename({ "datamap.ts": text }, "klaviyo", "mailer");
    expect(files["datamap.ts"]).toBe(text.replace(/klaviyo(?=[^\n]*\n$)/, "mailer"));
    expect(out).toContain("datamap.ts:3:70: parties.klaviyo\ndatamap.ts: 1 change\n");
  });

  it("lists the same word where only the code knows what it is", async () => {
    const { code, out } = await rename(
      {
        "datamap.ts": ts(
          '  parties: { klaviyo: { kind: "company" } },\n  nonFlows: Object.keys({ zapier: 1 }).filter((one) => one === "klaviyo").map((one) => ({ to: [one] })),\n',
        ),
      },
      "klaviyo",
      "mailer",
    );
    expect(code).toBe(0);
    expect(out).toContain(
      "Look at these places; they were not changed, or say more than the id:\n  datamap.ts:5:64: the same word, where only running the code shows what it is; change it if it means the id\n",
    );
  });

  it("lists where code reads a property of that name", async () => {
    const before = "const parties = { klaviyo: {} };\nconst { klaviyo } = parties;\nvoid [klaviyo, parties.klaviyo];\n";
    const { out } = await rename({ "datamap.ts": ts("  parties,\n", before) }, "klaviyo", "mailer", "--json");
    const why = "code reads a property of this name; change it if it is the key that was renamed";
    expect((JSON.parse(out) as { lookAt: unknown }).lookAt).toEqual([
      expect.objectContaining({ line: 2, column: 9, why }),
      expect.objectContaining({ line: 3, column: 24, why }),
    ]);
  });

  it("runs in a folder that is reached through a link", async () => {
    const folder = mapFolder({
      "real/datamap.ts": 'import { parties } from "./parties";\nexport default { name: "t", controller: {}, parties };\n',
      "real/parties.ts": "export const parties = { klaviyo: {} };\n",
    });
    symlinkSync("real", join(folder, "link"));
    expect((await call(["rename", "klaviyo", "mailer"], { folder: join(folder, "link") })).code).toBe(0);
    expect(readFileSync(join(folder, "real/parties.ts"), "utf8")).toBe("export const parties = { mailer: {} };\n");
  });

  it("does not change what it cannot try", async () => {
    const { code, err, files } = await rename(
      {
        "m.mjs": 'import { parties } from "./parties.mjs";\nexport default { name: "t", controller: {}, parties };\n',
        "parties.mjs": "export const parties = { klaviyo: {} };\n",
      },
      "klaviyo",
      "mailer",
      "--map",
      "m.mjs",
    );
    expect([code, files["parties.mjs"]]).toEqual([2, "export const parties = { klaviyo: {} };\n"]);
    expect(err).toMatch(
      /cannot try the change to ".*parties.mjs" before it is written; rename there by hand, or call it .ts; nothing was written\n$/,
    );
  });

  it("writes nothing where code puts a reference together, and says where the word stands", async () => {
    const text = ts('  parties: { klaviyo: {} },\n  nonFlows: Array.from(["klaviyo"], (one) => ({ to: [one] })),\n');
    const { code, out, err, files, folder } = await rename({ "datamap.ts": text }, "klaviyo", "mailer");
    expect([code, out, files["datamap.ts"]]).toEqual([2, "", text]);
    expect(err.replaceAll(`${folder}/`, "")).toBe(`map: datamap.ts
whogets: cannot rename "klaviyo" to "mailer": the map would no longer load; nothing was written
datamap.ts:5:25: unknown-party: unknown party "klaviyo"; declare it under "parties", or use one of: anyone, mailer (at nonFlows[0].to[0])
Places that were not changed, or say more than the id:
  datamap.ts:5:25: the same word, where only running the code shows what it is; change it if it means the id
`);
  });

  it("writes nothing where code puts the declaration together", async () => {
    const text = ts('  parties: Object.fromEntries([["klaviyo", {}]]),\n');
    const { code, err, files } = await rename({ "datamap.ts": text }, "klaviyo", "mailer");
    expect([code, files["datamap.ts"]]).toEqual([2, text]);
    expect(err).toContain('the map puts its party "klaviyo" together by code; rename it by hand; nothing was written\n');
    expect(err).toContain("  datamap.ts:4:33: the same word");
  });

  it("changes no file outside the folder of the map", async () => {
    const folder = mapFolder({
      "shared.ts": 'export const to = ["klaviyo"];\n',
      "map/datamap.ts":
        'import { to } from "../shared";\nexport default { name: "t", controller: {}, parties: { klaviyo: {} }, nonFlows: [{ to }] };\n',
    });
    const { code, err } = await call(["rename", "klaviyo", "mailer"], { folder: join(folder, "map") });
    expect(code).toBe(2);
    expect(err).toContain(`  ${folder}/shared.ts:1:20: nonFlows[0].to[0]: the file is not in the folder of the map; change it there\n`);
    expect(readFileSync(join(folder, "map/datamap.ts"), "utf8")).toContain("parties: { klaviyo: {} }");
  });
});

const everyKind = yaml(`documents: { same: { title: T }, policy: { title: P } }
categories: { loyalty: { label: L }, loyalty.points: { label: P } }
purposes: { fun: { label: F } }
subjects: { customer: { kind: customer, evidence: [{ document: policy, start: a, end: b }] } }
parties: { same: {}, other: {} }
groups: { basics: { data: [contact.email, loyalty] } }
collection: [{ from: customer, data: [basics, loyalty.points] }]
activities:
  news:
    purposes: [fun]
    subjects: [customer]
    retention: [{ of: [basics], keep: P1Y }]
    data: [{ lump: all, words: w, including: [basics], except: [loyalty] }]
    flows: [{ to: [same] }, { to: [other], id: own, from: customer, via: [{ party: same }] }]
`);

describe("every kind of id", () => {
  test.each<readonly [readonly string[], Readonly<Record<string, string>>]>([
    [["customer", "client"], { "customer: {": "client: {", "from: customer": "from: client", "[customer]": "[client]" }],
    [["policy", "notice"], { "policy:": "notice:", "document: policy": "document: notice" }],
    [["basics", "core"], { "basics:": "core:", "[basics": "[core" }],
    [["fun", "joy.big"], { "fun:": "joy.big:", "[fun]": "[joy.big]" }],
    [["news", "letters"], { "news:": "letters:" }],
    [["loyalty.points", "loyalty.balance"], { "loyalty.points": "loyalty.balance" }],
    [["loyalty", "club"], { " loyalty:": " club:", "[loyalty]": "[club]", ", loyalty]": ", club]" }],
    [["same", "one", "--kind", "party"], { "{ same: {}": "{ one: {}", "to: [same]": "to: [one]", "party: same": "party: one" }],
    [["same", "one", "--kind", "document"], { "documents: { same": "documents: { one" }],
  ])("%j", async (args, changes) => {
    let expected = everyKind;
    for (const [before, now] of Object.entries(changes)) expected = expected.replaceAll(before, now);
    expect(await renamedText("m.yaml", everyKind, ...args)).toBe(expected);
  });

  it("says which ids of flows change, and which ids below keep their names", async () => {
    const flowsOf = async (...args: readonly string[]) =>
      JSON.parse((await rename({ "m.yaml": everyKind }, ...args, "--map", "m.yaml", "--json")).out) as Readonly<Record<string, unknown>>;
    expect((await flowsOf("news", "letters")).flows).toEqual([
      { before: "news/own", after: "letters/own" },
      { before: "news/same", after: "letters/same" },
    ]);
    expect((await flowsOf("other", "another")).flows).toEqual([]);
    expect((await flowsOf("loyalty", "club")).kept).toEqual(["loyalty.points"]);
  });
});

describe("misuse", () => {
  test.each<readonly [readonly string[], string]>([
    [["custmer", "x"], 'the map declares no id "custmer"; did you mean "customer"?'],
    [["zzzzzzzz", "x"], 'the map declares no id "zzzzzzzz"; see the ids with: whogets show --json'],
    [["same", "x"], '"same" is a party and a document; say which with --kind party'],
    [["customer", "x", "--kind", "party"], 'the map declares no party "customer"; it is a subject; write --kind subject'],
    [["customer", "x", "--kind", "partty"], 'unknown kind "partty"; did you mean "party"?'],
    [
      ["customer", "x", "--kind", "zzzzzzzzz"],
      'unknown kind "zzzzzzzzz"; known: party, subject, category, group, purpose, document, activity',
    ],
    [["contact.email", "x"], '"contact.email" is a built-in category and cannot be renamed; only ids that the map declares can'],
    [["marketing.email", "x"], '"marketing.email" is a built-in purpose and cannot be renamed; only ids that the map declares can'],
    [["customer", "customer"], '"customer" is its id already; write another'],
    [["customer", "My Customer"], '"My Customer" cannot be an id; write ids of this kind in kebab-case, such as "google-analytics"'],
    [["fun", "big-joy"], '"big-joy" cannot be an id; write ids of this kind in dotted camelCase, such as "loyalty.points"'],
    [["other", "same"], '"same" is a party of the map already; choose another id'],
    [["other"], '"whogets rename OLD NEW" needs one word more; see: whogets rename --help'],
    [[], '"whogets rename OLD NEW" needs 2 words more; see: whogets rename --help'],
  ])("%j", async (args, message) => {
    expect(await rename({ "m.yaml": everyKind }, ...args, "--map", "m.yaml")).toMatchObject({
      code: 2,
      out: "",
      err: `whogets: ${message}\n`,
      files: { "m.yaml": everyKind },
    });
  });

  test.each<readonly [readonly string[], string]>([
    [["other", "controller"], "it is a reserved word"],
    [["other", "customer"], 'it is also an id under "parties"'],
    [["other", "loyalty"], "it is a data category"],
    [["basics", "draw"], "it is a command of the command line"],
    [["loyalty", "contact.email"], '"contact.email" is a built-in category; leave it out here'],
    [["fun", "marketing.email"], '"marketing.email" is a built-in purpose; leave it out here'],
    [["policy", "author"], '"author" cannot be an id here'],
  ])("of a new id that is taken, in the words of the loader: %j", async (args, message) => {
    const { code, out, err, files } = await rename({ "m.yaml": everyKind }, ...args, "--map", "m.yaml");
    expect([code, out, files["m.yaml"]]).toEqual([2, "", everyKind]);
    expect(err).toContain("the map would no longer load; nothing was written\n");
    expect(err).toContain(message);
  });

  it("of a map that does not load: its issues", async () => {
    const { code, err } = await rename({ "m.yaml": "name: t\nparties: { klaviyo: {} }\n" }, "klaviyo", "mailer", "--map", "m.yaml");
    expect([code, err]).toEqual([2, expect.stringContaining('missing key "controller"')]);
  });
});

describe("writing", () => {
  const text = yaml("parties:\n  klaviyo: {}\n");

  it("is left out in a dry run, which says the same", async () => {
    const { out, files } = await rename({ "m.yaml": text }, "klaviyo", "mailer", "--map", "m.yaml", "--dry-run");
    expect(files["m.yaml"]).toBe(text);
    expect(out).toBe("would rename the party klaviyo to mailer; nothing was written\nm.yaml:4:3: parties.klaviyo\nm.yaml: 1 change\n");
  });

  it("is told as JSON", async () => {
    const { out, folder } = await rename({ "m.yaml": text }, "klaviyo", "mailer", "--map", "m.yaml", "--json");
    expect(JSON.parse(out)).toEqual({
      kind: "party",
      from: "klaviyo",
      to: "mailer",
      written: true,
      changes: [{ file: `${folder}/m.yaml`, line: 4, column: 3, path: "parties.klaviyo" }],
      files: [{ file: `${folder}/m.yaml`, changes: 1 }],
      flows: [],
      kept: [],
      lookAt: [],
    });
  });

  it("is all or nothing", async () => {
    const folder = folderWith({ a: "old", b: "old" });
    mkdirSync(join(folder, "c"));
    const files = ["a", "b", "c"].map((name) => ({ file: join(folder, name), before: "old", after: "new" }));
    await expect(writeAll(files)).rejects.toThrow("it is a folder; name a file");
    expect(["a", "b"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["old", "old"]);
    await writeAll(files.slice(0, 2));
    expect(["a", "b"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["new", "new"]);
  });
});

type Definition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a file says, unchecked. */
async function definitionIn(path: string): Promise<Definition> {
  if (path.endsWith(".yaml")) {
    const { written } = readYaml(readFileSync(path, "utf8"));
    return (written === null ? {} : dataOf(written)) as Definition;
  }
  const stub = join(dirname(path), "stub.mjs");
  writeFileSync(
    stub,
    `export const defineDataMap = (definition) => definition;
export const defineGround = (ground) => ground;
export const defineActivities = (ground, ...lots) => Object.assign({}, ...lots);
`,
  );
  const alias = { "whogets/processors": `${root}dist/processors.js`, whogets: stub };
  return createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias }).import(path, { default: true });
}

/** The definition with one id in the place of another: key and references, and nothing else. */
function withIdReplaced(definition: Definition, kind: Kind, from: string, to: string): Definition {
  const copy = structuredClone(definition) as Record<string, Record<string, unknown>>;
  for (const { reference, value, path } of referencesOf(definition)) {
    if (value !== from || !(reference.kinds as readonly string[]).includes(kind)) continue;
    const above = path.slice(0, -1).reduce<unknown>((inner, part) => (inner as Record<string | number, unknown>)[part], copy);
    (above as Record<string | number, unknown>)[path.at(-1) ?? ""] = to;
  }
  const section = sections[kind];
  copy[section] = Object.fromEntries(Object.entries(copy[section] ?? {}).map(([id, value]) => [id === from ? to : id, value]));
  return copy;
}

describe("every id of every example", () => {
  const all = readdirSync(`${root}examples`, { encoding: "utf8", recursive: true }).filter((name) => /\.(?:ts|yaml)$/.test(name));
  /** The files of a map in several files are no maps alone. */
  const several: Readonly<Record<string, string>> = { split: "split/datamap.ts", "own-vendors": "own-vendors/shop.yaml" };
  const examples = all.filter((name) => name === (several[dirname(name)] ?? name));

  test.each(examples)("%s: there and back gives the same bytes, and between stands the same map under another id", async (name) => {
    const names = Object.hasOwn(several, dirname(name)) ? all.filter((other) => dirname(other) === dirname(name)) : [name];
    const files = Object.fromEntries(names.map((one) => [one, readFileSync(`${root}examples/${one}`, "utf8")]));
    const folder = mapFolder(files);
    const path = join(folder, name);
    const definition = await definitionIn(path);
    for (const kind of ["party", "subject", "group", "document"] as const) {
      for (const id of Object.keys(definition[sections[kind]] ?? {})) {
        const other = `${id}zz`;
        const rename = (from: string, to: string) => call(["rename", from, to, "--kind", kind, "--map", name], { folder });
        expect(await rename(id, other)).toMatchObject({ code: 0, err: "" });
        expect(await definitionIn(path)).toEqual(withIdReplaced(definition, kind, id, other));
        expect((await rename(other, id)).code).toBe(0);
        for (const [file, text] of Object.entries(files)) expect(readFileSync(join(folder, file), "utf8")).toBe(text);
      }
    }
  });
});
