// The map as a graph: who is joined to whom by which legs. The one file that knows graphology; none of its types leave.

import { MultiDirectedGraph } from "graphology";
import { requireMap } from "./build";
import type { DataMap, Flow, Leg } from "./map";

/** One leg of a flow: `flow` names the journey, `index` the leg on it, from 0. */
export interface GraphLeg {
  readonly id: string;
  readonly flow: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly terms: Leg;
}

/** A read-only view of a map as a directed graph with parallel legs, cycles and loops. */
export interface FlowGraph {
  /** `controller`, `everyone` where used, subjects and parties; sorted. */
  readonly nodes: readonly string[];
  /** Sorted by id. */
  readonly legs: readonly GraphLeg[];
  legsFrom(node: string): readonly GraphLeg[];
  legsTo(node: string): readonly GraphLeg[];
  /** The fewest legs from a node to every node it reaches; itself 0. */
  distancesFrom(node: string): ReadonlyMap<string, number>;
  /** graphology's serialisation, for other graph tools: nodes and legs with ids, kinds and categories. */
  toJSON(): unknown;
}

type NodeFacts = { kind: string };

const known = new WeakMap<DataMap, FlowGraph>();

/**
 * The graph of a map; made once per map.
 *
 * @throws {UsageError} for what is no checked map.
 */
export function graphOf(map: DataMap): FlowGraph {
  requireMap(map);
  const before = known.get(map);
  if (before !== undefined) return before;
  const made = graphFrom(map);
  known.set(map, made);
  return made;
}

function graphFrom(map: DataMap): FlowGraph {
  const graph = new MultiDirectedGraph<NodeFacts, GraphLeg>();
  const usesEveryone = map.flows.some((flow) => flow.from === "everyone");
  const nodes: readonly (readonly [string, string])[] = [
    ["controller", "controller"],
    ...(usesEveryone ? [["everyone", "subject"] as const] : []),
    ...map.subjects.map((subject) => [subject.id, "subject"] as const),
    ...map.parties.map((party) => [party.id, party.kind] as const),
  ];
  for (const [id, kind] of [...nodes].sort(([a], [b]) => (a < b ? -1 : 1))) graph.addNode(id, { kind });
  for (const flow of map.flows) for (const leg of legsOf(flow)) graph.addDirectedEdgeWithKey(leg.id, leg.from, leg.to, leg);
  const legs = graph.mapEdges((_, leg) => leg).sort(byId);
  const legsFrom = (node: string) => (graph.hasNode(node) ? graph.mapOutEdges(node, (_, leg) => leg).sort(byId) : []);
  return {
    nodes: graph.nodes(),
    legs,
    legsFrom,
    legsTo: (node) => (graph.hasNode(node) ? graph.mapInEdges(node, (_, leg) => leg).sort(byId) : []),
    distancesFrom(node) {
      const distances = new Map(graph.hasNode(node) ? [[node, 0]] : []);
      for (const [at, distance] of distances)
        for (const leg of legsFrom(at)) if (!distances.has(leg.to)) distances.set(leg.to, distance + 1);
      return distances;
    },
    toJSON: () => graph.export(),
  };
}

/** The legs of one flow, in order; the last has the flow's own terms. */
export function legsOf(flow: Flow): readonly GraphLeg[] {
  const stops = [...flow.via.map((leg) => ({ party: leg.party, terms: leg as Leg })), { party: flow.to, terms: flow as Leg }];
  return stops.map(({ party, terms }, index) => ({
    id: `${flow.id}#${index}`,
    flow: flow.id,
    index,
    from: index === 0 ? flow.from : (stops[index - 1]?.party ?? flow.from),
    to: party,
    terms,
  }));
}

const byId = (a: GraphLeg, b: GraphLeg): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
