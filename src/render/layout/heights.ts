// At which height every item stands: lane after lane, then what is in no lane.

import type { Item, Sizes } from "./items";
import type { Follows, Plan } from "./plan";
import { type Stacked, stackAt } from "./stack";
import type { Spacing } from "./types";

/** Rounds of straightening. */
const rounds = 8;

/** The centre of every item, by index. */
export function heightsOf({ items, follows: { level, loose }, lanes, free }: Plan, { heights }: Sizes, spacing: Spacing): Float64Array {
  const centres = new Float64Array(items.length).fill(Number.NaN);
  const pilesOf = (columns: readonly (readonly Item[])[]) =>
    columns.filter((column) => column.length > 0).map((column) => pileOf(column, heights, spacing));
  const follows = spacing.level ? level : loose;
  const header = spacing.laneHeader;
  let top = 0;
  for (const columns of lanes.values()) {
    const piles = pilesOf(columns);
    for (const pile of piles) settle(pile, centres);
    straighten(piles, [...piles].reverse(), follows, centres);
    const height = lower(piles, centres, top, header);
    top += header + height + spacing.lanePadding + spacing.laneGap;
  }
  // Free columns follow what they are joined to, from the lanes outwards.
  const piles = pilesOf(free);
  straighten([...piles].reverse(), piles, follows, centres);
  return centres;
}

/** Moves what may stand anywhere to below a header at `top`; returns its height. */
function lower(piles: readonly Pile[], centres: Float64Array, top: number, header: number): number {
  let [highest, height] = [Number.POSITIVE_INFINITY, 0];
  for (const { first, things } of piles) {
    things.forEach((thing, at) => {
      highest = Math.min(highest, (centres[first + at] as number) - thing.height / 2);
    });
  }
  for (const { first, things } of piles) {
    things.forEach((thing, at) => {
      const centre = (centres[first + at] as number) - highest;
      height = Math.max(height, centre + thing.height / 2);
      centres[first + at] = centre + top + header;
    });
  }
  return height;
}

/** What is stacked in one column, from the item `first` on. */
interface Pile {
  readonly first: number;
  readonly things: readonly Stacked[];
}

function pileOf(column: readonly Item[], heights: Float64Array, spacing: Spacing): Pile {
  const things = column.map(
    (item, at): Stacked => ({
      height: heights[item.index] as number,
      wish: 0,
      weight: item.kind === "box" ? 4 : 1,
      gapBefore: gapBetween(column[at - 1], item, spacing),
    }),
  );
  return { first: column[0]?.index ?? 0, things };
}

function gapBetween(before: Item | undefined, item: Item, { gap, labelGap }: Spacing): number {
  if (before?.kind === "pass" && item.kind === "pass") return 0;
  if (before?.kind === "pass" || item.kind === "pass") return gap / 2;
  return before?.kind === "label" && item.kind === "label" ? labelGap : gap;
}

/** Moves each item as near to its neighbours as the order allows, there and back, until nothing moves or it is enough. */
function straighten(there: readonly Pile[], back: readonly Pile[], follows: Follows, centres: Float64Array): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const pile of round % 2 === 0 ? there : back) {
      follow(pile, follows, centres);
      moved = settle(pile, centres) || moved;
    }
    if (!moved) return;
  }
}

/** Everything wishes to stand at the mean height of what it follows, as far as that stands anywhere yet. */
function follow({ first, things }: Pile, follows: Follows, centres: Float64Array): void {
  for (let at = 0; at < things.length; at++) {
    let [sum, count] = [0, 0];
    for (const other of follows[first + at] as readonly number[]) {
      const centre = centres[other] as number;
      if (Number.isNaN(centre)) continue;
      sum += centre;
      count++;
    }
    const own = centres[first + at] as number;
    (things[at] as Stacked).wish = count > 0 ? sum / count : Number.isNaN(own) ? 0 : own;
  }
}

/** True if anything moved. */
function settle({ first, things }: Pile, centres: Float64Array): boolean {
  let moved = false;
  stackAt(things).forEach((centre, at) => {
    moved ||= centres[first + at] !== centre;
    centres[first + at] = centre;
  });
  return moved;
}
