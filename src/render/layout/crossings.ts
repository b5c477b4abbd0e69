// Columns of items as lists of numbers, and how often the lines between them cross.

import type { Item } from "./items";

/** What items are joined to on one side: those of item `at` are `to[from[at]]` up to before `to[from[at + 1]]`. */
export interface Side {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Items as their numbers, which stand close together in memory. All lists are by number. */
export interface Picture {
  readonly laneRanks: Int32Array;
  /** Where each item stands in its column. */
  readonly positions: Int32Array;
  /** What it is joined to in the columns to the left and to the right. */
  readonly sides: readonly [Side, Side];
}

export function sideOf(lists: readonly (readonly number[])[]): Side {
  const from = new Int32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at++) from[at + 1] = (from[at] as number) + (lists[at] as readonly number[]).length;
  const to = new Int32Array(from[lists.length] as number);
  for (let at = 0; at < lists.length; at++) to.set(lists[at] as readonly number[], from[at]);
  return { from, to };
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

/** Counts crossings between neighbouring columns, whose items must have been numbered. */
export interface Counter {
  /** Between this column and the next. */
  after(columns: readonly (readonly number[])[], at: number): number;
  all(columns: readonly (readonly number[])[]): number;
}

export function counterOf(picture: Picture): Counter {
  const [ends, seen] = [new Int32Array(picture.sides[1].to.length), new Int32Array(picture.positions.length + 1)];
  const after: Counter["after"] = (columns, at) =>
    inversionsOf(ends, endsOf(columns[at] as readonly number[], picture, ends), seen, columns[at + 1]?.length ?? 0);
  return { after, all: (columns) => columns.reduce((sum, _, at) => sum + after(columns, at), 0) };
}

/** Writes the places to the right to which the items of a column are joined, from the top down, and says how many they are. */
function endsOf(column: readonly number[], { positions, sides: [, { from, to }] }: Picture, ends: Int32Array): number {
  let count = 0;
  for (const item of column) {
    const first = count;
    for (let at = from[item] as number; at < (from[item + 1] as number); at++, count++) {
      const end = positions[to[at] as number] as number;
      let place = count;
      for (; place > first && (ends[place - 1] as number) > end; place--) ends[place] = ends[place - 1] as number;
      ends[place] = end;
    }
  }
  return count;
}

/** Counts the crossings of these items in one order after another. */
export function crossingsCounter(items: readonly Item[]): (columns: readonly (readonly Item[])[]) => number {
  const picture: Picture = {
    laneRanks: laneRanksOf(items, []),
    positions: new Int32Array(items.length),
    sides: [
      sideOf(items.map((item) => item.left.map(({ index }) => index))),
      sideOf(items.map((item) => item.right.map(({ index }) => index))),
    ],
  };
  const { all } = counterOf(picture);
  return (columns) => {
    const numbers = columns.map((column) => column.map(({ index }) => index));
    for (const column of numbers) number(column, picture.positions);
    return all(numbers);
  };
}

/** Pairs that stand in the wrong order among the first whole numbers, from 0 and below `limit`, counted in a Fenwick tree of those seen so far. */
function inversionsOf(numbers: Int32Array, length: number, seen: Int32Array, limit: number): number {
  seen.fill(0, 0, limit + 1);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const end = (numbers[at] as number) + 1;
    count += at;
    for (let node = end; node > 0; node -= node & -node) count -= seen[node] as number;
    for (let node = end; node <= limit; node += node & -node) seen[node] = (seen[node] as number) + 1;
  }
  return count;
}
