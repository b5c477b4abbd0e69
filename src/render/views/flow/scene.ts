// Puts the placed picture into a scene: frames first, then lines, then labels and boxes over them, title block and legend around.

import type { Frame, Placement, Point, Route, Segment } from "../../layout/types";
import { group, type PathStep, path, rect, type Scene, type SceneNode, type Style, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours, type LineStyle, lineHeight, lineStyles, sizes } from "../../theme";
import { styleOf, wholeText } from "./data-words";
import type { DiagramBox } from "./diagram";
import type { DiagramLink } from "./diagram-links";
import { laneTitle, laneTitleIn } from "./lane-title";
import { legendOf } from "./legend";
import { arrow, outlineOf, tagNode } from "./shapes";
import { type BoxText, type LabelText, tagGap, tagHeight, tagRow, tagWidth } from "./sizes";
import { type Heading, headingText, titleBlock } from "./title-block";

export interface MeasuredBox extends BoxText {
  readonly box: DiagramBox;
}

export interface MeasuredLink extends LabelText {
  readonly link: DiagramLink;
}

const margin = 12;

/** The whole picture. */
export function sceneOf(heading: Heading, boxes: readonly MeasuredBox[], measured: readonly MeasuredLink[], placement: Placement): Scene {
  const links = measured.map(({ link }) => link);
  const all = [...links, ...boxes.flatMap(({ box }) => box.loops)];
  const width = Math.max(placement.width, 560);
  const top = titleBlock(heading, width);
  const legend = legendOf(
    boxes.map(({ box }) => box),
    all,
    width,
  );
  const names = new Map(boxes.map(({ box }) => [box.id, box.name]));
  const round = new Set(boxes.filter(({ box }) => box.shape === "person").map(({ box }) => box.id));
  const drawing = group(
    [
      ...[...placement.lanes].map(([lane, frame]) => laneNode(lane, frame)),
      ...links.flatMap((link) => lineNode(link, placement.routes.get(link.id), names, round.has(link.from))),
      ...measured.flatMap((label) => labelNode(label, placement.routes.get(label.link.id), names)),
      ...boxes.flatMap((box) => boxNode(box, placement.boxes.get(box.box.id))),
    ],
    { dx: margin + (width - placement.width) / 2, dy: margin + top.height },
  );
  const height = margin + top.height + placement.height + 16 + legend.height + margin;
  const flows = new Set(all.flatMap((link) => link.flows));
  return {
    width: width + 2 * margin,
    height,
    title: headingText(heading),
    desc: `Who gets personal data from ${heading.controller ?? "a controller whose name is not stated"}: ${round.size} kinds of people, ${boxes.length - round.size - 1} other parties, ${flows.size} flows. As of ${heading.on ?? "a date not stated"}.`,
    lang: "en",
    markers: [arrow],
    children: [
      rect({ x: 0, y: 0, width: width + 2 * margin, height, style: { fill: colours.background } }),
      group(top.nodes, { dx: margin, dy: margin }),
      drawing,
      group(legend.nodes, { dx: margin, dy: margin + top.height + placement.height + 16 }),
    ],
  };
}

// ---------------------------------------------------------------- frames

function laneNode(lane: string, frame: Frame): SceneNode {
  const line = laneTitleIn(lane, (title) => measureText(title, { size: sizes.lane, bold: true }) <= frame.width - 2 * laneInset);
  return group(
    [
      rect({ ...frame, r: 4, style: { fill: colours.lane, stroke: colours.laneStroke, "stroke-width": 1 } }),
      text({ x: frame.x + laneInset, y: frame.y + 16.5, size: sizes.lane, weight: "bold", text: line, style: { fill: colours.muted } }),
    ],
    { data: { boundary: lane }, title: laneTitle(lane) },
  );
}

const laneInset = 16;

// ---------------------------------------------------------------- lines

/** A line from a round box begins inside it, under its fill, so that no gap shows at its corners. */
function lineNode(
  link: DiagramLink,
  route: Route | undefined,
  names: ReadonlyMap<string, string>,
  fromRound: boolean,
): readonly SceneNode[] {
  if (route === undefined || route.segments.length === 0) return [];
  const style: Style = {
    fill: "none",
    stroke: colours.line,
    "stroke-width": 1.25,
    ...dashOf(link.style),
    "marker-end": "arrow",
  };
  return [
    group([path({ d: fromRound ? fromInside(stepsOf(route.segments)) : stepsOf(route.segments), style })], {
      data: dataOf(link),
      title: titleOf(link, names),
      desc: link.desc,
    }),
  ];
}

const dashOf = (style: LineStyle): Style => {
  const { dash } = lineStyles[style];
  return dash === undefined ? {} : { "stroke-dasharray": dash };
};

const dataOf = (link: DiagramLink) => (link.flows.length > 0 ? { flow: link.flows.join(" ") } : { collection: link.from });

const titleOf = (link: DiagramLink, names: ReadonlyMap<string, string>): string =>
  `${names.get(link.from) ?? link.from} to ${names.get(link.to) ?? link.to}: ${wholeText(link.groups)}`;

