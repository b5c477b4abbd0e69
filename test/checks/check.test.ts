// Waivers, baseline, severities, order: what happens to findings after rules found them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baselineOf,
  check,
  type DataMap,
  fingerprintOf,
  loadDataMap,
  readBaseline,
  readWaivers,
  UsageError,
  type Waiver,
  writeBaseline,
} from "whogets";
import aptolux from "../../examples/aptolux";
import { mapWith } from "./cases";

const on = "2026-11-01";
const three = mapWith({
  subjects: { customer: {} },
  parties: { a: {}, b: {}, c: {} },
  activities: { x: { purposes: ["marketing"], subjects: ["customer"], data: ["contact"], flows: [{ to: ["a", "b"] }, { to: ["c"] }] } },
});
const only = { on, rules: ["country-not-stated"] } as const;
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  rule: "country-not-stated",
  reason: "asked on 2026-10-01",
  owner: "Ada",
  until: "2026-12-31",
  ...more,
});

describe("one finding per cause", () => {
  it("lists what has the same cause", () => {
    const { findings } = check(three, only);
    expect(findings).toMatchObject([{ about: ["a", "b", "c"], flows: ["x/a", "x/b", "x/c"], path: ["parties", "a"] }]);
  });

  it("puts the gravest first", () => {
    const order = ["error", "warning", "note"];
    const grades = check(aptolux, { on }).findings.map(({ severity }) => order.indexOf(severity));
    expect(grades).toEqual([...grades].sort());
  });
});

describe("waivers", () => {
  it.each([
    ["a party", waiver({ party: "b" }), ["a", "c"]],
    ["a flow", waiver({ flow: "x/c" }), ["a", "b"]],
    ["a path", waiver({ path: "parties.a" }), ["b", "c"]],
    ["a path and what is below it", waiver({ path: "parties" }), []],
    ["the whole rule", waiver(), []],
    ["both must fit", waiver({ party: "b", flow: "x/c" }), ["a", "b", "c"]],
    ["a path is no prefix of a word", waiver({ path: "part" }), ["a", "b", "c"]],
  ])("take out: %s", (_, one, left) => {
    const { findings, waived } = check(three, { ...only, waivers: [one] });
    expect(findings.filter(({ rule }) => rule === only.rules[0]).flatMap(({ about }) => about)).toEqual(left);
    expect(waived.flatMap(({ about }) => about).length).toBe(3 - left.length);
    for (const finding of waived) expect(finding.waiver).toEqual({ reason: "asked on 2026-10-01", owner: "Ada", until: "2026-12-31" });
  });

  it("hold on their last day, and are found the day after", () => {
    const waivers = [waiver({ until: on })];
    expect(check(three, { ...only, waivers }).findings).toEqual([]);
    const late = check(three, { ...only, on: "2026-11-02", waivers });
    expect(late.findings.map(({ rule }) => rule)).toEqual(["country-not-stated", "waiver-expired"]);
    expect(late.waived).toEqual([]);
  });

  it("that match nothing are a note, where their rule ran", () => {
    const waivers = [waiver({ party: "nobody" }), waiver({ rule: "map-stale" })];
    expect(check(three, { ...only, waivers }).findings.filter(({ rule }) => rule === "waiver-unused")).toMatchObject([
      { severity: "note" },
    ]);
    expect(check(three, { on, waivers }).findings.filter(({ rule }) => rule === "waiver-unused").length).toBe(2);
  });

  it("that fit the same thing both have a match", () => {
    const waivers = [waiver(), waiver({ party: "a" })];
    const { findings, waived } = check(three, { ...only, waivers });
    expect(findings).toEqual([]);
    expect(waived.length).toBe(1);
  });

  it("are read from YAML, with their places", () => {
    const text =
      "- { rule: map-stale, reason: r, owner: o, until: 2026-12-31 }\n- rule: x\n  party: p\n  reason: r\n  owner: o\n  until: 2027-01-01\n";
    expect(readWaivers(text, "w.yaml")).toMatchObject([
      { rule: "map-stale", where: { file: "w.yaml", line: 1, column: 3 } },
      { rule: "x", party: "p", where: { line: 2 } },
    ]);
    expect(readWaivers(`waivers:\n${text}`, "w.yaml").length).toBe(2);
    expect(readWaivers("waivers:\n", "w.yaml")).toEqual([]);
    expect(readWaivers(JSON.stringify([waiver()]), "w.json")).toMatchObject([{ owner: "Ada" }]);
  });

  it.each([
    ["- { rule: a, reason: r, owner: o }", 'w.yaml:1:3: a waiver needs "until"'],
    ["- { rule: a, owner: o, until: 2026-01-01 }", 'needs "reason"'],
    ["- { rule: a, reason: r, until: 2026-01-01 }", 'needs "owner"'],
    ["- { rule: a, reason: '', owner: o, until: 2026-01-01 }", '"reason" must be a text that is not empty'],
    ["- { rule: a, reason: r, owner: o, until: 2026-02-30 }", '"until" is "2026-02-30"'],
    ["- { rule: a, reason: r, owner: o, until: 2026-01-01, partie: x }", 'unknown key "partie"'],
    ["- { rule: a, rule: b, reason: r, owner: o, until: 2026-01-01 }", 'w.yaml:1:14: the key "rule" stands here a second time'],
    ["\uFEFF- { rule: a, reason: r, owner: o, until: 2026-01-01 }\n- word", "w.yaml:2:3: a waiver is an object"],
    ["rule: a", "a list of waivers must stand here"],
    ["- word", "a waiver is an object"],
    ["- [", "w.yaml:1:"],
  ])("that do not hold are refused: %s", (text, message) => {
    expect(() => readWaivers(text, "w.yaml")).toThrow(UsageError);
    expect(() => readWaivers(text, "w.yaml")).toThrow(message);
  });
});

