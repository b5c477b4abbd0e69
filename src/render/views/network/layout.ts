// From boxes and lines to places: forces first, then room, then where straight lines begin, end and are counted.

import { movedApart } from "../../layout/apart";
import { extend, noBounds } from "../../layout/bounds";
import { distance } from "../../layout/distance";
import { layoutForce } from "../../layout/force";
import type { Frame, Point } from "../../layout/types";
import type { DiagramLink } from "../flow/diagram-links";
import { detour } from "./detour";
import { componentsOf, type NetworkBox, type Part, packed } from "./parts";

export interface NetworkPlacement {
  readonly boxes: ReadonlyMap<string, Frame>;
  /** From the edge of one box to that of another, with a turn at each point between. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}

/** How long a line is, about, to the side and up or down. */
export interface Reach {
  readonly x: number;
  readonly y: number;
}

/** Boxes are wider than high, and so is the picture; then shapes for paper, lying and standing, and ever closer. */
export const networkReaches = [
  { x: 260, y: 170 },
  { x: 300, y: 140 },
  { x: 210, y: 200 },
  { x: 260, y: 120 },
  { x: 180, y: 180 },
  { x: 220, y: 100 },
  { x: 150, y: 150 },
] as const satisfies readonly Reach[];
/** How far from a box a line turns around it: less than half of the room between two boxes. */
const detours = [7, 10, 4] as const;
/** Boxes times lines of the largest network whose lines are led around boxes: in a larger one nobody can follow a line. */
const mostDetours = 300_000;
/** Room around boxes: for an arrow, and for the number on its line. */
const apart = { gap: 26, clear: 8 };

export function layoutNetwork(boxes: readonly NetworkBox[], links: readonly DiagramLink[], reach: Reach): NetworkPlacement {
  const parts = componentsOf(boxes, links).map((own) => placedPart(own, links, reach));
  const { frames, width, height } = packed(parts);
  const both = new Set(links.map(({ from, to }) => JSON.stringify([from, to])));
  // Lines that turn at the corner of one box do so at some distance from each other.
  let turned = 0;
  const isFew = frames.size * links.length <= mostDetours;
  const lines = links.flatMap((link): (readonly [string, readonly Point[]])[] => {
    const [from, to] = [frames.get(link.from), frames.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const others = isFew ? [...frames].flatMap(([id, frame]) => (id === link.from || id === link.to ? [] : [frame])) : [];
    const aside = both.has(JSON.stringify([link.to, link.from])) ? 6 : 0;
    const line = lineBetween(from, to, aside, others, detours[turned % detours.length] as number);
    if (line.length > 2) turned++;
    return [[link.id, line]];
  });
  return { boxes: frames, lines: new Map(lines), width, height };
}

/** What is joined in itself, as it stands for itself. */
function placedPart(boxes: readonly NetworkBox[], links: readonly DiagramLink[], reach: Reach): Part {
  const ids = new Set(boxes.map(({ id }) => id));
  const own = links.filter(({ from }) => ids.has(from));
  const points = layoutForce(
    [...ids],
    own.map(({ from, to, flows }) => ({ from, to, weight: Math.max(1, flows.length) })),
  );
  const starts = new Map([...points].map(([id, { x, y }]) => [id, { x: x * reach.x, y: y * reach.y }]));
  const middles = movedApart(boxes, starts, own, apart);
  const bounds = noBounds();
  const frames = boxes.map(({ id, width, height }): readonly [string, Frame] => {
    const { x, y } = middles.get(id) ?? { x: 0, y: 0 };
    extend(bounds, x - width / 2, y - height / 2, width, height);
    return [id, { x: x - width / 2, y: y - height / 2, width, height }];
  });
  return {
    frames: frames.map(([id, frame]) => [id, { ...frame, x: frame.x - bounds.left, y: frame.y - bounds.top }]),
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
  };
}

/** From edge to edge, around other boxes; beside the middle where another line comes the other way. */
function lineBetween(from: Frame, to: Frame, aside: number, others: readonly Frame[], clear: number): readonly Point[] {
  const [a, b] = [middleOf(from), middleOf(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
  const [ox, oy] = [(-dy / length) * aside, (dx / length) * aside];
  const [start, end] = [
    { x: a.x + ox, y: a.y + oy },
    { x: b.x + ox, y: b.y + oy },
  ];
  const turns = detour(start, end, others, clear);
  const [first, last] = [turns[0] ?? end, turns.at(-1) ?? start];
  return [edgeOf(from, start, first.x - start.x, first.y - start.y), ...turns, edgeOf(to, end, last.x - end.x, last.y - end.y)];
}

const middleOf = ({ x, y, width, height }: Frame): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where a line from a point inside leaves a frame. */
function edgeOf({ x, y, width, height }: Frame, at: Point, dx: number, dy: number): Point {
  const toX = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? x + width : x) - at.x) / dx;
  const toY = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? y + height : y) - at.y) / dy;
  const t = Math.min(toX, toY);
  return Number.isFinite(t) ? { x: at.x + dx * t, y: at.y + dy * t } : at;
}

/** A place for a label on a line that touches neither a box nor another label; null = there is none. */
export function labelPlace(
  line: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Frame[],
): Frame | null {
  for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
    const { x, y } = pointAt(line, part);
    const frame = { x: x - width / 2, y: y - height / 2, width, height };
    if (!taken.some((other) => touches(frame, other))) return frame;
  }
  return null;
}

/** Where a part of the length of a line ends. */
function pointAt(line: readonly Point[], part: number): Point {
  const lengths = line.slice(1).map((point, at) => distance(line[at] as Point, point));
  let left = part * lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at] as Point, line[at + 1] as Point];
    if (left <= length && length > 0)
      return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return line.at(-1) as Point;
}

const touches = (a: Frame, b: Frame): boolean =>
  a.x + a.width + 2 > b.x && b.x + b.width + 2 > a.x && a.y + a.height + 2 > b.y && b.y + b.height + 2 > a.y;
