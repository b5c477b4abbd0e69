// Pictures: a map in, SVG text out.

export { type DrawOptions, drawFlow } from "./views/flow";
export { type ArcStatus, drawTransferArcs, type TransferArc, type TransferArcOptions, type TransferHeading } from "./views/transfers";
