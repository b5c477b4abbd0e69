// Counts what is wrong in a drawing, from its geometry alone; the same for every engine. Curves come as polylines.

import { crossingsOf } from "./cross.mjs";

/** Points closer than this, and overlaps smaller than this, are none. */
const slack = 0.5;
const a4 = { width: 785, height: 538 };

export function count({ nodes, lines, frames }) {
  const labels = lines.flatMap((line) => (line.label !== null && line.label.width > 0 ? [{ ...line.label, line }] : []));
  const laid = { labels, lines, nodes };
  const { width, height } = extentOf({ ...laid, frames });
  return {
    ...crossingsOf(lines),
    nodeOverlaps: pairs(nodes, overlaps),
    labelOverlaps: pairs(labels, overlaps) + labels.reduce((sum, label) => sum + nodes.filter((node) => overlaps(label, node)).length, 0),
    throughNodes: through(lines, nodes, (line, node) => line.from !== node.id && line.to !== node.id),
    throughLabels: through(lines, labels, (line, label) => label.line !== line),
    foreignNodes: frames.reduce((sum, frame) => sum + nodes.filter((node) => node.lane !== frame.lane && overlaps(frame, node)).length, 0),
    framesOverlapping: pairs(frames, overlaps),
    width,
    height,
    // How large the drawing gets on A4 turned sideways, margins taken off: more is better.
    pageScale: Math.min(a4.width / width, a4.height / height),
  };
}

const overlaps = (a, b) =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack;

const pairs = (things, holds) => things.reduce((sum, a, at) => sum + things.slice(at + 1).filter((b) => holds(a, b)).length, 0);

/** Pairs of a line and a foreign thing that it enters. */
function through(lines, things, isForeign) {
  return lines.reduce((sum, line) => {
    const around = boundsOf(line.points);
    return sum + things.filter((thing) => isForeign(line, thing) && overlaps(around, thing) && enters(line.points, thing)).length;
  }, 0);
}

const enters = (points, thing) => points.some((to, at) => at > 0 && cuts(points[at - 1], to, thing));

/** Whether some of a straight piece lies inside a frame (Liang and Barsky). */
function cuts([ax, ay], [bx, by], { x, y, width, height }) {
  let [first, last] = [0, 1];
  for (const [step, room] of [
    [ax - bx, ax - x - slack],
    [bx - ax, x + width - slack - ax],
    [ay - by, ay - y - slack],
    [by - ay, y + height - slack - ay],
  ]) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
}

const boundsOf = (points) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  return { x, y, width: Math.max(...xs) + 1 - x, height: Math.max(...ys) + 1 - y };
};

function extentOf({ nodes, labels, frames, lines }) {
  const all = [...nodes, ...labels, ...frames, ...lines.filter((line) => line.points.length > 0).map((line) => boundsOf(line.points))];
  const reach = (low, high) =>
    all.reduce((most, one) => Math.max(most, high(one)), -Infinity) - all.reduce((least, one) => Math.min(least, low(one)), Infinity);
  return {
    width: reach(
      ({ x }) => x,
      ({ x, width }) => x + width,
    ),
    height: reach(
      ({ y }) => y,
      ({ y, height }) => y + height,
    ),
  };
}

const steps = 12;

/** Points along a chain of cubic curves: start, then two controls and an end for each. */
export function bezier(points) {
  const sampled = points.length > 0 ? [points[0]] : [];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4);
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const s = 1 - t;
      const on = (axis) => s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
      sampled.push([on(0), on(1)]);
    }
  }
  return sampled;
}
