// Moves single items to the best of all places in their column and lane: what no swap of neighbours finds.

import { number, type Order } from "./crossings";
import type { Ranked } from "./ranked";
import { savedBySwap } from "./sweep";

/** Goes once over all items that have lines; returns how many crossings that saved. Changes the order in place. */
export function sifted(order: Order, ranked: Ranked): number {
  let saved = 0;
  for (const column of order) for (const item of [...column]) saved += siftedOne(item, column, ranked);
  return saved;
}

function siftedOne(item: number, column: number[], { laneRanks, positions, left, right }: Ranked): number {
  const at = positions[item] as number;
  const gain = (upper: number, lower: number) => savedBySwap(left, upper, lower, positions) + savedBySwap(right, upper, lower, positions);
  let [most, target] = [0, at];
  for (let to = at - 1, sum = 0; to >= 0 && laneRanks[column[to] as number] === laneRanks[item]; to--) {
    sum += gain(column[to] as number, item);
    if (sum > most) [most, target] = [sum, to];
  }
  for (let to = at + 1, sum = 0; to < column.length && laneRanks[column[to] as number] === laneRanks[item]; to++) {
    sum += gain(item, column[to] as number);
    if (sum > most) [most, target] = [sum, to];
  }
  if (target === at) return 0;
  column.splice(at, 1);
  column.splice(target, 0, item);
  number(column, positions, Math.min(at, target));
  return most;
}
