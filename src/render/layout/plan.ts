// Everything about a layout that needs no sizes: which items stand in which column, in which order, in which lanes. One plan serves
// several layouts of the same boxes.

import { leastOf } from "./extremes";
import { breakLinks, type Chain, type Edge, type Item, type Node, numbered } from "./items";
import { orderLanes } from "./lane-order";
import { orderColumns } from "./order";
import { lanesUntangled, untangled } from "./untangle";

/** By index: at whose heights an item would like to stand. */
export type Follows = readonly (readonly number[])[];

export interface Plan {
  /** By index: column after column. */
  readonly items: readonly Item[];
  /** Where boxes come down to the rows of long lines, and where they do not. */
  readonly follows: { readonly level: Follows; readonly loose: Follows };
  readonly chains: readonly Chain[];
  /** From left to right; the items of each from top to bottom. */
  readonly columns: readonly (readonly Item[])[];
  /** From top to bottom, each with its part of the columns. */
  readonly lanes: ReadonlyMap<string, readonly (readonly Item[])[]>;
  /** What is in no lane, by column. */
  readonly free: readonly (readonly Item[])[];
  /** The box that stands alone in its lane, if there is one. */
  readonly alone: Node | null;
}

export function planOf(nodes: readonly Node[], links: readonly Edge[]): Plan {
  const alone = nodeAlone(nodes);
  const bound = nodes.map((node) => (node === alone ? { ...node, lane: null } : node));
  const { columns, chains, ...broken } = breakLinks(bound, links);
  const laneOf = new Map(bound.map((node) => [node.id, node.lane]));
  const names = [...new Set(bound.flatMap((node) => node.lane ?? []))];
  const pairs = links.flatMap((link): readonly (readonly [string, string])[] => {
    const [from, to] = [laneOf.get(link.from) ?? null, laneOf.get(link.to) ?? null];
    return from === null || to === null || from === to ? [] : [[from, to]];
  });
  const lanes = lanesUntangled(orderLanes(names, pairs), broken.items, (order) => orderColumns(broken.items, columns, order, "first"));
  const ordered = untangled(orderColumns(broken.items, columns, lanes), broken.items);
  const items = numbered(ordered);
  const loose = items.map((item) => followed(item, false));
  const level = items.map((item, at) => (item.kind === "box" ? followed(item, true) : (loose[at] as readonly number[])));
  const inLane = new Map([...lanes, null].map((lane) => [lane, ordered.map((): Item[] => [])]));
  ordered.forEach((column, at) => {
    for (const item of column) inLane.get(item.lane)?.[at]?.push(item);
  });
  const partOf = (lane: string | null) => inLane.get(lane) ?? [];
  return {
    items,
    follows: { level, loose },
    chains,
    columns: ordered,
    lanes: new Map(lanes.map((lane) => [lane, partOf(lane)])),
    free: partOf(null),
    alone,
  };
}

/**
 * Labels and passing lines keep to the row of the box they lead to, so that a line climbs once; boxes to the middle of what they join.
 * What is in a lane follows only what is in the same lane.
 */
function followed(item: Item, level: boolean): readonly number[] {
  const left = level ? item.left.map((label) => passingInto(label) ?? label) : item.left;
  const all = item.kind === "box" ? [...left, ...item.right] : item.right;
  const isOwn = (other: Item) => item.lane === null || other.lane === item.lane;
  return (all.every(isOwn) ? all : all.filter(isOwn)).map(({ index }) => index);
}

/** A long line has its row from the boxes that it passes: a box follows that, since the label would only follow the box. */
const passingInto = (label: Item): Item | undefined =>
  label.kind === "label" ? label.left.find((item) => item.kind === "pass") : undefined;

/** A lane of one box that stands left of all other lanes (the controller in its country) needs no band of its own: a frame will do. */
function nodeAlone(nodes: readonly Node[]): Node | null {
  const inLanes = nodes.filter((node) => node.lane !== null);
  const first = leastOf(inLanes.map((node) => node.rank));
  const [node, ...others] = inLanes.filter((one) => one.rank === first);
  return node !== undefined && others.length === 0 && !inLanes.some((other) => other !== node && other.lane === node.lane) ? node : null;
}
