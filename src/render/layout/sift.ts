// Moves single items to the best of all places in their column and lane: what no swap of neighbours finds.

import { number, type Order } from "./crossings";
import type { Ranked } from "./ranked";
import { savedBySwap } from "./sweep";

/** Pairs of items that a pass looks at in one column: in a longer one than the root of it, items move less far. */
const mostPairs = 1_000_000;

/** Which columns a pass over all changed. */
export type Changed = readonly boolean[];

/**
 * Goes once over all items, changing the order in place. A column is left out where nothing has changed in it, and nothing beside it
 * since the last pass came by.
 */
export function sifted(order: Order, ranked: Ranked, before: Changed | null): Changed {
  const changed: boolean[] = [];
  order.forEach((column, at) => {
    const idle = before !== null && !before[at] && !before[at + 1] && !changed[at - 1];
    changed[at] = !idle && siftedColumn(column, ranked);
  });
  return changed;
}

function siftedColumn(column: number[], ranked: Ranked): boolean {
  let changed = false;
  for (const item of [...column]) if (siftedOne(item, column, ranked)) changed = true;
  return changed;
}

function siftedOne(item: number, column: number[], { laneRanks, positions, sides: [left, right] }: Ranked): boolean {
  const at = positions[item] as number;
  const reach = Math.floor(mostPairs / column.length);
  const [first, last] = [Math.max(0, at - reach), Math.min(column.length - 1, at + reach)];
  const gain = (upper: number, lower: number) => savedBySwap(left, upper, lower, positions) + savedBySwap(right, upper, lower, positions);
  let [most, target] = [0, at];
  for (let to = at - 1, sum = 0; to >= first && laneRanks[column[to] as number] === laneRanks[item]; to--) {
    sum += gain(column[to] as number, item);
    if (sum > most) [most, target] = [sum, to];
  }
  for (let to = at + 1, sum = 0; to <= last && laneRanks[column[to] as number] === laneRanks[item]; to++) {
    sum += gain(item, column[to] as number);
    if (sum > most) [most, target] = [sum, to];
  }
  if (target === at) return false;
  column.splice(at, 1);
  column.splice(target, 0, item);
  number(column, positions, Math.min(at, target));
  return true;
}
