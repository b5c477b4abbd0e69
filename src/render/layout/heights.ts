// At which height every item stands: lane after lane, then what is in no lane.

import { leastOf, mostOf } from "./extremes";
import type { Item, Sizes } from "./items";
import type { Plan } from "./plan";
import { type Stacked, stackAt } from "./stack";
import type { Spacing } from "./types";

/** Rounds of straightening. */
const rounds = 8;

/** The centre of every item, by index. */
export function heightsOf({ items, lanes, free }: Plan, sizes: Sizes, spacing: Spacing): Float64Array {
  const centres = new Float64Array(items.length).fill(Number.NaN);
  const header = spacing.laneHeader;
  let top = 0;
  for (const columns of lanes.values()) {
    const height = straighten(columns, centres, sizes, spacing);
    for (const { index } of columns.flat()) centres[index] = (centres[index] as number) + top + header;
    top += header + height + spacing.lanePadding + spacing.laneGap;
  }
  straightenFree(free, centres, sizes, spacing);
  return centres;
}

/** A column with what is stacked in it. */
interface Pile {
  readonly column: readonly Item[];
  readonly things: readonly Stacked[];
}

/** Stacks the columns of one lane from 0 down, each item as near to its neighbours as the order allows; returns the height. */
function straighten(columns: readonly (readonly Item[])[], centres: Float64Array, sizes: Sizes, spacing: Spacing): number {
  const piles = columns.map((column) => pileOf(column, sizes, spacing));
  for (const pile of piles) settle(pile, centres);
  for (let round = 0; round < rounds; round++) {
    for (const pile of round % 2 === 0 ? piles : [...piles].reverse()) follow(pile, centres);
  }
  const items = columns.flat();
  const centreOf = (item: Item) => centres[item.index] as number;
  const halfOf = (item: Item) => (sizes.heights[item.index] as number) / 2;
  const top = leastOf(items.map((item) => centreOf(item) - halfOf(item)));
  for (const item of items) centres[item.index] = centreOf(item) - top;
  return mostOf(
    [0],
    items.map((item) => centreOf(item) + halfOf(item)),
  );
}

/** Free columns follow what they are joined to, from the lanes outwards. */
function straightenFree(columns: readonly (readonly Item[])[], centres: Float64Array, sizes: Sizes, spacing: Spacing): void {
  const piles = columns.map((column) => pileOf(column, sizes, spacing));
  const reversed = [...piles].reverse();
  for (let round = 0; round < rounds; round++) {
    for (const pile of round % 2 === 0 ? reversed : piles) follow(pile, centres);
  }
}

function pileOf(column: readonly Item[], { heights }: Sizes, spacing: Spacing): Pile {
  const things = column.map(
    (item, at): Stacked => ({
      height: heights[item.index] as number,
      wish: 0,
      weight: item.kind === "box" ? 4 : 1,
      gapBefore: gapBetween(column[at - 1], item, spacing),
    }),
  );
  return { column, things };
}

function gapBetween(before: Item | undefined, item: Item, { gap, labelGap }: Spacing): number {
  if (before?.kind === "pass" && item.kind === "pass") return 0;
  if (before?.kind === "pass" || item.kind === "pass") return gap / 2;
  return before?.kind === "label" && item.kind === "label" ? labelGap : gap;
}

/** Everything wishes to stand at the mean height of what it follows, as far as that stands anywhere yet. */
function follow(pile: Pile, centres: Float64Array): void {
  pile.column.forEach((item, at) => {
    let [sum, count] = [0, 0];
    for (const { index } of item.follows) {
      const centre = centres[index] as number;
      if (Number.isNaN(centre)) continue;
      sum += centre;
      count++;
    }
    const thing = pile.things[at] as Stacked;
    const own = centres[item.index] as number;
    thing.wish = count > 0 ? sum / count : Number.isNaN(own) ? 0 : own;
  });
  settle(pile, centres);
}

function settle({ column, things }: Pile, centres: Float64Array): void {
  const stacked = stackAt(things);
  column.forEach((item, at) => {
    centres[item.index] = stacked[at] as number;
  });
}
