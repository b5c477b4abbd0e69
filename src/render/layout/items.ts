// Lines broken into the things that take room in columns: boxes, labels, and places where a line only passes through.

import { leastOf, mostOf } from "./extremes";
import type { LayoutBox, LayoutLink, Spacing } from "./types";

/** Something that takes room in one column. */
export interface Item {
  /** Where it stands in lists of numbers that have one for each item: column after column, as they are ordered by then. */
  index: number;
  readonly kind: "box" | "label" | "pass";
  /** The id of its box or of its line. */
  readonly id: string;
  readonly column: number;
  /** The band it must stay in; null = free. */
  readonly lane: string | null;
  /** Items it is joined to in the columns to the left and to the right. */
  left: Item[];
  right: Item[];
}

/** What of a box and of a line decides where it stands beside others, before anything is measured. */
export type Node = Pick<LayoutBox, "id" | "rank" | "lane">;
export type Edge = Pick<LayoutLink, "id" | "from" | "to">;

/** A line as the row of items it runs through, from the lower rank to the higher; `reversed` if it is drawn the other way. */
export interface Chain {
  readonly link: string;
  readonly items: readonly Item[];
  readonly reversed: boolean;
}

export interface Broken {
  /** By index. */
  readonly items: readonly Item[];
  /** By column, left to right; boxes stand in even columns, labels in odd ones. */
  readonly columns: readonly (readonly Item[])[];
  readonly chains: readonly Chain[];
}

/** Breaks lines into items. Labels and passing places take the lane of the box they lead to, from the first column with lanes on. */
export function breakLinks(nodes: readonly Node[], links: readonly Edge[]): Broken {
  const columnOf = (node: Node) => 2 * node.rank;
  const firstLaneColumn = leastOf(nodes.filter((node) => node.lane !== null).map(columnOf));
  const freeColumns = new Set(nodes.filter((node) => node.lane === null).map(columnOf));
  const lastColumn = mostOf([0], nodes.map(columnOf));
  const columns: Item[][] = Array.from({ length: lastColumn + 1 }, () => []);
  const place = (kind: Item["kind"], id: string, column: number, lane: string | null): Item => {
    const bound = column >= firstLaneColumn && !freeColumns.has(column);
    const item: Item = { index: 0, kind, id, column, lane: bound ? lane : null, left: [], right: [] };
    columns[column]?.push(item);
    return item;
  };
  const byId = new Map(nodes.map((node) => [node.id, { node, item: place("box", node.id, columnOf(node), node.lane) }]));
  const chains = links.flatMap((link): readonly Chain[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined || from.node.rank === to.node.rank) return [];
    const reversed = from.node.rank > to.node.rank;
    const [low, high] = reversed ? [to, from] : [from, to];
    const row = [low.item];
    for (let column = low.item.column + 1; column < high.item.column; column++)
      row.push(place(column === high.item.column - 1 ? "label" : "pass", link.id, column, high.node.lane));
    row.push(high.item);
    row.forEach((item, at) => {
      const next = row[at + 1];
      if (next !== undefined) join(item, next);
    });
    return [{ link: link.id, items: row, reversed }];
  });
  return { items: numbered(columns), columns, chains };
}

/** Most items have one neighbour on each side, and a list made for one takes far less room than a list that grew. */
function join(item: Item, next: Item): void {
  if (item.right.length === 0) item.right = [next];
  else item.right.push(next);
  if (next.left.length === 0) next.left = [item];
  else next.left.push(item);
}

/** All items, each with its place among them as its index. */
export function numbered(columns: readonly (readonly Item[])[]): readonly Item[] {
  const items = columns.flat();
  items.forEach((item, index) => {
    item.index = index;
  });
  return items;
}

/** Widths and heights of items, by index. */
export interface Sizes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

export function sizesOf(items: readonly Item[], boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Sizes {
  const ofBoxes = new Map(boxes.map((box) => [box.id, box]));
  const ofLabels = new Map(links.map((link) => [link.id, link.label]));
  const sizes = { widths: new Float64Array(items.length), heights: new Float64Array(items.length) };
  for (const { index, kind, id } of items) {
    const own = kind === "box" ? ofBoxes.get(id) : kind === "label" ? ofLabels.get(id) : undefined;
    sizes.widths[index] = own?.width ?? 0;
    sizes.heights[index] = own?.height ?? spacing.passing;
  }
  return sizes;
}
