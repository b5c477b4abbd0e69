// From settled heights to frames and lines: columns side by side, frames of lanes, ports on boxes, routes through their items.

import { leastOf, mostOf } from "./extremes";
import type { Chain, Item } from "./items";
import type { Frame, LayoutBox, Placement, Point, Route, Segment, Spacing } from "./types";

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

/** Left edge and width of every column; columns without anything take no room. Gutters are wider where lines climb far. */
export function columnsAt(
  columns: readonly (readonly Item[])[],
  centres: ReadonlyMap<Item, number>,
  spacing: Spacing,
): readonly ColumnPlace[] {
  let x = 0;
  return columns.map((column) => {
    const width = Math.max(0, ...column.map((item) => item.width));
    const place = { x, width };
    const climbs = column.flatMap((item) => item.right.map((next) => Math.abs((centres.get(next) ?? 0) - (centres.get(item) ?? 0))));
    if (column.length > 0) x += width + spacing.gutter + Math.min(spacing.gutter * 1.2, Math.max(0, ...climbs) * 0.12);
    return place;
  });
}

// ---------------------------------------------------------------- frames and routes

/** A layout whose order and heights are settled. */
export interface Settled {
  readonly boxes: readonly LayoutBox[];
  readonly alone: LayoutBox | null;
  readonly chains: readonly Chain[];
  readonly spacing: Spacing;
  readonly lanes: readonly string[];
  readonly columns: readonly (readonly Item[])[];
  readonly centres: ReadonlyMap<Item, number>;
  readonly places: readonly ColumnPlace[];
}

export function place({ boxes, alone, chains, spacing, lanes, columns, centres, places }: Settled): Placement {
  const items = columns.flat();
  const sizes = new Map(boxes.map((box) => [box.id, box]));
  const frameOf = (item: Item): Frame => {
    const column = places[item.column] ?? { x: 0, width: item.width };
    const height = item.kind === "box" ? (sizes.get(item.id)?.height ?? item.height) : item.height;
    const x = item.kind === "label" ? column.x + (column.width - item.width) / 2 : column.x;
    return { x, y: (centres.get(item) ?? 0) - height / 2, width: item.width, height };
  };
  const frames = new Map(items.filter((item) => item.kind === "box").map((item) => [item.id, frameOf(item)]));
  const laneFrames = new Map(
    lanes.map((lane) => [
      lane,
      laneFrame(
        items.filter((item) => item.lane === lane),
        frameOf,
        spacing,
      ),
    ]),
  );
  const aloneFrame = alone === null ? undefined : frames.get(alone.id);
  if (alone !== null && alone.lane !== null && aloneFrame !== undefined) laneFrames.set(alone.lane, frameAround([aloneFrame], spacing));
  const sides = new Map(
    [...frames].map(([id, frame]): readonly [string, Side] => {
      const box = sizes.get(id);
      return [id, { y: frame.y, height: box?.sideHeight ?? frame.height, corner: box?.lane === null ? roundCorner : corner }];
    }),
  );
  const ports = portsOf(chains, centres, sides);
  const routes = new Map(chains.map((chain) => [chain.link.id, routeOf(chain, frameOf, places, centres, ports)]));
  return shifted(frames, routes, laneFrames);
}

/** Around the boxes of a lane, as high as everything of the lane between them. */
function laneFrame(items: readonly Item[], frameOf: (item: Item) => Frame, spacing: Spacing): Frame {
  const columns = items.filter((item) => item.kind === "box").map((item) => item.column);
  const [first, last] = [leastOf(columns), mostOf(columns)];
  const between = items.filter((item) => item.column >= first && item.column <= last);
  const around = frameAround(between.filter((item) => item.kind === "box").map(frameOf), spacing);
  const all = frameAround(between.map(frameOf), spacing);
  return { ...around, y: all.y, height: all.height };
}

