// Every engine the same way: a function from a graph (boxes, links with labels, spacing) to what the engine gives, which is what is timed,
// and one from that to geometry for counting. Distances between columns and within them are ours.

import { bezier } from "./count.mjs";
import { dot, lanesOf } from "./dot.mjs";

const frame = ({ x, y, width, height }) => ({ x, y, width, height });

const ours = async (bundle) => {
  const { layout } = await import(bundle);
  const pointsOf = ({ segments }) =>
    segments.flatMap(({ from, to }) => {
      const middle = (from.x + to.x) / 2;
      const ends = [from.x, from.y, middle, from.y, middle, to.y, to.x, to.y];
      return bezier([0, 2, 4, 6].map((at) => [ends[at], ends[at + 1]]));
    });
  return {
    run: layout,
    geometry: (placed, { boxes, links }) => ({
      nodes: boxes.map(({ id, lane }) => ({ id, lane, ...frame(placed.boxes.get(id)) })),
      lines: links.flatMap(({ id, from, to }) => {
        const route = placed.routes.get(id);
        return route === undefined ? [] : [{ id, from, to, points: pointsOf(route), label: route.label }];
      }),
      frames: [...placed.lanes].map(([lane, own]) => ({ lane, ...own })),
    }),
  };
};

const elk = async () => {
  const { default: ELK } = await import("elkjs/lib/elk.bundled.js");
  const engine = new ELK();
  return {
    run: (graph) => {
      const child = ({ id, width, height }) => ({ id, width, height });
      const lanes = lanesOf(graph);
      return engine.layout({
        id: "root",
        layoutOptions: {
          "elk.algorithm": "layered",
          "elk.direction": "RIGHT",
          "elk.hierarchyHandling": "INCLUDE_CHILDREN",
          "elk.spacing.nodeNode": `${graph.spacing.gap}`,
          "elk.layered.spacing.nodeNodeBetweenLayers": `${graph.spacing.gutter}`,
          "elk.json.shapeCoords": "ROOT",
          "elk.json.edgeCoords": "ROOT",
        },
        children: [
          ...graph.boxes.filter((box) => box.lane === null).map(child),
          ...lanes.map((lane) => ({
            id: `lane ${lane}`,
            layoutOptions: { "elk.padding": "[top=25,left=16,bottom=8,right=16]" },
            children: graph.boxes.filter((box) => box.lane === lane).map(child),
          })),
        ],
        edges: graph.links.map(({ id, from, to, label }) => ({
          id: `e ${id}`,
          sources: [from],
          targets: [to],
          labels: [{ text: " ", ...label, layoutOptions: { "elk.edgeLabels.inline": "true" } }],
        })),
      });
    },
    geometry: ({ children, edges }, graph) => {
      const own = (one) => one.id.startsWith("lane ");
      const nodes = children.flatMap((one) => (own(one) ? one.children : [one]));
      const boxes = new Map(graph.boxes.map((box) => [box.id, box]));
      return {
        nodes: nodes.map((one) => ({ id: one.id, lane: boxes.get(one.id).lane, ...frame(one) })),
        lines: edges.map((edge, at) => {
          const { id, from, to } = graph.links[at];
          const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
            startPoint,
            ...bendPoints,
            endPoint,
          ]);
          return { id, from, to, points: points.map(({ x, y }) => [x, y]), label: frame(edge.labels[0]) };
        }),
        frames: children.filter(own).map((one) => ({ lane: one.id.slice(5), ...frame(one) })),
      };
    },
  };
};

const dagre = async () => {
  const module = await import("@dagrejs/dagre");
  const { graphlib, layout } = module.default ?? module;
  const centred = ({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height });
  return {
    run: ({ boxes, links, spacing }) => {
      const lanes = lanesOf({ boxes });
      const graph = new graphlib.Graph({ compound: lanes.length > 0 });
      graph.setGraph({ rankdir: "LR", nodesep: spacing.gap, edgesep: spacing.gap, ranksep: 2 * spacing.gutter });
      for (const lane of lanes) graph.setNode(`lane ${lane}`, {});
      for (const { id, lane, width, height } of boxes) {
        graph.setNode(id, { width, height });
        if (lane !== null) graph.setParent(id, `lane ${lane}`);
      }
      for (const { from, to, label } of links) graph.setEdge(from, to, { ...label, labelpos: "c" });
      layout(graph);
      return graph;
    },
    geometry: (graph, { boxes, links }) => ({
      nodes: boxes.map(({ id, lane }) => ({ id, lane, ...centred(graph.node(id)) })),
      lines: links.map(({ id, from, to }) => {
        const edge = graph.edge(from, to);
        return { id, from, to, points: edge.points.map(({ x, y }) => [x, y]), label: centred(edge) };
      }),
      frames: lanesOf({ boxes }).map((lane) => ({ lane, ...centred(graph.node(`lane ${lane}`)) })),
    }),
  };
};

export const engines = { ours, dot, elk, dagre };
