// Orders the items of each column so that few lines cross.

import { counterOf, number, type Order } from "./crossings";
import type { Item } from "./items";
import { rankedOf, withOddColumns } from "./ranked";
import { shaken } from "./shake";
import { sifterOf } from "./sift";
import { startsOf } from "./starts";
import { swept } from "./sweep";

/** Items times tries of the search that goes on from the best order. */
const mostMoves = 8000;
/** Tries without a gain that end it. */
const idle = 64;

/** The columns with their items from top to bottom. Items of one lane stay together, lanes keep their order. */
export function orderColumns(
  items: readonly Item[],
  columns: readonly (readonly Item[])[],
  lanes: readonly string[],
  search: "first" | "further" = "further",
): readonly (readonly Item[])[] {
  const ranked = rankedOf(columns, items.length, lanes);
  const [counter, sifter] = [counterOf(ranked), sifterOf(ranked)];
  let [best, fewest]: [Order, number] = [ranked.given, Number.POSITIVE_INFINITY];
  for (const start of startsOf(ranked)) {
    const order = swept(start, ranked, counter);
    for (const column of order) number(column, ranked.positions);
    for (const column of order) sifter.mark(column, 0, column.length - 1);
    sifter.settle(order);
    const crossings = counter.all(order);
    if (crossings < fewest) [best, fewest] = [order, crossings];
    if (fewest === 0) break;
  }
  const patience = { tries: search === "first" ? 0 : Math.floor(mostMoves / ranked.items.length), idle };
  const order = fewest > 0 && patience.tries > 0 ? shaken(best, ranked, counter, sifter, patience) : best;
  return withOddColumns(columns, order, ranked, lanes, items.length);
}
