// The data face: everything wrong at once, each in its place, whatever the text is written in; and no text that ends the process.

import { describe, expect, it, test } from "vitest";
import { DataMapError, type Issue, issueLine, loadDataMap, tryLoadDataMap, UsageError } from "whogets";
import { deepestText } from "../../src/model/written";
import { mostCopies } from "../../src/model/yaml-text";

const yaml = (text: string): readonly Issue[] => tryLoadDataMap(text, { format: "yaml" }).issues;
const json = (text: string): readonly Issue[] => tryLoadDataMap(text, { format: "json" }).issues;
const places = (issues: readonly Issue[]): readonly string[] => issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const loaded = (text: string, format: "yaml" | "json" = "yaml") => loadDataMap(text, { format });

const head = "name: t\ncontroller: {}\n";

describe("all at once", () => {
  const text = `whogets: 2
name: 12
controler: {}
controller: { country: Norway }
subjects: { Customer: {}, payment: {} }
parties:
  klaviyo: { vendor: klavyio }
  klaviyo: {}
activities:
  news:
    asOf: 2026-01-01
    data: [contact.emial, { lump: all }]
    flows:
      - { to: [klavio], since: 2026-02-30, mechanisms: [{ knd: dpf }] }
      - { to: [klaviyo], evidence: [{ start: a, end: b }] }
      - { to: [klaviyo] }
`;

  it("tells every mistake of a file, each once, in the order of the file", () => {
    expect(places(yaml(text))).toEqual([
      "1:10 unknown-version",
      "2:7 wrong-type",
      "3:1 unknown-key",
      "4:24 unknown-value",
      "5:13 invalid-id",
      "5:27 id-clash",
      "8:3 duplicate-key",
      "11:5 unknown-key",
      "12:12 unknown-category",
      "12:27 data-item",
      "14:16 unknown-party",
      "14:32 invalid-value",
      "14:57 missing-key",
      "14:59 unknown-key",
      "15:37 evidence-document",
      "16:9 duplicate-flow",
    ]);
  });

  it("looks at rules beside a key that is missing, at the top and below", () => {
    expect(places(yaml("parties: { a: { partOf: a } }\n"))).toEqual(["1:1 missing-key", "1:1 missing-key", "1:12 circular"]);
    expect(
      places(
        yaml(`${head}documents: { a: {} }\nsecurity: [{ text: x, evidence: [{ start: a, end: b }] }]\nparties: { a: { partOf: a } }\n`),
      ),
    ).toEqual(["3:17 missing-key", "5:12 circular"]);
    expect(places(yaml(`${head}collection: [{ from: everyone }, { from: everyone, data: [{ lump: all }] }]\n`))).toEqual([
      "3:14 missing-key",
      "3:59 data-item",
    ]);
  });

  it("looks at rules beside what cannot stand without its wrong part", () => {
    const two = "{ to: [p] }, { to: [p] }";
    expect(places(yaml(`${head}parties: { p: {} }\nactivities: { a: { flows: [{ to: 5 }, ${two}] } }\n`))).toEqual([
      "4:34 wrong-type",
      "4:52 duplicate-flow",
    ]);
    expect(places(yaml(`${head}parties: { p: {} }\nactivities: { a: { flows: [{ to: [5] }, ${two}] } }\n`))).toEqual([
      "4:35 wrong-type",
      "4:54 duplicate-flow",
    ]);
    expect(places(yaml(`${head}groups: { g: { data: 5 }, h: { data: [h] } }\nparties: 5\n`))).toEqual([
      "3:22 wrong-type",
      "3:27 circular",
      "4:10 wrong-type",
    ]);
    expect(places(yaml(`${head}parties: { p: {} }\nactivities: { a: { flows: [{ to: [p], via: [{ party: 5 }, {}, p] }] } }\n`))).toEqual([
      "4:54 wrong-type",
      "4:59 missing-key",
      "4:63 flow-ends",
    ]);
  });

  it("tells no consequence of a mistake", () => {
    expect(
      places(yaml(`${head}collection: [{ from: everyone, data: [{ category: 5 }, { lump: al, words: x }, { lump: all, words: 5 }] }]\n`)),
    ).toEqual(["3:51 wrong-type", "3:64 unknown-value", "3:100 wrong-type"]);
    expect(places(yaml(`${head}retention: [{ keep: 2 years }]\ngroups: 5\nsecurity: []\nclosed: [{ data: [mine] }]\n`))).toEqual([
      "3:21 invalid-value",
      "4:9 wrong-type",
    ]);
    expect(places(yaml(`${head}missing: [{ what: 5 }, { what: no }]\n`))).toEqual(["3:19 wrong-type"]);
  });

  it("throws one error whose message has a line for each", () => {
    const error = (() => {
      try {
        loadDataMap(text, { file: "shop.yaml" });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(DataMapError);
    const { issues, message } = error as DataMapError;
    expect(message.split("\n")).toEqual(issues.map(issueLine));
    expect(message.split("\n")[4]).toBe(
      'shop.yaml:5:13: invalid-id: "Customer" cannot be an id; write it in kebab-case: "customer" (at subjects.Customer)',
    );
    expect(issues[4]).toEqual({
      file: "shop.yaml",
      line: 5,
      column: 13,
      rule: "invalid-id",
      path: ["subjects", "Customer"],
      suggestion: "customer",
      message: '"Customer" cannot be an id; write it in kebab-case: "customer"',
    });
  });

  it("answers a large map in which every id is wrong", () => {
    const numbers = Array.from({ length: 4000 }, (_, at) => at);
    const parties = numbers.map((at) => `  party-number-${at}: {}\n`).join("");
    const flows = numbers.map((at) => `    - { to: [prty-number-${at}] }\n`).join("");
    const issues = yaml(
      `${head}parties:\n${parties}activities: { a: { flows: [] }, b: { flows: [] } }\n`.replace(
        "[] } }",
        `[\n${flows.replaceAll("    - ", "    ").replaceAll("}\n", "},\n")}    ] } }`,
      ),
    );
    expect(issues).toHaveLength(4000);
    expect(issues[0]?.suggestion).toBe("party-number-0");
  });
});

describe("lines are one line, whatever the map holds", () => {
  it("shows control characters, breaks and direction overrides as escapes", () => {
    const key = "a\u001b[31m\nb\u202e\u009b\u2028\u061c";
    const issues = json(JSON.stringify({ name: "t", controller: {}, parties: { [key]: {} }, [key]: 1 }));
    const lines = issues.map(issueLine);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u2028\u202e]/);
      expect(line).toContain("\\u001b[31m\\n");
    }
  });

  it("suggests an id with a break in it on the same line", () => {
    const text = JSON.stringify({ name: "t", controller: {}, parties: { "klav\niyo": {} }, optOuts: [{ how: "x", by: "klaviyo" }] });
    const line = issueLine(json(text)[1] as Issue);
    expect(line).toContain('did you mean "klav\\u000aiyo"?');
  });

  it("shortens long values and keys", () => {
    const long = "x".repeat(5000);
    const lines = json(JSON.stringify({ name: "t", controller: { country: long }, [long]: { [long]: 1 } })).map(issueLine);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.length).toBeLessThan(700);
  });
});

