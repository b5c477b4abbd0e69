// Layered layout, left to right: people, controller, recipients, onward. Lanes are bands that no foreign box enters.
//
// Boxes stand in even columns, labels in odd ones, and a line that crosses a column gets a place of its own in it:
// so no line can run through a box or a label, and no two boxes or labels can touch.

import { breakLinks, type Chain, type Item } from "./items";
import { orderColumns, orderLanes } from "./order";
import { type Stacked, stackAt } from "./stack";
import type { Frame, LayoutBox, LayoutLink, Placement, Point, Route, Segment, Spacing } from "./types";

/** Rounds of straightening. */
const rounds = 8;

/** Places boxes, routes lines. Links whose ends have one rank are left out. Coordinates begin at 0,0. */
export function layoutLayered(boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Placement {
  if (boxes.length === 0) return { boxes: new Map(), routes: new Map(), lanes: new Map(), width: 0, height: 0 };
  const alone = boxAlone(boxes);
  const bound = boxes.map((box) => (box === alone ? { ...box, lane: null, height: box.height + 2 * spacing.laneHeader } : box));
  const { columns, chains } = breakLinks(bound, links, spacing);
  const laneOf = new Map(bound.map((box) => [box.id, box.lane]));
  const names = [...new Set(bound.flatMap((box) => box.lane ?? []))];
  const pairs = links.flatMap((link): readonly (readonly [string, string])[] => {
    const [from, to] = [laneOf.get(link.from) ?? null, laneOf.get(link.to) ?? null];
    return from === null || to === null || from === to ? [] : [[from, to]];
  });
  const lanes = orderLanes(names, pairs);
  const ordered = orderColumns(columns, lanes);
  const heights = heightsOf(ordered, lanes, spacing);
  return finish({ boxes, alone, chains, spacing, lanes, columns: ordered, centres: heights, places: columnsAt(ordered, heights, spacing) });
}

/** A lane of one box that stands left of all other lanes (the controller in its country) needs no band of its own: a frame will do. */
function boxAlone(boxes: readonly LayoutBox[]): LayoutBox | null {
  const inLanes = boxes.filter((box) => box.lane !== null);
  const first = Math.min(...inLanes.map((box) => box.rank));
  const [box, ...others] = inLanes.filter((one) => one.rank === first);
  return box !== undefined && others.length === 0 && !inLanes.some((other) => other !== box && other.lane === box.lane) ? box : null;
}

// ---------------------------------------------------------------- heights

/** The centre of every item. */
function heightsOf(columns: readonly (readonly Item[])[], lanes: readonly string[], spacing: Spacing): Map<Item, number> {
  const centres = new Map<Item, number>();
  let top = 0;
  for (const lane of lanes) {
    const own = columns.map((column) => column.filter((item) => item.lane === lane));
    const height = straighten(own, centres, spacing, (item) => item.lane === lane);
    const header = spacing.laneHeader;
    for (const item of own.flat()) centres.set(item, (centres.get(item) ?? 0) + top + header);
    top += header + height + spacing.lanePadding + spacing.laneGap;
  }
  const free = columns.map((column) => column.filter((item) => item.lane === null));
  straightenFree(free, centres, spacing);
  return centres;
}

/** Stacks the columns of one lane from 0 down, each item as near to its neighbours as the order allows; returns the height. */
function straighten(
  columns: readonly (readonly Item[])[],
  centres: Map<Item, number>,
  spacing: Spacing,
  isOwn: (item: Item) => boolean,
): number {
  for (const column of columns) stackColumn(column, centres, spacing, () => 0);
  for (let round = 0; round < rounds; round++) {
    const sequence = round % 2 === 0 ? columns : [...columns].reverse();
    for (const column of sequence) stackColumn(column, centres, spacing, (item) => meanCentre(followed(item).filter(isOwn), centres));
  }
  const items = columns.flat();
  const top = Math.min(...items.map((item) => (centres.get(item) ?? 0) - item.height / 2));
  for (const item of items) centres.set(item, (centres.get(item) ?? 0) - top);
  return Math.max(0, ...items.map((item) => (centres.get(item) ?? 0) + item.height / 2));
}

/** Free columns follow what they are joined to, from the lanes outwards. */
function straightenFree(columns: readonly (readonly Item[])[], centres: Map<Item, number>, spacing: Spacing): void {
  const reversed = [...columns].reverse();
  for (let round = 0; round < rounds; round++) {
    for (const column of round % 2 === 0 ? reversed : columns) {
      stackColumn(column, centres, spacing, (item) =>
        meanCentre(
          followed(item).filter((other) => centres.has(other)),
          centres,
        ),
      );
    }
  }
}

function stackColumn(column: readonly Item[], centres: Map<Item, number>, spacing: Spacing, wishOf: (item: Item) => number | null): void {
  const things = column.map(
    (item, index): Stacked => ({
      height: item.height,
      wish: wishOf(item) ?? centres.get(item) ?? 0,
      weight: item.kind === "box" ? 4 : 1,
      gapBefore: gapBetween(column[index - 1], item, spacing),
    }),
  );
  stackAt(things).forEach((centre, index) => {
    const item = column[index];
    if (item !== undefined) centres.set(item, centre);
  });
}

function gapBetween(before: Item | undefined, item: Item, { gap, labelGap }: Spacing): number {
  if (before?.kind === "pass" && item.kind === "pass") return 0;
  if (before?.kind === "pass" || item.kind === "pass") return gap / 2;
  return before?.kind === "label" && item.kind === "label" ? labelGap : gap;
}

/** A label keeps to the row of the box it leads to; everything else to the middle of what it is joined to. */
const followed = (item: Item): readonly Item[] => (item.kind === "label" ? item.right : [...item.left, ...item.right]);

const meanCentre = (items: readonly Item[], centres: ReadonlyMap<Item, number>): number | null =>
  items.length === 0 ? null : items.reduce((sum, item) => sum + (centres.get(item) ?? 0), 0) / items.length;

// ---------------------------------------------------------------- columns

interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

/** Left edge and width of every column; columns without anything take no room. Gutters are wider where lines climb far. */
function columnsAt(columns: readonly (readonly Item[])[], centres: ReadonlyMap<Item, number>, spacing: Spacing): readonly ColumnPlace[] {
  let x = 0;
  return columns.map((column) => {
    const width = Math.max(0, ...column.map((item) => item.width));
    const place = { x, width };
    const climbs = column.flatMap((item) => item.right.map((next) => Math.abs((centres.get(next) ?? 0) - (centres.get(item) ?? 0))));
    if (column.length > 0) x += width + spacing.gutter + Math.min(spacing.gutter * 1.5, Math.max(0, ...climbs) * 0.12);
    return place;
  });
}

// ---------------------------------------------------------------- frames and routes

interface Laid {
  readonly boxes: readonly LayoutBox[];
  readonly alone: LayoutBox | null;
  readonly chains: readonly Chain[];
  readonly spacing: Spacing;
  readonly lanes: readonly string[];
  readonly columns: readonly (readonly Item[])[];
  readonly centres: ReadonlyMap<Item, number>;
  readonly places: readonly ColumnPlace[];
}

function finish({ boxes, alone, chains, spacing, lanes, columns, centres, places }: Laid): Placement {
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
  const ports = portsOf(chains, centres, frames);
  const routes = new Map(chains.map((chain) => [chain.link.id, routeOf(chain, frameOf, places, centres, ports)]));
  return shifted(frames, routes, laneFrames);
}

/** Around the boxes of a lane, as high as everything of the lane between them. */
function laneFrame(items: readonly Item[], frameOf: (item: Item) => Frame, spacing: Spacing): Frame {
  const columns = items.filter((item) => item.kind === "box").map((item) => item.column);
  const between = items.filter((item) => item.column >= Math.min(...columns) && item.column <= Math.max(...columns));
  const around = frameAround(between.filter((item) => item.kind === "box").map(frameOf), spacing);
  const all = frameAround(between.map(frameOf), spacing);
  return { ...around, y: all.y, height: all.height };
}

function frameAround(frames: readonly Frame[], spacing: Spacing): Frame {
  const left = Math.min(...frames.map((frame) => frame.x)) - spacing.lanePadding;
  const top = Math.min(...frames.map((frame) => frame.y)) - spacing.laneHeader;
  const right = Math.max(...frames.map((frame) => frame.x + frame.width)) + spacing.lanePadding;
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height)) + spacing.lanePadding;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