/** Straight where level, else a curve that leaves and arrives level, so that it stays inside its gutter. */
function stepsOf(segments: readonly Segment[]): readonly PathStep[] {
  let at: Point | null = null;
  return segments.flatMap(({ from, to }): readonly PathStep[] => {
    const move: readonly PathStep[] = at !== null && at.x === from.x && at.y === from.y ? [] : [["M", from.x, from.y]];
    at = to;
    const middle = (from.x + to.x) / 2;
    return [...move, Math.abs(from.y - to.y) < 0.01 ? ["L", to.x, to.y] : ["C", middle, from.y, middle, to.y, to.x, to.y]];
  });
}

function fromInside([first, ...rest]: readonly PathStep[]): readonly PathStep[] {
  return first?.[0] === "M" ? [["M", first[1] - 9, first[2]], ["L", first[1], first[2]], ...rest] : [];
}

function labelNode(
  { link, lines: texts }: MeasuredLink,
  route: Route | undefined,
  names: ReadonlyMap<string, string>,
): readonly SceneNode[] {
  if (route === undefined || texts.length === 0) return [];
  const { x, y, width, height } = route.label;
  const lines = texts.map((line, at) =>
    text({
      x: x + width / 2,
      y: y + 2 + (at + 0.8) * sizes.label * lineHeight,
      size: sizes.label,
      anchor: "middle",
      text: line.text,
      style: { fill: colours.text, ...(line.italic ? { "font-style": "italic" } : {}) },
    }),
  );
  return [
    group([rect({ x, y, width, height, style: { fill: "none" } }), ...lines], { data: { label: link.id }, title: titleOf(link, names) }),
  ];
}

// ---------------------------------------------------------------- boxes

function boxNode(measured: MeasuredBox, frame: Frame | undefined): readonly SceneNode[] {
  if (frame === undefined) return [];
  const { box, name, detail, tagRows, tagsBelow, body } = measured;
  const tagsHeight = tagsBelow ? tagRows.length * tagRow : 0;
  const wordsHeight = name.length * sizes.name * lineHeight + detail.length * sizes.detail * lineHeight + tagsHeight;
  let baseline = frame.y + (body - wordsHeight) / 2;
  const words = [
    ...name.map((line) => ({ line, size: sizes.name as number, bold: true, fill: colours.text as string })),
    ...detail.map((line) => ({ line, size: sizes.detail as number, bold: false, fill: colours.muted as string })),
  ].map(({ line, size, bold, fill }) => {
    baseline += size * lineHeight;
    return text({ x: frame.x + 8, y: baseline - size * 0.26, size, weight: bold ? "bold" : "normal", text: line, style: { fill } });
  });
  const tags = tagsBelow ? tagsBelowWords(tagRows, frame.x + 8, baseline + 2) : tagRows.flatMap((row) => tagsBesideName(row, frame));
  const nodes = [...outlineOf(box.shape, { ...frame, height: body }), ...words, ...tags, ...loopNodes(measured, frame)];
  return [group(nodes, { data: { node: box.id }, title: box.name, desc: box.desc })];
}

function tagsBesideName(tags: readonly string[], frame: Frame): readonly SceneNode[] {
  let right = frame.x + frame.width - 5;
  return tags.flatMap((tag) => {
    const width = tagWidth(tag);
    right -= width + tagGap;
    return tagNode(tag, right + tagGap, frame.y + 5);
  });
}

const tagsBelowWords = (rows: readonly (readonly string[])[], left: number, top: number): readonly SceneNode[] =>
  rows.flatMap((row, at) => {
    let x = left;
    return row.flatMap((tag) => {
      const nodes = tagNode(tag, x, top + at * tagRow + tagRow - tagHeight - 2);
      x += tagWidth(tag) + tagGap;
      return nodes;
    });
  });

/** A flow to itself leaves below the box and comes back to it, around its words. */
function loopNodes({ box, loop, body }: MeasuredBox, frame: Frame): readonly SceneNode[] {
  if (loop.length === 0) return [];
  const [left, right] = [frame.x + 6, frame.x + frame.width - 6];
  const [top, bottom] = [frame.y + body, frame.y + frame.height - 2];
  const steps: readonly PathStep[] = [
    ["M", left, top],
    ["L", left, bottom],
    ["L", right, bottom],
    ["L", right, top],
  ];
  const words = loop.map((line, at) =>
    text({
      x: (left + right) / 2,
      y: top + 6 + (at + 0.8) * sizes.label * lineHeight,
      size: sizes.label,
      anchor: "middle",
      text: line,
      style: { fill: colours.text },
    }),
  );
  const dash = dashOf(styleOf(box.loops.flatMap((link) => link.groups)));
  const line = path({ d: steps, style: { fill: "none", stroke: colours.line, "stroke-width": 1.25, ...dash, "marker-end": "arrow" } });
  const flows = box.loops.flatMap((link) => link.flows);
  return [
    group([rect({ x: frame.x, y: top, width: frame.width, height: frame.height - body, style: { fill: "none" } }), line, ...words], {
      data: { flow: flows.join(" ") },
      title: `${box.name} to itself: ${wholeText(box.loops.flatMap((link) => link.groups))}`,
      desc: box.loops.map((link) => link.desc).join("\n"),
    }),
  ];
}
