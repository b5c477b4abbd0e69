// The network as shapes: lines below, boxes over them, numbers of flows on the lines where there is room.

import type { PictureWords } from "../../../words/pictures";
import { distance } from "../../layout/distance";
import type { Frame, Point } from "../../layout/types";
import { group, type PathStep, path, rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours, sizes } from "../../theme";
import { wholeText } from "../flow/data-words";
import type { Density } from "../flow/density";
import type { Diagram } from "../flow/diagram";
import type { DiagramBox } from "../flow/diagram-boxes";
import type { DiagramLink } from "../flow/diagram-links";
import { boxNode } from "../flow/scene-boxes";
import { strokeOf } from "../flow/shapes";
import { measureBox, tagGap, tagOf, tagWidth } from "../flow/sizes";
import type { Drawing } from "../page";
import { placeCode, placeName } from "../places";
import { labelPlace, layoutNetwork, type Reach } from "./layout";

/** A box says who it is and where, and no more: the rest stands in its title. */
function boxOf(box: DiagramBox, words: PictureWords) {
  const brief = { ...box, detail: detailOf(box, words) };
  const tags = [...new Set(box.roles.map(tagOf))].reduce((sum, tag) => sum + tagWidth(tag) + tagGap, 0);
  const name = measureText(box.name, { size: sizes.name, bold: true });
  const width = Math.ceil(Math.min(170, Math.max(84, name + tags + 22, measureText(brief.detail, { size: sizes.detail }) + 22)));
  const density = { peopleWidth: width, boxWidth: width, nameLines: 3, detailLines: 1 } as Density;
  return { box: brief, ...measureBox(brief, 0, density, words) };
}

const detailOf = (box: DiagramBox, words: PictureWords): string =>
  box.shape === "person"
    ? box.detail
    : box.countries.length === 0 || box.countries.includes("unknown")
      ? placeName(box, words)
      : placeCode(box);

export interface NetworkDrawing extends Drawing {
  /** Lines that stand for more than one flow, with and without a number on them. */
  readonly counted: number;
  readonly uncounted: number;
}

export function networkDrawing(diagram: Diagram, reach: Reach): NetworkDrawing {
  const { words } = diagram;
  const boxes = diagram.boxes.map((box) => boxOf(box, words));
  const {
    boxes: frames,
    lines,
    width,
    height,
  } = layoutNetwork(
    boxes.map(({ box, width, height }) => ({ id: box.id, width, height })),
    diagram.links,
    reach,
  );
  const round = new Set(diagram.boxes.filter(({ shape }) => shape === "person").map(({ id }) => id));
  const names = new Map(diagram.boxes.map(({ id, name }) => [id, name]));
  const title = (link: DiagramLink) =>
    words.fromTo(names.get(link.from) ?? link.from, names.get(link.to) ?? link.to, wholeText(link.groups, words));
  const many = diagram.links.filter(({ flows }) => flows.length > 1);
  const taken: Frame[] = [...frames.values()];
  const labels = many.flatMap((link): readonly SceneNode[] => {
    const [line, count] = [lines.get(link.id), words.data.flows(link.flows.length)];
    const size = { width: Math.ceil(measureText(count, { size: sizes.label })) + 8, height: 16 };
    const place = line === undefined ? null : labelPlace(line, size, taken);
    if (place === null) return [];
    taken.push(place);
    return [labelNode(link, count, place, title(link))];
  });
  return {
    nodes: [
      ...diagram.links.flatMap((link) => lineNode(link, lines.get(link.id), title(link), round.has(link.from))),
      ...boxes.flatMap((box) => boxNode(box, frames.get(box.box.id), words)),
      ...labels,
    ],
    width,
    height,
    counted: labels.length,
    uncounted: many.length - labels.length,
  };
}

function lineNode(link: DiagramLink, line: readonly Point[] | undefined, title: string, isFromRound: boolean): readonly SceneNode[] {
  if (line === undefined) return [];
  const data = link.flows.length > 0 ? { flow: link.flows.join(" ") } : { collection: link.from };
  const d = stepsOf(isFromRound ? fromInside(line) : line);
  return [
    group([path({ d, style: { ...strokeOf(link.style), "stroke-width": widthOf(link.flows.length) } })], { data, title, desc: link.desc }),
  ];
}

/** From a round box a line begins inside it, under its fill, so that no gap shows at its corners. */
const fromInside = ([from, next, ...rest]: readonly Point[]): readonly Point[] =>
  from === undefined || next === undefined ? [] : [towards(from, next, -12), next, ...rest];

/** Straight from turn to turn, and round there. */
function stepsOf(line: readonly Point[]): readonly PathStep[] {
  return line.flatMap((point, at): readonly PathStep[] => {
    const [before, after] = [line[at - 1], line[at + 1]];
    if (before === undefined) return [["M", point.x, point.y]];
    if (after === undefined) return [["L", point.x, point.y]];
    const radius = Math.min(10, distance(before, point) / 2, distance(point, after) / 2);
    const [start, end] = [towards(point, before, radius), towards(point, after, radius)];
    return [
      ["L", start.x, start.y],
      ["Q", point.x, point.y, end.x, end.y],
    ];
  });
}

/** So far from one point on the way to another. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.max(1e-6, distance(from, to));
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

/** Wider where more flows stand behind a line, up to the width of an arrow. */
const widthOf = (flows: number): number => Math.min(3.5, 1.25 + 0.35 * Math.max(0, flows - 1));

const labelNode = (link: DiagramLink, words: string, { x, y, width, height }: Frame, title: string): SceneNode =>
  group(
    [
      rect({ x, y, width, height, r: 3, style: { fill: colours.background } }),
      text({ x: x + width / 2, y: y + 11.6, size: sizes.label, anchor: "middle", text: words, style: { fill: colours.text } }),
    ],
    { data: { label: link.id }, title },
  );