describe("places", () => {
  test.each([
    ["block style", `${head}parties:\n  a:\n    role: x\n`, "5:5"],
    ["flow style", `${head}parties: { a: { role: x } }\n`, "3:17"],
    ["flow style over lines", `${head}parties: {\n  a: {\n  role: x } }\n`, "5:3"],
    ["a quoted key", `${head}parties:\n  a:\n    "role": x\n`, "5:5"],
    ["a key with a question mark", `${head}parties:\n  a:\n    ? role\n    : x\n`, "5:7"],
    ["a list in a list's line", `${head}collection:\n  - from: everyone\n    data: []\n    role: x\n`, "6:5"],
    ["Windows line ends", `${head}parties:\n  a:\n    role: x\n`.replaceAll("\n", "\r\n"), "5:5"],
    ["a byte order mark", `\uFEFF${head}role: x\n`, "3:1"],
    ["a byte order mark before the first key", "\uFEFFrole: x\nname: t\ncontroller: {}\n", "1:1"],
    ["tabs between", `${head}parties:\n  a:\t{ role:\tx }\n`, "4:8"],
    ["a comment before", `# one\n\n${head}# two\nrole: x # three\n`, "6:1"],
    ["a document mark", `---\n${head}role: x\n...\n`, "4:1"],
    ["emoji before, counted as editors do", `${head}parties: { a: { name: 👩‍👩‍👧, role: x } }\n`, "3:33"],
    ["an anchor and a tag", `${head}parties: { a: &a !!map { role: x } }\n`, "3:26"],
    ["what an alias repeats", `${head}parties: { a: &a { role: x }, b: {} }\n`, "3:20"],
  ])("%s", (_, text, place) => {
    expect(places(yaml(text))).toEqual([`${place} unknown-key`]);
  });

  test.each([
    ["a plain text", "version: 5", "3:10"],
    ["a multi-line text", "title: |\n  a\n  b\nversion: 5", "6:10"],
    ["a folded text with a mistake", "documents:\n  p:\n    title: t\n    date: >-\n      2026-\n      13", "6:11"],
    ["a plain text over lines", "documents: { p: { title: t, date: 2026-01\n    -01 } }", "3:35"],
    ["single quotes", "documents: { p: { title: t, date: '2026' } }", "3:35"],
    ["an alias", "version: &v 5\nowner: *v", "3:13"],
    ["the same alias in its own place", "version: &v 5\nowner: *v", "4:8"],
  ])("of the value: %s", (_, text, place) => {
    expect(places(yaml(`${head}${text}\n`)).map((one) => one.split(" ")[0])).toContain(place);
  });

  it("are the same for JSON in one line and in many", () => {
    const data = { name: "t", controller: {}, parties: { a: { role: "x", country: "LW" } } };
    expect(places(json(JSON.stringify(data)))).toEqual(["1:45 unknown-key", "1:66 unknown-value"]);
    expect(places(json(JSON.stringify(data, null, 2)))).toEqual(["6:7 unknown-key", "7:18 unknown-value"]);
    expect(places(json(JSON.stringify(data, null, "\t").replaceAll("\n", "\r\n")))).toEqual(["6:4 unknown-key", "7:15 unknown-value"]);
  });

  it("are those of the repeated value where an alias brings the mistake in again", () => {
    expect(places(yaml(`${head}parties: { a: &a { role: x }, b: *a }\n`))).toEqual(["3:20 unknown-key", "3:20 unknown-key"]);
  });
});

