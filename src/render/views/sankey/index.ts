// The band picture: which kinds of data go to whom, in which country; the wider the band, the more kinds.

import { type DataMap, type Ids, type PlainDate, shown, UsageError } from "../../../model";
import { rect } from "../../scene";
import { cellStatuses, type PictureCell } from "../cell";
import { type DrawOptions, dayToDraw, headingOf, svgOf, wordsFor } from "../draw-options";
import { diagramOf } from "../flow/diagram";
import { shapeEntries } from "../flow/legend";
import { type LegendEntry, legendBlock } from "../legend-block";
import { type PageParts, pageOf, sentenceParts } from "../page";
import { bandsOf } from "./bands";
import { type BandLook, bandLooks, sankeyDrawing } from "./scene";
import { bandStyle } from "./styles";

export interface SankeyOptions extends DrawOptions {
  /** How many parts of a category are told apart: 1 = `contact` (default), 2 = `contact.email`. */
  readonly level?: number;
}

/**
 * Draws kinds of data, recipients and countries as bands. Same map, same cells, same bytes, in whatever order.
 *
 * @throws {UsageError} for a date, a level or an id prefix that is none, or for what is no checked map.
 */
export function drawSankey<I extends Ids>(map: DataMap<I>, cells: readonly PictureCell[], options: SankeyOptions = {}): string {
  const on = dayToDraw(map, options);
  const { level = 1 } = options;
  if (!(Number.isInteger(level) && level >= 1)) throw new UsageError(`level is ${shown(level)}; give a whole number of parts, 1 or more`);
  return svgOf(pageOf(sankeyParts(map, cells, on, level, options, bandLooks[0])), options);
}

/** The same bands in one shape after another: a sheet of paper may take what a screen need not. */
export const sankeyShapes = (
  map: DataMap,
  cells: readonly PictureCell[],
  on: PlainDate | null,
  level: number,
  options: SankeyOptions,
): readonly (() => PageParts)[] => bandLooks.map((look) => () => sankeyParts(map, cells, on, level, options, look));

function sankeyParts(
  map: DataMap,
  cells: readonly PictureCell[],
  on: PlainDate | null,
  level: number,
  options: SankeyOptions,
  look: BandLook,
): PageParts {
  const words = wordsFor(options);
  const diagram = diagramOf(map, { on, words });
  const heading = headingOf(map, diagram, on, options);
  const bands = bandsOf(map, diagram, cells, level);
  if (bands.bands.length === 0) return sentenceParts(heading, words.sankey.empty);
  const shapes = bands.boxes.flatMap(({ shape }) => (shape === null ? [] : [{ shape }]));
  const entries: readonly LegendEntry[] = [
    ...shapeEntries(shapes, words),
    ...cellStatuses
      .filter((status) => bands.bands.some((band) => band.status === status))
      .map((status) => ({
        width: 30,
        words: words.status[status],
        draw: (x: number, y: number) => [rect({ x, y: y + 1.5, width: 30, height: 11, style: bandStyle(status) })],
      })),
  ];
  const count = (column: string) => bands.boxes.filter((box) => box.column === column).length;
  return {
    heading,
    desc: words.sankey.desc(heading.controller ?? words.heading.namelessController, count("category"), count("party"), count("country")),
    drawing: sankeyDrawing(bands, words, look),
    legend: (width) => legendBlock(entries, width, [words.sankey.sentence]),
  };
}
