// Columns of items as lists of numbers, and how often the lines between them cross.

import type { Item } from "./items";

/** Items as their numbers, which stand close together in memory. All lists are by number. */
export interface Picture {
  readonly laneRanks: Int32Array;
  /** Where each item stands in its column. */
  readonly positions: Int32Array;
  /** What it is joined to in the columns to the left and to the right. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

/** Numbers of items, column after column, each from top to bottom. */
export type Order = number[][];

export const laneRanksOf = (items: readonly Item[], lanes: readonly string[]): Int32Array => {
  const laneAt = new Map(lanes.map((lane, index) => [lane, index]));
  return Int32Array.from(items, (item) => (item.lane === null ? -1 : (laneAt.get(item.lane) ?? 0)));
};

/** Notes where each item of a column stands, from some place on. */
export function number(column: readonly number[], positions: Int32Array, from = 0): void {
  for (let at = from; at < column.length; at++) positions[column[at] as number] = at;
}

/** Crossings between all neighbouring columns. */
export function crossingsOf(columns: readonly (readonly number[])[], { positions, right }: Picture): number {
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

/** Counts the crossings of these items in one order after another. */
export function crossingsCounter(items: readonly Item[]): (columns: readonly (readonly Item[])[]) => number {
  const picture: Picture = {
    laneRanks: laneRanksOf(items, []),
    positions: new Int32Array(items.length),
    left: items.map((item) => item.left.map(({ index }) => index)),
    right: items.map((item) => item.right.map(({ index }) => index)),
  };
  return (columns) => {
    const numbers = columns.map((column) => column.map(({ index }) => index));
    for (const column of numbers) number(column, picture.positions);
    return crossingsOf(numbers, picture);
  };
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
