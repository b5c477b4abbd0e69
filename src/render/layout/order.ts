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
export function orderColumns(
  items: readonly Item[],
  columns: readonly (readonly Item[])[],
  lanes: readonly string[],
): readonly (readonly Item[])[] {
  const laneAt = new Map(lanes.map((lane, index) => [lane, index]));
  const laneRanks = items.map((item) => (item.lane === null ? 0 : (laneAt.get(item.lane) ?? 0)));
  const laneRank = (item: Item) => laneRanks[item.index] as number;
  /** Where each item stands in its column, by index; and where it would like to stand. */
  const positions = new Float64Array(items.length);
  const wishes = new Float64Array(items.length);
  const before = (a: Item, b: Item) =>
    laneRank(a) - laneRank(b) ||
    (wishes[a.index] as number) - (wishes[b.index] as number) ||
    (positions[a.index] as number) - (positions[b.index] as number);
  let current = columns.map((column) => [...column].sort((a, b) => laneRank(a) - laneRank(b)));
  for (const column of current) number(column, positions);
  let best = current;
  let fewest = crossingsOf(current, positions);
  for (let round = 0; round < rounds && fewest > 0; round++) {
    const side = round % 2 === 0 ? "left" : "right";
    const next = current.map((column) => [...column]);
    for (const column of side === "left" ? next : [...next].reverse()) {
      for (const item of column) wishes[item.index] = meanPosition(item[side], positions) ?? (positions[item.index] as number);
      column.sort(before);
      number(column, positions);
    }
    for (const column of next) swapNeighbours(column, positions);
    current = next;
    const crossings = crossingsOf(current, positions);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

function number(column: readonly Item[], positions: Float64Array): void {
  for (let at = 0; at < column.length; at++) positions[(column[at] as Item).index] = at;
}

function meanPosition(items: readonly Item[], positions: Float64Array): number | null {
  let sum = 0;
  for (const { index } of items) sum += positions[index] as number;
  return items.length === 0 ? null : sum / items.length;
}

/** Swaps neighbours of one lane while that saves crossings on both sides. */
function swapNeighbours(column: Item[], positions: Float64Array): void {
  for (let improved = true, tries = 0; improved && tries < 10; tries++) {
    improved = false;
    for (let at = 0; at + 1 < column.length; at++) {
      const [upper, lower] = [column[at] as Item, column[at + 1] as Item];
      if (upper.lane !== lower.lane || savedBySwap(upper, lower, positions) <= 0) continue;
      [column[at], column[at + 1]] = [lower, upper];
      positions[lower.index] = at;
      positions[upper.index] = at + 1;
      improved = true;
    }
  }
}

/** How many fewer crossings the lines of two neighbours have when the two change places. */
function savedBySwap(upper: Item, lower: Item, positions: Float64Array): number {
  return savedOn(upper.left, lower.left, positions) + savedOn(upper.right, lower.right, positions);
}

function savedOn(ofUpper: readonly Item[], ofLower: readonly Item[], positions: Float64Array): number {
  let saved = 0;
  for (const a of ofUpper) for (const b of ofLower) saved += Math.sign((positions[a.index] as number) - (positions[b.index] as number));
  return saved;
}

/** Crossings between all neighbouring columns. */
function crossingsOf(columns: readonly (readonly Item[])[], positions: Float64Array): number {
  const positionOf = (item: Item) => positions[item.index] as number;
  return columns.reduce((sum, column, at) => {
    const ends = column.flatMap((item) => (item.right.length < 2 ? item.right.map(positionOf) : item.right.map(positionOf).sort(byNumber)));
    return sum + inversionsOf(ends, columns[at + 1]?.length ?? 0);
  }, 0);
}

const byNumber = (a: number, b: number): number => a - b;

/** Pairs that stand in the wrong order among whole numbers from 0 and below `limit`, counted in a Fenwick tree of those seen so far. */
function inversionsOf(numbers: readonly number[], limit: number): number {
  const seen = new Int32Array(limit + 1);
  let count = 0;
  numbers.forEach((number, at) => {
    count += at;
    for (let node = number + 1; node > 0; node -= node & -node) count -= seen[node] as number;
    for (let node = number + 1; node <= limit; node += node & -node) seen[node] = (seen[node] as number) + 1;
  });
  return count;
}
