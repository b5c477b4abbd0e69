// Pictures: a map in, SVG text out.

export type { DrawOptions } from "./views/draw-options";
export { drawFlow } from "./views/flow";
