// One map in several TypeScript files: what is checked in which of them.

import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import split from "../../examples/split/datamap";
import { ground } from "../../examples/split/ground";
import { marketing } from "../../examples/split/marketing";
import { orders } from "../../examples/split/orders";
import { DataMapError, defineActivities, defineDataMap, defineGround, type Issue } from "../../src";

const issuesOf = (define: () => unknown): readonly Issue[] => {
  try {
    define();
  } catch (error) {
    if (error instanceof DataMapError) return error.issues;
    throw error;
  }
  return [];
};
/** As JavaScript would call it, or code that lost its types. */
const loose = { defineGround, defineActivities } as unknown as Record<
  "defineGround" | "defineActivities",
  (...given: unknown[]) => unknown
>;
const said = (define: () => unknown) => issuesOf(define).map(({ rule, path }) => `${rule} ${path.join(".")}`);

describe("a map in several files", () => {
  it("is the map that one file would have made", () => {
    const whole = defineDataMap({
      ...ground,
      name: "Example shop",
      asOf: "2026-11-01",
      controller: { name: "Example SIA", country: "LV" },
      activities: { ...orders, ...marketing },
    });
    expect(split).toEqual(whole);
    expect(split.flows.map(({ id }) => id)).toEqual(["delivery/carrier", "newsletter/klaviyo", "payments/stripe"]);
  });

  it("may leave every section of the ground out", () => {
    const empty = defineGround({});
    expect(
      defineDataMap({ ...empty, name: "t", controller: {}, activities: defineActivities(empty, { idle: {} }) }).activities,
    ).toHaveLength(1);
    expect(defineActivities(empty)).toEqual({});
  });
});

describe("a ground", () => {
  it("is checked like the map it becomes part of", () => {
    expect(
      said(() => loose.defineGround({ parties: { a: { partOf: "b" } }, subjects: { a: {} }, groups: { g: { data: ["contact.emial"] } } })),
    ).toEqual(["unknown-party parties.a.partOf", "unknown-category groups.g.data.0", "id-clash subjects.a"]);
  });

  it("holds nothing but what is referred to", () => {
    expect(said(() => loose.defineGround({ name: "t", controller: {}, activities: {}, partys: {} }))).toEqual([
      "unknown-key name",
      "unknown-key controller",
      "unknown-key activities",
      "unknown-key partys",
    ]);
  });

  it.each([null, undefined, 7, "ground", [], new Map()])("is an object with sections, not %s", (ground) => {
    expect(issuesOf(() => loose.defineGround(ground))).toMatchObject([{ rule: "wrong-type" }]);
    expect(issuesOf(() => loose.defineActivities(ground, { a: { flows: [{ to: ["klaviyo"] }] } }))).toMatchObject([{ rule: "wrong-type" }]);
    expect(issuesOf(() => loose.defineActivities(ground))).toMatchObject([{ rule: "wrong-type" }]);
  });

  it("that two files import of each other has no value yet, and that is said", () => {
    expect(issuesOf(() => loose.defineActivities(undefined, marketing))[0]?.message).toContain("import each other");
  });

  it("is an object literal: one of a class would lose what it inherits", () => {
    class Ground {
      readonly name = "t";
      readonly controller = {};
      readonly parties = { klaviyo: {} };
    }
    expect(issuesOf(() => loose.defineGround(new Ground()))).toMatchObject([{ rule: "wrong-type" }]);
  });

  it("may come from another realm", () => {
    expect(said(() => loose.defineGround(runInNewContext("({ parties: { klaviyo: {} } })")))).toEqual([]);
  });

  it("has all sections, those written as undefined, too", () => {
    expect(loose.defineGround({ parties: undefined })).toEqual(defineGround({}));
  });

  it("is told once, however many lots are checked against it", () => {
    expect(said(() => loose.defineActivities({ ...ground, activities: {}, name: "t" }, { a: {} }, { b: {} }))).toEqual([
      "unknown-key activities",
      "unknown-key name",
    ]);
  });
});

describe("activities", () => {
  it("are checked against the ground", () => {
    expect(
      said(() => loose.defineActivities(ground, { a: { flows: [{ to: ["klavyio"] }] } }, { b: { data: ["order-date"], bogus: 1 } })),
    ).toEqual(["unknown-party activities.a.flows.0.to.0", "unknown-key activities.b.bogus", "unknown-category activities.b.data.0"]);
  });

  it("of one id in two lots are refused, once for each id", () => {
    const twice = { newsletter: {}, payments: {} };
    expect(issuesOf(() => defineActivities(ground, marketing, twice, orders, twice))).toMatchObject([
      { rule: "duplicate-key", path: ["activities", "newsletter"], message: expect.stringContaining('"newsletter"') },
      { rule: "duplicate-key", path: ["activities", "payments"] },
    ]);
  });

  it.each([null, undefined, 7, "x", []])("are objects by id, not %s", (lot) => {
    expect(issuesOf(() => loose.defineActivities(ground, lot)).length).toBeGreaterThan(0);
  });
});

describe("symbols as keys", () => {
  it("are refused as ids that cannot be, wherever they stand", () => {
    const lot = { [Symbol("x")]: {} } as never;
    expect(() => defineActivities(defineGround({}), lot)).toThrow('"Symbol(x)" cannot be an id');
    expect(() => defineDataMap({ name: "t", controller: { [Symbol("y")]: 1 } as never })).toThrow('"Symbol(y)" cannot be an id');
  });
});
