// dot, by way of its own language.

import { bezier } from "./count.mjs";

export const lanesOf = (graph) => [...new Set(graph.boxes.flatMap((box) => box.lane ?? []))];

/** Lanes as clusters; labels as tables of a fixed size. */
function dotText({ boxes, links, spacing }) {
  const inch = (points) => (points / 72).toFixed(4);
  const at = new Map(boxes.map(({ id }, index) => [id, `n${index}`]));
  const node = (box) => `${at.get(box.id)} [width=${inch(box.width)}, height=${inch(box.height)}]`;
  const lanes = lanesOf({ boxes }).map(
    (lane, index) =>
      `subgraph cluster_${index} { margin=16; ${boxes
        .filter((box) => box.lane === lane)
        .map(node)
        .join("; ")} }`,
  );
  const label = ({ width, height }) =>
    `<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"><TR><TD></TD></TR></TABLE>>`;
  return [
    `digraph { rankdir=LR; nodesep=${inch(spacing.gap)}; ranksep=${inch(2 * spacing.gutter)}; node [shape=box, fixedsize=true, label=""]`,
    ...boxes.filter((box) => box.lane === null).map(node),
    ...lanes,
    ...links.map((link, index) => `${at.get(link.from)} -> ${at.get(link.to)} [id=${index}, label=${label(link.label)}]`),
    "}",
  ].join("\n");
}

export const dot = async () => {
  const { instance } = await import("@viz-js/viz");
  const viz = await instance();
  const rendered = (graph, format) => {
    const { status, output, errors } = viz.render(dotText(graph), { format });
    if (status !== "success") throw new Error(errors.map((one) => one.message).join(" "));
    return output;
  };
  const numbers = (text) => text.split(",").map(Number);
  const pointsOf = (pos) => {
    const words = pos.split(" ");
    const end = (letter) => words.filter((word) => word.startsWith(`${letter},`)).map((word) => numbers(word.slice(2)));
    return [...end("s"), ...bezier(words.filter((word) => !/^[se],/.test(word)).map(numbers)), ...end("e")];
  };
  const centred = ([x, y], { width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height });
  return {
    run: (graph) => rendered(graph, "json0"),
    svg: (graph) => rendered(graph, "svg"),
    geometry: (output, graph) => {
      const { objects, edges } = JSON.parse(output);
      if (edges?.some((edge) => edge.pos === undefined)) throw new Error("some lines are not drawn");
      const nodes = objects.filter((one) => one.pos !== undefined);
      const lanes = lanesOf(graph);
      return {
        nodes: nodes.map((one) => {
          const box = graph.boxes[Number(one.name.slice(1))];
          return { id: box.id, lane: box.lane, ...centred(numbers(one.pos), box) };
        }),
        lines: (edges ?? []).map((edge) => {
          const { id, from, to, label } = graph.links[Number(edge.id)];
          return { id, from, to, points: pointsOf(edge.pos), label: centred(numbers(edge.lp), label) };
        }),
        frames: objects
          .filter((one) => one.bb !== undefined && /^cluster_/.test(one.name))
          .map((one) => {
            const [x, y, right, top] = numbers(one.bb);
            return { lane: lanes[Number(one.name.slice(8))], x, y, width: right - x, height: top - y };
          }),
      };
    },
  };
};