describe("YAML", () => {
  it("is YAML 1.2: NO is Norway, yes is a word, a date is text", () => {
    expect(loaded("name: t\ncontroller: { country: NO }\n").controller.country?.value).toBe("NO");
    expect(loaded("name: yes\ncontroller: {}\nasOf: 2026-01-01\n")).toMatchObject({ name: "yes", asOf: "2026-01-01" });
    expect(places(yaml(`${head}closed: [{ may: yes }]\n`))).toEqual(["3:17 wrong-type"]);
  });

  it("stays YAML 1.2 where the file says otherwise", () => {
    expect(loaded("%YAML 1.1\n---\nname: off\ncontroller: { country: NO }\n")).toMatchObject({ name: "off" });
  });

  it("reads keys as they are written", () => {
    const map = loaded(`${head}parties: { 1: {}, 010: {}, true: {}, null: {}, no: {}, 0x10: {} }\n`);
    expect(map.parties.map(({ id }) => id)).toEqual(["010", "0x10", "1", "no", "null", "true"]);
    expect(yaml(`${head}parties: { 1.0: {} }\n`)[0]?.message).toContain('"1.0" cannot be an id');
  });

  it("finds keys that stand twice, however they are written, in every object", () => {
    expect(places(yaml(`${head}parties: { 1: {}, "1": {} }\nname: u\n`))).toEqual(["3:19 duplicate-key", "4:1 duplicate-key"]);
    expect(places(yaml(`${head}missing: [{ what: a, what: b }, { what: a }]\n`))).toEqual(["3:22 duplicate-key"]);
    expect(yaml(`${head}parties: { a: { name: A, name: 5 } }\n`).map(({ rule }) => rule)).toEqual(["duplicate-key", "wrong-type"]);
  });

  test.each([
    ["a colon in a text", `${head}title: a: b\n`, "3:8"],
    ["a quote that does not close", `${head}title: "a\n`, "4:1"],
    ["a bracket that does not close", `${head}regimes: [EU_GDPR\n`, "4:1"],
    ["a line that is indented less", "name: t\n  controller: {}\n", "1:7"],
    ["a tag", `${head}title: !mine x\n`, "3:8"],
    ["a binary tag", `${head}title: !!binary aGk=\n`, "3:8"],
    ["a text that begins with @", `${head}title: @x\n`, "3:8"],
    ["a second document", `${head}---\n${head}`, "3:1"],
    ["an alias with nothing before it", `${head}subjects: { a: *b }\n`, "3:16"],
  ])("that is wrong: %s", (_, text, place) => {
    const [first] = yaml(text);
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first?.message).toMatch(/^(?:not YAML: [a-z]|a second document|no anchor)/);
  });

  it("allows aliases, and copies what they repeat", () => {
    const map = loaded(`${head}security:\n  - &one { text: locks, note: n }\n  - *one\nparties: { a: { name: &n A }, b: { name: *n } }\n`);
    expect(map.parties.map(({ name }) => name)).toEqual(["A", "A"]);
    expect(map.security).toEqual([{ text: "locks", note: "n" }]);
  });

  it("takes the last anchor before an alias, as YAML says", () => {
    expect(
      loaded(`${head}parties: { a: { name: &n A }, b: { name: *n }, c: { name: &n C }, d: { name: *n } }\n`).parties.map(
        ({ name }) => name,
      ),
    ).toEqual(["A", "A", "C", "C"]);
  });
});

