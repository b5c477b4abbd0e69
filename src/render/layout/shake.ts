// Orders a little away from another one: where a search has come to rest, it goes on from there.

import type { Order } from "./crossings";
import type { Ranked } from "./ranked";
import type { Changed } from "./sift";

/** Whole numbers from 0 and below a limit, the same each time for the same seed (a linear congruential generator; Numerical Recipes). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Some neighbouring items of two columns in the opposite order, and which columns that touches; lanes keep their places. */
export function disturbed(order: Order, { laneRanks }: Ranked, next: (limit: number) => number): { readonly order: Order; readonly touched: Changed } {
  const made = order.map((column) => [...column]);
  const touched = made.map(() => false);
  const long = made.flatMap((column, at) => (column.length > 2 ? [at] : []));
  for (let turn = 0; turn < 2 && long.length > 0; turn++) {
    const at = long[next(long.length)] as number;
    const column = made[at] as number[];
    const first = next(column.length - 1);
    const size = 2 + next(column.length - first - 1);
    const turned = column.splice(first, size).reverse();
    column.splice(first, 0, ...turned);
    column.sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number));
    // The column to the right is looked at for what changed to its left.
    touched[at] = true;
    if (at + 1 < touched.length) touched[at + 1] = true;
  }
  return { order: made, touched };
}
