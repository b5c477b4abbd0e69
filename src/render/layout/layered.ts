// Layered layout, left to right: people, controller, recipients, onward. Lanes are bands that no foreign box enters.
//
// Boxes stand in even columns, labels in odd ones, and a line that crosses a column gets a place of its own in it:
// so no line can run through a box or a label, and no two boxes or labels can touch.

import { leastOf, mostOf } from "./extremes";
import { breakLinks, type Item } from "./items";
import { orderColumns, orderLanes } from "./order";
import { columnsAt, place } from "./place";
import { type Stacked, stackAt } from "./stack";
import type { LayoutBox, LayoutLink, Placement, Spacing } from "./types";
import { untangled, withLanesUntangled } from "./untangle";

/** Rounds of straightening. */
const rounds = 8;

/** Places boxes, routes lines. Links whose ends have one rank are left out. Coordinates begin at 0,0. */
export function layoutLayered(boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Placement {
  if (boxes.length === 0) return { boxes: new Map(), routes: new Map(), lanes: new Map(), width: 0, height: 0 };
  const alone = boxAlone(boxes);
  const bound = boxes.map((box) => (box === alone ? { ...box, lane: null, height: box.height + 2 * spacing.laneHeader } : box));
  const { columns, chains } = breakLinks(bound, links, spacing);
  const laneOf = new Map(bound.map((box) => [box.id, box.lane]));
  const names = [...new Set(bound.flatMap((box) => box.lane ?? []))];
  const pairs = links.flatMap((link): readonly (readonly [string, string])[] => {
    const [from, to] = [laneOf.get(link.from) ?? null, laneOf.get(link.to) ?? null];
    return from === null || to === null || from === to ? [] : [[from, to]];
  });
  const { lanes, columns: ordered } = withLanesUntangled(orderLanes(names, pairs), (lanes) => untangled(orderColumns(columns, lanes)));
  const heights = heightsOf(ordered, lanes, spacing);
  return place({ boxes, alone, chains, spacing, lanes, columns: ordered, centres: heights, places: columnsAt(ordered, heights, spacing) });
}

/** A lane of one box that stands left of all other lanes (the controller in its country) needs no band of its own: a frame will do. */
function boxAlone(boxes: readonly LayoutBox[]): LayoutBox | null {
  const inLanes = boxes.filter((box) => box.lane !== null);
  const first = leastOf(inLanes.map((box) => box.rank));
  const [box, ...others] = inLanes.filter((one) => one.rank === first);
  return box !== undefined && others.length === 0 && !inLanes.some((other) => other !== box && other.lane === box.lane) ? box : null;
}

// ---------------------------------------------------------------- heights

/** The centre of every item. */
function heightsOf(columns: readonly (readonly Item[])[], lanes: readonly string[], spacing: Spacing): Map<Item, number> {
  const centres = new Map<Item, number>();
  let top = 0;
  for (const lane of lanes) {
    const own = columns.map((column) => column.filter((item) => item.lane === lane));
    const height = straighten(own, centres, spacing, (item) => item.lane === lane);
    const header = spacing.laneHeader;
    for (const item of own.flat()) centres.set(item, (centres.get(item) ?? 0) + top + header);
    top += header + height + spacing.lanePadding + spacing.laneGap;
  }
  const free = columns.map((column) => column.filter((item) => item.lane === null));
  straightenFree(free, centres, spacing);
  return centres;
}

/** Stacks the columns of one lane from 0 down, each item as near to its neighbours as the order allows; returns the height. */
function straighten(
  columns: readonly (readonly Item[])[],
  centres: Map<Item, number>,
  spacing: Spacing,
  isOwn: (item: Item) => boolean,
): number {
  for (const column of columns) stackColumn(column, centres, spacing, () => 0);
  for (let round = 0; round < rounds; round++) {
    const sequence = round % 2 === 0 ? columns : [...columns].reverse();
    for (const column of sequence)
      stackColumn(column, centres, spacing, (item) => meanCentre(followed(item, spacing).filter(isOwn), centres));
  }
  const items = columns.flat();
  const top = leastOf(items.map((item) => (centres.get(item) ?? 0) - item.height / 2));
  for (const item of items) centres.set(item, (centres.get(item) ?? 0) - top);
  return mostOf(
    [0],
    items.map((item) => (centres.get(item) ?? 0) + item.height / 2),
  );
}

/** Free columns follow what they are joined to, from the lanes outwards. */
function straightenFree(columns: readonly (readonly Item[])[], centres: Map<Item, number>, spacing: Spacing): void {
  const reversed = [...columns].reverse();
  for (let round = 0; round < rounds; round++) {
    for (const column of round % 2 === 0 ? reversed : columns) {
      stackColumn(column, centres, spacing, (item) =>
        meanCentre(
          followed(item, spacing).filter((other) => centres.has(other)),
          centres,
        ),
      );
    }
  }
}

function stackColumn(column: readonly Item[], centres: Map<Item, number>, spacing: Spacing, wishOf: (item: Item) => number | null): void {
  const things = column.map(
    (item, index): Stacked => ({
      height: item.height,
      wish: wishOf(item) ?? centres.get(item) ?? 0,
      weight: item.kind === "box" ? 4 : 1,
      gapBefore: gapBetween(column[index - 1], item, spacing),
    }),
  );
  stackAt(things).forEach((centre, index) => {
    const item = column[index];
    if (item !== undefined) centres.set(item, centre);
  });
}

function gapBetween(before: Item | undefined, item: Item, { gap, labelGap }: Spacing): number {
  if (before?.kind === "pass" && item.kind === "pass") return 0;
  if (before?.kind === "pass" || item.kind === "pass") return gap / 2;
  return before?.kind === "label" && item.kind === "label" ? labelGap : gap;
}

/** Labels and passing lines keep to the row of the box they lead to, so that a line climbs once; boxes to the middle of what they join. */
function followed(item: Item, { level }: Spacing): readonly Item[] {
  if (item.kind !== "box") return item.right;
  return [...(level ? item.left.map((label) => passingInto(label) ?? label) : item.left), ...item.right];
}

/** A long line has its row from the boxes that it passes: a box follows that, since the label would only follow the box. */
const passingInto = (label: Item): Item | undefined =>
  label.kind === "label" ? label.left.find((item) => item.kind === "pass") : undefined;

const meanCentre = (items: readonly Item[], centres: ReadonlyMap<Item, number>): number | null =>
  items.length === 0 ? null : items.reduce((sum, item) => sum + (centres.get(item) ?? 0), 0) / items.length;
