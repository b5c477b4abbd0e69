// Bands between columns of boxes, as wide as their values: d3-sankey orders them, and every box gets the height that its words need.

import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from "d3-sankey";
import { mostOf } from "./extremes";
import { grouped } from "./grouped";

export interface BandNode {
  readonly id: string;
  readonly column: number;
  /** The height that its words need, whatever its value. */
  readonly least: number;
}

/** From a column to the next. Those whose value is not above zero are left out. */
export interface BandLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface BandSpacing {
  /** Height of a value of 1. */
  readonly unit: number;
  /** Between boxes of one column. */
  readonly gap: number;
}

/** A box, and in the middle of it the part where bands touch it. */
export interface BandBox {
  readonly y: number;
  readonly height: number;
  readonly bandY: number;
  readonly bandHeight: number;
}

/** A band: the middle of its ends, and how wide it is. */
export interface Band {
  readonly fromY: number;
  readonly toY: number;
  readonly width: number;
}

export interface BandPlacement {
  readonly boxes: ReadonlyMap<string, BandBox>;
  readonly bands: ReadonlyMap<string, Band>;
  readonly height: number;
}

type Node = SankeyNode<BandNode, BandLink>;
type Link = SankeyLink<BandNode, BandLink>;

/** Boxes without a band are left out. Bands that lead to the same or an earlier column are left out: nothing goes round in circles. */
export function layoutBands(nodes: readonly BandNode[], links: readonly BandLink[], { unit, gap }: BandSpacing): BandPlacement {
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const used = links.filter(({ from, to, value }) => {
    const [a, b] = [columnOf.get(from), columnOf.get(to)];
    return a !== undefined && b !== undefined && b === a + 1 && value > 0 && Number.isFinite(value);
  });
  const touched = new Set(used.flatMap(({ from, to }) => [from, to]));
  const drawn = nodes.filter(({ id }) => touched.has(id));
  if (drawn.length === 0) return { boxes: new Map(), bands: new Map(), height: 0 };
  const columns = [...grouped(drawn, ({ column }) => column)].sort(([a], [b]) => a - b).map(([, own]) => own);
  const most = mostOf(columns.map((column) => column.length));
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const { from, to, value } of used) {
    out.set(from, (out.get(from) ?? 0) + value);
    into.set(to, (into.get(to) ?? 0) + value);
  }
  const sums = columns.map((column) => column.reduce((sum, { id }) => sum + Math.max(out.get(id) ?? 0, into.get(id) ?? 0), 0));
  const space = Math.max(1, mostOf(sums) * unit + (most - 1) * gap);
  const first = drawn.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const engine = sankey<BandNode, BandLink>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as Node).column - first)
    .nodeWidth(1)
    .nodePadding(gap)
    .iterations(roundsFor(used))
    .extent([
      [0, 0],
      [columns.length, space],
    ]);
  // A copy that the engine may write into.
  const graph: SankeyGraph<BandNode, BandLink> = {
    nodes: drawn.map((node) => ({ ...node })),
    links: used.map((link) => ({ ...link, source: link.from, target: link.to })),
  };
  engine(graph);
  const boxes = stacked(graph.nodes, unit, gap, space);
  for (const node of graph.nodes) {
    const box = boxes.get(node.id) as BandBox;
    [node.y0, node.y1] = [box.bandY, box.bandY + box.bandHeight];
  }
  for (const link of graph.links) link.width = link.value * unit;
  for (const node of graph.nodes) {
    node.sourceLinks?.sort((a, b) => topOf(a.target) - topOf(b.target) || byIndex(a, b));
    node.targetLinks?.sort((a, b) => topOf(a.source) - topOf(b.source) || byIndex(a, b));
  }
  engine.update(graph);
  const bands = new Map(graph.links.map(({ id, y0 = 0, y1 = 0, width = 0 }) => [id, { fromY: y0, toY: y1, width }]));
  return { boxes, bands, height: mostOf([...boxes.values()].map(({ y, height }) => y + height)) };
}

/** Rounds of the engine, and links that it may look at in all of them: a box with thousands of links has all of them sorted for each end. */
const mostRounds = 32;
const mostLooks = 6_000_000;

function roundsFor(links: readonly BandLink[]): number {
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  for (const { from, to } of links) {
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  }
  const looks = links.reduce((sum, { from, to }) => sum + (out.get(from) ?? 0) + (into.get(to) ?? 0), 0);
  return Math.min(mostRounds, Math.floor(mostLooks / Math.max(1, looks)));
}

const topOf = (end: Link["source"]): number => (typeof end === "object" ? (end.y0 ?? 0) : 0);
const byIndex = (a: Link, b: Link): number => (a.index ?? 0) - (b.index ?? 0);

/** Boxes of every column one below the other, in the order that the engine found, as near as they can be to where it put them. */
function stacked(nodes: readonly Node[], unit: number, gap: number, space: number): ReadonlyMap<string, BandBox> {
  const columns = [...grouped(nodes, ({ column }) => column).values()];
  const heightOf = (node: Node): number => Math.max(node.least, (node.value ?? 0) * unit);
  const needs = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + gap, -gap));
  const height = Math.max(space, mostOf(needs));
  const boxes = new Map<string, BandBox>();
  for (const column of columns) {
    const order = [...column].sort((a, b) => middleOf(a) - middleOf(b) || byId(a, b));
    const tops = order.map((node) => (middleOf(node) / space) * height - heightOf(node) / 2);
    let least = 0;
    for (const [at, node] of order.entries()) {
      tops[at] = Math.max(tops[at] as number, least);
      least = (tops[at] as number) + heightOf(node) + gap;
    }
    let most = height;
    for (let at = order.length - 1; at >= 0; at--) {
      const own = heightOf(order[at] as Node);
      tops[at] = Math.min(tops[at] as number, most - own);
      most = (tops[at] as number) - gap;
    }
    for (const [at, node] of order.entries()) {
      const [y, own, bandHeight] = [tops[at] as number, heightOf(node), (node.value ?? 0) * unit];
      boxes.set(node.id, { y, height: own, bandY: y + (own - bandHeight) / 2, bandHeight });
    }
  }
  return boxes;
}

const middleOf = ({ y0 = 0, y1 = 0 }: Node): number => (y0 + y1) / 2;
const byId = (a: Node, b: Node): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
