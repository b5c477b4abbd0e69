// How far two points are apart.

import type { Point } from "./types";

/** A square root is the same to the last bit everywhere; `Math.hypot` need not be. */
export const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
