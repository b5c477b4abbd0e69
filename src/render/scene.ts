// The plain tree between layout and markup: a picture is tested as numbers and words before any SVG is written.

export type SceneNode = Group | Rect | Path | Circle | Text;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The sheet that it fills, in mm; absent = a screen, which shows a px as a px. */
  readonly paper?: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly desc: string;
  /** BCP 47, the language of the words in the picture. */
  readonly lang: string;
  /** Of the root, for the rules of the theme. */
  readonly className?: string;
  /** Fixed CSS of the theme; never anything out of a map. */
  readonly style?: string;
  readonly markers?: readonly Marker[];
  readonly children: readonly SceneNode[];
}

/**
 * An arrow head, drawn pointing right and turned with the line, also at its start (resvg does not know `auto-start-reverse`).
 * Lines name it by `id` in their style; it does not grow with the width of the line.
 */
export interface Marker {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The point of the marker that comes to lie on the end of the line. */
  readonly refX: number;
  readonly refY: number;
  readonly children: readonly SceneNode[];
}

/** Presentation attributes, in the order in which they are written. The values of `marker-*` are ids of `Scene.markers`. */
export const styleNames = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "font-style",
  "text-decoration",
  "marker-start",
  "marker-mid",
  "marker-end",
] as const;

export type Style = Readonly<Partial<Record<(typeof styleNames)[number], string | number>>>;

/**
 * What a script or a test finds elements by: `data-node="klaviyo"`. The values are ids of the map, and of a `boundary`
 * what its boxes have in common (`inside`, `adequacy`, `third`, `not-stated`). In the order written.
 */
export const dataNames = ["node", "flow", "collection", "label", "boundary", "category", "country", "cell"] as const;

export type Data = Readonly<Partial<Record<(typeof dataNames)[number], string>>>;

interface NodeBase {
  /** Unique in the scene; the writer puts its prefix before it. */
  readonly id?: string;
  readonly className?: string;
  readonly data?: Data;
  readonly style?: Style;
  /** Shown on hovering, read by screen readers: the whole text where a label is cut. */
  readonly title?: string;
  readonly desc?: string;
}

export interface Group extends NodeBase {
  readonly kind: "group";
  /** Moves the children; they keep their own coordinates. */
  readonly dx?: number;
  readonly dy?: number;
  readonly children: readonly SceneNode[];
}

export interface Rect extends NodeBase {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius. */
  readonly r?: number;
}

export interface Path extends NodeBase {
  readonly kind: "path";
  /** Steps, or ready path data such as the outline of a country. */
  readonly d: readonly PathStep[] | string;
}

/** Absolute coordinates; an arc is radii, rotation, large (0 or 1), clockwise (0 or 1), end point. */
export type PathStep =
  | readonly ["M" | "L", number, number]
  | readonly ["H" | "V", number]
  | readonly ["Q", number, number, number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["A", number, number, number, 0 | 1, 0 | 1, number, number]
  | readonly ["Z"];

export interface Circle extends NodeBase {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One line. White space is written as one space and none at the ends, which is how SVG viewers show it anyway. */
export interface Text extends NodeBase {
  readonly kind: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly weight?: "normal" | "bold";
  readonly anchor?: "start" | "middle" | "end";
  /** Degrees clockwise around (x, y). */
  readonly rotate?: number;
  /** Squeezes or stretches the line to this width: a guard where another font than the measured one would overflow. */
  readonly textLength?: number;
}

export const group = (children: readonly SceneNode[], rest: Omit<Group, "kind" | "children"> = {}): Group => ({
  kind: "group",
  ...rest,
  children,
});
export const rect = (node: Omit<Rect, "kind">): Rect => ({ kind: "rect", ...node });
export const path = (node: Omit<Path, "kind">): Path => ({ kind: "path", ...node });
export const circle = (node: Omit<Circle, "kind">): Circle => ({ kind: "circle", ...node });
export const text = (node: Omit<Text, "kind">): Text => ({ kind: "text", ...node });
