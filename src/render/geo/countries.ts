// Where countries lie, as degrees: outlines and points out of the generated table.

import { outlines, points, unit } from "./world";

/** Degrees east and north. */
export type Place = readonly [lon: number, lat: number];

export interface Outline {
  /** "" = no code of ISO 3166-1. */
  readonly code: string;
  readonly shape: { readonly type: "MultiPolygon"; readonly coordinates: [number, number][][][] };
}

/** Where a country is pointed to; null for what is no place on a map: organisations, Antarctica, unknown codes. */
export function pointOf(code: string | null): Place | null {
  if (code === null || !Object.hasOwn(points, code)) return null;
  const [lon, lat] = points[code] as readonly [number, number];
  return [lon * unit, lat * unit];
}

/** Read at the first picture that needs it, and kept. */
export function worldOutlines(): readonly Outline[] {
  decoded ??= outlines.map(([code, polygons]) => ({
    code,
    shape: { type: "MultiPolygon", coordinates: polygons.split("|").map((polygon) => polygon.split(";").map(ringOf)) },
  }));
  return decoded;
}

let decoded: readonly Outline[] | undefined;

function ringOf(text: string): [number, number][] {
  let [x, y] = [0, 0];
  return text.split(" ").map((step): [number, number] => {
    const [dx = 0, dy = 0] = step.split(",").map(Number);
    x += dx;
    y += dy;
    return [x * unit, y * unit];
  });
}
