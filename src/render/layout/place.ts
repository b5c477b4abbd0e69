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

/** Boxes outside all lanes are people, and round. */
const [corner, roundCorner] = [7, 14];

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
