// From settled heights to frames: columns side by side, boxes in them, lanes around them.

import { type Bounds, boundsOf, extend, noBounds } from "./bounds";
import type { Item, Sizes } from "./items";
import type { Plan } from "./plan";
import type { Frame, LayoutBox, Spacing } from "./types";

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
    const most = spacing.gutter * 1.2;
    let climb = 0;
    for (const { index, right } of column) {
      if (climb * 0.12 >= most) break;
      for (const next of right) climb = Math.max(climb, Math.abs((centres[next.index] as number) - (centres[index] as number)));
    }
    if (column.length > 0) x += place.width + spacing.gutter + Math.min(most, climb * 0.12);
    return place;
  });
}

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
      if (item.kind === "pass") {
        extend(bounds, places[item.column]?.x ?? 0, centres[item.index] as number, 0, 0);
        continue;
      }
      const frame = frameOf(item);
      if (item.kind === "box") frames.set(item.id, frame);
      extend(bounds, frame.x, frame.y, frame.width, frame.height);
    }
  }
  const lanes = new Map([...plan.lanes].map(([lane, columns]) => [lane, laneFrame(columns, frameOf, sizes, centres, spacing)]));
  const { alone } = plan;
  const aloneFrame = alone === null ? undefined : frames.get(alone.id);
  if (alone !== null && alone.lane !== null && aloneFrame !== undefined) lanes.set(alone.lane, frameAround(boundsOf(aloneFrame), spacing));
  for (const { x, y, width, height } of lanes.values()) extend(bounds, x, y, width, height);
  return { frameOf, boxes: frames, lanes, bounds };
}

/** Around the boxes of a lane, as high as everything of the lane between them. */
function laneFrame(
  columns: readonly (readonly Item[])[],
  frameOf: (item: Item) => Frame,
  { heights }: Sizes,
  centres: Float64Array,
  spacing: Spacing,
): Frame {
  const hasBoxes = (column: readonly Item[]) => column.some((item) => item.kind === "box");
  const between = columns.slice(columns.findIndex(hasBoxes), columns.findLastIndex(hasBoxes) + 1);
  const [ofBoxes, ofAll] = [noBounds(), noBounds()];
  for (const column of between) {
    for (const item of column) {
      const height = heights[item.index] as number;
      extend(ofAll, 0, (centres[item.index] as number) - height / 2, 0, height);
      if (item.kind !== "box") continue;
      const frame = frameOf(item);
      extend(ofBoxes, frame.x, frame.y, frame.width, frame.height);
    }
  }
  const { y, height } = frameAround(ofAll, spacing);
  return { ...frameAround(ofBoxes, spacing), y, height };
}

function frameAround(bounds: Bounds, { lanePadding, laneSide, laneHeader }: Spacing): Frame {
  const [left, top] = [bounds.left - laneSide, bounds.top - laneHeader];
  return { x: left, y: top, width: bounds.right + laneSide - left, height: bounds.bottom + lanePadding - top };
}
