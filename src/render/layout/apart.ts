// Moves boxes until none is over another and, as far as there is room, none stands on a line that is not its own.

import type { Point } from "./types";

export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

interface Body {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  x: number;
  y: number;
}

export interface Apart {
  /** Least room between two boxes. */
  readonly gap: number;
  /** Room between a box and a line that passes it. */
  readonly clear: number;
}

/** Middles of the boxes. No two of them overlap, whatever they begin with. */
export function movedApart(
  boxes: readonly Sized[],
  starts: ReadonlyMap<string, Point>,
  lines: readonly { readonly from: string; readonly to: string }[],
  { gap, clear }: Apart,
): ReadonlyMap<string, Point> {
  const bodies = boxes.map(({ id, width, height }, at): Body => {
    const { x, y } = starts.get(id) ?? { x: at, y: 0 };
    return { id, halfWidth: (width + gap) / 2, halfHeight: (height + gap) / 2, x, y };
  });
  const index = new Map(bodies.map((body, at) => [body.id, at]));
  const ends = lines.flatMap(({ from, to }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const isFew = bodies.length * ends.length <= 40_000;
  for (let round = 0; isFew && round < 400; round++) {
    const crossed = offLines(bodies, ends, clear - gap / 2);
    if (!separate(bodies) && !crossed) break;
  }
  let rounds = 0;
  while (separate(bodies)) {
    if (++rounds % 60 > 0) continue;
    // Too tight to come apart by pushing: everything gets more room.
    for (const body of bodies) [body.x, body.y] = [body.x * 1.2, body.y * 1.2];
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Pushes every two boxes that overlap apart, along the shorter way; says whether there were any. */
function separate(bodies: readonly Body[]): boolean {
  let moved = false;
  const order = [...bodies].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth) || (a.id < b.id ? -1 : 1));
  for (const [at, a] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const b = order[next] as Body;
      if (b.x - b.halfWidth >= a.x + a.halfWidth + 400) break;
      const overX = a.halfWidth + b.halfWidth - Math.abs(b.x - a.x);
      const overY = a.halfHeight + b.halfHeight - Math.abs(b.y - a.y);
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      if (overX < overY) shift(a, b, (overX / 2 + 0.02) * (b.x < a.x ? -1 : 1), 0);
      else shift(a, b, 0, (overY / 2 + 0.02) * (b.y < a.y ? -1 : 1));
    }
  }
  return moved;
}

function shift(a: Body, b: Body, x: number, y: number): void {
  a.x -= x;
  a.y -= y;
  b.x += x;
  b.y += y;
}

/** Pushes boxes off the lines of others, at a right angle to the line; says whether there were any. */
function offLines(bodies: readonly Body[], ends: readonly (readonly [number, number])[], clear: number): boolean {
  let moved = false;
  for (const [from, to] of ends) {
    const [a, b] = [bodies[from] as Body, bodies[to] as Body];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1) continue;
    const [nx, ny] = [-dy / length, dx / length];
    for (const [at, body] of bodies.entries()) {
      if (at === from || at === to) continue;
      const along = ((body.x - a.x) * dx + (body.y - a.y) * dy) / (length * length);
      if (along <= 0 || along >= 1) continue;
      const across = (body.x - a.x) * nx + (body.y - a.y) * ny;
      const reach = Math.abs(nx) * body.halfWidth + Math.abs(ny) * body.halfHeight + clear;
      if (Math.abs(across) >= reach) continue;
      moved = true;
      const push = (reach - Math.abs(across)) * 0.5 * (across < 0 ? -1 : 1);
      body.x += nx * push;
      body.y += ny * push;
      // The line gives way, too.
      a.x -= nx * push * 0.2;
      a.y -= ny * push * 0.2;
      b.x -= nx * push * 0.2;
      b.y -= ny * push * 0.2;
    }
  }
  return moved;
}
