// Nothing that a map holds acts on the terminal: no escape sequence, no direction override, no control character leaves raw, in any command.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { call, folderWith } from "./terminal";

const bad =
  "</text><script>alert(1)</script> \u0000\u0007\u001b[31m \u009b31m \u202eabc\u2066 \u200e\u061c \r\n\t x\u2028y \ufeff \u0085 =1+1 \ud800";
const part = (at: number): string => bad.split(" ")[at] ?? "";

const hostile = {
  name: bad,
  title: bad,
  version: bad,
  owner: bad,
  documents: { constructor: { title: bad, file: bad }, a: { title: bad } },
  controller: { name: bad, contacts: [bad], dpo: bad, representative: { name: bad }, note: bad },
  subjects: { customer: { label: bad, note: bad }, "to-string": { also: ["customer"] } },
  parties: {
    a: { name: bad, contacts: [bad] },
    constructor: { name: bad, country: { value: "LV", note: bad } },
    "value-of": { partOf: "constructor" },
  },
  categories: { "prototype.x": { label: bad, definition: bad }, toString: { label: bad } },
  purposes: { valueOf: { label: bad } },
  groups: { "has-own-property": { label: bad, data: ["prototype.x", { lump: "some", words: bad }] } },
  collection: [{ from: "customer", data: ["toString", "contact.email", { lump: "all", words: bad }], how: bad }],
  activities: {
    constructor: {
      label: bad,
      purposes: ["valueOf"],
      subjects: ["customer"],
      data: ["contact.email", "prototype.x", "has-own-property", { lump: "all", words: bad }],
      flows: [
        {
          to: ["a", "constructor"],
          via: ["value-of"],
          onlyIf: [{ kind: "other", text: bad }],
          restrictions: [{ kind: "only-for", text: bad }],
          mechanisms: [{ kind: "dpf", assessment: bad }],
          retention: [bad],
          optOuts: [{ how: bad, by: "constructor" }],
          evidence: [{ document: "constructor", start: part(1), end: part(2), nth: 2 }],
        },
      ],
    },
  },
  nonFlows: [{ to: ["anyone"], data: [{ lump: "all", words: bad }] }],
  closed: [{ subjects: ["to-string"], note: bad }],
  mentions: [{ name: bad, as: bad }],
  missing: [{ what: bad }],
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const commands = [
  "all",
  "all --typical",
  "email",
  "prototype",
  "toString",
  "has-own-property",
  "email --subject to-string --closure",
  "all --purpose valueOf",
  "party a",
  "party constructor",
  "transfers --all",
  "onward",
  "onward a --data email",
  "onward --catalogue --on 2026-11-01",
  "erase --subject to-string --closure",
  "show",
  "draw",
];

describe("a hostile map", () => {
  const folder = folderWith({ "datamap.json": JSON.stringify(hostile) });
  const before = process.env.NO_COLOR;
  beforeAll(() => {
    process.env.NO_COLOR = "1";
  });
  afterAll(() => {
    if (before === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = before;
  });

  test.each(commands)("whogets %s", async (command) => {
    for (const interactive of [false, true]) {
      const { code, out, err } = await call(command.split(" "), { folder, interactive });
      expect([code, err]).toEqual([0, "map: datamap.json\n"]);
      expect(out.length).toBeGreaterThan(100);
      expect(out).not.toMatch(raw);
    }
  });

  test.each(commands.filter((command) => command !== "draw"))("whogets %s --json: escaped, and the same data", async (command) => {
    const { code, out } = await call([...command.split(" "), "--json"], { folder });
    expect(code).toBe(0);
    expect(out).not.toMatch(/[\u007f-\u009f\u061c\u200e\u2028\u202a-\u202e\u2066-\u2069\ufeff]/);
    const { name, map } = JSON.parse(out) as { name?: string; map?: string | { name: string } };
    expect(name ?? (typeof map === "object" ? map.name : map)).toBe(bad);
  });

  it("that does not load, in a file with such a name", async () => {
    const name = "m\u001b[31m\u202e.json";
    const other = folderWith({ [name]: JSON.stringify({ [bad]: bad, name: bad, controller: { country: bad }, parties: { [bad]: {} } }) });
    const { code, err } = await call(["all", "--map", name], { folder: other });
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(4);
    expect(err).not.toMatch(raw);
  });

  it("and what a difference writes, also as a picture", async () => {
    const files = folderWith({ "a.json": JSON.stringify(hostile), "b.json": JSON.stringify({ name: "b", controller: { name: "B" } }) });
    for (const [a, b] of [
      ["a.json", "b.json"],
      ["b.json", "a.json"],
    ] as const) {
      const { code, out, err } = await call(["diff", a, b], { folder: files });
      expect([code, err]).toEqual([0, ""]);
      expect(out).not.toMatch(raw);
      const drawn = await call(["diff", a, b, "-o", "d.svg", "--title", bad], { folder: files });
      expect(drawn.code).toBe(0);
      const svg = readFileSync(join(files, "d.svg"), "utf8");
      expect(svg).not.toMatch(raw);
      expect(svg).not.toContain("<script");
    }
    const refused = await call(["diff", "a.json", "b.json", "-o", bad], { folder: files });
    expect(refused.code).toBe(2);
    expect(refused.err).not.toMatch(raw);
  });

  it("and hostile words on the command line", async () => {
    for (const args of [
      [bad],
      ["party", bad],
      ["email", "--subject", bad],
      ["email", "--on", bad],
      [`--${bad}`],
      ["email", `--${bad}`],
      ["help", bad],
      ["show", bad],
      ["draw", "-o", `${bad}/x`],
      ["all", "--map", bad],
      ["init", "--format", bad],
    ]) {
      const { code, err } = await call(args, { folder });
      expect(code, JSON.stringify(args)).toBe(2);
      expect(err).not.toMatch(raw);
    }
    const drawn = await call(["draw", "--title", bad], { folder });
    expect(drawn.code).toBe(0);
    expect(drawn.out).not.toMatch(raw);
    expect(drawn.out).not.toContain("<script");
  });
});

describe("the log of a build", () => {
  const command = "::error::x ##[error]y";
  const map = {
    name: command,
    asOf: "2026-01-01",
    documents: { a: { title: command, file: `none\n${command}` } },
    controller: { name: command, country: "LV" },
    parties: { a: { name: command, country: "US" } },
    activities: { x: { label: command, data: ["contact.email"], flows: [{ to: ["a"] }] } },
  };

  it.each([
    ["transfers"],
    ["onward"],
    ["email"],
    ["party", "a"],
    ["show"],
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["check", "--format", "markdown"],
  ])("gets no command of a map from %s %s %s", async (...words) => {
    const { out, err } = await call([...words.filter((word) => word !== undefined), "--map", "m.json"], {
      folder: folderWith({ "m.json": JSON.stringify(map) }),
    });
    for (const line of `${out}\n${err}`.split("\n")) expect(line).not.toMatch(/^\s*::/);
    expect(out).not.toContain("##[");
    expect(out + err).toContain("error");
  });
});
