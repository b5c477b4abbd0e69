// Parts of a network that nothing joins: each stands for itself, one beside the other, the largest first.

import type { Frame } from "../../layout/types";

export interface NetworkBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Part {
  readonly frames: readonly (readonly [string, Frame])[];
  readonly width: number;
  readonly height: number;
}

/** Boxes that lines join, directly or through others; by id within, and by first id. */
export function componentsOf(
  boxes: readonly NetworkBox[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly NetworkBox[])[] {
  const beside = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const order = [...boxes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return order.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const reached = new Set([id]);
    for (const at of reached) for (const next of beside.get(at) ?? []) reached.add(next);
    for (const one of reached) seen.add(one);
    return [order.filter((box) => reached.has(box.id))];
  });
}

const gap = 30;

/** In rows about as wide as the largest part, or as all of them would make a page. */
export function packed(parts: readonly Part[]) {
  const order = [...parts].sort((a, b) => b.frames.length - a.frames.length || b.width * b.height - a.width * a.height);
  const area = parts.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const room = parts.reduce((most, { width }) => Math.max(most, width), Math.sqrt(area) * 1.25);
  const frames = new Map<string, Frame>();
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const part of order) {
    if (x > 0 && x + part.width > room) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    for (const [id, frame] of part.frames) frames.set(id, { ...frame, x: frame.x + x, y: frame.y + y });
    width = Math.max(width, x + part.width);
    rowHeight = Math.max(rowHeight, part.height);
    x += part.width + gap;
  }
  return { frames, width, height: y + rowHeight };
}
