// The readers of JSON and YAML hold to the parsers that everybody has: same data, and the same texts are refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readJson } from "../../src/model/json-text";
import { dataOf, linesOf, type Reading } from "../../src/model/written";
import { readYaml } from "../../src/model/yaml-text";

const read = ({ written, faults }: Reading): unknown => (written === null ? faults[0]?.fault.rule : dataOf(written));
const value = fc.jsonValue({ maxDepth: 4 });
const settings = { numRuns: 400, seed: 6 };

/** A text with one sign taken out, doubled, or put in. */
const damaged = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.constantFrom("", "x2", ..."{}[],:\"'\\/#-+.01eEntf \n\t\u0000\u00a0")).map(([whole, pick, sign]) => {
    const at = pick % (whole.length + 1);
    return (
      whole.slice(0, at) +
      (sign === "x2" ? whole.slice(at, at + 1).repeat(2) : sign) +
      whole.slice(sign === "" ? at + 1 : at + (sign === "x2" ? 1 : 0))
    );
  });

describe("JSON", () => {
  const text = fc.tuple(value, fc.constantFrom(undefined, 2, "\t")).map(([data, indent]) => JSON.stringify(data, null, indent));

  it("is read to the same data as JSON.parse", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(read(readJson(written))).toEqual(JSON.parse(written));
      }),
      settings,
    );
  });

  it("is refused where JSON.parse refuses it, and only there", () => {
    fc.assert(
      fc.property(damaged(text), (written) => {
        const expected = (() => {
          try {
            return { data: JSON.parse(written) as unknown };
          } catch {
            return "syntax";
          }
        })();
        const { written: found, faults } = readJson(written);
        expect(found === null ? faults[0]?.fault.rule : { data: dataOf(found) }).toEqual(expected);
        for (const { at } of faults) expect(at >= 0 && at <= written.length).toBe(true);
      }),
      { ...settings, numRuns: 3000 },
    );
  });

  it("keeps numbers of any length and texts as they are", () => {
    for (const written of ["1e400", "-0", "9".repeat(600), "0.1e-7", '"\\u00e9\\n\\"\\\\\\/"', "[]", " {} ", '{"a":{"b":[1,[2,[3]]]}}'])
      expect(read(readJson(written))).toEqual(JSON.parse(written));
  });

  it("keeps an own key called __proto__", () => {
    const data = read(readJson('{"__proto__":1,"a":{"__proto__":[]}}')) as object;
    expect(Object.keys(data)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe("YAML", () => {
  it("is read to the same data as yaml reads it", () => {
    fc.assert(
      fc.property(value, fc.boolean(), (data, flow) => {
        const text = stringify(data, { collectionStyle: flow ? "flow" : "any", aliasDuplicateObjects: true });
        expect(read(readYaml(text))).toEqual(parse(text));
      }),
      settings,
    );
  });

  it("reads JSON to the same data as the JSON reader", () => {
    fc.assert(
      fc.property(value, (data) => {
        const text = JSON.stringify(data, null, 2);
        expect(read(readYaml(text))).toEqual(read(readJson(text)));
      }),
      settings,
    );
  });

  it("never throws, and finds a place in the text for every fault", () => {
    fc.assert(
      fc.property(damaged(damaged(value.map((data) => stringify(data)))), (text) => {
        for (const { at } of readYaml(text).faults) expect(at >= 0 && at <= text.length).toBe(true);
      }),
      { ...settings, numRuns: 1500 },
    );
  });
});

describe("lines and columns", () => {
  it("count from 1, at every offset", () => {
    const text = "a\n\nbc\r\nd";
    const placeOf = linesOf(text);
    const expected = [...text].map((_, at) => {
      const before = text.slice(0, at).split("\n");
      return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    });
    expect([...text].map((_, at) => placeOf(at))).toEqual(expected);
    expect(placeOf(text.length)).toEqual({ line: 4, column: 2 });
    expect(linesOf("")(0)).toEqual({ line: 1, column: 1 });
  });
});