describe("JSON", () => {
  test.each([
    ["a trailing comma", '{"name":"t","controller":{},}', "1:28 not JSON: a comma with nothing after it; take it out"],
    [
      "a comment",
      '{"name":"t",\n // c\n"controller":{}}',
      "2:2 not JSON: comments cannot stand in JSON; take them out, or write the map in YAML",
    ],
    [
      "a comment behind the end",
      '{"name":"t","controller":{}}\n# c',
      "2:1 not JSON: comments cannot stand in JSON; take them out, or write the map in YAML",
    ],
    ["single quotes", "{'name':'t','controller':{}}", "1:2 not JSON: text stands in double quotes"],
    ["single quotes around a value", `{"name":'t'}`, "1:9 not JSON: text stands in double quotes"],
    ["a key without quotes", '{name:"t"}', '1:2 not JSON: "n" stands where a key in double quotes is expected'],
    ["NaN", '{"name":NaN}', '1:9 not JSON: "NaN" is neither a number nor true, false or null; text stands in double quotes'],
    ["a leading zero", '{"name":01}', '1:9 not JSON: "01" is neither a number nor true, false or null; text stands in double quotes'],
    ["a missing comma", '{"name":"t"\n"controller":{}}', '2:1 not JSON: "\\"" stands where "," or "}" is expected'],
    ["a missing colon", '{"name" "t"}', '1:9 not JSON: "\\"" stands where ":" after the key is expected'],
    ["a missing value", '{"name":,}', '1:9 not JSON: "," stands where a value is expected'],
    ["the end in an object", '{"name":"t"', '1:12 not JSON: the text ends where "," or "}" is expected'],
    ["the end in a list", '{"name":[', "1:10 not JSON: the text ends where a value is expected"],
    ["the end in a text", '{"name":"t', "1:9 not JSON: a text begins here and its closing double quote is missing"],
    [
      "a line break in a text",
      '{"name":"t\nu"}',
      "1:11 not JSON: a line break or control character stands inside a text; write \\n, \\t or \\u....",
    ],
    ["a wrong escape", '{"name":"\\x"}', '1:10 not JSON: a backslash that begins no escape; write "\\\\" for a backslash'],
    ["something behind the end", '{"name":"t","controller":{}} x', '1:30 not JSON: "x" stands where the end of the file is expected'],
    ["YAML", "name: t\n", '1:1 not JSON: "name" is neither a number nor true, false or null; text stands in double quotes'],
  ])("that is wrong: %s", (_, text, says) => {
    const issues = json(text);
    expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([says]);
    expect(issues[0]?.rule).toBe("syntax");
    expect(() => JSON.parse(text)).toThrow();
  });

  it("keeps every text as it is written", () => {
    const name = 'a"b\\c/\u2028\u{1f600}\ud800 \t';
    expect(loaded(JSON.stringify({ name, controller: {} }), "json").name).toBe(name);
    expect(loaded('{"name":"\\ud83d\\ude00\\/","controller":{}}', "json").name).toBe("\u{1f600}/");
  });

  it("loses no key that objects treat apart", () => {
    expect(places(json('{"name":"t","controller":{},"__proto__":{"x":1}}'))).toEqual(["1:29 unknown-key"]);
    expect(places(json('{"name":"t","controller":{},"parties":{"__proto__":{"country":"US"}}}'))).toEqual(["1:40 invalid-id"]);
    const map = loaded('{"name":"t","controller":{},"parties":{"constructor":{"country":"US"},"to-string":{}}}', "json");
    expect(map.parties.map(({ id, country }) => [id, country?.value ?? null])).toEqual([
      ["constructor", "US"],
      ["to-string", null],
    ]);
    expect(({} as { country?: string }).country).toBeUndefined();
  });
});

