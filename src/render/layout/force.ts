// Places things that are joined near each other: ForceAtlas2 on a graph of our own. The one layout that knows graphology.

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Point } from "./types";

export interface ForceEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

interface Place {
  x: number;
  y: number;
}

/** Points by id, around 0,0; edges are about 1 long. The same ids and edges give the same points, in whatever order they come. */
export function layoutForce(ids: readonly string[], edges: readonly ForceEdge[]): ReadonlyMap<string, Point> {
  const order = [...new Set(ids)].sort();
  const graph = new UndirectedGraph<Place, { weight: number }>();
  for (const [at, id] of order.entries()) graph.addNode(id, seedOf(id, at));
  const weights = new Map<string, { readonly from: string; readonly to: string; weight: number }>();
  for (const { from, to, weight } of edges) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    const before = weights.get(key)?.weight ?? 0;
    weights.set(key, { from: a, to: b, weight: before + weight });
  }
  for (const key of [...weights.keys()].sort()) {
    const { from, to, weight } = weights.get(key) as { from: string; to: string; weight: number };
    // Parallel flows pull a little more, not many times more.
    graph.addEdge(from, to, { weight: Math.min(3, Math.sqrt(Math.max(1, weight))) });
  }
  if (order.length > 1) settle(graph);
  const points = order.map((id, at): readonly [string, Point] => {
    const { x, y } = graph.getNodeAttributes(id);
    return [id, Number.isFinite(x) && Number.isFinite(y) ? { x, y } : seedOf(id, at)];
  });
  return scaled(new Map(points), [...weights.values()]);
}

function settle(graph: UndirectedGraph<Place, { weight: number }>): void {
  const { order } = graph;
  const settings = {
    gravity: 0.6,
    scalingRatio: 6,
    strongGravityMode: false,
    slowDown: 4,
    barnesHutOptimize: order > 150,
    barnesHutTheta: 0.6,
  };
  // Its types come from another copy of graphology's than the graph's.
  forceAtlas2.assign(graph as never, { iterations: order > 300 ? 120 : 400, settings, getEdgeWeight: "weight" });
}

/** Where an id begins: known from its letters alone, so that others move little when one is added. */
function seedOf(id: string, at: number): Place {
  const [a, b] = [hashOf(id, 0x811c9dc5), hashOf(id, 0x9e3779b1)];
  // Two ids of one hash must not begin in one place.
  return { x: (a / 0xffffffff - 0.5) * 100 + at * 1e-3, y: (b / 0xffffffff - 0.5) * 100 };
}

/** FNV-1a. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

function scaled(
  points: ReadonlyMap<string, Point>,
  edges: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, Point> {
  const lengths = edges.map(({ from, to }) => distance(points.get(from), points.get(to))).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const unit = middle > 1e-6 ? middle : Math.max(1, ...[...points.values()].slice(0, 100).map(({ x }) => Math.abs(x)));
  return new Map([...points].map(([id, { x, y }]) => [id, { x: x / unit, y: y / unit }]));
}

const distance = (a: Point | undefined, b: Point | undefined): number =>
  a === undefined || b === undefined ? 0 : Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
