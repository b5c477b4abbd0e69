// The picture of a part of a map in which nothing is left.

import type { DataMap } from "../../model";
import { type DrawOptions, dayToDraw, headingOf, svgOf } from "./draw-options";
import { diagramOf } from "./flow/diagram";
import { type PageParts, pageOf, sentenceParts } from "./page";

/** Title block and a sentence. */
export const drawNothing = (map: DataMap, options: DrawOptions): string => svgOf(pageOf(nothingParts(map, options)), options);

export function nothingParts(map: DataMap, options: DrawOptions): PageParts {
  const on = dayToDraw(map, options);
  const heading = headingOf(map, diagramOf(map, { on }), on, options);
  return sentenceParts(heading, "Nothing to draw: the map states no flow to which all of this applies.");
}