describe("format", () => {
  it("is told by the ending of the file, in any case, or given", () => {
    expect(loadDataMap(head, { file: "a/b.YAML" }).name).toBe("t");
    expect(loadDataMap(head, { file: "b.yml" }).name).toBe("t");
    expect(loadDataMap('{"name":"t","controller":{}}', { file: "b.Json" }).name).toBe("t");
    expect(loadDataMap(head, { file: "b.json", format: "yaml" }).name).toBe("t");
  });

  it("is asked for where neither says it", () => {
    expect(() => tryLoadDataMap(head)).toThrow(UsageError);
    expect(() => tryLoadDataMap(head)).toThrow(
      'cannot tell the format of a text without a file name; give format "yaml" or "json", or a file ending in .yaml, .yml or .json',
    );
    expect(() => tryLoadDataMap(head, { file: "map.toml" })).toThrow('cannot tell the format of "map.toml"; give format');
  });

  it("version and schema are accepted and are no part of the map's statements", () => {
    expect(loaded(`$schema: ./x.json\nwhogets: 1\n${head}`)).toEqual(loaded(head));
  });
});

describe("texts that would take the process with them", () => {
  const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  test.each([
    ["YAML brackets", () => yaml(deep(200_000))],
    ["YAML brackets that do not close", () => yaml("[".repeat(1_000_000))],
    ["YAML braces", () => yaml("{a: ".repeat(100_000))],
    ["YAML lists in one line", () => yaml("- ".repeat(500_000))],
    ["YAML keys in one line", () => yaml("? ".repeat(500_000))],
    ["YAML lists down the page", () => yaml(Array.from({ length: 200 }, (_, at) => `${" ".repeat(at)}-\n`).join(""))],
    ["JSON brackets", () => json(deep(200_000))],
    ["JSON objects that do not close", () => json('{"a":'.repeat(200_000))],
    [
      "aliases in each other",
      () => yaml(`a0: &a0 [x]\n${Array.from({ length: 500 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`).join("\n")}`),
    ],
  ])("%s: refused for depth", (_, read) => {
    expect(read().map(({ rule }) => rule)).toEqual(["too-deep"]);
  });

  it("reads what is just not too deep", () => {
    for (const read of [yaml, json]) {
      expect(read(deep(deepestText)).map(({ rule }) => rule)).toEqual(["wrong-type"]);
      expect(read(deep(deepestText + 1)).map(({ rule }) => rule)).toEqual(["too-deep"]);
    }
  });

  it("refuses an alias bomb at the alias that goes too far", () => {
    const letters = "abcdefgh".split("");
    const bomb = letters
      .map(
        (letter, at) =>
          `${letter}: &${letter} [${Array(9)
            .fill(at === 0 ? "x" : `*${letters[at - 1]}`)
            .join(", ")}]`,
      )
      .join("\n");
    const issues = yaml(bomb);
    expect(places(issues)).toEqual(["5:12 too-many-aliases"]);
    expect(issues[0]?.message).toContain(`repeat more than ${mostCopies} values`);
  });

  it("takes a map in which one anchor is used two hundred times", () => {
    const flows = Array.from({ length: 200 }, (_, at) => `{ to: [p], id: f${at}, mechanisms: *m }`).join(", ");
    expect(
      loaded(`${head}parties: { p: {} }\nactivities: { a: { flows: [{ to: [p], mechanisms: &m [dpf] }, ${flows}] } }\n`).flows,
    ).toHaveLength(201);
  });

  it("goes through long chains of groups and of parties", () => {
    const chain = (line: (at: number) => string) => Array.from({ length: 15_000 }, (_, at) => line(at)).join("");
    const groups = chain((at) => `  g${at}: { data: [g${at + 1}] }\n`);
    expect(yaml(`${head}groups:\n${groups}  g15000: { data: [] }\n`)).toEqual([]);
    const [issue] = yaml(`${head}groups:\n${groups}  g15000: { data: [g0] }\n`);
    expect(issue?.message).toBe("a group cannot hold itself: g0 > g1 > g2 > g3 > … > g14998 > g14999 > g15000 > g0");
    expect(yaml(`${head}parties:\n${chain((at) => `  p${at}: { partOf: p${at + 1} }\n`)}  p15000: {}\n`)).toEqual([]);
  });

  it("tells thousands of repeated keys, and many syntax errors", () => {
    expect(yaml("a:\n".repeat(50_000)).filter(({ rule }) => rule === "duplicate-key")).toHaveLength(49_999);
    expect(yaml("\t\n!\n".repeat(2000)).every(({ rule }) => rule === "syntax")).toBe(true);
  });

  it("survives texts of one sign", () => {
    for (const sign of "[]{}()!@#$%^&*-+=|\\:;\"'<>,.?/~` \t\n\r\u0000\u0085\ufeff\u2028") {
      for (const before of ["", "name: ", `${head}x: `]) {
        for (const read of [yaml, json]) expect(Array.isArray(read(before + sign.repeat(300)))).toBe(true);
      }
    }
  });
});
