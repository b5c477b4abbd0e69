// Lines of the flow picture and their labels as shapes.

import type { PictureWords } from "../../../words/pictures";
import type { Point, Route, Segment } from "../../layout/types";
import { group, type PathStep, path, rect, type SceneNode, text } from "../../scene";
import { changes, colours, lineHeight, sizes } from "../../theme";
import { changedLine, crossesOf } from "./change-shapes";
import { wholeText } from "./data-words";
import type { DiagramLink } from "./diagram-links";
import { strokeOf } from "./shapes";
import type { LabelLine, LabelText } from "./sizes";

export interface MeasuredLink extends LabelText {
  readonly link: DiagramLink;
}

/** A line from a round box begins inside it, under its fill, so that no gap shows at its corners. */
export function lineNode(
  link: DiagramLink,
  route: Route | undefined,
  names: ReadonlyMap<string, string>,
  fromRound: boolean,
  words: PictureWords,
): readonly SceneNode[] {
  if (route === undefined || route.segments.length === 0) return [];
  const steps = stepsOf(route.segments);
  const d = fromRound ? fromInside(steps) : steps;
  const line =
    link.change === undefined
      ? [path({ d, style: strokeOf(link.style) })]
      : changedLine(d, crossesOf(route.segments), link.style, link.change.status);
  return [
    group(line, {
      data: dataOf(link),
      title: titleOf(link, names, words),
      desc: link.desc,
    }),
  ];
}

const dataOf = (link: DiagramLink) => (link.flows.length > 0 ? { flow: link.flows.join(" ") } : { collection: link.from });

const titleOf = (link: DiagramLink, names: ReadonlyMap<string, string>, words: PictureWords): string =>
  (link.change === undefined ? "" : `${words.diff.tags[link.change.status]}: `) +
  words.fromTo(names.get(link.from) ?? link.from, names.get(link.to) ?? link.to, wholeText(link.groups, words));

/** Straight where level, else a curve that leaves and arrives level, so that it stays inside its gutter. */
function stepsOf(segments: readonly Segment[]): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point | null = null;
  for (const { from, to } of segments) {
    if (at?.x !== from.x || at.y !== from.y) steps.push(["M", from.x, from.y]);
    const middle = (from.x + to.x) / 2;
    steps.push(Math.abs(from.y - to.y) < 0.01 ? ["L", to.x, to.y] : ["C", middle, from.y, middle, to.y, to.x, to.y]);
    at = to;
  }
  return steps;
}

function fromInside([first, ...rest]: readonly PathStep[]): readonly PathStep[] {
  return first?.[0] === "M" ? [["M", first[1] - 9, first[2]], ["L", first[1], first[2]], ...rest] : [];
}

/** What came or went is told in the colour of its line; what is as it was steps back. */
function labelColour({ change }: DiagramLink, { bold, struck, quiet }: LabelLine): string {
  if (change === undefined) return colours.text;
  if (bold === true) return changes[change.status].colour;
  return change.status === "same" || struck === true || quiet === true ? colours.muted : colours.text;
}

export function labelNode(
  { link, lines: texts }: MeasuredLink,
  route: Route | undefined,
  names: ReadonlyMap<string, string>,
  words: PictureWords,
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
      ...(line.bold === true ? { weight: "bold" as const } : {}),
      style: {
        fill: labelColour(link, line),
        ...(line.italic ? { "font-style": "italic" } : {}),
        ...(line.struck === true ? { "text-decoration": "line-through" } : {}),
      },
    }),
  );
  return [
    group([rect({ x, y, width, height, style: { fill: "none" } }), ...lines], {
      data: { label: link.id },
      title: titleOf(link, names, words),
    }),
  ];
}
