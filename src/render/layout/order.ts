// Orders the items of each column so that few lines cross.

import { crossingsOf, number, type Order } from "./crossings";
import type { Item } from "./items";
import { type Ranked, rankedOf, withOddColumns } from "./ranked";
import { disturbed, numbersFrom } from "./shake";
import { type Changed, sifted } from "./sift";
import { startsOf } from "./starts";
import { swept } from "./sweep";

/** Rounds of moving single items and lines. */
const rounds = 6;
/** Items times tries of a search that goes on from the best, and how many tries it must come to: fewer gain next to nothing. */
const mostMoves = 6000;
const leastTries = 4;
/** Tries without a gain that end it. */
const idleTries = 32;

interface Found {
  readonly order: Order;
  readonly crossings: number;
}

/** The columns with their items from top to bottom. Items of one lane stay together, lanes keep their order. */
export function orderColumns(
  items: readonly Item[],
  columns: readonly (readonly Item[])[],
  lanes: readonly string[],
): readonly (readonly Item[])[] {
  const ranked = rankedOf(columns, items.length, lanes);
  let best: Found | null = null;
  for (const start of startsOf(ranked)) {
    const rough = swept(start, ranked);
    const one = rough.crossings === 0 ? rough : refined(rough.order, ranked);
    if (best === null || one.crossings < best.crossings) best = one;
    if (best.crossings === 0) break;
  }
  return withOddColumns(columns, best === null ? [] : shaken(best, ranked), ranked, lanes, items.length);
}

/**
 * Small pictures are searched further: a part of some columns is put into another order, and what follows is searched from there. Orders
 * with as many crossings are gone on from, too; only what saves crossings comes out.
 */
function shaken(from: Found, ranked: Ranked): Order {
  let [best, current] = [from, from];
  const next = numbersFrom(ranked.items.length);
  const tries = Math.floor(mostMoves / ranked.items.length);
  if (tries < leastTries) return best.order;
  for (let left = tries, idle = 0; left > 0 && idle < idleTries && best.crossings > 0; left--, idle++) {
    const { order, touched } = disturbed(current.order, ranked, next);
    const one = refined(order, ranked, touched);
    if (one.crossings <= current.crossings) current = one;
    if (one.crossings < best.crossings) [best, idle] = [one, 0];
  }
  return best.order;
}

/** `touched`: columns that differ from an order that was refined before; null = all may. */
function refined(start: Order, ranked: Ranked, touched: Changed | null = null): Found {
  const order = start.map((column) => [...column]);
  for (const column of order) number(column, ranked.positions);
  let changed = touched;
  for (let round = 0; round < rounds && (changed === null || changed.includes(true)); round++) changed = sifted(order, ranked, changed);
  return { order, crossings: crossingsOf(order, ranked) };
}