describe("the baseline", () => {
  const first = check(three, only);

  it("knows what was found, thing by thing", () => {
    const baseline = baselineOf(first);
    expect(baseline).toEqual(["a", "b", "c"].map((about) => ({ rule: "country-not-stated", about })));
    const again = check(three, { ...only, baseline });
    expect(again.findings).toEqual([]);
    expect(again.known.length).toBe(3);
    expect(baselineOf(again)).toEqual(baseline);
    expect(readBaseline(writeBaseline(baseline), "b.json")).toEqual(baseline);
  });

  it("leaves what is new, and tells what is gone", () => {
    const baseline = [
      { rule: "country-not-stated", about: "a" },
      { rule: "country-not-stated", about: "gone" },
    ];
    const { findings, known } = check(three, { ...only, baseline });
    expect(known.map(({ about }) => about)).toEqual([["a"]]);
    expect(findings.map(({ rule, about }) => [rule, about])).toEqual([
      ["country-not-stated", ["b", "c"]],
      ["baseline-stale", ["country-not-stated (gone)"]],
    ]);
  });

  it("leaves waived things out", () => {
    expect(baselineOf(check(three, { ...only, waivers: [waiver({ party: "a" })] })).map(({ about }) => about)).toEqual(["b", "c"]);
  });

  it.each(["[]", "{", '{"known":[1]}', '{"known":{}}'])("that is none is refused: %s", (text) => {
    expect(() => readBaseline(text, "b.json")).toThrow(UsageError);
  });
});

