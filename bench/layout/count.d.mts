export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [number, number])[];
  readonly label: Rect | null;
}
export interface Geometry {
  readonly nodes: readonly (Rect & { readonly id: string; readonly lane: string | null })[];
  readonly lines: readonly Line[];
  readonly frames: readonly (Rect & { readonly lane: string })[];
}
export interface Counts {
  readonly crossings: number;
  readonly crossingPairs: number;
  readonly nodeOverlaps: number;
  readonly labelOverlaps: number;
  readonly throughNodes: number;
  readonly throughLabels: number;
  readonly foreignNodes: number;
  readonly framesOverlapping: number;
  readonly width: number;
  readonly height: number;
  readonly pageScale: number;
}
export function count(geometry: Geometry): Counts;
export function bezier(points: readonly (readonly [number, number])[]): [number, number][];
