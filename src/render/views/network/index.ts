// The network: who is joined to whom. What is joined stands near each other; nothing is said by left and right.

import type { DataMap, Ids, PlainDate } from "../../../model";
import { type LineStyle, lineStyles } from "../../theme";
import { type DrawOptions, dayToDraw, headingOf, svgOf } from "../draw-options";
import { diagramOf } from "../flow/diagram";
import { roleEntries, shapeEntries } from "../flow/legend";
import { arrow, lineSample } from "../flow/shapes";
import { type LegendEntry, legendBlock } from "../legend-block";
import { type PageParts, pageOf } from "../page";
import { networkDrawing } from "./scene";

/**
 * Draws who is joined to whom. Same map, same bytes.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or for what is no checked map.
 */
export function drawNetwork<I extends Ids>(map: DataMap<I>, options: DrawOptions = {}): string {
  const on = dayToDraw(map, options);
  return svgOf(pageOf(networkParts(map, on, options)), options);
}

export function networkParts(map: DataMap, on: PlainDate | null, options: DrawOptions): PageParts {
  const diagram = diagramOf(map, { on });
  const heading = headingOf(map, diagram, on, options);
  const drawing = networkDrawing(diagram);
  const links = [...diagram.links, ...diagram.boxes.flatMap(({ loops }) => loops)];
  const styles: readonly LineStyle[] = ["plain", "conditional", "possible"];
  const entries: readonly LegendEntry[] = [
    ...shapeEntries(diagram.boxes),
    ...roleEntries(diagram.boxes),
    ...styles
      .filter((style) => links.some((link) => link.style === style))
      .map((style) => ({
        width: 30,
        words: lineStyles[style].words,
        draw: (x: number, y: number) => [lineSample(x, y + 7, 30, style)],
      })),
  ];
  const sentences = [
    "A line is all that goes from one to the other; what it carries stands in its title. Near and far, left and right say nothing.",
    ...(drawing.counted + drawing.uncounted > 0
      ? [
          `Wider lines stand for more flows; ${drawing.uncounted === 0 ? "the number is on the line" : "the number is on the line where there is room, else in its title"}.`,
        ]
      : []),
  ];
  const flows = new Set(links.flatMap((link) => link.flows));
  return {
    heading,
    desc: `Who passes personal data to whom around ${heading.controller ?? "a controller whose name is not stated"}: ${diagram.boxes.length} people and parties, ${diagram.links.length} lines, ${flows.size} flows.`,
    drawing,
    legend: (width) => legendBlock(entries, width, sentences),
    markers: [arrow],
  };
}