function frameAround(frames: readonly Frame[], spacing: Spacing): Frame {
  const left = leastOf(frames.map((frame) => frame.x)) - spacing.laneSide;
  const top = leastOf(frames.map((frame) => frame.y)) - spacing.laneHeader;
  const right = mostOf(frames.map((frame) => frame.x + frame.width)) + spacing.laneSide;
  const bottom = mostOf(frames.map((frame) => frame.y + frame.height)) + spacing.lanePadding;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

interface Side extends Pick<Frame, "y" | "height"> {
  /** How near to its ends a line may be moved to be level. */
  readonly corner: number;
}

/** Boxes outside all lanes are people, and round. */
const [corner, roundCorner] = [7, 14];

type Ports = ReadonlyMap<Chain, { readonly low: number; readonly high: number }>;

/** Heights at which lines touch boxes: spread over the side, in the order of what they lead to. */
function portsOf(chains: readonly Chain[], centres: ReadonlyMap<Item, number>, sides: ReadonlyMap<string, Side>): Ports {
  const ports = new Map(chains.map((chain) => [chain, { low: 0, high: 0 }]));
  for (const end of ["low", "high"] as const) {
    const byBox = new Map<string, Chain[]>();
    const endOf = (chain: Chain) => (end === "low" ? chain.items[0] : chain.items.at(-1)) as Item;
    const nextOf = (chain: Chain) => (end === "low" ? chain.items[1] : chain.items.at(-2)) as Item;
    for (const chain of chains) byBox.set(endOf(chain).id, [...(byBox.get(endOf(chain).id) ?? []), chain]);
    for (const [id, own] of byBox) {
      const side = sides.get(id) as Side;
      const step = Math.min(14, (side.height - 8) / Math.max(1, own.length));
      const sorted = own.sort((a, b) => (centres.get(nextOf(a)) ?? 0) - (centres.get(nextOf(b)) ?? 0) || (a.link.id < b.link.id ? -1 : 1));
      const heights = portHeights(
        sorted.map((chain) => centres.get(nextOf(chain)) ?? 0),
        side,
        step,
      );
      sorted.forEach((chain, at) => {
        const port = ports.get(chain);
        if (port !== undefined) port[end] = heights[at] ?? side.y + side.height / 2;
      });
    }
  }
  return ports;
}

/** Level with what the lines lead to if that leaves room for all of them on the side, else around its middle. */
function portHeights(wishes: readonly number[], side: Side, step: number): readonly number[] {
  const middle = side.y + side.height / 2;
  const isLevel =
    wishes.every((wish) => Math.abs(wish - middle) <= Math.max(4, side.height / 2 - side.corner)) &&
    wishes.every((wish, at) => at === 0 || wish - (wishes[at - 1] ?? 0) >= Math.min(step, 9));
  return isLevel ? wishes : wishes.map((_, at) => middle + (at - (wishes.length - 1) / 2) * step);
}

function routeOf(
  chain: Chain,
  frameOf: (item: Item) => Frame,
  xs: readonly ColumnPlace[],
  centres: ReadonlyMap<Item, number>,
  ports: Ports,
): Route {
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
    const y = centres.get(item) ?? 0;
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

/** Moves everything so that it begins at 0,0. */
function shifted(boxes: ReadonlyMap<string, Frame>, routes: ReadonlyMap<string, Route>, lanes: ReadonlyMap<string, Frame>): Placement {
  const frames = [...boxes.values(), ...lanes.values(), ...[...routes.values()].map((route) => route.label)];
  const ends = [...routes.values()].flatMap((route) => route.segments.flatMap(({ from, to }) => [from, to]));
  const left = leastOf(
    frames.map((frame) => frame.x),
    ends.map((point) => point.x),
  );
  const top = leastOf(
    frames.map((frame) => frame.y),
    ends.map((point) => point.y),
  );
  const right = mostOf(
    frames.map((frame) => frame.x + frame.width),
    ends.map((point) => point.x),
  );
  const bottom = mostOf(
    frames.map((frame) => frame.y + frame.height),
    ends.map((point) => point.y),
  );
  const moveFrame = (frame: Frame): Frame => ({ ...frame, x: frame.x - left, y: frame.y - top });
  const movePoint = (point: Point): Point => ({ x: point.x - left, y: point.y - top });
  const moveRoute = ({ segments, label }: Route): Route => ({
    segments: segments.map(({ from, to }) => ({ from: movePoint(from), to: movePoint(to) })),
    label: moveFrame(label),
  });
  return {
    boxes: new Map([...boxes].map(([id, frame]) => [id, moveFrame(frame)])),
    routes: new Map([...routes].map(([id, route]) => [id, moveRoute(route)])),
    lanes: new Map([...lanes].map(([id, frame]) => [id, moveFrame(frame)])),
    width: right - left,
    height: bottom - top,
  };
}
