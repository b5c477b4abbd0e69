// Orders the items of each column so that few lines cross.

import { crossingsOf, number, type Picture, pictureOf } from "./crossings";
import type { Item } from "./items";

/** Rounds of sweeping; the best order of all rounds is kept. */
const rounds = 16;

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
