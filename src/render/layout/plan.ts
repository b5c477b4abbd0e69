// Everything about a layout that needs no sizes: which items stand in which column, in which order, in which lanes. One plan serves
// several layouts of the same boxes.

import { leastOf } from "./extremes";
import { breakLinks, type Chain, type Edge, type Item, type Node, numbered } from "./items";
import { orderColumns, orderLanes } from "./order";

export interface Plan {
  /** By index: column after column. */
  readonly items: readonly Item[];
  /** By index: at whose height an item would like to stand. */
  readonly follows: readonly (readonly number[])[];
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
  const lanes = orderLanes(names, pairs);
  const ordered = orderColumns(broken.items, columns, lanes);
  const items = numbered(ordered);
  const follows = items.map((item) => followedBy(item).map(({ index }) => index));
  const inLane = new Map([...lanes, null].map((lane) => [lane, ordered.map((): Item[] => [])]));
  ordered.forEach((column, at) => {
    for (const item of column) inLane.get(item.lane)?.[at]?.push(item);
  });
  const partOf = (lane: string | null) => inLane.get(lane) ?? [];
  return { items, follows, chains, columns: ordered, lanes: new Map(lanes.map((lane) => [lane, partOf(lane)])), free: partOf(null), alone };
}

/** In its own lane, a label keeps to the row of the box it leads to, everything else to the middle of what it is joined to. */
const followedBy = (item: Item): readonly Item[] =>
  (item.kind === "label" ? item.right : [...item.left, ...item.right]).filter((other) => item.lane === null || other.lane === item.lane);

/** A lane of one box that stands left of all other lanes (the controller in its country) needs no band of its own: a frame will do. */
function nodeAlone(nodes: readonly Node[]): Node | null {
  const inLanes = nodes.filter((node) => node.lane !== null);
  const first = leastOf(inLanes.map((node) => node.rank));
  const [node, ...others] = inLanes.filter((one) => one.rank === first);
  return node !== undefined && others.length === 0 && !inLanes.some((other) => other !== node && other.lane === node.lane) ? node : null;
}
