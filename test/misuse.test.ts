// Calls that cannot be meant: every function of the library says so with a `UsageError` that names the value.

import { describe, expect, it } from "vitest";
import { askableIds, defineDataMap, drawFlow, graphOf, serialise, UsageError, whatGets, whoGets } from "../src";
import { draw, drawDiff } from "../src/draw";

const functions = { askableIds, draw, drawDiff, drawFlow, graphOf, serialise, whatGets, whoGets } as unknown as Record<
  string,
  (...given: unknown[]) => unknown
>;
const map = defineDataMap({
  name: "t",
  controller: {},
  parties: { a: {} },
  activities: { b: { data: ["contact.email"], flows: [{ to: ["a"] }] } },
});

describe.each(Object.entries(functions))("%s", (_, call) => {
  it.each([undefined, null, {}, [], "map", 7, { name: "t", controller: {} }])("takes a checked map, not %j", (value) => {
    expect(() => call(value, {})).toThrow(UsageError);
  });
});

describe("questions", () => {
  it("may be left out: any personal data is meant", () => {
    expect(whoGets(map)).toEqual(whoGets(map, {}));
    expect(whoGets(map).recipients).toHaveLength(1);
  });

  it.each([
    [() => whoGets(map, { dta: ["contact.email"] } as never), "dta"],
    [() => whatGets(map, { party: "a", typical: true } as never), "typical"],
    [() => whatGets(map, {} as never), "unknown party"],
    [() => serialise(map, { format: "xml" } as never), "xml"],
  ])("%s says what is wrong", (call, expected) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(expected);
  });
});
