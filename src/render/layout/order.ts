// Orders the items of each column so that few lines cross, and the lanes so that few lines are long.

import type { Item } from "./items";

/** Rounds of sweeping; the best order of all rounds is kept. */
const rounds = 16;

/** Lanes with many lines between them come to stand side by side; ties keep the given order. */
export function orderLanes(lanes: readonly string[], pairs: readonly (readonly [string, string])[]): readonly string[] {
  const cost = (order: readonly string[]) => {
    const at = new Map(order.map((lane, index) => [lane, index]));
    return pairs.reduce((sum, [a, b]) => sum + Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)), 0);
  };
  let best = [...lanes];
  let least = cost(best);
  for (let improved = true; improved; ) {
    improved = false;
    for (let from = 0; from < best.length; from++) {
      for (let to = 0; to < best.length; to++) {
        const moved = best.filter((_, index) => index !== from);
        moved.splice(to, 0, best[from] as string);
        const now = cost(moved);
        if (now < least) [best, least, improved] = [moved, now, true];
      }
    }
  }
  return best;
}

/** The columns with their items from top to bottom. Items of one lane stay together, lanes keep their order. */
export function orderColumns(columns: readonly (readonly Item[])[], lanes: readonly string[]): readonly (readonly Item[])[] {
  const laneAt = new Map(lanes.map((lane, index) => [lane, index]));
  const laneRank = (item: Item) => (item.lane === null ? 0 : (laneAt.get(item.lane) ?? 0));
  let current = columns.map((column) => [...column].sort((a, b) => laneRank(a) - laneRank(b)));
  let best = current;
  let fewest = crossingsOf(current);
  for (let round = 0; round < rounds && fewest > 0; round++) {
    const side = round % 2 === 0 ? "left" : "right";
    const next = current.map((column) => [...column]);
    const positions = new Map(next.flatMap((column) => column.map((item, index) => [item, index] as const)));
    const sequence = side === "left" ? next.map((_, index) => index) : next.map((_, index) => next.length - 1 - index);
    for (const index of sequence) {
      const column = next[index] ?? [];
      const wish = new Map(column.map((item) => [item, meanPosition(item[side], positions) ?? positions.get(item) ?? 0]));
      column.sort(
        (a, b) => laneRank(a) - laneRank(b) || (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (positions.get(a) ?? 0) - (positions.get(b) ?? 0),
      );
      for (const [at, item] of column.entries()) positions.set(item, at);
    }
    for (const column of next) swapNeighbours(column, positions);
    current = next;
    const crossings = crossingsOf(current);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

function meanPosition(items: readonly Item[], positions: ReadonlyMap<Item, number>): number | null {
  return items.length === 0 ? null : items.reduce((sum, item) => sum + (positions.get(item) ?? 0), 0) / items.length;
}

/** Swaps neighbours of one lane while that saves crossings on both sides. */
function swapNeighbours(column: Item[], positions: Map<Item, number>): void {
  for (let improved = true, tries = 0; improved && tries < 10; tries++) {
    improved = false;
    for (let at = 0; at + 1 < column.length; at++) {
      const [upper, lower] = [column[at] as Item, column[at + 1] as Item];
      if (upper.lane !== lower.lane) continue;
      const now = between(upper, lower, positions);
      const then = between(lower, upper, positions);
      if (then >= now) continue;
      [column[at], column[at + 1]] = [lower, upper];
      positions.set(lower, at).set(upper, at + 1);
      improved = true;
    }
  }
}

/** Crossings between the lines of two items that stand one above the other. */
function between(upper: Item, lower: Item, positions: ReadonlyMap<Item, number>): number {
  let count = 0;
  for (const side of ["left", "right"] as const) {
    for (const a of upper[side]) for (const b of lower[side]) if ((positions.get(a) ?? 0) > (positions.get(b) ?? 0)) count++;
  }
  return count;
}

/** Crossings between all neighbouring columns. */
export function crossingsOf(columns: readonly (readonly Item[])[]): number {
  const positions = new Map(columns.flatMap((column) => column.map((item, index) => [item, index] as const)));
  let count = 0;
  for (const column of columns) {
    const ends = column.flatMap((item) => item.right.map((other) => positions.get(other) ?? 0).sort((a, b) => a - b));
    count += inversionsOf(ends);
  }
  return count;
}

/** Pairs that stand in the wrong order, counted while merging. */
function inversionsOf(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  let count = 0;
  const sort = (list: readonly number[]): readonly number[] => {
    if (list.length < 2) return list;
    const middle = list.length >> 1;
    const [left, right] = [sort(list.slice(0, middle)), sort(list.slice(middle))];
    const merged: number[] = [];
    let [i, j] = [0, 0];
    while (i < left.length || j < right.length) {
      if (j >= right.length || (i < left.length && (left[i] as number) <= (right[j] as number))) merged.push(left[i++] as number);
      else {
        count += left.length - i;
        merged.push(right[j++] as number);
      }
    }
    return merged;
  };
  sort(numbers);
  return count;
}
