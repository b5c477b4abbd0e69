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
  const picture = pictureOf(items, lanes);
  const { laneRanks, positions } = picture;
  const wishes = new Float64Array(items.length);
  const before = (a: number, b: number) =>
    (laneRanks[a] as number) - (laneRanks[b] as number) ||
    (wishes[a] as number) - (wishes[b] as number) ||
    (positions[a] as number) - (positions[b] as number);
  let current = columns.map((column) =>
    column.map(({ index }) => index).sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number)),
  );
  for (const column of current) number(column, positions);
  let best = current;
  let fewest = crossingsOf(current, picture);
  for (let round = 0; round < rounds && fewest > 0; round++) {
    const side = round % 2 === 0 ? picture.left : picture.right;
    const next = current.map((column) => [...column]);
    for (const column of round % 2 === 0 ? next : [...next].reverse()) {
      for (const item of column) wishes[item] = meanPosition(side[item] as readonly number[], positions) ?? (positions[item] as number);
      column.sort(before);
      number(column, positions);
    }
    for (const column of next) swapNeighbours(column, picture);
    current = next;
    const crossings = crossingsOf(current, picture);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best.map((column) => column.map((item) => items[item] as Item));
}

/** Items as their numbers, which stand close together in memory. All lists are by index. */
interface Picture {
  readonly lanes: readonly (string | null)[];
  readonly laneRanks: Int32Array;
  /** Where each item stands in its column. */
  readonly positions: Int32Array;
  /** What it is joined to in the columns to the left and to the right. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

function pictureOf(items: readonly Item[], lanes: readonly string[]): Picture {
  const laneAt = new Map(lanes.map((lane, index) => [lane, index]));
  return {
    lanes: items.map((item) => item.lane),
    laneRanks: Int32Array.from(items, (item) => (item.lane === null ? 0 : (laneAt.get(item.lane) ?? 0))),
    positions: new Int32Array(items.length),
    left: items.map((item) => item.left.map(({ index }) => index)),
    right: items.map((item) => item.right.map(({ index }) => index)),
  };
}

function number(column: readonly number[], positions: Int32Array): void {
  for (let at = 0; at < column.length; at++) positions[column[at] as number] = at;
}

function meanPosition(items: readonly number[], positions: Int32Array): number | null {
  let sum = 0;
  for (const item of items) sum += positions[item] as number;
  return items.length === 0 ? null : sum / items.length;
}

/** Swaps neighbours of one lane while that saves crossings on both sides. */
function swapNeighbours(column: number[], { lanes, positions, left, right }: Picture): void {
  for (let improved = true, tries = 0; improved && tries < 10; tries++) {
    improved = false;
    for (let at = 0; at + 1 < column.length; at++) {
      const [upper, lower] = [column[at] as number, column[at + 1] as number];
      if (lanes[upper] !== lanes[lower]) continue;
      if (savedBySwap(left, upper, lower, positions) + savedBySwap(right, upper, lower, positions) <= 0) continue;
      [column[at], column[at + 1]] = [lower, upper];
      positions[lower] = at;
      positions[upper] = at + 1;
      improved = true;
    }
  }
}

/** How many fewer crossings the lines of two neighbours have on one side when the two change places. */
function savedBySwap(side: Picture["left"], upper: number, lower: number, positions: Int32Array): number {
  let saved = 0;
  for (const a of side[upper] as readonly number[]) {
    for (const b of side[lower] as readonly number[]) saved += Math.sign((positions[a] as number) - (positions[b] as number));
  }
  return saved;
}

/** Crossings between all neighbouring columns. */
function crossingsOf(columns: readonly (readonly number[])[], { positions, right }: Picture): number {
  return columns.reduce((sum, column, at) => {
    const ends: number[] = [];
    for (const item of column) {
      const first = ends.length;
      for (const other of right[item] as readonly number[]) ends.push(positions[other] as number);
      if (ends.length - first > 1) for (const end of ends.splice(first).sort((a, b) => a - b)) ends.push(end);
    }
    return sum + inversionsOf(ends, columns[at + 1]?.length ?? 0);
  }, 0);
}

/** Pairs that stand in the wrong order among whole numbers from 0 and below `limit`, counted in a Fenwick tree of those seen so far. */
function inversionsOf(numbers: readonly number[], limit: number): number {
  const seen = new Int32Array(limit + 1);
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const end = (numbers[at] as number) + 1;
    count += at;
    for (let node = end; node > 0; node -= node & -node) count -= seen[node] as number;
    for (let node = end; node <= limit; node += node & -node) seen[node] = (seen[node] as number) + 1;
  }
  return count;
}
