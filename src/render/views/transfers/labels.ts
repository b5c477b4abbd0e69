// Finds room for words on a map: no word over a word or a dot, none out of the frame, and as few lines under them as can be.

import type { Point } from "./arcs";

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that a label may take. The first that is free and has fewest lines under it is taken. */
export interface Candidate extends LabelBox {
  /** How much worse it is than the best one, in lines crossed. */
  readonly worse: number;
}

export class Room {
  readonly #taken: LabelBox[] = [];
  readonly #width: number;
  readonly #height: number;
  readonly #lines: readonly Point[];

  constructor(width: number, height: number, lines: readonly Point[]) {
    this.#width = width;
    this.#height = height;
    this.#lines = lines;
  }

  take(box: LabelBox): void {
    this.#taken.push(box);
  }

  /** Takes the best of the places, null if none is free. `own` are points that may lie under it. */
  place(candidates: readonly Candidate[], own: ReadonlySet<Point> = new Set()): LabelBox | null {
    let best: { readonly box: Candidate; readonly cost: number } | null = null;
    for (const box of candidates) {
      if (!this.#isFree(box)) continue;
      const under = this.#lines.filter((point) => !own.has(point) && holds(box, point)).length;
      const cost = under * 0.5 + box.worse;
      if (best === null || cost < best.cost) best = { box, cost };
    }
    if (best === null) return null;
    this.take(best.box);
    return best.box;
  }

  #isFree(box: LabelBox): boolean {
    const inFrame = box.x >= 2 && box.y >= 2 && box.x + box.width <= this.#width - 2 && box.y + box.height <= this.#height - 2;
    return inFrame && !this.#taken.some((other) => touches(box, other));
  }
}

const gap = 1.5;
const touches = (a: LabelBox, b: LabelBox): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const holds = (box: LabelBox, [x, y]: Point): boolean =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;

/** Around a dot: right and left of it, above and below, then at its corners, then further off. */
export function aroundDot([x, y]: Point, width: number, height: number): readonly Candidate[] {
  return [0, 9].flatMap((further, ring) => {
    const [dx, dy] = [7 + further, 6 + further];
    const spots: readonly Point[] = [
      [x + dx, y - height / 2],
      [x - dx - width, y - height / 2],
      [x - width / 2, y + dy],
      [x - width / 2, y - dy - height],
      [x + dx - 3, y + dy - 4],
      [x - dx - width + 3, y + dy - 4],
      [x + dx - 3, y - dy - height + 4],
      [x - dx - width + 3, y - dy - height + 4],
    ];
    return spots.map(([left, top], at) => ({ x: left, y: top, width, height, worse: ring * 2 + at * 0.1 }));
  });
}

/** Along a line: in its middle, then towards its ends; on the line, then beside it. */
export function alongLine(points: readonly Point[], width: number, height: number): readonly Candidate[] {
  const middle = (points.length - 1) / 2;
  return points.flatMap(([x, y], at) => {
    const off = points.length < 2 ? 0 : Math.abs(at - middle) / Math.max(1, middle);
    if (off > 0.8) return [];
    const sides: readonly Point[] = [
      [0, 0],
      [0, -height / 2 - 4],
      [0, height / 2 + 4],
      [width / 2 + 5, 0],
      [-width / 2 - 5, 0],
      [0, -height - 12],
      [0, height + 12],
      [width / 2 + 20, 0],
      [-width / 2 - 20, 0],
    ];
    return sides.map(([dx, dy], side) => ({
      x: x + dx - width / 2,
      y: y + dy - height / 2,
      width,
      height,
      worse: off * 2 + (side === 0 ? 0 : side < 5 ? 0.8 + side * 0.05 : 3),
    }));
  });
}
