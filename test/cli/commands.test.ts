// Every command answers in words and as JSON of a known shape, and every misuse is told with its remedy.

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { categories, isDataMap, loadDataMap, writeJsonSchema } from "whogets";
import { commands } from "../../src/cli/commands";
import { call, folderWith, type Outcome, quickstart } from "./terminal";

const on = (...words: readonly string[]): Promise<Outcome> => call([...words, "--map", quickstart]);

/** stdout is one JSON object and nothing else. */
function jsonOf({ code, out, err }: Outcome): Readonly<Record<string, unknown>> {
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out.endsWith("}\n")).toBe(true);
  return JSON.parse(out) as Readonly<Record<string, unknown>>;
}

describe("questions as JSON", () => {
  it("whogets email: the documented shape", async () => {
    const answer = jsonOf(await on("email", "--json"));
    expect(Object.keys(answer)).toEqual(["map", "question", "recipients", "incomplete"]);
    expect(answer.map).toEqual({ name: "Example shop", asOf: "2026-11-01" });
    expect(answer.question).toEqual({ data: ["contact.email"], subject: null, purpose: null, on: null });
    expect(answer.incomplete).toEqual(["the map is open: nothing in it says that nobody else receives this data"]);
    const recipients = answer.recipients as readonly Readonly<Record<string, unknown>>[];
    expect(recipients.map(({ id }) => id)).toEqual(["klaviyo", "stripe", "zapier"]);
    expect(recipients[0]).toEqual({
      id: "klaviyo",
      name: "klaviyo",
      kind: "company",
      certainty: "certain",
      conditional: false,
      direct: false,
      countries: ["US"],
      roles: ["processor"],
      purposes: ["marketing.email"],
      subjects: ["customer"],
      forms: [],
      paths: [["controller", "zapier", "klaviyo"]],
      hops: [
        [
          { from: "controller", to: "zapier", country: "US", countryAssertion: "stated", role: null },
          { from: "zapier", to: "klaviyo", country: "US", countryAssertion: "stated", role: "processor" },
        ].map((hop) => expect.objectContaining(hop)),
      ],
      flows: ["newsletter/klaviyo"],
      evidence: [],
      lumps: [],
      conditions: [],
      why: [],
      typical: null,
    });
  });

  it("evidence has its document, its first and its last words", async () => {
    const folder = folderWith({
      "datamap.yaml":
        "name: t\ndocuments: { p: { title: P } }\ncontroller: {}\nparties: { a: {} }\nactivities: { x: { data: [contact.email], flows: [{ to: [a], evidence: [{ start: We share, end: with A }] }] } }\n",
    });
    const { out } = await call(["email", "--json"], { folder });
    expect((JSON.parse(out) as { recipients: readonly { evidence: unknown }[] }).recipients[0]?.evidence).toEqual([
      { document: "p", start: "We share", end: "with A" },
    ]);
  });

  it("catalogue facts only where they are asked for", async () => {
    const typicals = async (...options: readonly string[]) =>
      (jsonOf(await on("email", "--json", ...options)).recipients as readonly { typical: { vendor: string } | null }[]).map(
        ({ typical }) => typical?.vendor,
      );
    expect(await typicals()).toEqual([undefined, undefined, undefined]);
    expect(await typicals("--typical")).toEqual(["klaviyo", "stripe", "zapier"]);
  });

  it("whogets all, several categories, and each narrowing of a question", async () => {
    const ids = async (...words: readonly string[]) =>
      (jsonOf(await on(...words, "--json")).recipients as readonly { id: string }[]).map(({ id }) => id);
    expect(await ids("all")).toEqual(["carrier", "google-analytics", "klaviyo", "stripe", "zapier"]);
    expect(await ids("all", "--subject", "visitor")).toEqual(["google-analytics"]);
    expect(await ids("all", "--purpose", "marketing")).toEqual(["klaviyo", "zapier"]);
    expect(await ids("ip,address")).toEqual(["carrier", "google-analytics", "stripe"]);
    expect(jsonOf(await on("all", "--json", "--on", "2026-11-02", "--subject", "customer", "--purpose", "delivery")).question).toEqual({
      data: null,
      subject: "customer",
      purpose: "delivery",
      on: "2026-11-02",
    });
  });

  it("whogets party", async () => {
    const answer = jsonOf(await on("party", "zapier", "--json"));
    expect(Object.keys(answer)).toEqual(["map", "question", "party", "gets", "unresolved", "incomplete"]);
    expect(answer.party).toEqual({ id: "zapier", name: null, kind: "company", country: "US" });
    expect((answer.gets as readonly { category: string }[]).map(({ category }) => category)).toEqual(["contact.email", "identity.name"]);
  });

  it("whogets show: the whole checked map", async () => {
    const map = jsonOf(await on("show", "--json"));
    expect(map).toEqual(JSON.parse(JSON.stringify(loadDataMap(readFileSync(quickstart, "utf8"), { format: "yaml" }))));
    const keys = [
      "controller",
      "subjects",
      "parties",
      "groups",
      "collection",
      "activities",
      "flows",
      "nonFlows",
      "mentions",
      "closed",
      "missing",
    ];
    for (const key of keys) expect(map, key).toHaveProperty(key);
    const [flow] = map.flows as readonly object[];
    const flat = [
      "id",
      "activity",
      "from",
      "to",
      "via",
      "subjects",
      "data",
      "purposes",
      "bases",
      "role",
      "country",
      "processedIn",
      "mechanisms",
      "onlyIf",
    ];
    for (const key of [...flat, "retention", "restrictions", "optOuts", "assertion", "evidence"]) expect(flow, key).toHaveProperty(key);
    expect((map.flows as readonly { id: string }[]).map(({ id }) => id)).toEqual([
      "newsletter/klaviyo",
      "orders/carrier",
      "orders/stripe",
      "statistics/google-analytics",
    ]);
  });

  it("whogets schema", async () => {
    expect(jsonOf(await call(["schema"]))).toEqual(JSON.parse(JSON.stringify(writeJsonSchema())));
    expect((await call(["schema", "--json"])).out).toBe((await call(["schema"])).out);
  });
});

