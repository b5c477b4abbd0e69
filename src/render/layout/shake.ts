// Goes on from an order that no single move makes better: moves some items anywhere, looks where that leads, and keeps what is no worse.

import { type Counter, number, type Order } from "./crossings";
import type { Ranked } from "./ranked";
import type { Sifter } from "./sift";

/** Items that are moved together, at most: more rarely lead anywhere. */
const mostMoved = 4;

/** How long it is searched. */
export interface Patience {
  readonly tries: number;
  /** Tries without a gain that end it. */
  readonly idle: number;
}

/** The order with the fewest crossings that was come by. Those with as many as before are gone on from, too. */
export function shaken(from: Order, ranked: Ranked, counter: Counter, sifter: Sifter, { tries, idle }: Patience): Order {
  const { positions } = ranked;
  const order = copied(from);
  for (const column of order) number(column, positions);
  const kept = copied(order);
  const counts = order.map((_, at) => counter.after(order, at));
  let crossings = counts.reduce((sum, count) => sum + count, 0);
  let best = { order: from, crossings };
  const next = numbersFrom(positions.length);
  for (let left = tries, since = 0; left > 0 && since < idle && best.crossings > 0; left--, since++) {
    move(order, ranked, sifter, next);
    const changed = sifter.settle(order);
    const fresh = counts.map((count, at) => (changed[at] || changed[at + 1] ? counter.after(order, at) : count));
    const now = fresh.reduce((sum, count) => sum + count, 0);
    const [source, target] = now <= crossings ? [order, kept] : [kept, order];
    changed.forEach((is, at) => {
      if (is) target[at] = [...(source[at] as readonly number[])];
    });
    if (now > crossings) {
      for (const column of order) number(column, positions);
      continue;
    }
    fresh.forEach((count, at) => {
      counts[at] = count;
    });
    crossings = now;
    if (now < best.crossings) [best, since] = [{ order: copied(order), crossings: now }, 0];
  }
  return best.order;
}

const copied = (order: Order): Order => order.map((column) => [...column]);

/** Moves some neighbouring items anywhere in their column, twice; lanes keep their places. */
function move(order: Order, { laneRanks, positions }: Ranked, sifter: Sifter, next: (limit: number) => number): void {
  const long = order.filter((column) => column.length > 2);
  for (let turn = 0; turn < 2 && long.length > 0; turn++) {
    const column = long[next(long.length)] as number[];
    const from = next(column.length);
    const block = column.splice(from, 1 + next(mostMoved));
    const to = next(column.length + 1);
    column.splice(to, 0, ...block);
    column.sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number));
    number(column, positions);
    sifter.mark(column, Math.min(from, to), Math.max(from, to) + block.length - 1);
  }
}

/** Whole numbers from 0 and below a limit, the same each time for the same seed (a linear congruential generator; Numerical Recipes). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
