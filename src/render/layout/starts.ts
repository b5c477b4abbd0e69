// Orders to begin with: a search for few crossings ends in different places from different ones.

import type { Order } from "./crossings";
import type { Ranked } from "./ranked";

/** As given, and in the order in which a walk along the lines comes by, from the left and from the right. */
export function startsOf(ranked: Ranked): readonly Order[] {
  const { given, left, right } = ranked;
  const starts = [given, walked(ranked, given, right, left), walked(ranked, [...given].reverse(), left, right)];
  return starts.map((order) => inLanes(order, ranked));
}

function walked({ given, ranks, positions }: Ranked, from: Order, ahead: Ranked["right"], back: Ranked["right"]): Order {
  const order: Order = given.map(() => []);
  const seen = new Uint8Array(positions.length);
  for (const column of from) {
    for (const root of column) {
      const waiting = [root];
      for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
        if (seen[item] === 1) continue;
        seen[item] = 1;
        order[ranks[item] as number]?.push(item);
        for (const side of [back, ahead]) {
          const next = side[item] as readonly number[];
          for (let at = next.length - 1; at >= 0; at--) waiting.push(next[at] as number);
        }
      }
    }
  }
  return order;
}

const inLanes = (order: Order, { laneRanks }: Ranked): Order =>
  order.map((column) => [...column].sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number)));