describe("options", () => {
  it("change severities", () => {
    expect(check(three, { ...only, severities: { "country-not-stated": "error" } }).findings).toMatchObject([{ severity: "error" }]);
  });

  it.each([
    [{ on: "2026-02-30" }, "is not a day that exists"],
    [{ on, rules: ["country-not-stted"] }, 'did you mean "country-not-stated"?'],
    [{ on, severities: { nothing: "note" } }, "unknown rule"],
    [{ on, severities: { "map-stale": "fatal" } }, "is no severity"],
  ])("that cannot hold are refused: %j", (options, message) => {
    expect(() => check(three, options as never)).toThrow(message);
  });

  it.each([
    [{ waivers: [{ rule: "map-stale", reason: "", owner: "Ada", until: "2027-01-01" }] }, 'waivers[0]: "reason" must be a text'],
    [{ waivers: [{ rule: "map-stale", reason: "r", owner: "Ada" }] }, 'needs "until"'],
    [{ waivers: [{ ...waiver(), pary: "a" }] }, 'unknown key "pary"'],
    [{ waivers: [null] }, "a waiver is an object"],
    [{ waivers: "none" }, '"waivers" is "none"'],
    [{ baseline: [{ rule: 1 }] }, "is no entry"],
    [{ baseline: {} }, "is no list of entries"],
    [{ rules: 3 }, '"rules" is 3'],
    [{ on: { toString: 1 } }, "is not a day that exists"],
  ])("that no file reader has seen are looked at as well: %j", (options, message) => {
    expect(() => check(three, { on, ...options } as never)).toThrow(UsageError);
    expect(() => check(three, { on, ...options } as never)).toThrow(message);
  });

  it("refuse texts that are none", () => {
    for (const text of [null, undefined, 1, {}]) {
      expect(() => readWaivers(text as never, "w")).toThrow(UsageError);
      expect(() => readBaseline(text as never, "b")).toThrow(UsageError);
    }
  });

  it("refuse what is no map", () => {
    expect(() => check({} as DataMap, { on })).toThrow(UsageError);
  });
});

describe("the same map", () => {
  const definition = {
    name: "Shuffled",
    controller: { name: "Shop" },
    subjects: { customer: {}, visitor: {} },
    parties: { a: {}, b: { country: "unknown" }, c: { kind: "category" }, d: {} },
    collection: [
      { from: "customer", data: ["contact.email", "identity.gender"] },
      { from: "visitor", data: ["device.ip"] },
    ],
    activities: {
      x: {
        purposes: ["marketing"],
        subjects: ["customer"],
        data: ["contact.phone", "contact.email"],
        flows: [{ to: ["b", "a"] }, { to: ["c"] }],
      },
      y: {
        subjects: ["visitor"],
        retention: [{ keep: "P1Y" }, { keep: "P2Y" }],
        bases: ["consent"],
        flows: [{ to: ["a"], data: ["device.ip"] }],
      },
    },
    missing: [{ what: "one" }, { what: "two" }],
  };
  /** Keys and lists in another order. */
  const shuffled = (value: unknown, next: () => number): unknown => {
    const mixed = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    if (Array.isArray(value)) return mixed(value).map((item) => shuffled(item, next));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(mixed(Object.entries(value)).map(([key, child]) => [key, shuffled(child, next)]));
  };

  it("gives the same findings, however it was written", () => {
    const of = (value: unknown) =>
      check(loadDataMap(JSON.stringify(value), { format: "json" }), { on }).findings.map(({ path: _path, ...finding }) => finding);
    const expected = of(definition);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        expect(of(shuffled(definition, () => stream.next().value as number))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("has fingerprints that neither lines nor wording enter", () => {
    const [a] = check(three, only).findings;
    const renamed = mapWith({ parties: { a: { name: "Ah" }, b: {}, c: {} }, activities: { x: { flows: [{ to: ["c", "b", "a"] }] } } });
    const [b] = check(renamed, only).findings;
    expect(a?.message).not.toBe(b?.message);
    expect(fingerprintOf(a as never)).toBe(fingerprintOf(b as never));
    expect(fingerprintOf({ rule: "a", about: ["b"] })).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf({ rule: "a", about: ["b"] })).not.toBe(fingerprintOf({ rule: "ab", about: [""] }));
  });
});
