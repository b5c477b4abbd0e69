// The table on paper: pages of rows with the heads above each, and of columns with the names beside each. Counts stand once, at the end.

import { type DataMap, type Ids, UsageError } from "../../../model";
import { type Fit, fitOn, leastOnPaper } from "../../paper/fit";
import { sheetScene } from "../../paper/sheet";
import { type Paper, paperLabel, type Sheet, sheetsOf } from "../../paper/sheets";
import type { PictureCell } from "../cell";
import { type DrawOptions, dayToDraw, svgOf } from "../draw-options";
import type { PageParts } from "../page";
import { pagePrefix } from "../page-prefix";
import type { Heading } from "../title-block";
import { matrixOf, matrixParts } from "./index";
import type { Section, Table } from "./table";

const mostPages = 60;

/**
 * Draws the table for paper. Same map, same cells, same bytes.
 *
 * @throws {UsageError} where more pages would be needed than anybody reads, and for what `drawMatrix` refuses.
 */
export function drawMatrixPages<I extends Ids>(map: DataMap<I>, cells: readonly PictureCell[], paper: Paper, options: DrawOptions = {}) {
  const on = dayToDraw(map, options);
  const { heading, table } = matrixOf(map, cells, on, options);
  const found = sheetsOf(paper).flatMap((sheet) => {
    const pages =
      table === null ? [matrixParts({ ...heading, page: { number: 1, count: 1, part: "" } }, null)] : pagesOn(heading, table, sheet);
    return pages === null ? [] : [{ sheet, pages, size: Math.min(...pages.map((page) => fitOn(page, sheet).size)) }];
  });
  const [best] = found.sort((a, b) => a.pages.length - b.pages.length || b.size - a.size);
  if (best === undefined)
    throw new UsageError(
      `the table needs more than ${mostPages} pages of ${paperLabel(paper)} with text of 7 pt; take a part (data, activity, country, ...) or a larger paper`,
    );
  const { sheet, pages, size } = best;
  return pages.map((page, at): string => svgOf(sheetScene(page, sheet, size), pagePrefix(options, at, pages.length)));
}

/** As few columns of pages as hold the columns, then as few rows of pages as hold the rows; all of them about as full. */
function pagesOn(heading: Heading, table: Table, sheet: Sheet): readonly PageParts[] | null {
  const [columns, rows] = [countOf(table.columns), countOf(table.rows)];
  for (let across = 1; across <= Math.min(columns, mostPages); across++) {
    let isTooWide = false;
    for (let down = 1; down <= Math.min(rows, Math.floor(mostPages / across)) && !isTooWide; ) {
      const pages = pagesIn(heading, table, across, down);
      const fits = pages.map((page): Fit => fitOn(page, sheet));
      if (fits.every(({ size }) => size >= leastOnPaper)) return pages;
      const over = Math.max(...pages.map(({ drawing }, at) => drawing.width / (fits[at] as Fit).width));
      const scaleLost = Math.min(...fits.map(({ size }) => size)) / leastOnPaper;
      isTooWide = over * scaleLost > 0.9999;
      down++;
    }
  }
  return null;
}

function pagesIn(heading: Heading, table: Table, across: number, down: number): readonly PageParts[] {
  const [columns, rows] = [countOf(table.columns), countOf(table.rows)];
  const count = across * down;
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [at % across, Math.floor(at / across)];
    const [left, right] = rangeOf(x, across, columns);
    const [top, bottom] = rangeOf(y, down, rows);
    const part = heading.words.matrix.part(top + 1, bottom, rows, left + 1, right, columns);
    return matrixParts(
      { ...heading, page: { number: at + 1, count, part } },
      {
        ...table,
        rows: cut(table.rows, top, bottom),
        columns: cut(table.columns, left, right),
        counts: { ofRows: x === across - 1, ofColumns: y === down - 1 },
      },
    );
  });
}

const countOf = (sections: readonly Section<unknown>[]): number => sections.reduce((sum, { items }) => sum + items.length, 0);

const rangeOf = (at: number, pieces: number, total: number): readonly [from: number, to: number] => [
  Math.round((at * total) / pieces),
  Math.round(((at + 1) * total) / pieces),
];

/** Items `from` up to `to`, in their sections. */
function cut<T>(sections: readonly Section<T>[], from: number, to: number): readonly Section<T>[] {
  let start = 0;
  return sections.flatMap(({ name, items }) => {
    const own = items.filter((_, at) => start + at >= from && start + at < to);
    start += items.length;
    return own.length === 0 ? [] : [{ name, items: own }];
  });
}
