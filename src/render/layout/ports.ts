// Heights at which lines touch boxes.

import { grouped } from "./grouped";
import type { Chain, Item } from "./items";
import type { Frame } from "./types";

export interface Side extends Pick<Frame, "y" | "height"> {
  /** How near to its ends a line may be moved to be level. */
  readonly corner: number;
}

export type Ports = ReadonlyMap<Chain, { readonly low: number; readonly high: number }>;

/** Spread over the sides of the boxes, in the order of what the lines lead to. */
export function portsOf(chains: readonly Chain[], centres: Float64Array, sides: ReadonlyMap<string, Side>): Ports {
  const ports = new Map(chains.map((chain) => [chain, { low: 0, high: 0 }]));
  for (const end of ["low", "high"] as const) {
    const endOf = (chain: Chain) => (end === "low" ? chain.items[0] : chain.items.at(-1)) as Item;
    const nextOf = (chain: Chain) => (end === "low" ? chain.items[1] : chain.items.at(-2)) as Item;
    for (const [id, own] of grouped(chains, (chain) => endOf(chain).id)) {
      const side = sides.get(id) as Side;
      const step = Math.min(14, (side.height - 8) / Math.max(1, own.length));
      const heightOf = (chain: Chain) => centres[nextOf(chain).index] as number;
      const sorted = own.sort((a, b) => heightOf(a) - heightOf(b) || (a.link < b.link ? -1 : 1));
      const heights = portHeights(sorted.map(heightOf), side, step);
      sorted.forEach((chain, at) => {
        const port = ports.get(chain);
        if (port !== undefined) port[end] = heights[at] ?? side.y + side.height / 2;
      });
    }
  }
  return ports;
}

/** Level with what the lines lead to if that leaves room for all of them on the side, else around its middle. */
function portHeights(wishes: readonly number[], side: Side, step: number): readonly number[] {
  const middle = side.y + side.height / 2;
  const isLevel =
    wishes.every((wish) => Math.abs(wish - middle) <= Math.max(4, side.height / 2 - side.corner)) &&
    wishes.every((wish, at) => at === 0 || wish - (wishes[at - 1] ?? 0) >= Math.min(step, 9));
  return isLevel ? wishes : wishes.map((_, at) => middle + (at - (wishes.length - 1) / 2) * step);
}
