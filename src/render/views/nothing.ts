// The picture of a part of a map in which nothing is left.

import type { DataMap } from "../../model";
import { type DrawOptions, dayToDraw, headingOf, svgOf } from "./draw-options";
import { diagramOf } from "./flow/diagram";
import { sentencePage } from "./page";

/** Title block and a sentence. */
export function drawNothing(map: DataMap, options: DrawOptions): string {
  const on = dayToDraw(map, options);
  const heading = headingOf(map, diagramOf(map, { on }), on, options);
  return svgOf(sentencePage(heading, "Nothing to draw: the map states no flow to which all of this applies."), options);
}
