// Pictures: a map in, SVG text out.

export type { CellStatus, PictureCell } from "./views/cell";
export type { DrawOptions } from "./views/draw-options";
export { drawFlow } from "./views/flow";
