// How a band looks says how sure it is: by its fill and, without colour, by its outline.

import type { Style } from "../../scene";
import { colours, lineStyles } from "../../theme";
import type { CellStatus } from "../cell";

export function bandStyle(status: CellStatus): Style {
  const outline = { stroke: colours.line, "stroke-width": 0.7 };
  switch (status) {
    case "certain":
      return { fill: colours.line, "fill-opacity": 0.5, stroke: colours.background, "stroke-width": 0.5 };
    case "conditional":
      return { fill: colours.line, "fill-opacity": 0.18, ...outline, "stroke-dasharray": lineStyles.conditional.dash };
    default:
      return { fill: colours.line, "fill-opacity": 0.06, ...outline, "stroke-dasharray": lineStyles.possible.dash, "stroke-opacity": 0.8 };
  }
}
