// The counts of the layout benchmark on drawings whose faults are known.

import { expect, it } from "vitest";
import { bezier, count, type Geometry, type Line } from "../../bench/layout/count.mjs";
import { mapOfSize } from "../../bench/layout/generate.mjs";

const node = (id: string, x: number, y: number, lane: string | null = null) => ({ id, lane, x, y, width: 10, height: 10 });
const line = (from: string, to: string, ...points: readonly (readonly [number, number])[]): Line => ({
  id: `${from} ${to}`,
  from,
  to,
  points,
  label: null,
});
const drawing = (part: Partial<Geometry>) => count({ nodes: [], lines: [], frames: [], ...part });

it("counts crossings, each once, also in a corner", () => {
  const level = line("a", "b", [0, 0], [50, 0], [100, 0]);
  expect(drawing({ lines: [level, line("c", "d", [30, -10], [30, 10])] })).toMatchObject({ crossings: 1, crossingPairs: 1 });
  expect(drawing({ lines: [level, line("c", "d", [50, -10], [50, 10])] }).crossings).toBe(1);
  expect(drawing({ lines: [level, line("c", "d", [40, -10], [50, 0], [60, 10])] }).crossings).toBe(1);
  expect(drawing({ lines: [level, line("c", "d", [20, -5], [30, 5], [40, -5])] })).toMatchObject({ crossings: 2, crossingPairs: 1 });
});

it("counts no crossing where lines touch, run over each other, or meet at their box", () => {
  const level = line("a", "b", [0, 0], [100, 0]);
  expect(drawing({ lines: [level, line("c", "d", [30, 10], [40, 0], [50, 10])] }).crossings).toBe(0);
  expect(drawing({ lines: [level, line("c", "d", [20, 0], [80, 0])] }).crossings).toBe(0);
  expect(drawing({ lines: [level, line("a", "d", [0, -1], [20, 19])] }).crossings).toBe(0);
  expect(drawing({ lines: [level, line("a", "d", [0, -9], [20, 19])] }).crossings).toBe(1);
});

it("counts boxes and labels that overlap, not those that touch", () => {
  expect(drawing({ nodes: [node("a", 0, 0), node("b", 5, 5), node("c", 10, 0)] }).nodeOverlaps).toBe(2);
  expect(drawing({ nodes: [node("a", 0, 0), node("b", 10, 0)] }).nodeOverlaps).toBe(0);
  const labelled = (id: string, x: number) => ({ ...line(id, "z", [0, 50], [1, 50]), label: { x, y: 0, width: 10, height: 10 } });
  expect(drawing({ nodes: [node("a", 0, 0)], lines: [labelled("p", 5), labelled("q", 12), labelled("r", 40)] }).labelOverlaps).toBe(2);
});

it("counts lines through foreign boxes and labels, not along them, nor into their own", () => {
  const nodes = [node("a", 0, 0), node("b", 30, 0), node("c", 60, 0)];
  expect(drawing({ nodes, lines: [line("a", "c", [10, 5], [60, 5])] }).throughNodes).toBe(1);
  expect(drawing({ nodes, lines: [line("a", "c", [10, 10], [60, 10])] }).throughNodes).toBe(0);
  expect(drawing({ nodes, lines: [line("a", "b", [5, 5], [35, 5])] }).throughNodes).toBe(0);
  const label = { ...line("a", "b", [0, 50], [1, 50]), label: { x: 40, y: 0, width: 10, height: 10 } };
  expect(drawing({ lines: [label, line("a", "c", [0, 5], [60, 5])] }).throughLabels).toBe(1);
});

it("counts foreign boxes in a frame, and frames that overlap", () => {
  const frame = (lane: string, x: number) => ({ lane, x, y: 0, width: 40, height: 40 });
  const nodes = [node("a", 5, 5, "x"), node("b", 25, 5, "y"), node("c", 35, 25), node("d", 45, 5, "y")];
  expect(drawing({ nodes, frames: [frame("x", 0)] }).foreignNodes).toBe(2);
  expect(drawing({ frames: [frame("x", 0), frame("y", 39)] }).framesOverlapping).toBe(1);
  expect(drawing({ frames: [frame("x", 0), frame("y", 40)] }).framesOverlapping).toBe(0);
});

it("measures against A4 on its side, and samples curves from end to end", () => {
  expect(drawing({ nodes: [{ ...node("a", 0, 0), width: 785, height: 269 }] })).toMatchObject({ width: 785, height: 269, pageScale: 1 });
  const [first, ...rest] = bezier([
    [0, 0],
    [5, 0],
    [5, 10],
    [10, 10],
  ]);
  expect([first, rest.at(-1), rest[5]]).toEqual([
    [0, 0],
    [10, 10],
    [5, 5],
  ]);
});

it("makes the same map from the same seed", () => {
  expect(mapOfSize(60)).toEqual(mapOfSize(60));
  expect(mapOfSize(60, 2)).not.toEqual(mapOfSize(60));
});
