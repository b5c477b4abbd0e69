// The flow picture: people, controller, recipients, onward, from left to right; one closed box for each thing that decides a transfer.

import { type DataMap, type Ids, requireMap } from "../../../model";
import { type DrawOptions, dayToDraw, drawKeys, headingOf, requireOptions, svgOf, wordsFor } from "../draw-options";
import { pageOf } from "../page";
import { diagramOf } from "./diagram";
import { fittingParts } from "./fitting";

/**
 * Draws a map as SVG. Same map, same bytes.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or for what is no checked map.
 */
export function drawFlow<I extends Ids>(map: DataMap<I>, options: DrawOptions = {}): string {
  requireMap(map);
  requireOptions(options, drawKeys, '{ on: "YYYY-MM-DD" }');
  const on = dayToDraw(map, options);
  const diagram = diagramOf(map, { on, words: wordsFor(options) });
  const heading = { ...headingOf(map, diagram, on, options), grouped: diagram.grouped };
  return svgOf(pageOf(fittingParts(diagram, heading)), options);
}
