// From settled heights to frames and lines: columns side by side, frames of lanes, ports on boxes, routes through their items.

import { grouped } from "../grouped";
import { type Bounds, boundsAround, extended, noBounds } from "./bounds";
import type { Chain, Item, Sizes } from "./items";
import type { Plan } from "./plan";
import type { Frame, LayoutBox, Placement, Point, Route, Segment, Spacing } from "./types";

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

/** No layout of these columns is less wide, however high its lines climb. */
export const leastWidthOf = (columns: readonly (readonly Item[])[], { widths }: Sizes, { gutter }: Spacing): number =>
  columns.reduce((sum, column) => (column.length > 0 ? sum + gutter + widthOf(column, widths) : sum), -gutter);

function widthOf(column: readonly Item[], widths: Float64Array): number {
  let width = 0;
  for (const { index } of column) width = Math.max(width, widths[index] as number);
  return width;
}

/** Left edge and width of every column; columns without anything take no room. Gutters are wider where lines climb far. */
export function columnsAt(
  columns: readonly (readonly Item[])[],
  { widths }: Sizes,
  centres: Float64Array,
  spacing: Spacing,
): readonly ColumnPlace[] {
  let x = 0;
  return columns.map((column) => {
    const place = { x, width: widthOf(column, widths) };
    const most = spacing.gutter * 1.5;
    let climb = 0;
    for (const { index, right } of column) {
      if (climb * 0.12 >= most) break;
      for (const next of right) climb = Math.max(climb, Math.abs((centres[next.index] as number) - (centres[index] as number)));
    }
    if (column.length > 0) x += place.width + spacing.gutter + Math.min(most, climb * 0.12);
    return place;
  });
}

// ---------------------------------------------------------------- frames

/** A layout whose order and heights are settled. */
export interface Settled {
  readonly plan: Plan;
  readonly boxes: readonly LayoutBox[];
  readonly sizes: Sizes;
  readonly spacing: Spacing;
  readonly centres: Float64Array;
  readonly places: readonly ColumnPlace[];
}

/** Where boxes and lanes stand, and how far everything reaches: lines stay within the columns of what they run through. */
export interface Framed {
  readonly frameOf: (item: Item) => Frame;
  readonly boxes: ReadonlyMap<string, Frame>;
  readonly lanes: ReadonlyMap<string, Frame>;
  readonly bounds: Bounds;
}

export function framed({ plan, boxes, sizes, spacing, centres, places }: Settled): Framed {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const frameOf = (item: Item): Frame => {
    const [width, ownHeight] = [sizes.widths[item.index] as number, sizes.heights[item.index] as number];
    const column = places[item.column] ?? { x: 0, width };
    const height = item.kind === "box" ? (byId.get(item.id)?.height ?? ownHeight) : ownHeight;
    const x = item.kind === "label" ? column.x + (column.width - width) / 2 : column.x;
    return { x, y: (centres[item.index] as number) - height / 2, width, height };
  };
  const frames = new Map<string, Frame>();
  const bounds = noBounds();
  for (const column of plan.columns) {
    for (const item of column) {
      const frame = frameOf(item);
      if (item.kind === "box") frames.set(item.id, frame);
      extended(bounds, item.kind === "pass" ? { ...frame, y: centres[item.index] as number, height: 0 } : frame);
    }
  }
  const lanes = new Map([...plan.lanes].map(([lane, columns]) => [lane, laneFrame(columns, frameOf, spacing)]));
  const { alone } = plan;
  const aloneFrame = alone === null ? undefined : frames.get(alone.id);
  if (alone !== null && alone.lane !== null && aloneFrame !== undefined)
    lanes.set(alone.lane, frameAround(boundsAround([aloneFrame]), spacing));
  for (const lane of lanes.values()) extended(bounds, lane);
  return { frameOf, boxes: frames, lanes, bounds };
}

/** Around the boxes of a lane, as high as everything of the lane between them. */
function laneFrame(columns: readonly (readonly Item[])[], frameOf: (item: Item) => Frame, spacing: Spacing): Frame {
  const hasBoxes = (column: readonly Item[]) => column.some((item) => item.kind === "box");
  const between = columns.slice(columns.findIndex(hasBoxes), columns.findLastIndex(hasBoxes) + 1);
  const [ofBoxes, ofAll] = [noBounds(), noBounds()];
  for (const column of between) {
    for (const item of column) {
      const frame = frameOf(item);
      extended(ofAll, frame);
      if (item.kind === "box") extended(ofBoxes, frame);
    }
  }
  const { y, height } = frameAround(ofAll, spacing);
  return { ...frameAround(ofBoxes, spacing), y, height };
}

