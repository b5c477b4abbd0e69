// Finds back edges and ranks: every line that is no back edge leads to a higher rank.

import { grouped } from "./grouped";

export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Ranks {
  readonly rankOf: ReadonlyMap<string, number>;
  /** Ids of edges that lead back (or nowhere: loops). */
  readonly back: ReadonlySet<string>;
}

/**
 * Longest-path ranks. Depth-first from `roots` in their order, then from the other nodes in theirs; an edge to a node still open is a back edge.
 * `least` gives some nodes a lowest rank.
 */
export function ranksOf(
  nodes: readonly string[],
  edges: readonly Edge[],
  roots: readonly string[],
  least: (node: string) => number,
): Ranks {
  const out = grouped(edges, (edge) => edge.from);
  const back = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const order: string[] = [];
  for (const root of [...roots, ...nodes]) visit(root);
  const rankOf = new Map(nodes.map((node) => [node, least(node)]));
  for (const node of order.reverse()) {
    for (const edge of out.get(node) ?? []) {
      if (!back.has(edge.id)) rankOf.set(edge.to, Math.max(rankOf.get(edge.to) ?? 0, (rankOf.get(node) ?? 0) + 1));
    }
  }
  return { rankOf, back };

  /** Without recursion: chains may be long. */
  function visit(root: string): void {
    if (state.has(root)) return;
    const stack: { node: string; next: number }[] = [{ node: root, next: 0 }];
    state.set(root, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = out.get(top.node)?.[top.next++];
      if (edge === undefined) {
        state.set(top.node, "done");
        order.push(top.node);
        stack.pop();
      } else if (state.get(edge.to) === "open") {
        back.add(edge.id);
      } else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        stack.push({ node: edge.to, next: 0 });
      }
    }
  }
}
