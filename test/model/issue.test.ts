// How a mistake is said: the value as it stands, the path, and the id that was probably meant.

import { describe, expect, it, test } from "vitest";
import { DataMapError, defineDataMap, type Issue, issueLine } from "whogets";
import { nearest } from "../../src/model";
import { pathText, shown } from "../../src/model/issue";

const issuesOf = (definition: unknown): readonly Issue[] => {
  try {
    defineDataMap(definition as never);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DataMapError);
    return (error as DataMapError).issues;
  }
};
const said = (definition: unknown): readonly string[] => issuesOf(definition).map(({ message }) => message);

describe("shown", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each<readonly [unknown, string]>([
    ["a", '"a"'],
    ['a"\n\u001b\u009b\u202e\u061c\u200b', '"a\\"\\n\\u001b\\u009b\\u202e\\u061c\\u200b"'],
    ["x".repeat(100), `"${"x".repeat(78)}…`],
    ["👍".repeat(100), `"${"👍".repeat(78)}…`],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [12n, "12"],
    [true, "true"],
    [null, "null"],
    [undefined, "nothing"],
    [["a", 1], '["a",1]'],
    [() => "source", "a function"],
    [Symbol("s"), "a symbol"],
    [new Date(0), "a Date"],
    [new Map(), "a Map"],
    [/x/, "a RegExp"],
    [circular, "an object that cannot be shown"],
    [{ big: 1n }, "an object that cannot be shown"],
  ])("%# is one short line", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});

describe("pathText", () => {
  test.each<readonly [Issue["path"], string]>([
    [[], ""],
    [["activities", "news", "flows", 0, "to", 1], "activities.news.flows[0].to[1]"],
    [["categories", "loyalty.points"], 'categories["loyalty.points"]'],
    [["parties", 'a"\n'], 'parties["a\\"\\n"]'],
    [["$schema"], "$schema"],
    [["x".repeat(81)], `["${"x".repeat(78)}…]`],
  ])("%j", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe("issueLine", () => {
  it("leaves out what is not known", () => {
    const issue: Issue = { rule: "r", message: "m", path: [], suggestion: null, file: null, line: null, column: null };
    expect(issueLine(issue)).toBe("map: r: m");
    expect(issueLine({ ...issue, file: "f.ts", line: 3, path: ["a"] })).toBe("f.ts:3: r: m (at a)");
  });
});

describe("nearest", () => {
  test.each([
    ["klavio", ["klaviyo", "zapier"], "klaviyo"],
    ["KLAVIYO", ["klaviyo"], "klaviyo"],
    ["emial", ["email", "e-mail"], "email"],
    ["ab", ["ac", "aa"], "aa"],
    ["ab", ["xy"], null],
    ["abcd", ["abxy"], "abxy"],
    ["abcd", ["axyz"], null],
    ["google-analitiks", ["google-analytics", "google-ads"], "google-analytics"],
    ["email", ["contact.email", "contact.phone"], "contact.email"],
    ["id", ["a.id", "b.id"], null],
    ["", ["a"], "a"],
    ["", [], null],
    ["x".repeat(201), ["x".repeat(201)], null],
  ])("%s among %j: %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
    expect(nearest(word, [...candidates].reverse())).toBe(expected);
  });
});

describe("definitions of any kind of value", () => {
  test.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "a map has no value; write {}"],
    ["null", null, "a map has no value; write {}"],
    ["a text", "x", 'a map must be an object, not "x"'],
    ["a list", [], "a map must be an object, not []"],
    ["a function", () => 1, "a map must be an object, not a function"],
    ["a date object", { name: "t", controller: {}, asOf: new Date(0) }, '"asOf" must be text, not a Date'],
    ["a big number", { name: 1n, controller: {} }, '"name" must be text, not 1'],
    ["a symbol", { name: Symbol("s"), controller: {} }, '"name" must be text, not a symbol'],
    ["NaN", { name: Number.NaN, controller: {} }, '"name" must be text, not NaN; put it in quotes: "NaN"'],
    ["a Map", { name: "t", controller: {}, parties: new Map([["a", {}]]) }, '"parties" must be an object whose keys are ids, not a Map'],
    [
      "a Set",
      { name: "t", controller: {}, regimes: new Set(["EU_GDPR"]) },
      '"regimes" must be a list, not a Set; write it in a list: [a Set]',
    ],
    ["a Map for an object", { name: "t", controller: new Map([["name", "x"]]) }, '"controller" must be an object, not a Map'],
    ["a date object in a list", { name: "t", controller: {}, closed: [new Date(0)] }, 'an entry of "closed" must be an object, not a Date'],
    ["a list with a hole", { name: "t", controller: {}, regimes: Array(1) }, 'an entry of "regimes" has no value; take the entry out'],
  ])("%s", (_, definition, message) => {
    expect(said(definition)).toEqual([message]);
  });

  it("that refer to themselves end", () => {
    const definition: Record<string, unknown> = { name: "t", controller: {} };
    definition.self = definition;
    definition.parties = { a: definition };
    expect(issuesOf(definition).map(({ rule, path }) => `${rule} ${pathText(path)}`)).toContain("unknown-key self");
    const list: unknown[] = [];
    list.push(list);
    expect(issuesOf({ name: "t", controller: {}, missing: list }).map(({ rule }) => rule)).toEqual(["wrong-type"]);
  });

  it("lose nothing that stands under a key of the prototype", () => {
    const definition = JSON.parse('{"name":"t","controller":{"__proto__":{"name":"x"}},"parties":{"__proto__":{}}}') as unknown;
    expect(issuesOf(definition).map(({ rule, path }) => `${rule} ${pathText(path)}`)).toEqual([
      "unknown-key controller.__proto__",
      "invalid-id parties.__proto__",
    ]);
  });

  it("have paths, and no places", () => {
    const issues = issuesOf({ name: "t", controller: {}, parties: { a: {} }, activities: { x: { flows: [{ to: ["b"] }] } } });
    expect(issues).toEqual([
      {
        rule: "unknown-party",
        message: 'unknown party "b"; did you mean "a"?',
        path: ["activities", "x", "flows", 0, "to", 0],
        suggestion: "a",
        file: null,
        line: null,
        column: null,
      },
    ]);
  });

  it("may leave keys undefined, as optional keys in TypeScript are", () => {
    expect(said({ name: "t", title: undefined, controller: { country: undefined }, parties: { a: { service: undefined } } })).toEqual([]);
  });
});
