// Moves single items to the best of all places in their column and lane: what no swap of neighbours finds.

import { number, type Order, type Side } from "./crossings";
import type { Ranked } from "./ranked";
import { savedBySwap } from "./sweep";

/** Pairs of items that a pass looks at in one column: in a longer one than the root of it, items move less far. */
const mostPairs = 1_000_000;

/** Passes over all columns at most. */
const passes = 6;

/** By column. */
export type Changed = readonly boolean[];

/** Moves items of columns in place until no single move saves a crossing, as far as they were marked. */
export interface Sifter {
  /** Items are to be looked at (again): what stands from one place of a column to another, and what that is joined to. */
  mark(column: readonly number[], from: number, end: number): void;
  /** Looks at all that is marked, and at what that moves. Says which columns have changed since they were last settled. */
  settle(order: Order): Changed;
}

export function sifterOf(ranked: Ranked): Sifter {
  const reaches = ranked.sides.map((side) => reachOf(side, ranked.positions)) as [Reach, Reach];
  const { positions, ranks, sides, given } = ranked;
  // By item; by column: whether any of its items is marked, and whether it has changed.
  const [marked, isMarked, isNew] = [new Uint8Array(positions.length), new Uint8Array(given.length), new Uint8Array(given.length)];
  const mark: Sifter["mark"] = (column, start, end) => {
    if (start > end) return;
    const rank = ranks[column[start] as number] as number;
    for (let at = start; at <= end; at++) {
      const item = column[at] as number;
      marked[item] = 1;
      for (const { from, to } of sides) {
        for (let next = from[item] as number; next < (from[item + 1] as number); next++) marked[to[next] as number] = 1;
      }
    }
    for (let at = Math.max(0, rank - 1); at <= rank + 1; at++) isMarked[at] = 1;
    isNew[rank] = 1;
  };
  const siftedColumn = (column: number[], rank: number): boolean => {
    if (isMarked[rank] === 0) return false;
    isMarked[rank] = 0;
    const waiting = column.filter((item) => marked[item] === 1);
    if (waiting.length === 0) return false;
    for (const reach of reaches) measure(reach, column);
    for (const item of waiting) {
      marked[item] = 0;
      const at = positions[item] as number;
      const target = bestPlace(at, column, ranked, reaches);
      if (target === at) continue;
      column.splice(at, 1);
      column.splice(target, 0, item);
      const [from, end] = [Math.min(at, target), Math.max(at, target)];
      number(column, positions, from);
      for (const reach of reaches) extend(reach, column, from, end);
      mark(column, from, end);
    }
    return true;
  };
  return {
    mark,
    settle: (order) => {
      for (let pass = 0, busy = true; pass < passes && busy; pass++) {
        busy = false;
        for (let rank = 0; rank < order.length; rank++) busy = siftedColumn(order[rank] as number[], rank) || busy;
      }
      const changed = order.map((_, rank) => isNew[rank] === 1);
      for (const list of [marked, isMarked, isNew]) list.fill(0);
      return changed;
    },
  };
}

/** The place of its column and lane at which the item at a place has fewest crossings. */
function bestPlace(at: number, column: readonly number[], { laneRanks }: Ranked, [left, right]: readonly [Reach, Reach]): number {
  const item = column[at] as number;
  const lane = laneRanks[item];
  const most = Math.floor(mostPairs / column.length);
  const [first, last] = [Math.max(0, at - most), Math.min(column.length - 1, at + most)];
  let [best, target] = [0, at];
  for (let to = at - 1, sum = 0; to >= first && !(endsAbove(left, to, item) && endsAbove(right, to, item)); to--) {
    const other = column[to] as number;
    if (laneRanks[other] !== lane) break;
    sum += saved(left, other, item) + saved(right, other, item);
    if (sum > best) [best, target] = [sum, to];
  }
  for (let to = at + 1, sum = 0; to <= last && !(beginsBelow(left, to, item) && beginsBelow(right, to, item)); to++) {
    const other = column[to] as number;
    if (laneRanks[other] !== lane) break;
    sum += saved(left, item, other) + saved(right, item, other);
    if (sum > best) [best, target] = [sum, to];
  }
  return target;
}

/** How far up and down the items of a column are joined on one side: where no line can be crossed any more, nothing needs to be tried. */
interface Reach {
  readonly side: Side;
  readonly positions: Int32Array;
  /** Of each item the uppermost and the lowest place that it is joined to. */
  readonly uppermost: Int32Array;
  readonly lowest: Int32Array;
  /** The lowest of everything from the top to a place of the column, and the uppermost of everything from there to its end. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

function reachOf(side: Side, positions: Int32Array): Reach {
  const list = () => new Int32Array(positions.length);
  return { side, positions, uppermost: list(), lowest: list(), above: list(), below: list() };
}

function measure(reach: Reach, column: readonly number[]): void {
  const { side, positions, uppermost, lowest } = reach;
  for (const item of column) {
    let [high, low] = [positions.length, -1];
    for (let at = side.from[item] as number; at < (side.from[item + 1] as number); at++) {
      const place = positions[side.to[at] as number] as number;
      if (place < high) high = place;
      if (place > low) low = place;
    }
    uppermost[item] = high;
    lowest[item] = low;
  }
  extend(reach, column, 0, column.length - 1);
}

/** After a change between two places of the column. */
function extend({ uppermost, lowest, above, below, positions }: Reach, column: readonly number[], begin: number, end: number): void {
  for (let at = begin, far = begin > 0 ? (above[begin - 1] as number) : -1; at < column.length; at++) {
    far = Math.max(far, lowest[column[at] as number] as number);
    if (at > end && above[at] === far) break;
    above[at] = far;
  }
  for (let at = end, far = end + 1 < column.length ? (below[end + 1] as number) : positions.length; at >= 0; at--) {
    far = Math.min(far, uppermost[column[at] as number] as number);
    if (at < begin && below[at] === far) break;
    below[at] = far;
  }
}

/** How many fewer crossings there are with the lower one above the upper one. */
function saved({ side, positions, uppermost, lowest }: Reach, upper: number, lower: number): number {
  const { from } = side;
  const pairs = ((from[upper + 1] as number) - (from[upper] as number)) * ((from[lower + 1] as number) - (from[lower] as number));
  if (pairs === 0) return 0;
  if ((lowest[upper] as number) < (uppermost[lower] as number)) return -pairs;
  if ((uppermost[upper] as number) > (lowest[lower] as number)) return pairs;
  return pairs === 1 ? 0 : savedBySwap(side, upper, lower, positions);
}

/** Nothing from the top of the column to this place is joined to anything below the uppermost that the item is joined to. */
const endsAbove = ({ above, uppermost }: Reach, place: number, item: number): boolean =>
  (above[place] as number) <= (uppermost[item] as number);

/** Nothing from this place to the end of the column is joined to anything above the lowest that the item is joined to. */
const beginsBelow = ({ below, lowest }: Reach, place: number, item: number): boolean =>
  (below[place] as number) >= (lowest[item] as number);
