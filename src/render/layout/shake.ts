// Orders a little away from another one: where a search has come to rest, it goes on from there.

import type { Order } from "./crossings";
import type { Ranked } from "./ranked";

/** Whole numbers from 0 and below a limit, the same each time for the same seed (a linear congruential generator; Numerical Recipes). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Some neighbouring items of two columns in the opposite order; lanes keep their places. */
export function disturbed(order: Order, { laneRanks }: Ranked, next: (limit: number) => number): Order {
  const made = order.map((column) => [...column]);
  const long = made.filter((column) => column.length > 2);
  for (let turn = 0; turn < 2 && long.length > 0; turn++) {
    const column = long[next(long.length)] as number[];
    const first = next(column.length - 1);
    const size = 2 + next(column.length - first - 1);
    const turned = column.splice(first, size).reverse();
    column.splice(first, 0, ...turned);
    column.sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number));
  }
  return made;
}
