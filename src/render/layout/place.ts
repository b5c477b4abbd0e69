// From frames to lines: routes from port to port through the items of a line, everything moved to 0,0.

import type { ColumnPlace, Framed, Settled } from "./frames";
import type { Chain, Item } from "./items";
import { type Ports, portsOf, type Side } from "./ports";
import type { Frame, Placement, Point, Route, Segment } from "./types";

/** Everything in its place, moved so that it begins at 0,0. */
export function place({ plan, boxes, centres, places }: Settled, { frameOf, boxes: frames, lanes, bounds }: Framed): Placement {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const sides = new Map(
    [...frames].map(([id, frame]): readonly [string, Side] => {
      const box = byId.get(id);
      return [id, { y: frame.y, height: box?.sideHeight ?? frame.height, corner: box?.lane === null ? roundCorner : corner }];
    }),
  );
  const ports = portsOf(plan.chains, centres, sides);
  const { left, top, right, bottom } = bounds;
  const move: Move = (x, y) => ({ x: x - left, y: y - top });
  const moveFrame = (frame: Frame): Frame => ({ ...frame, ...move(frame.x, frame.y) });
  return {
    boxes: new Map([...frames].map(([id, frame]) => [id, moveFrame(frame)])),
    routes: new Map(plan.chains.map((chain) => [chain.link, routeOf(chain, frameOf, places, centres, ports, move)])),
    lanes: new Map([...lanes].map(([id, frame]) => [id, moveFrame(frame)])),
    width: right - left,
    height: bottom - top,
  };
}

/** Boxes outside all lanes are people, and round. */
const [corner, roundCorner] = [7, 14];

/** Where a point stands when everything begins at 0,0. */
type Move = (x: number, y: number) => Point;

function routeOf(
  chain: Chain,
  frameOf: (item: Item) => Frame,
  xs: readonly ColumnPlace[],
  centres: Float64Array,
  ports: Ports,
  move: Move,
): Route {
  const port = ports.get(chain) ?? { low: 0, high: 0 };
  const segments: Segment[] = [];
  const low = frameOf(chain.items[0] as Item);
  let [atX, atY] = [low.x + low.width, port.low];
  let at = move(atX, atY);
  let label: Frame = { ...at, width: 0, height: 0 };
  const goTo = (x: number, y: number) => {
    [atX, atY, at] = [x, y, move(x, y)];
  };
  const lineTo = (x: number, y: number) => {
    if (x === atX && y === atY) return;
    const from = at;
    goTo(x, y);
    segments.push({ from, to: at });
  };
  const first = xs[chain.items[0]?.column ?? 0];
  if (first !== undefined) lineTo(first.x + first.width, port.low);
  for (const item of chain.items.slice(1, -1)) {
    const column = xs[item.column] ?? { x: atX, width: 0 };
    const y = centres[item.index] as number;
    lineTo(column.x, y);
    if (item.kind === "label") {
      const { x, y: top, width, height } = frameOf(item);
      label = { ...move(x, top), width, height };
      lineTo(x, y);
      goTo(x + width, y);
    }
    lineTo(column.x + column.width, y);
  }
  lineTo(frameOf(chain.items.at(-1) as Item).x, port.high);
  const drawn = chain.reversed ? segments.map(({ from, to }) => ({ from: to, to: from })).reverse() : segments;
  return { segments: drawn, label };
}
