// One map in several TypeScript files: what is checked in which of them.

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
    expect(issuesOf(() => loose.defineGround(ground)).length).toBeGreaterThan(0);
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

  it.each([null, 7, "x", []])("are objects by id, not %s", (lot) => {
    expect(issuesOf(() => loose.defineActivities(ground, lot)).length).toBeGreaterThan(0);
  });
});
