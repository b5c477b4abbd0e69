// Takes out crossings that no single swap takes out: two boxes change places together with the lines that end in them.

import { crossingsCounter } from "./crossings";
import type { Item } from "./items";

/** Rounds over all neighbours, and the largest layout that is gone over: beyond, crossings are too many for a few swaps to matter. */
const rounds = 4;
const mostItems = 240;
const mostLanes = 8;

type Columns = readonly (readonly Item[])[];

/** The columns of these items with neighbouring boxes swapped where that saves crossings. Lanes keep their places. */
export function untangled(columns: Columns, items: readonly Item[]): Columns {
  if (items.length > mostItems) return columns;
  const crossingsOf = crossingsCounter(items);
  const reaches = new Map<Item, ReadonlySet<Item>>();
  const reachOf = (box: Item) => {
    const reached = reaches.get(box) ?? reach(box);
    reaches.set(box, reached);
    return reached;
  };
  let best = columns;
  let fewest = crossingsOf(best);
  for (let round = 0, improved = true; round < rounds && improved && fewest > 0; round++) {
    improved = false;
    for (let index = 0; index < columns.length; index++) {
      for (const [upper, lower] of neighboursOf(best[index] ?? [])) {
        const swapped = best.map((column) => exchanged(column, reachOf(upper), reachOf(lower)));
        const crossings = crossingsOf(swapped);
        if (crossings >= fewest) continue;
        [best, fewest, improved] = [swapped, crossings, true];
      }
    }
  }
  return best;
}

/** The lanes, of which neighbours change places where that saves crossings, with the columns ordered anew each time. */
export function lanesUntangled(
  lanes: readonly string[],
  items: readonly Item[],
  columnsIn: (lanes: readonly string[]) => Columns,
): readonly string[] {
  if (lanes.length < 2 || lanes.length > mostLanes || items.length > mostItems / 2) return lanes;
  const crossingsOf = crossingsCounter(items);
  let best = lanes;
  let fewest = crossingsOf(columnsIn(best));
  for (let at = 0; at + 1 < lanes.length && fewest > 0; at++) {
    const swapped = [...best.slice(0, at), ...best.slice(at, at + 2).reverse(), ...best.slice(at + 2)];
    const crossings = crossingsOf(columnsIn(swapped));
    if (crossings < fewest) [best, fewest] = [swapped, crossings];
  }
  return best;
}

/** Boxes of one lane with no box between them. */
function neighboursOf(column: readonly Item[]): readonly (readonly [Item, Item])[] {
  const boxes = column.filter((item) => item.kind === "box");
  return boxes.slice(1).flatMap((lower, at) => {
    const upper = boxes[at];
    return upper !== undefined && upper.lane === lower.lane ? [[upper, lower] as const] : [];
  });
}

/** A box and everything of its lines up to the boxes at their other ends. */
function reach(box: Item): ReadonlySet<Item> {
  const reached = new Set([box]);
  for (const side of ["left", "right"] as const) {
    const waiting = [...box[side]];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (item.kind === "box") continue;
      reached.add(item);
      waiting.push(...item[side]);
    }
  }
  return reached;
}

/** What belongs to the lower one moves before what belongs to the upper one, each lane in the places that both have in it. */
function exchanged(column: readonly Item[], upper: ReadonlySet<Item>, lower: ReadonlySet<Item>): readonly Item[] {
  const isBoth = (item: Item) => upper.has(item) && lower.has(item);
  const movable = column.filter((item) => (upper.has(item) || lower.has(item)) && !isBoth(item));
  if (!movable.some((item) => upper.has(item)) || !movable.some((item) => lower.has(item))) return column;
  const queues = new Map<string | null, Item[]>();
  for (const item of [...movable.filter((one) => lower.has(one)), ...movable.filter((one) => upper.has(one))]) {
    const queue = queues.get(item.lane);
    if (queue === undefined) queues.set(item.lane, [item]);
    else queue.push(item);
  }
  return column.map((item) => (movable.includes(item) ? (queues.get(item.lane)?.shift() ?? item) : item));
}
