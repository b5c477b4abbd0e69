// At which height every item stands: lane after lane, then what is in no lane.

import type { Item, Sizes } from "./items";
import type { Follows, Plan } from "./plan";
import { type Stack, stackOf } from "./stack";
import type { Spacing } from "./types";

/** Rounds of straightening. */
const rounds = 8;

/** The centre of every item, by index. */
export function heightsOf({ items, follows: { level, loose }, lanes, free }: Plan, { heights }: Sizes, spacing: Spacing): Float64Array {
  const centres = new Float64Array(items.length).fill(Number.NaN);
  const wishes = new Float64Array(items.length);
  const gapsBefore = new Float64Array(items.length);
  const weights = new Float64Array(items.length);
  for (let at = 0; at < items.length; at++) weights[at] = items[at]?.kind === "box" ? 4 : 1;
  const stack = stackOf({ heights, wishes, weights, gapsBefore });
  const straighten = straightener(spacing.level ? level : loose, centres, wishes, stack);
  const pilesOf = (columns: readonly (readonly Item[])[]) =>
    columns.filter((column) => column.length > 0).map((column) => pileOf(column, gapsBefore, spacing));
  const header = spacing.laneHeader;
  let top = 0;
  for (const columns of lanes.values()) {
    const piles = pilesOf(columns);
    for (const { first, end } of piles) stack(first, end, centres);
    straighten(piles, [...piles].reverse());
    const height = lower(piles, heights, centres, top, header);
    top += header + height + spacing.lanePadding + spacing.laneGap;
  }
  // Free columns follow what they are joined to, from the lanes outwards.
  const piles = pilesOf(free);
  straighten([...piles].reverse(), piles);
  return centres;
}

/** Moves what may stand anywhere to below a header at `top`; returns its height. */
function lower(piles: readonly Pile[], heights: Float64Array, centres: Float64Array, top: number, header: number): number {
  let [highest, height] = [Number.POSITIVE_INFINITY, 0];
  for (const { first, end } of piles) {
    for (let at = first; at < end; at++) highest = Math.min(highest, (centres[at] as number) - (heights[at] as number) / 2);
  }
  for (const { first, end } of piles) {
    for (let at = first; at < end; at++) {
      const centre = (centres[at] as number) - highest;
      height = Math.max(height, centre + (heights[at] as number) / 2);
      centres[at] = centre + top + header;
    }
  }
  return height;
}

/** What is stacked in one column: the items from index `first` to before `end`. */
interface Pile {
  readonly first: number;
  readonly end: number;
}

/** Notes the gaps in a column, too. */
function pileOf(column: readonly Item[], gapsBefore: Float64Array, spacing: Spacing): Pile {
  const first = column[0]?.index ?? 0;
  for (let at = 1; at < column.length; at++) gapsBefore[first + at] = gapBetween(column[at - 1] as Item, column[at] as Item, spacing);
  return { first, end: first + column.length };
}

function gapBetween(before: Item, item: Item, { gap, labelGap }: Spacing): number {
  if (before.kind === "pass" && item.kind === "pass") return 0;
  if (before.kind === "pass" || item.kind === "pass") return gap / 2;
  return before.kind === "label" && item.kind === "label" ? labelGap : gap;
}

/** Moves each item as near to its neighbours as the order allows, there and back, until nothing moves or it is enough. */
const straightener =
  (follows: Follows, centres: Float64Array, wishes: Float64Array, stack: Stack) =>
  (there: readonly Pile[], back: readonly Pile[]): void => {
    for (let round = 0; round < rounds; round++) {
      let moved = false;
      for (const { first, end } of round % 2 === 0 ? there : back) {
        for (let at = first; at < end; at++) wishes[at] = wishOf(at, follows, centres);
        moved = stack(first, end, centres) || moved;
      }
      if (!moved) return;
    }
  };

/** An item wishes to stand at the mean height of what it follows, as far as that stands anywhere yet. */
function wishOf(at: number, follows: Follows, centres: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const other of follows[at] as readonly number[]) {
    const centre = centres[other] as number;
    if (Number.isNaN(centre)) continue;
    sum += centre;
    count++;
  }
  const own = centres[at] as number;
  return count > 0 ? sum / count : Number.isNaN(own) ? 0 : own;
}
