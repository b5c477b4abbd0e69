// The three marks of the table, told apart by shape: a square, a half-filled diamond, a ring.

import { circle, path, rect, type SceneNode } from "../../scene";
import { colours } from "../../theme";
import type { CellStatus } from "../cell";

export const markSize = 12;

/** A mark around its middle. */
export function markNodes(status: CellStatus, x: number, y: number): readonly SceneNode[] {
  const stroke = { stroke: colours.line, "stroke-width": 1.2 };
  switch (status) {
    case "certain":
      return [rect({ x: x - 5, y: y - 5, width: 10, height: 10, style: { fill: colours.line } })];
    case "conditional":
      return [
        path({ d: [["M", x, y - 6], ["L", x + 6, y], ["L", x, y + 6], ["L", x - 6, y], ["Z"]], style: { fill: colours.box, ...stroke } }),
        path({ d: [["M", x, y - 6], ["L", x, y + 6], ["L", x - 6, y], ["Z"]], style: { fill: colours.line } }),
      ];
    default:
      return [circle({ cx: x, cy: y, r: 4, style: { fill: colours.box, ...stroke } })];
  }
}
