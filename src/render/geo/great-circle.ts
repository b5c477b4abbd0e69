// The shortest way over the globe as a row of places, bowed to a side where several lines join the same two places.

import type { Place } from "./countries";

type Vector = readonly [number, number, number];

const radians = Math.PI / 180;

function vectorOf([lon, lat]: Place): Vector {
  const [l, p] = [lon * radians, lat * radians];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const placeOf = ([x, y, z]: Vector): Place => [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const sum = (a: Vector, s: number, b: Vector, t: number): Vector => [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];

function unitOf(v: Vector): Vector {
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}

/**
 * The place after the part `t` of the way, from 0 to 1. In its middle the way stands off the great circle by `bow` degrees, to the left of who
 * goes from `from` to `to`. Places that face each other over the whole globe are joined over the north pole.
 */
export function greatCircle(from: Place, to: Place, bow: number): (t: number) => Place {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const turn = cross(a, b);
  const isOpposite = Math.hypot(...turn) < 1e-6;
  // Any circle joins what is opposite, or one place with itself; the one over the pole is as good as others, and always the same.
  const pole: Vector = Math.abs(a[2]) > 0.999 ? [1, 0, 0] : [0, 0, 1];
  const side = unitOf(isOpposite ? cross(a, pole) : turn);
  const ahead = cross(side, a);
  const angle = Math.atan2(dot(b, ahead), dot(a, b));
  const whole = angle < 0 ? angle + 2 * Math.PI : angle;
  return (t) => {
    const on = sum(a, Math.cos(whole * t), ahead, Math.sin(whole * t));
    return placeOf(sum(on, 1, side, Math.tan(bow * Math.sin(Math.PI * t) * radians)));
  };
}

/**
 * Runs of places along a way, cut where it passes 180 degrees, so that a flat map takes it up again at the other edge.
 */
export function runsOf(way: (t: number) => Place, steps: number): readonly (readonly Place[])[] {
  let run: Place[] = [way(0)];
  const runs = [run];
  for (let step = 1; step <= steps; step++) {
    const [before, next] = [way((step - 1) / steps), way(step / steps)];
    if (Math.abs(next[0] - before[0]) > 180) {
      const [lat, edge] = [crossing(way, (step - 1) / steps, step / steps), before[0] > 0 ? 180 : -180];
      run.push([edge, lat]);
      run = [[-edge, lat]];
      runs.push(run);
    }
    run.push(next);
  }
  return runs;
}

/** The latitude at which a way passes 180 degrees, halved in on. */
function crossing(way: (t: number) => Place, start: number, end: number): number {
  let [low, high] = [start, end];
  const isEast = way(start)[0] > 0;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (way(middle)[0] > 0 === isEast) low = middle;
    else high = middle;
  }
  return way(low)[1];
}
