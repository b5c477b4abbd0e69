// Pictures: a map in, SVG text out.

export { type DrawOptions, drawFlow } from "./views/flow";
