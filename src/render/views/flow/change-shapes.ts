// What became of boxes and lines, as shapes: a ring around a box, a line by its width, its core and its crosses; each told apart without colour.

import type { ChangeStatus } from "../../../words/pictures";
import type { Frame, Segment } from "../../layout/types";
import { type Marker, type PathStep, path, rect, type SceneNode, type Style, text } from "../../scene";
import { changes, colours, type LineStyle, sizes } from "../../theme";
import type { BoxShape } from "./diagram-boxes";
import { arrowOf, outlineOf, strokeOf } from "./shapes";
import { ringGap, tagHeight, tagWidth } from "./sizes";

/** One arrow head for each status, in its colour. */
export const changeArrows: readonly Marker[] = /* @__PURE__ */ (["added", "removed", "changed", "same"] as const).map((status) =>
  arrowOf(`arrow-${status}`, changes[status].colour),
);

/** A ring around the outline; what is unchanged has none, and steps back. */
export function changedOutline(shape: BoxShape, status: ChangeStatus, frame: Frame, gap: number = ringGap): readonly SceneNode[] {
  const { colour, ring } = changes[status];
  if (status === "same") return outlineOf(shape, frame).map((node) => ({ ...node, style: { ...node.style, stroke: colour } }));
  const dashed = ring.dash === undefined ? {} : { "stroke-dasharray": ring.dash };
  const r = shape === "person" ? Math.min(18 + gap, frame.height / 2) : 4;
  return [
    rect({ ...frame, r, style: { fill: colours.box, stroke: colour, "stroke-width": ring.width, ...dashed } }),
    ...outlineOf(shape, inset(frame, gap)),
  ];
}

export const inset = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** The word with its sign: white on dark for what came, dark on white for what went, and for what changed twice framed. */
export function statusTag(status: Exclude<ChangeStatus, "same">, words: string, x: number, y: number): readonly SceneNode[] {
  const { colour } = changes[status];
  const frame = { x, y, width: tagWidth(words), height: tagHeight };
  const outline: Style = { fill: colours.box, stroke: colour, "stroke-width": 1 };
  const isFull = status === "added";
  return [
    rect({ ...frame, r: 2, style: isFull ? { fill: colour } : status === "removed" ? { ...outline, "stroke-dasharray": "3 2" } : outline }),
    text({
      x: x + frame.width / 2,
      y: y + 10.4,
      size: sizes.tag,
      weight: "bold",
      anchor: "middle",
      text: words,
      style: { fill: isFull ? colours.tagText : colour },
    }),
  ];
}

/** How far before its end a wide line stops, so that its arrow has a point. */
const head = 7;

/** A line along its steps, and its arrow at the end. `crosses` are put on what is gone. */
export function changedLine(
  steps: readonly PathStep[],
  crosses: readonly Place[],
  line: LineStyle,
  status: ChangeStatus,
): readonly SceneNode[] {
  const { colour, line: look } = changes[status];
  const { "marker-end": arrow, ...stroke } = strokeOf(line);
  const style: Style = { ...stroke, stroke: colour, "stroke-width": look.width };
  const { body, tip } = withoutHead(steps);
  const end: Style = arrow === undefined ? style : { fill: "none", stroke: colour, "stroke-width": 1, "marker-end": `arrow-${status}` };
  return [
    path({ d: body, style }),
    ...(look.core === 0 ? [] : [path({ d: body, style: { fill: "none", stroke: colours.background, "stroke-width": look.core } })]),
    ...(look.crossed ? crosses.map((at) => cross(at, colour)) : []),
    path({ d: tip, style: end }),
  ];
}

/** The last piece ends level after a curve, and in its own direction where it is straight. */
function withoutHead(steps: readonly PathStep[]): { readonly body: readonly PathStep[]; readonly tip: readonly PathStep[] } {
  const last = steps.at(-1) as PathStep;
  const [endX, endY] = pointOf(last);
  const [fromX, fromY] = pointOf(steps.at(-2) as PathStep);
  const isCurve = last[0] === "C";
  const [dx, dy] = [endX - fromX, isCurve ? 0 : endY - fromY];
  const length = Math.hypot(dx, dy);
  const part = length === 0 ? 0 : Math.min(head, length / 2) / length;
  const [x, y] = [endX - dx * part, endY - dy * part];
  return {
    body: [...steps.slice(0, -1), isCurve ? ["C", last[1], last[2], last[3], last[4], x, y] : ["L", x, y]],
    tip: [
      ["M", x, y],
      ["L", endX, endY],
    ],
  };
}

/** Lines are made of these alone. */
function pointOf(step: PathStep): readonly [number, number] {
  if (step[0] === "M" || step[0] === "L") return [step[1], step[2]];
  return step[0] === "C" ? [step[5], step[6]] : [0, 0];
}

/** On its first piece, and on its last nearer to the label: there they stand on no frame and on no arrow. */
export function crossesOf(segments: readonly Segment[]): readonly Place[] {
  const [first, last] = [segments[0], segments.at(-1)];
  return [...(first === undefined ? [] : [placeOn(first, 0.5)]), ...(last === undefined || last === first ? [] : [placeOn(last, 0.36)])];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point of a piece: the control points of its curve stand above each other, in the middle. */
const placeOn = ({ from, to }: Segment, t: number): Place => ({
  x: from.x + (to.x - from.x) * (from.y === to.y ? t : 1.5 * t * (1 - t) + t * t * t),
  y: from.y + (to.y - from.y) * t * t * (3 - 2 * t),
});

const cross = ({ x, y }: Place, colour: string): SceneNode =>
  path({
    d: [
      ["M", x - arm, y - arm],
      ["L", x + arm, y + arm],
      ["M", x - arm, y + arm],
      ["L", x + arm, y - arm],
    ],
    style: { fill: "none", stroke: colour, "stroke-width": 1.6 },
  });

const arm = 4;
