// The network: who is joined to whom. What is joined stands near each other; nothing is said by left and right.

import type { DataMap, Ids, PlainDate } from "../../../model";
import type { LineStyle } from "../../theme";
import { type DrawOptions, dayToDraw, headingOf, svgOf, wordsFor } from "../draw-options";
import { diagramOf } from "../flow/diagram";
import { roleEntries, shapeEntries } from "../flow/legend";
import { arrow, lineSample } from "../flow/shapes";
import { type LegendEntry, legendBlock } from "../legend-block";
import { type PageParts, pageOf } from "../page";
import { networkReaches, type Reach } from "./layout";
import { networkDrawing } from "./scene";

/**
 * Draws who is joined to whom. Same map, same bytes.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or for what is no checked map.
 */
export function drawNetwork<I extends Ids>(map: DataMap<I>, options: DrawOptions = {}): string {
  const on = dayToDraw(map, options);
  return svgOf(pageOf(networkParts(map, on, options, networkReaches[0])), options);
}

/** The same network in one shape after another: a sheet of paper may take what a screen need not. */
export const networkShapes = (map: DataMap, on: PlainDate | null, options: DrawOptions): readonly (() => PageParts)[] =>
  networkReaches.map((reach) => () => networkParts(map, on, options, reach));

function networkParts(map: DataMap, on: PlainDate | null, options: DrawOptions, reach: Reach): PageParts {
  const words = wordsFor(options);
  const diagram = diagramOf(map, { on, words });
  const heading = headingOf(map, diagram, on, options);
  const drawing = networkDrawing(diagram, reach);
  const links = [...diagram.links, ...diagram.boxes.flatMap(({ loops }) => loops)];
  const styles: readonly LineStyle[] = ["plain", "conditional", "possible"];
  const entries: readonly LegendEntry[] = [
    ...shapeEntries(diagram.boxes, words),
    ...roleEntries(diagram.boxes, words),
    ...styles
      .filter((style) => links.some((link) => link.style === style))
      .map((style) => ({
        width: 30,
        words: words.legend.lines[style],
        draw: (x: number, y: number) => [lineSample(x, y + 7, 30, style)],
      })),
  ];
  const sentences = [
    words.network.sentence,
    ...(drawing.counted + drawing.uncounted > 0 ? [words.network.wider(drawing.uncounted === 0)] : []),
  ];
  const flows = new Set(links.flatMap((link) => link.flows));
  return {
    heading,
    desc: words.network.desc(
      heading.controller ?? words.heading.namelessController,
      diagram.boxes.length,
      diagram.links.length,
      flows.size,
    ),
    drawing,
    legend: (width) => legendBlock(entries, width, sentences),
    markers: [arrow],
  };
}
