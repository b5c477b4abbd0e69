// Maps at the edge: every command gives a correct answer, and nothing of the map is lost on the way.

import { describe, expect, it, test } from "vitest";
import { call, folderWith } from "./terminal";

const count = (number: number) => Array.from({ length: number }, (_, at) => at);
const shop = { name: "t", asOf: "2026-01-01", controller: { name: "Shop" }, subjects: { customer: {} } };
const long = (letter: string) => letter.repeat(300);

const maps: Readonly<Record<string, object>> = {
  empty: { name: "t", controller: {} },
  "only a controller": { name: "t", controller: { name: "Alone", country: "LV" } },
  "only people": shop,
  "a party that gets nothing": { ...shop, parties: { nobody: {} } },
  "a flow to itself": {
    ...shop,
    parties: { a: {} },
    activities: { x: { data: ["contact.email"], flows: [{ to: ["a"] }, { id: "in", from: "a", to: ["a"] }] } },
  },
  "a ring": {
    ...shop,
    parties: { a: {}, b: {} },
    activities: {
      x: {
        data: ["contact.email"],
        flows: [{ to: ["a"] }, { from: "a", to: ["b"] }, { id: "back", from: "b", to: ["a"] }, { from: "b", to: ["controller"] }],
      },
    },
  },
  "people who are each other": { ...shop, subjects: { a: { also: ["b"] }, b: { also: ["a", "everyone"] } } },
  "60 parallel flows": {
    ...shop,
    parties: { a: {} },
    activities: { x: { flows: count(60).map((at) => ({ id: `f${at}`, to: ["a"], data: ["contact.email"] })) } },
  },
  "names of 300 characters": {
    ...shop,
    name: long("n"),
    controller: { name: long("c") },
    parties: { a: { name: long("a") }, [`b${long("b")}`]: {} },
    activities: {
      x: {
        label: long("x"),
        data: [{ lump: "all", words: long("w") }],
        flows: [{ to: ["a", `b${long("b")}`], onlyIf: [{ kind: "other", text: long("o") }] }],
      },
    },
  },
  "names of the prototype": {
    ...shop,
    parties: { constructor: {}, "value-of": {} },
    groups: { "has-own-property": { data: ["contact.email"] } },
    activities: { constructor: { data: ["has-own-property"], flows: [{ to: ["constructor"], via: ["value-of"] }] } },
  },
};

const recipientsOf = async (folder: string) => {
  const { out } = await call(["email", "--json"], { folder });
  return (JSON.parse(out) as { recipients: readonly { id: string; flows: readonly string[] }[] }).recipients;
};
const folderOf = (name: string) => folderWith({ "datamap.json": JSON.stringify(maps[name]) });

describe.each(Object.keys(maps))("%s", (name) => {
  const folder = folderOf(name);

  test.each([
    "show",
    "all",
    "all --subject everyone --closure",
    "email",
    "draw",
    "draw --view matrix",
    "draw --view sankey",
    "draw --view network",
    "draw --depth 1 --collapse",
    "show --json",
    "all --json",
  ])("whogets %s", async (command) => {
    const { code, out, err } = await call(command.split(" "), { folder });
    expect([code, err]).toEqual([0, "map: datamap.json\n"]);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(out.trim()).not.toBe("");
  });
});

describe("nothing is lost", () => {
  it("of 60 parallel flows", async () => {
    const [recipient, ...others] = await recipientsOf(folderOf("60 parallel flows"));
    expect(others).toEqual([]);
    expect(recipient?.flows).toHaveLength(60);
  });

  it("of a ring, and nobody is counted twice", async () => {
    expect((await recipientsOf(folderOf("a ring"))).map(({ id }) => id)).toEqual(["a", "b"]);
    expect((await recipientsOf(folderOf("a flow to itself"))).map(({ id }) => id)).toEqual(["a"]);
  });

  it("of long names, in words and in JSON", async () => {
    const folder = folderOf("names of 300 characters");
    for (const command of [["show"], ["show", "--json"]]) {
      const { out } = await call(command, { folder });
      for (const letter of ["n", "c", "b", "w", "o"]) expect(out, letter).toContain(long(letter));
    }
    expect((await call(["all"], { folder })).out).toContain(long("a"));
  });

  it("of ids that are names of the prototype", async () => {
    expect((await recipientsOf(folderOf("names of the prototype"))).map(({ id }) => id)).toEqual(["constructor", "value-of"]);
    expect((await call(["has-own-property"], { folder: folderOf("names of the prototype") })).code).toBe(0);
  });

  it("of who is stated: an empty map states nobody, and is open", async () => {
    const { out } = await call(["all"], { folder: folderOf("empty") });
    expect(out).toContain("Nobody is stated to get it.");
    expect(out).toContain("the map is open");
  });
});
