// Spreading many numbers into a call ends the process; large maps have many.

import { expect, it } from "vitest";
import { leastOf, mostOf } from "../../../src/render/layout/extremes";

it("goes through more numbers than a call can take", () => {
  const many = Array.from({ length: 1_000_000 }, (_, at) => at - 10);
  expect([leastOf(many), mostOf(many, [2_000_000])]).toEqual([-10, 2_000_000]);
  expect([leastOf([]), mostOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