describe("questions in words", () => {
  it("whogets email: one line a recipient, and what may be missing", async () => {
    const { code, out, err } = await on("email");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")[0]).toBe("Example shop (as of 2026-11-01): who gets contact.email: 3 certain, 0 possible");
    for (const id of ["klaviyo", "stripe", "zapier"]) expect(out.split("\n").filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
    expect(out).toContain("controller > zapier > klaviyo");
    expect(out).toContain("The answer may be incomplete:\n  - the map is open");
  });

  it("whogets party, show, and all for one kind of people", async () => {
    expect((await on("party", "klaviyo")).out).toContain("what klaviyo gets");
    expect((await on("show")).out).toContain("newsletter/klaviyo");
    expect((await on("all", "--subject", "visitor")).out.split("\n")[0]).toBe(
      "Example shop (as of 2026-11-01): who gets any personal data about visitor: 1 certain, 0 possible",
    );
  });

  it("frames and colours for people, none when piped", async () => {
    const framed = await call(["email", "--map", quickstart], { interactive: true });
    expect(framed.out).toContain("│");
    const piped = await on("email");
    expect(piped.out).not.toContain("│");
    expect(piped.out).not.toContain("\u001b");
  });

  it("in a terminal of any width", async () => {
    for (const columns of [0, 1, 20, 60, 400])
      expect((await call(["show", "--map", quickstart], { interactive: true, columns })).code).toBe(0);
  });

  it("of a map that says almost nothing", async () => {
    const folder = folderWith({ "datamap.json": '{"name":"t","controller":{}}' });
    expect((await call(["email"], { folder })).out).toContain("Nobody is stated to get it.");
    expect((await call(["all"], { folder })).code).toBe(0);
    expect((await call(["show"], { folder })).out).toContain("controller: name not stated, country not stated");
    expect((await call(["draw"], { folder })).out).toMatch(/^<svg[\s\S]*<\/svg>\n?$/);
    expect(await call(["party", "x"], { folder })).toEqual({
      code: 2,
      out: "",
      err: 'map: datamap.json\nwhogets: unknown party "x"; the map has no party\n',
    });
  });
});

describe("draw", () => {
  it("prints the picture, or writes it and says so", async () => {
    const { out } = await on("draw");
    expect(out.startsWith("<svg")).toBe(true);
    const folder = folderWith();
    const written = await call(["draw", "-o", "flows.svg", "--map", quickstart], { folder });
    expect(written).toEqual({ code: 0, out: "", err: "wrote flows.svg (as of 2026-11-01)\n" });
    expect(readFileSync(join(folder, "flows.svg"), "utf8")).toBe(out);
  });

  it("takes a day and a title", async () => {
    const { out } = await on("draw", "--title", "A </text> title", "--on", "2026-01-31");
    expect(out).toContain("A &lt;/text&gt; title");
    expect(out).toContain("2026-01-31");
  });

  it("draws other views, and a part of the map", async () => {
    expect((await on("draw", "--view", "matrix")).out).toContain("data-cell=");
    expect((await on("draw", "--view", "sankey", "--level", "2")).out).toContain("data-country=");
    expect((await on("draw", "--view", "network", "--collapse")).out).toContain("<svg");
    const { out } = await on("draw", "--focus", "klaviyo", "--depth", "1", "--data", "email,contact.phone");
    expect(out).toContain("a part of the map");
    expect(out).toContain('data-node="klaviyo"');
    for (const [args, message] of [
      [["--view", "pie"], 'unknown view "pie"; known: flow, matrix, sankey, network'],
      [["--depth", "0"], '"--depth" is "0"; give a whole number, 1 or more'],
      [["--focus", "klavio"], 'unknown party "klavio"; did you mean "klaviyo"?'],
      [["--country", "usa"], "unknown country"],
      [["--data", ","], '"data" is empty'],
    ] as const) {
      const { code, err } = await on("draw", ...args);
      expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it("never takes the place of a map", async () => {
    const folder = folderWith({ "datamap.yaml": "name: t\ncontroller: {}\n", "shop.json": '{"name":"t","controller":{}}' });
    for (const [output, map] of [
      ["datamap.yaml", "shop.json"],
      ["./datamap.ts", "shop.json"],
      [join(folder, "shop.json"), "shop.json"],
    ] as const) {
      const { code, err } = await call(["draw", "-o", output, "--map", map], { folder });
      expect([code, err]).toEqual([2, `whogets: ${JSON.stringify(output)} is the name of a map; name another file\n`]);
    }
    expect((await call(["schema", "-o", "datamap.json"], { folder })).code).toBe(2);
    expect(readFileSync(join(folder, "datamap.yaml"), "utf8")).toBe("name: t\ncontroller: {}\n");
    expect(readFileSync(join(folder, "shop.json"), "utf8")).toBe('{"name":"t","controller":{}}');
    expect(existsSync(join(folder, "datamap.ts"))).toBe(false);
  });
});

describe("help", () => {
  test.each(commands.map(({ name }) => name))("of %s, asked for in every way", async (name) => {
    const { code, out, err } = await call([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^whogets ${name}`));
    const command = commands.find((one) => one.name === name);
    for (const option of Object.keys(command?.options ?? {})) expect(out, option).toContain(`--${option}`);
    for (const args of [
      [name, "-h"],
      ["--help", name],
      ["help", name],
      ["help", "--help", name],
    ])
      expect(await call(args)).toEqual({ code, out, err });
  });

  it("of categories", async () => {
    const { out } = await call(["email", "--help"]);
    expect(out).toMatch(/^whogets CATEGORY/);
    for (const args of [
      ["help", "email"],
      ["help", "CATEGORY"],
      ["help", "contact.email"],
    ])
      expect((await call(args)).out).toBe(out);
  });

  it("of the whole: every command with one line, and the version", async () => {
    const { code, out } = await call(["--help"]);
    expect(code).toBe(0);
    const lines = out.split("\n");
    for (const { usage, summary } of commands)
      expect(lines.filter((line) => line.startsWith(`  whogets ${usage} `) && line.endsWith(`  ${summary}`))).toHaveLength(1);
    for (const args of [[], ["help"], ["-h"], ["help", "--help"]]) expect((await call(args)).out).toBe(out);
    for (const args of [["--version"], ["-v"], ["version"]]) expect(await call(args)).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });
});

describe("misuse", () => {
  test.each<readonly [readonly string[], string]>([
    [["emial"], 'unknown category "emial"; did you mean "email"?'],
    [["contact.emial"], 'unknown category "contact.emial"; did you mean "contact.email"?'],
    [["xyzxyz"], 'unknown category "xyzxyz"; see: whogets categories'],
    [["email,phnoe"], 'unknown category "phnoe"; did you mean "phone"?'],
    [["__proto__"], 'unknown category "__proto__"; see: whogets categories'],
    [["klaviyo"], 'unknown category "klaviyo"; it is a party; ask: whogets party klaviyo'],
    [["customer"], 'unknown category "customer"; it is a kind of people; ask: whogets all --subject customer'],
    [["shwo"], 'unknown category "shwo"; see: whogets categories (is the command "show" meant?)'],
    [["party", "klavio"], 'unknown party "klavio"; did you mean "klaviyo"?'],
    [["email", "--subject", "custmer"], 'unknown subject "custmer"; did you mean "customer"?'],
    [["email", "--purpose", "marketng"], 'unknown purpose "marketng"; did you mean "marketing"?'],
    [["email", "--on", "2026-02-30"], '"2026-02-30" is not a day that exists; write it as YYYY-MM-DD'],
    [["draw", "--on", "tomorrow"], '"tomorrow" is not a day that exists; write it as YYYY-MM-DD'],
    [["email", "--jsn"], 'unknown option "--jsn"; did you mean "--json"?'],
    [
      ["draw", "--jsonlines"],
      'unknown option "--jsonlines"; known: --map, --output, --view, --page, --level, --all, --html, --table, --regime, --data, --subject, --activity, --focus, --country, --depth, --collapse, --on, --title, --language, --theme, --scale, --width, --font, --help',
    ],
    [["draw", "-o", "flows.txt"], '"flows.txt" names no kind of file that this writes; end it in .svg, .png, .pdf, .html or .md'],
    [["draw", "-o", "flows"], '"flows" names no kind of file that this writes; end it in .svg, .png, .pdf, .html or .md'],
    [["draw", "--level", "2"], "--level is for --view sankey; name that view, or leave --level out"],
    [["draw", "--view", "matrix", "--all"], "--all is for --view transfers; name that view, or leave --all out"],
    [
      ["draw", "--table", "--view", "matrix"],
      "--view is for pictures, and the tables tell the flows; leave it out, or write to a file that ends in .svg",
    ],
    [["email", "-x"], 'unknown option "-x"; known: --map, --json, --subject, --purpose, --on, --closure, --typical, --help'],
    [["email", "--json=5"], 'option "--json" takes no value; write only --json'],
    [["draw", "--title", "--on"], 'option "--title" needs a value after it; one that begins with a dash is written --title=-...'],
    [["draw", "--on", "2026-01-01", "--on", "2026-01-02"], 'option "--on" is given twice; give it once'],
    [["email", "phone"], '"whogets CATEGORY" does not take "phone"; join categories by commas: email,phone'],
    [["show", "email"], '"whogets show" does not take "email"; see: whogets show --help'],
    [["party"], '"whogets party ID" needs one word more; see: whogets party --help'],
  ])("%j", async (args, message) => {
    const { code, out, err } = await on(...args);
    expect([code, out, err]).toEqual([2, "", `whogets: ${message}\n`]);
  });

  test.each<readonly [readonly string[], string]>([
    [["--json"], '"--json" needs a command or a category before it; see: whogets --help'],
    [["--map", "x.yaml"], '"--map" needs a command or a category before it; see: whogets --help'],
    [["help", "shwo"], 'unknown command "shwo"; did you mean "show"?'],
    [["help", "zzzzzz"], `unknown command "zzzzzz"; known: ${commands.map(({ name }) => name).join(", ")}`],
    [["help", "draw", "x"], '"x" cannot stand after "help"; see: whogets --help'],
    [["version", "x"], '"x" cannot stand after "version"; see: whogets --help'],
    [["--version", "--json"], '"--json" needs a command or a category before it; see: whogets --help'],
    [["email", "--subject"], 'option "--subject" needs a value after it; see: whogets --help'],
    [["email", "--map", ""], 'option "--map" is empty; name a file'],
  ])("%j without a map", async (args, message) => {
    expect(await call(args, { folder: folderWith() })).toEqual({ code: 2, out: "", err: `whogets: ${message}\n` });
  });

  it("options may stand anywhere, and their values are no commands", async () => {
    const folder = folderWith({
      "all.yaml": "name: t\ncontroller: {}\nsubjects: { all: {}, show: {} }\n",
      init: "name: t\ncontroller: {}\n",
    });
    expect((await call(["--map", "all.yaml", "--subject", "show", "email"], { folder })).out).toContain(
      "who gets contact.email about show",
    );
    expect((await call(["--subject", "all", "--map", "all.yaml", "all"], { folder })).out).toContain("any personal data about all");
    expect((await call(["--map=all.yaml", "--", "email"], { folder })).code).toBe(0);
    expect((await call(["--map", "init", "email"], { folder })).err).toContain("its name must end in one of");
    expect((await call(["draw", "--title", "help", "--map", "all.yaml"], { folder })).out).toMatch(/^<svg/);
  });

  it("tells every mistake of the map, with places, and how many there are", async () => {
    const folder = folderWith({ "datamap.yaml": "name: 5\ncontroller: {}\nsubjets: {}\n" });
    expect(await call(["all", "--json"], { folder })).toEqual({
      code: 2,
      out: "",
      err: `map: datamap.yaml
${folder}/datamap.yaml:1:7: wrong-type: "name" must be text, not 5; put it in quotes: "5" (at name)
${folder}/datamap.yaml:3:1: unknown-key: unknown key "subjets"; did you mean "subjects"? (at subjets)
2 errors; the map was not loaded
`,
    });
  });
});

describe("which map", () => {
  const text = (name: string) => `name: ${name}\ncontroller: {}\n`;
  const named = async (folder: string, ...args: readonly string[]) => {
    const { out, err } = await call(["all", "--json", ...args], { folder });
    return [(JSON.parse(out) as { map: { name: string } }).map.name, err];
  };

  it("is found in the order of the help, and named on stderr", async () => {
    const folder = folderWith({
      "datamap.json": '{"name":"json","controller":{}}',
      "datamap.yml": text("yml"),
      "datamap.yaml": text("yaml"),
      "datamap.ts": 'export default { name: "ts", controller: {} };\n',
    });
    expect(await named(folder)).toEqual(["ts", "map: datamap.ts (not datamap.yaml, datamap.yml, datamap.json)\n"]);
    expect(await named(folder, "--map", "datamap.yml")).toEqual(["yml", ""]);
    expect(await named(folderWith({ "datamap.yml": text("yml"), "datamap.json": "{}" }))).toEqual([
      "yml",
      "map: datamap.yml (not datamap.json)\n",
    ]);
    expect(await named(folderWith({ "whogets.config.ts": 'export default { name: "c", controller: {} };\n', "datamap.ts": "" }))).toEqual([
      "c",
      "map: whogets.config.ts (not datamap.ts)\n",
    ]);
  });

  it("is asked for where there is none", async () => {
    const folder = folderWith({ "map.yaml": text("x") });
    const none =
      "no map in this folder; looked for whogets.config.ts, datamap.ts, datamap.yaml, datamap.yml, datamap.json. Name one with --map FILE, or make one with: whogets init";
    expect(await call(["email"], { folder })).toEqual({ code: 2, out: "", err: `whogets: ${none}\n` });
    expect((await call(["shwo"], { folder })).err).toBe(`whogets: ${none} (is the command "show" meant?)\n`);
  });

  test.each([
    ["nofile.yaml", 'cannot read "FOLDER/nofile.yaml": there is no such file'],
    ["nofile.yaml/x.yaml", 'cannot read "FOLDER/nofile.yaml/x.yaml": there is no such file'],
    ["file.yaml/x.yaml", 'cannot read "FOLDER/file.yaml/x.yaml": there is no such file'],
    ["folder.yaml", 'cannot read "FOLDER/folder.yaml": it is a folder; name the file in it'],
    ["map.toml", 'cannot read "FOLDER/map.toml" as a map; its name must end in one of: .ts, .mts, .js, .mjs, .yaml, .yml, .json'],
    ["map", 'cannot read "FOLDER/map" as a map; its name must end in one of: .ts, .mts, .js, .mjs, .yaml, .yml, .json'],
    [".", 'cannot read "FOLDER" as a map; its name must end in one of: .ts, .mts, .js, .mjs, .yaml, .yml, .json'],
    ["utf16.yaml", 'cannot read "FOLDER/utf16.yaml": it is not UTF-8 text; save it as UTF-8'],
    ["latin.json", 'cannot read "FOLDER/latin.json": it is not UTF-8 text; save it as UTF-8'],
    ["big.yaml", 'cannot read "FOLDER/big.yaml": it has 8388609 bytes; a map may have 8388608'],
    [`${"x".repeat(300)}.yaml`, `cannot read "FOLDER/${"x".repeat(300)}.yaml": the name is too long`],
  ])("%s cannot be read", async (name, message) => {
    const folder = folderWith({
      "file.yaml": text("t"),
      "map.toml": "",
      map: text("t"),
      "utf16.yaml": Buffer.from("\ufeffname: t\ncontroller: {}\n", "utf16le"),
      "latin.json": Buffer.from('{"name":"Caf\xe9","controller":{}}', "latin1"),
      "big.yaml": Buffer.alloc(2 * 4 * 1024 * 1024 + 1, 32),
    });
    mkdirSync(join(folder, "folder.yaml"));
    expect(await call(["all", "--map", name], { folder })).toEqual({
      code: 2,
      out: "",
      err: `whogets: ${message.replace("FOLDER", folder)}\n`,
    });
  });

  it("may begin with a byte order mark", async () => {
    expect(await named(folderWith({ "datamap.json": '\ufeff{"name":"bom","controller":{}}' }))).toEqual(["bom", "map: datamap.json\n"]);
  });

  it("gives the same answer from a checked map as from its file", async () => {
    const folder = folderWith({ "datamap.yaml": text("x") });
    const { readDataMap } = await import("whogets/node");
    expect(isDataMap(await readDataMap(join(folder, "datamap.yaml")))).toBe(true);
  });
});

describe("whogets categories, whogets purposes", () => {
  it("list what is built in, and narrow it by a word, also an everyday one", async () => {
    const { out } = await call(["categories"]);
    expect(out).toContain("contact.email");
    expect((await call(["purposes", "NEWSLETTERS"])).out).toMatch(
      /^Id .*\nmarketing\.email +e-mail marketing +Newsletters and offers by e-mail\./,
    );
    const ids = async (...words: readonly string[]) =>
      (jsonOf(await call([...words, "--json"])).categories as readonly { id: string }[]).map(({ id }) => id);
    expect(await ids("categories", "iban")).toEqual(["payment.account"]);
    expect(await ids("categories")).toHaveLength(Object.keys(categories).length);
    expect(jsonOf(await call(["purposes", "payroll", "--json"]))).toEqual({
      purposes: [{ id: "staff.payroll", label: "payroll", definition: "Working out and paying wages." }],
    });
  });

  it("say what was meant where nothing is found", async () => {
    expect(await call(["categories", "emial"])).toMatchObject({
      code: 2,
      err: 'whogets: no category has "emial" in its id, label or definition; did you mean "email"?\n',
    });
    expect((await call(["purposes", "zodiac"])).err).toContain("try another word, or see all: whogets purposes");
  });

  it("--closure without --subject is told in the words of the command line", async () => {
    expect((await on("all", "--closure")).err).toBe('whogets: "--closure" goes with "--subject ID": name whose data is asked for\n');
  });
});
