// Orders the items of each column so that few lines cross.

import { crossingsOf, number, type Order } from "./crossings";
import type { Item } from "./items";
import { type Ranked, rankedOf, withOddColumns } from "./ranked";
import { type Changed, sifted } from "./sift";
import { startsOf } from "./starts";
import { swept } from "./sweep";

/** Rounds of moving single items and lines. */
const rounds = 6;

/** The columns with their items from top to bottom. Items of one lane stay together, lanes keep their order. */
export function orderColumns(
  items: readonly Item[],
  columns: readonly (readonly Item[])[],
  lanes: readonly string[],
): readonly (readonly Item[])[] {
  const ranked = rankedOf(columns, items.length, lanes);
  let best: { readonly order: Order; readonly crossings: number } | null = null;
  for (const start of startsOf(ranked)) {
    const rough = swept(start, ranked);
    const one = rough.crossings === 0 ? rough : refined(rough.order, ranked);
    if (best === null || one.crossings < best.crossings) best = one;
    if (best.crossings === 0) break;
  }
  return withOddColumns(columns, best?.order ?? [], ranked, lanes, items.length);
}

function refined(start: Order, ranked: Ranked): { readonly order: Order; readonly crossings: number } {
  const order = start.map((column) => [...column]);
  for (const column of order) number(column, ranked.positions);
  let changed: Changed | null = null;
  for (let round = 0; round < rounds && (changed === null || changed.includes(true)); round++) changed = sifted(order, ranked, changed);
  return { order, crossings: crossingsOf(order, ranked) };
}