function frameAround(bounds: Bounds, { lanePadding, laneHeader }: Spacing): Frame {
  const [left, top] = [bounds.left - lanePadding, bounds.top - laneHeader];
  return { x: left, y: top, width: bounds.right + lanePadding - left, height: bounds.bottom + lanePadding - top };
}

// ---------------------------------------------------------------- routes

/** Everything in its place, moved so that it begins at 0,0. */
export function place({ plan, boxes, centres, places }: Settled, { frameOf, boxes: frames, lanes, bounds }: Framed): Placement {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const sides = new Map([...frames].map(([id, frame]) => [id, { y: frame.y, height: byId.get(id)?.sideHeight ?? frame.height }]));
  const ports = portsOf(plan.chains, centres, sides);
  const routes = plan.chains.map((chain) => [chain.link, routeOf(chain, frameOf, places, centres, ports)] as const);
  const { left, top, right, bottom } = bounds;
  const moveFrame = (frame: Frame): Frame => ({ ...frame, x: frame.x - left, y: frame.y - top });
  const movePoint = (point: Point): Point => ({ x: point.x - left, y: point.y - top });
  const moveRoute = ({ segments, label }: Route): Route => ({
    segments: segments.map(({ from, to }) => ({ from: movePoint(from), to: movePoint(to) })),
    label: moveFrame(label),
  });
  return {
    boxes: new Map([...frames].map(([id, frame]) => [id, moveFrame(frame)])),
    routes: new Map(routes.map(([id, route]) => [id, moveRoute(route)])),
    lanes: new Map([...lanes].map(([id, frame]) => [id, moveFrame(frame)])),
    width: right - left,
    height: bottom - top,
  };
}

type Side = Pick<Frame, "y" | "height">;
type Ports = ReadonlyMap<Chain, { readonly low: number; readonly high: number }>;

/** Heights at which lines touch boxes: spread over the side, in the order of what they lead to. */
function portsOf(chains: readonly Chain[], centres: Float64Array, sides: ReadonlyMap<string, Side>): Ports {
  const ports = new Map(chains.map((chain) => [chain, { low: 0, high: 0 }]));
  for (const end of ["low", "high"] as const) {
    const endOf = (chain: Chain) => (end === "low" ? chain.items[0] : chain.items.at(-1)) as Item;
    const nextOf = (chain: Chain) => (end === "low" ? chain.items[1] : chain.items.at(-2)) as Item;
    for (const [id, own] of grouped(chains, (chain) => endOf(chain).id)) {
      const side = sides.get(id) as Side;
      const step = Math.min(14, (side.height - 8) / Math.max(1, own.length));
      const heightOf = (chain: Chain) => centres[nextOf(chain).index] as number;
      const sorted = own.sort((a, b) => heightOf(a) - heightOf(b) || (a.link < b.link ? -1 : 1));
      sorted.forEach((chain, at) => {
        const port = ports.get(chain);
        if (port !== undefined) port[end] = side.y + side.height / 2 + (at - (sorted.length - 1) / 2) * step;
      });
    }
  }
  return ports;
}

function routeOf(chain: Chain, frameOf: (item: Item) => Frame, xs: readonly ColumnPlace[], centres: Float64Array, ports: Ports): Route {
  const port = ports.get(chain) ?? { low: 0, high: 0 };
  const segments: Segment[] = [];
  const low = frameOf(chain.items[0] as Item);
  let at: Point = { x: low.x + low.width, y: port.low };
  let label: Frame = { x: at.x, y: at.y, width: 0, height: 0 };
  const lineTo = (to: Point) => {
    if (to.x !== at.x || to.y !== at.y) segments.push({ from: at, to });
    at = to;
  };
  const first = xs[chain.items[0]?.column ?? 0];
  if (first !== undefined) lineTo({ x: first.x + first.width, y: port.low });
  for (const item of chain.items.slice(1, -1)) {
    const column = xs[item.column] ?? { x: at.x, width: 0 };
    const y = centres[item.index] as number;
    lineTo({ x: column.x, y });
    if (item.kind === "label") {
      label = frameOf(item);
      lineTo({ x: label.x, y });
      at = { x: label.x + label.width, y };
    }
    lineTo({ x: column.x + column.width, y });
  }
  const high = frameOf(chain.items.at(-1) as Item);
  lineTo({ x: high.x, y: port.high });
  const drawn = chain.reversed ? segments.map(({ from, to }) => ({ from: to, to: from })).reverse() : segments;
  return { segments: drawn, label };
}
