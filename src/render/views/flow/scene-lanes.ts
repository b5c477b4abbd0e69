// Jurisdiction boxes as shapes: a frame, and a title that no line runs through.

import type { RegimeId } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import type { Frame, Placement, Segment } from "../../layout/types";
import { group, rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours, sizes } from "../../theme";
import { type LaneId, laneTitle, laneTitleIn } from "./lane-title";

const inset = 16;
const baseline = 16.5;

export function laneNodes(regime: RegimeId, { lanes, routes }: Placement, words: PictureWords): readonly SceneNode[] {
  const ids = [...lanes.keys()] as LaneId[];
  const segments = [...routes.values()].flatMap((route) => route.segments);
  return ids.flatMap((lane) => {
    const frame = lanes.get(lane);
    return frame === undefined ? [] : [laneNode(lane, regime, ids, frame, roomIn(frame, segments), words)];
  });
}

/** How wide a title may be: to the other side of the frame, or to the first line that runs through the strip it stands in. */
function roomIn(frame: Frame, segments: readonly Segment[]): number {
  const [left, top, bottom] = [frame.x + inset, frame.y + baseline - sizes.lane, frame.y + baseline + 3];
  let right = frame.x + frame.width - inset;
  for (const { from, to } of segments) {
    // Lines that end at the first box of the frame end where its title begins.
    if (Math.max(from.x, to.x) <= left + 0.5 || Math.min(from.x, to.x) > right) continue;
    if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) continue;
    right = Math.min(right, firstIn(from.x < to.x ? { from, to } : { from: to, to: from }, left, top, bottom) - 4);
  }
  return right - left;
}

/** The leftmost x of a line within a strip from `left` on, found in steps: lines are level, or curves that leave and arrive level. */
function firstIn({ from, to }: Segment, left: number, top: number, bottom: number): number {
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const y = from.y + (to.y - from.y) * t * t * (3 - 2 * t);
    // The control points of the curve stand above each other, in the middle.
    const x = from.x + (to.x - from.x) * (1.5 * t * (1 - t) + t * t * t);
    if (x > left && y >= top && y <= bottom) return x;
  }
  return Number.POSITIVE_INFINITY;
}

const steps = 40;

function laneNode(lane: LaneId, regime: RegimeId, lanes: readonly LaneId[], frame: Frame, room: number, words: PictureWords): SceneNode {
  const line = laneTitleIn(lane, regime, lanes, (title) => measureText(title, { size: sizes.lane, bold: true }) <= room, words);
  return group(
    [
      rect({ ...frame, r: 4, style: { fill: colours.lane, stroke: colours.laneStroke, "stroke-width": 1 } }),
      text({ x: frame.x + inset, y: frame.y + baseline, size: sizes.lane, weight: "bold", text: line, style: { fill: colours.muted } }),
    ],
    { data: { boundary: lane }, title: laneTitle(lane, regime, lanes, words) },
  );
}