type Ports = ReadonlyMap<Chain, { readonly low: number; readonly high: number }>;

/** Heights at which lines touch boxes: spread over the side, in the order of what they lead to. */
function portsOf(chains: readonly Chain[], centres: ReadonlyMap<Item, number>, frames: ReadonlyMap<string, Frame>): Ports {
  const ports = new Map(chains.map((chain) => [chain, { low: 0, high: 0 }]));
  for (const side of ["low", "high"] as const) {
    const byBox = new Map<string, Chain[]>();
    const endOf = (chain: Chain) => (side === "low" ? chain.items[0] : chain.items.at(-1)) as Item;
    const nextOf = (chain: Chain) => (side === "low" ? chain.items[1] : chain.items.at(-2)) as Item;
    for (const chain of chains) byBox.set(endOf(chain).id, [...(byBox.get(endOf(chain).id) ?? []), chain]);
    for (const [id, own] of byBox) {
      const frame = frames.get(id) as Frame;
      const step = Math.min(14, (frame.height - 8) / Math.max(1, own.length));
      const sorted = own.sort((a, b) => (centres.get(nextOf(a)) ?? 0) - (centres.get(nextOf(b)) ?? 0) || (a.link.id < b.link.id ? -1 : 1));
      sorted.forEach((chain, at) => {
        const port = ports.get(chain);
        if (port !== undefined) port[side] = frame.y + frame.height / 2 + (at - (sorted.length - 1) / 2) * step;
      });
    }
  }
  return ports;
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
  const left = Math.min(...frames.map((frame) => frame.x), ...ends.map((point) => point.x));
  const top = Math.min(...frames.map((frame) => frame.y), ...ends.map((point) => point.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width), ...ends.map((point) => point.x));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height), ...ends.map((point) => point.y));
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
