// Lines broken into the things that take room in columns: boxes, labels, and places where a line only passes through.

import { leastOf } from "./extremes";
import type { LayoutBox, LayoutLink, Spacing } from "./types";

/** Something that takes room in one column. */
export interface Item {
  readonly id: string;
  readonly kind: "box" | "label" | "pass";
  readonly column: number;
  /** The band it must stay in; null = free. */
  readonly lane: string | null;
  readonly width: number;
  readonly height: number;
  /** Items it is joined to in the columns to the left and to the right. */
  readonly left: Item[];
  readonly right: Item[];
}

/** A line as the row of items it runs through, from the lower rank to the higher; `reversed` if it is drawn the other way. */
export interface Chain {
  readonly link: LayoutLink;
  readonly items: readonly Item[];
  readonly reversed: boolean;
}

export interface Broken {
  /** By column, left to right; boxes stand in even columns, labels in odd ones. */
  readonly columns: readonly (readonly Item[])[];
  readonly chains: readonly Chain[];
}

/** Breaks lines into items. Labels and passing places take the lane of the box they lead to, from the first column with lanes on. */
export function breakLinks(boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Broken {
  const columnOf = (box: LayoutBox) => 2 * box.rank;
  const firstLaneColumn = leastOf(boxes.filter((box) => box.lane !== null).map(columnOf));
  const freeColumns = new Set(boxes.filter((box) => box.lane === null).map(columnOf));
  const columns: Item[][] = Array.from({ length: 2 * Math.max(0, ...boxes.map((box) => box.rank)) + 1 }, () => []);
  const place = (item: Omit<Item, "left" | "right">): Item => {
    const bound = item.column >= firstLaneColumn && !freeColumns.has(item.column);
    const placed = { ...item, lane: bound ? item.lane : null, left: [], right: [] };
    columns[item.column]?.push(placed);
    return placed;
  };
  const byId = new Map(
    boxes.map((box) => [
      box.id,
      { box, item: place({ id: box.id, kind: "box", column: columnOf(box), lane: box.lane, width: box.width, height: box.height }) },
    ]),
  );
  const chains = links.flatMap((link): readonly Chain[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined || from.box.rank === to.box.rank) return [];
    const reversed = from.box.rank > to.box.rank;
    const [low, high] = reversed ? [to, from] : [from, to];
    const items = [low.item];
    for (let column = low.item.column + 1; column < high.item.column; column++) {
      const isLabel = column === high.item.column - 1;
      const size = isLabel ? link.label : { width: 0, height: spacing.passing };
      items.push(place({ id: `${link.id}@${column}`, kind: isLabel ? "label" : "pass", column, lane: high.box.lane, ...size }));
    }
    items.push(high.item);
    items.forEach((item, at) => {
      const next = items[at + 1];
      if (next !== undefined) {
        item.right.push(next);
        next.left.push(item);
      }
    });
    return [{ link, items, reversed }];
  });
  return { columns, chains };
}
