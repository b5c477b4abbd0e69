// Flat maps in a box: the world, and Europe at a larger scale. Both keep areas.

import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth, geoPath } from "d3-geo";
import type { PathStep } from "../scene";
import type { Outline, Place } from "./countries";

/** A map that fills the box from (0, 0) to (width, height). */
export interface FlatMap {
  readonly width: number;
  readonly height: number;
  /** Pixels of a degree at its middle. */
  readonly scale: number;
  /** Null for what has no place on it. */
  readonly at: (place: Place) => readonly [x: number, y: number] | null;
  readonly backTo: (point: readonly [number, number]) => Place | null;
  readonly outline: (outline: Outline) => readonly PathStep[];
  /** The edge of the globe, as far as it is on the map. */
  readonly edge: readonly PathStep[];
}

const degree = Math.PI / 180;

/** Equal Earth from pole to pole, at the south cut where nothing is drawn any more. */
export function worldMap(width: number, south: number): FlatMap {
  const projection = geoEqualEarth().fitWidth(width, { type: "Sphere" });
  const top = projection([0, 90])?.[1] ?? 0;
  const bottom = projection([0, Math.max(-90, south)])?.[1] ?? 0;
  const [x, y] = projection.translate();
  const padding = 3;
  const height = Math.ceil(bottom - top) + padding;
  projection.translate([x, y - top + padding]).precision(0.5);
  return flatMap(projection, width, height);
}

/** Lambert's azimuthal equal-area projection, as the statistics of the European Union use it, around the middle of Europe. */
export function europeMap(width: number, height: number): FlatMap {
  const projection = geoAzimuthalEqualArea().rotate([-10, -52]);
  const corners: Place[] = [[-19, 65], [-8, 39.5], [14.4, 35.9], [33, 35], [26, 65.5], [18, 67], [35, 48]]; // biome-ignore format: a table
  projection.fitExtent(
    [
      [16, 16],
      [width - 16, height - 16],
    ],
    { type: "MultiPoint", coordinates: corners as [number, number][] },
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return flatMap(projection, width, height);
}

function flatMap(projection: GeoProjection, width: number, height: number): FlatMap {
  const clipped = projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const drawn = (shape: GeoPermissibleObjects): readonly PathStep[] => {
    const steps: PathStep[] = [];
    geoPath(clipped, thinned(steps))(shape);
    return steps;
  };
  return {
    width,
    height,
    scale: projection.scale() * degree,
    at: ([lon, lat]) => {
      const point = projection([lon, lat]);
      const isInside = point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
      return isInside ? point : null;
    },
    backTo: (point) => projection.invert?.([point[0], point[1]]) ?? null,
    outline: ({ shape }) => drawn(shape),
    edge: drawn({ type: "Sphere" }),
  };
}

/** The pen of an outline. Points closer to the last one than the eye tells apart are left out. */
function thinned(steps: PathStep[]) {
  const least = 0.8;
  let at: readonly [number, number] = [0, 0];
  const go = (letter: "M" | "L", x: number, y: number) => {
    steps.push([letter, x, y]);
    at = [x, y];
  };
  return {
    moveTo: (x: number, y: number) => go("M", x, y),
    lineTo: (x: number, y: number) => {
      if (Math.hypot(x - at[0], y - at[1]) >= least) go("L", x, y);
    },
    closePath: () => {
      steps.push(["Z"]);
    },
    // Only for points, which outlines have none of.
    arc: () => undefined,
    beginPath: () => undefined,
  };
}
