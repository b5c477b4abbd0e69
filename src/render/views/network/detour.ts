// Leads a line around boxes that are not its own: the shortest way past their corners.

import { distance } from "../../layout/distance";
import type { Frame, Point } from "../../layout/types";

/** The points at which the way from one point to another turns; none where it is free, or where there is none. */
export function detour(from: Point, to: Point, boxes: readonly Frame[], clear: number): readonly Point[] {
  const around = new Set(boxes.filter((box) => runsThrough(from, to, box, 0)));
  while (around.size > 0) {
    const way = shortestWay(from, to, [...around], clear);
    if (way === null) return [];
    const all = [from, ...way, to];
    const size = around.size;
    for (const box of boxes) {
      if (all.some((point, at) => at > 0 && runsThrough(all[at - 1] as Point, point, box, 0))) around.add(box);
    }
    if (around.size === size) return way;
  }
  return [];
}

/** Dijkstra over the corners of the boxes, a little outside them. */
function shortestWay(from: Point, to: Point, boxes: readonly Frame[], clear: number): readonly Point[] | null {
  const points = [from, ...boxes.flatMap((box) => cornersOf(box, clear)), to];
  const isFree = (a: Point, b: Point) => !boxes.some((box) => runsThrough(a, b, box, clear - 1));
  const lengths = points.map((_, at) => (at === 0 ? 0 : Number.POSITIVE_INFINITY));
  const before = points.map(() => -1);
  const done = new Set<number>();
  for (;;) {
    let at = -1;
    lengths.forEach((length, one) => {
      if (!done.has(one) && length < (lengths[at] ?? Number.POSITIVE_INFINITY)) at = one;
    });
    if (at < 0) return null;
    if (at === points.length - 1) break;
    done.add(at);
    const here = points[at] as Point;
    points.forEach((point, next) => {
      const length = (lengths[at] as number) + distance(point, here);
      if (done.has(next) || length >= (lengths[next] as number) || !isFree(here, point)) return;
      lengths[next] = length;
      before[next] = at;
    });
  }
  const way: Point[] = [];
  for (let at = before[points.length - 1] as number; at > 0; at = before[at] as number) way.unshift(points[at] as Point);
  return way;
}

const cornersOf = ({ x, y, width, height }: Frame, clear: number): readonly Point[] =>
  [x - clear, x + width + clear].flatMap((cornerX) => [y - clear, y + height + clear].map((cornerY) => ({ x: cornerX, y: cornerY })));

/** Whether a straight line runs through a box that is larger by this much on all sides. */
function runsThrough(from: Point, to: Point, { x, y, width, height }: Frame, by: number): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, x - by, x + width + by],
    [from.y, to.y - from.y, y - by, y + height + by],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}
