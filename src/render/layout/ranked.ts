// The even columns alone. What stands in an odd column has one line to the left and one to the right, so the best order of odd columns
// follows from that of the even ones, and a box need not be searched a place apart from its label.

import { laneRanksOf, type Order, type Picture, sideOf } from "./crossings";
import type { Item } from "./items";

export interface Ranked extends Picture {
  /** By number. */
  readonly items: readonly Item[];
  /** In which of the even columns each item stands. */
  readonly ranks: Int32Array;
  readonly given: Order;
  /** `sides` as lists. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  /** Where lines only pass through: the items of such a row, from left to right, with the boxes at both ends. */
  readonly rows: readonly (readonly number[])[];
}

export function rankedOf(columns: readonly (readonly Item[])[], count: number, lanes: readonly string[]): Ranked {
  const even = columns.filter((_, at) => at % 2 === 0);
  const items = even.flat();
  const numbers = new Int32Array(count);
  items.forEach((item, at) => {
    numbers[item.index] = at;
  });
  const numberOf = (item: Item) => numbers[item.index] as number;
  const beyond = (side: "left" | "right") => items.map((item) => item[side].flatMap((odd) => odd[side].map(numberOf)));
  const [left, right] = [beyond("left"), beyond("right")];
  return {
    items,
    laneRanks: laneRanksOf(items, lanes),
    positions: new Int32Array(items.length),
    ranks: Int32Array.from(items, (item) => item.column / 2),
    left,
    right,
    sides: [sideOf(left), sideOf(right)],
    given: even.map((column) => column.map(numberOf)),
    rows: rowsOf(items, right),
  };
}

function rowsOf(items: readonly Item[], right: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const isPass = (at: number) => items[at]?.kind === "pass";
  return items.flatMap((item, at) => {
    if (item.kind !== "box") return [];
    return (right[at] as readonly number[]).filter(isPass).map((first) => {
      const row = [at, first];
      for (let last = first; isPass(last); row.push(last)) last = right[last]?.[0] as number;
      return row;
    });
  });
}

/** All columns in the order of the even ones: each thing in an odd column beside what it leads to. */
export function withOddColumns(
  columns: readonly (readonly Item[])[],
  order: readonly (readonly number[])[],
  { items }: Ranked,
  lanes: readonly string[],
  count: number,
): readonly (readonly Item[])[] {
  const even = order.map((column) => column.map((at) => items[at] as Item));
  const places = new Int32Array(count);
  for (const column of even) {
    column.forEach((item, at) => {
      places[item.index] = at;
    });
  }
  const laneAt = new Map(lanes.map((lane, at) => [lane, at]));
  const laneOf = ({ lane }: Item) => (lane === null ? -1 : (laneAt.get(lane) ?? 0));
  const placeOf = (item: Item | undefined) => (item === undefined ? 0 : (places[item.index] as number));
  const before = (a: Item, b: Item) =>
    laneOf(a) - laneOf(b) || placeOf(a.right[0]) - placeOf(b.right[0]) || placeOf(a.left[0]) - placeOf(b.left[0]);
  return columns.map((column, at) => (at % 2 === 0 ? (even[at / 2] as readonly Item[]) : [...column].sort(before)));
}
