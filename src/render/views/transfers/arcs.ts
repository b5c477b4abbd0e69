// Lines on a flat map: great circles, loops for what stays in a country, hops between countries that lie close together.

import type { Place } from "../../geo/countries";
import { greatCircle, runsOf } from "../../geo/great-circle";
import type { FlatMap } from "../../geo/projection";
import type { PathStep } from "../../scene";
import type { Line } from "./lines";

export type Point = readonly [x: number, y: number];

export interface DrawnLine {
  readonly line: Line;
  readonly steps: readonly PathStep[];
  /** Close together, from the sender to the recipient: where its label may stand. */
  readonly points: readonly Point[];
  /** It leaves the map at one edge and comes back at the other. */
  readonly isCut: boolean;
}

/** From the middle of a dot to where lines begin and end. */
const clearOfDot = 5.5;
/** Between lines that join the same two countries, in px. */
const apart = 9;

/** Lines with both ends on the map. Those of the same two countries are fanned out. */
export function drawnLines(lines: readonly Line[], map: FlatMap): readonly DrawnLine[] {
  const before = new Map<string, number>();
  const loops: Line[] = [];
  const open = lines.flatMap((line): readonly DrawnLine[] => {
    const pair = [line.from.key, line.to.key].sort().join(" ");
    const nth = before.get(pair) ?? 0;
    before.set(pair, nth + 1);
    const [from, to] = [line.from.place, line.to.place];
    const [a, b] = [from === null ? null : map.at(from), to === null ? null : map.at(to)];
    if (from === null || to === null || a === null || b === null) return [];
    if (line.from.key === line.to.key) {
      loops.push(line);
      return [];
    }
    // 0, 1, -1, 2, -2: the first is the great circle itself. Turned with the direction, so that two ways never lie on each other.
    const rank = (nth % 2 === 1 ? (nth + 1) / 2 : -nth / 2) * (line.from.key < line.to.key ? 1 : -1);
    if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 26) return [hopOf(line, a, b, nth)];
    const runs = runsOf(greatCircle(from, to, (rank * apart) / map.scale), 64).map((run) => pointsOf(run, map));
    const kept = runs.map((run) => run.filter((point) => isClear(point, a) && isClear(point, b))).filter((run) => run.length > 1);
    return [{ line, steps: kept.flatMap(stepsOf), points: kept.flat(), isCut: runs.length > 1 }];
  });
  // Loops come last: they turn to where a dot has room.
  const drawn = [...open];
  for (const line of loops) {
    const at = line.from.place === null ? null : map.at(line.from.place);
    if (at !== null) drawn.push(loopOf(line, at, freeSide(at, drawn)));
  }
  return drawn;
}

/** The direction in which fewest lines are near a dot; of equals the first, from above clockwise. */
function freeSide([x, y]: Point, drawn: readonly DrawnLine[]): number {
  const near = drawn.flatMap(({ points }) => points.filter((point) => Math.hypot(point[0] - x, point[1] - y) < 60));
  const directions = Array.from({ length: 12 }, (_, at) => -Math.PI / 2 + (at * Math.PI) / 6);
  const roomAt = (angle: number) =>
    Math.min(80, ...near.map((point) => Math.hypot(point[0] - x - 22 * Math.cos(angle), point[1] - y - 22 * Math.sin(angle))));
  return directions.reduce((best, angle) => (roomAt(angle) > roomAt(best) + 0.01 ? angle : best));
}

const pointsOf = (run: readonly Place[], map: FlatMap): readonly Point[] =>
  run.flatMap((place) => {
    const point = map.at(place);
    return point === null ? [] : [point];
  });

const isClear = ([x, y]: Point, dot: Point): boolean => Math.hypot(x - dot[0], y - dot[1]) >= clearOfDot;

const stepsOf = (run: readonly Point[]): readonly PathStep[] => run.map(([x, y], at) => [at === 0 ? "M" : "L", x, y]);

/** Out of the dot and back into it. */
function loopOf(line: Line, [x, y]: Point, turn: number): DrawnLine {
  const at = (distance: number, angle: number): Point => [x + distance * Math.cos(turn + angle), y + distance * Math.sin(turn + angle)];
  return curve(line, at(clearOfDot, -0.7), at(34, -0.62), at(34, 0.62), at(clearOfDot, 0.7));
}

/** Close together: a bow that is long enough to be seen. */
function hopOf(line: Line, [ax, ay]: Point, [bx, by]: Point, nth: number): DrawnLine {
  const length = Math.max(1, Math.hypot(bx - ax, by - ay));
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const bow = 22 + 12 * nth;
  const at = (px: number, py: number, along: number, off: number): Point => [px + ux * along + uy * off, py + uy * along - ux * off];
  return curve(line, at(ax, ay, -1, 5), at(ax, ay, -6, bow), at(bx, by, 6, bow), at(bx, by, 1, 5));
}

function curve(line: Line, a: Point, b: Point, c: Point, d: Point): DrawnLine {
  const points = Array.from({ length: 17 }, (_, at): Point => {
    const [t, s] = [at / 16, 1 - at / 16];
    const on = (i: 0 | 1) => s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i];
    return [on(0), on(1)];
  });
  return { line, steps: [["M", ...a], ["C", ...b, ...c, ...d]], points, isCut: false }; // biome-ignore format: one curve
}
