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

/** Lets the bounds reach around this frame, too. */
export function extended(bounds: Bounds, { x, y, width, height }: Frame): Bounds {
  bounds.left = Math.min(bounds.left, x);
  bounds.top = Math.min(bounds.top, y);
  bounds.right = Math.max(bounds.right, x + width);
  bounds.bottom = Math.max(bounds.bottom, y + height);
  return bounds;
}

export const boundsAround = (frames: readonly Frame[]): Bounds => frames.reduce(extended, noBounds());
