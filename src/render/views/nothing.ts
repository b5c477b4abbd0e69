// The picture of a part of a map in which nothing is left.

import type { DataMap } from "../../model";
import { type DrawOptions, dayToDraw, headingOf, svgOf, wordsFor } from "./draw-options";
import { diagramOf } from "./flow/diagram";
import { type PageParts, pageOf, sentenceParts } from "./page";

/** Title block and a sentence. */
export const drawNothing = (map: DataMap, options: DrawOptions): string => svgOf(pageOf(nothingParts(map, options)), options);

export function nothingParts(map: DataMap, options: DrawOptions): PageParts {
  const on = dayToDraw(map, options);
  const words = wordsFor(options);
  const heading = headingOf(map, diagramOf(map, { on, words }), on, options);
  return sentenceParts(heading, words.heading.nothing);
}
