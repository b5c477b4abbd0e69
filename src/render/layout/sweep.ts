// Sweeps over the columns: each is ordered by the places of what it is joined to in the one before, then neighbours are swapped.

import { type Counter, number, type Order, type Side } from "./crossings";
import type { Ranked } from "./ranked";

/** Sweeps at most, and how many without a gain end it. */
const sweeps = 16;
const idle = 4;

/** The best order of all sweeps from this one on. Items of one lane stay together, lanes keep their order. */
export function swept(start: Order, ranked: Ranked, { all: crossingsOf }: Counter): Order {
  const { positions, laneRanks, left, right } = ranked;
  const wishes = new Float64Array(positions.length);
  const before = (a: number, b: number) =>
    (laneRanks[a] as number) - (laneRanks[b] as number) ||
    (wishes[a] as number) - (wishes[b] as number) ||
    (positions[a] as number) - (positions[b] as number);
  const current = start.map((column) => [...column]);
  for (const column of current) number(column, positions);
  let best = { order: start.map((column) => [...column]), crossings: crossingsOf(current) };
  for (let sweep = 0, since = 0; sweep < sweeps && since < idle && best.crossings > 0; sweep++, since++) {
    const rightwards = sweep % 2 === 0;
    const [side, other] = rightwards ? [left, right] : [right, left];
    for (let step = 0; step < current.length; step++) {
      const at = rightwards ? step : current.length - 1 - step;
      const [near, far] = rightwards ? [current[at - 1], current[at + 1]] : [current[at + 1], current[at - 1]];
      const column = current[at] as number[];
      for (const item of column) {
        wishes[item] =
          wishOf(side[item] as readonly number[], positions, near) ??
          wishOf(other[item] as readonly number[], positions, far) ??
          ((positions[item] as number) + 0.5) / column.length;
      }
      column.sort(before);
      number(column, positions);
    }
    for (const column of current) swapNeighbours(column, ranked);
    const crossings = crossingsOf(current);
    if (crossings >= best.crossings) continue;
    best = { order: current.map((column) => [...column]), crossings };
    since = 0;
  }
  return best.order;
}

/** The mean place, as a part of the column: columns have different lengths. */
function wishOf(items: readonly number[], positions: Int32Array, column: readonly number[] | undefined): number | null {
  if (items.length === 0 || column === undefined) return null;
  let sum = 0;
  for (const item of items) sum += positions[item] as number;
  return (sum / items.length + 0.5) / column.length;
}

/** Swaps neighbours of one lane while that saves crossings on both sides. */
function swapNeighbours(column: number[], { laneRanks, positions, sides: [left, right] }: Ranked): void {
  for (let improved = true, tries = 0; improved && tries < 10; tries++) {
    improved = false;
    for (let at = 0; at + 1 < column.length; at++) {
      const [upper, lower] = [column[at] as number, column[at + 1] as number];
      if (laneRanks[upper] !== laneRanks[lower]) continue;
      if (savedBySwap(left, upper, lower, positions) + savedBySwap(right, upper, lower, positions) <= 0) continue;
      [column[at], column[at + 1]] = [lower, upper];
      positions[lower] = at;
      positions[upper] = at + 1;
      improved = true;
    }
  }
}

/** How many fewer crossings the lines of two items have on one side when the lower one stands above the upper one. */
export function savedBySwap({ from, to }: Side, upper: number, lower: number, positions: Int32Array): number {
  const [above, aboveEnd] = [from[upper] as number, from[upper + 1] as number];
  const [below, belowEnd] = [from[lower] as number, from[lower + 1] as number];
  let saved = 0;
  for (let i = above; i < aboveEnd; i++) {
    const a = positions[to[i] as number] as number;
    for (let j = below; j < belowEnd; j++) {
      const b = positions[to[j] as number] as number;
      saved += a > b ? 1 : a < b ? -1 : 0;
    }
  }
  return saved;
}
