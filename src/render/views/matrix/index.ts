// The table: who gets what. A row for each recipient, a column for each category, a mark that says how sure it is.

import type { DataMap, Ids, PlainDate } from "../../../model";
import type { PictureCell } from "../cell";
import { type DrawOptions, dayToDraw, headingOf, svgOf, wordsFor } from "../draw-options";
import { diagramOf } from "../flow/diagram";
import { legendBlock } from "../legend-block";
import { type PageParts, pageOf, sentenceParts } from "../page";
import type { Heading } from "../title-block";
import { markNodes, markSize } from "./marks";
import { matrixDrawing } from "./scene";
import { type Table, tableOf } from "./table";

/**
 * Draws who gets what as a table. Same map, same cells, same bytes, in whatever order.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or for what is no checked map.
 */
export function drawMatrix<I extends Ids>(map: DataMap<I>, cells: readonly PictureCell[], options: DrawOptions = {}): string {
  const on = dayToDraw(map, options);
  const { heading, table } = matrixOf(map, cells, on, options);
  return svgOf(pageOf(matrixParts(heading, table)), options);
}

/** The whole table; null = there is nothing to put into one. */
export function matrixOf(map: DataMap, cells: readonly PictureCell[], on: PlainDate | null, options: DrawOptions) {
  const diagram = diagramOf(map, { on, words: wordsFor(options) });
  const heading = headingOf(map, diagram, on, options);
  return { heading, table: cells.length === 0 ? null : tableOf(map, diagram, cells) };
}

export function matrixParts(heading: Heading, table: Table | null): PageParts {
  const { words } = heading;
  if (table === null) return sentenceParts(heading, words.matrix.empty);
  const rows = table.rows.reduce((sum, { items }) => sum + items.length, 0);
  const columns = table.columns.reduce((sum, { items }) => sum + items.length, 0);
  const entries = table.statuses.map((status) => ({
    width: markSize,
    words: words.status[status],
    draw: (x: number, y: number) => markNodes(status, x + markSize / 2, y + 7),
  }));
  const sentences = [
    words.matrix.sentence,
    ...(table.rows.some(({ items }) => items.some(({ country }) => country === "–" || country === "?")) ? [words.matrix.countries] : []),
  ];
  return {
    heading,
    desc: words.matrix.desc(heading.controller ?? words.heading.namelessController, rows, columns, table.cells.size),
    drawing: matrixDrawing(table, words),
    align: "left",
    legend: (width) => legendBlock(entries, width, sentences),
  };
}
