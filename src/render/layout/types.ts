// What goes into a layered layout and what comes out: ids and numbers only.

/** A box with its size. `lane` is the band it must stand in; null = free. */
export interface LayoutBox {
  readonly id: string;
  readonly rank: number;
  readonly lane: string | null;
  readonly width: number;
  readonly height: number;
  /** The upper part of its sides that lines may touch; absent = all. */
  readonly sideHeight?: number;
}

/** A line from one box to another, with room for its label just before the box of the higher rank. */
export interface LayoutLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: { readonly width: number; readonly height: number };
}

export interface Spacing {
  /** Between a column and the next. */
  readonly gutter: number;
  /** Between things in one column. */
  readonly gap: number;
  /** Between two labels in one column. */
  readonly labelGap: number;
  /** Between lanes. */
  readonly laneGap: number;
  /** From a lane's boxes to its frame below. */
  readonly lanePadding: number;
  /** From a lane's boxes to its frame left and right: more than an arrow head; at most half a gutter. */
  readonly laneSide: number;
  /** Room for the lane's name above its boxes. */
  readonly laneHeader: number;
  /** Room for a line that only passes through a column. */
  readonly passing: number;
  /** Boxes come down to the rows of long lines, which makes lines straight and lanes higher. */
  readonly level: boolean;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Part of a line: straight through a column, or a curve across the gutter between two columns. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export interface Route {
  /** From the `from` box to the `to` box, in drawing order; the label interrupts it. */
  readonly segments: readonly Segment[];
  readonly label: Frame;
}

export interface Placement {
  readonly boxes: ReadonlyMap<string, Frame>;
  readonly routes: ReadonlyMap<string, Route>;
  /** Frames of lanes that have boxes, by lane. */
  readonly lanes: ReadonlyMap<string, Frame>;
  readonly width: number;
  readonly height: number;
}
