// How far some frames reach together.

import type { Frame } from "./types";

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const noBounds = (): Bounds => ({
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
});

/** Lets the bounds reach around this, too: numbers, not a frame, since there are very many. */
export function extend(bounds: Bounds, x: number, y: number, width: number, height: number): void {
  bounds.left = Math.min(bounds.left, x);
  bounds.top = Math.min(bounds.top, y);
  bounds.right = Math.max(bounds.right, x + width);
  bounds.bottom = Math.max(bounds.bottom, y + height);
}

export const boundsOf = ({ x, y, width, height }: Frame): Bounds => ({ left: x, top: y, right: x + width, bottom: y + height });
