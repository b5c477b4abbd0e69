// Where columns and rows of the table begin and end, with their words already broken into lines.

import type { PictureWords } from "../../../words/pictures";
import { mostOf } from "../../layout/extremes";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { lineHeight, sizes } from "../../theme";
import type { CellStatus } from "../cell";
import type { Column, Row, Section, Table } from "./table";

export const columnWidth = 26;
export const sectionGap = 8;
const lineOf = (size: number): number => size * lineHeight;

export interface PlacedColumn extends Column {
  readonly x: number;
  readonly lines: readonly string[];
}

/** The name of a section of columns, along it where it has room, else upwards. */
export interface PlacedHeading {
  readonly name: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly isUpright: boolean;
}

export interface Columns {
  readonly items: readonly PlacedColumn[];
  readonly headings: readonly PlacedHeading[];
  /** One for each status that is counted. */
  readonly totals: readonly { readonly status: CellStatus; readonly x: number }[];
  readonly totalsHeadings: readonly PlacedHeading[];
  readonly nameWidth: number;
  readonly countryWidth: number;
  readonly bandHeight: number;
  readonly headHeight: number;
  readonly width: number;
}

export function columnsOf(table: Table, words: PictureWords): Columns {
  const rows = table.rows.flatMap(({ items }) => items);
  const widest = (texts: readonly string[], least: number, most: number, bold = false): number =>
    Math.ceil(Math.min(most, Math.max(least, mostOf(texts.map((word) => measureText(word, { size: sizes.name, bold }))))));
  const nameWidth = widest(
    rows.map(({ name }) => name),
    150,
    230,
  );
  const countryWidth = widest(
    rows.map(({ country }) => country),
    22,
    90,
  );
  let x = nameWidth + countryWidth + 26;
  const items: PlacedColumn[] = [];
  const headings: PlacedHeading[] = [];
  for (const section of table.columns) {
    headings.push(headingOf(section, x));
    for (const column of section.items) {
      const { lines } = wrapText(column.name, { width: 150, size: sizes.label, maxLines: 2 });
      items.push({ ...column, x, lines });
      x += columnWidth;
    }
    x += sectionGap;
  }
  const counted = table.counts?.ofRows === false ? [] : table.statuses;
  const totals = counted.map((status, at) => ({ status, x: x + at * columnWidth }));
  const totalsHeadings = totals.length === 0 ? [] : [headingOf({ name: words.matrix.kinds, items: totals }, x)];
  const all = [...headings, ...totalsHeadings];
  const length = (lines: readonly string[], bold: boolean) =>
    mostOf([0, ...lines.map((line) => measureText(line, { size: sizes.label, bold }))]);
  const bands = all.map(({ lines, isUpright }) => (isUpright ? length(lines, true) : lines.length * lineOf(sizes.label)) + 10);
  return {
    items,
    headings,
    totals,
    totalsHeadings,
    nameWidth,
    countryWidth,
    bandHeight: Math.ceil(mostOf(bands)),
    headHeight: Math.ceil(Math.max(70, mostOf(items.map(({ lines }) => length(lines, false)))) + 14),
    width: x + totals.length * columnWidth + sectionGap / 2,
  };
}

function headingOf({ name, items }: Section<unknown>, x: number): PlacedHeading {
  const width = items.length * columnWidth;
  const font = { size: sizes.label, bold: true };
  const along = wrapText(name, { ...font, width: width - 4, maxLines: 3 });
  const fits = name.split(" ").every((word) => measureText(word, font) <= width - 4) && !along.cut;
  const lines = fits ? along.lines : wrapText(name, { ...font, width: 150, maxLines: items.length === 1 ? 1 : 2 }).lines;
  return { name, x, width, lines, isUpright: !fits };
}

export interface PlacedRow extends Row {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly countryLines: readonly string[];
}

export interface RowBlock {
  /** Where the heads of the columns stand above these rows. */
  readonly headY: number;
  readonly headings: readonly { readonly name: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
}

/** So many rows stand under one head; longer tables say again what their columns are. */
const mostUnderHead = 40;
export const headingHeight = 22;

export function rowBlocksOf(table: Table, { nameWidth, countryWidth, bandHeight, headHeight }: Columns): readonly RowBlock[] {
  const entries = table.rows.flatMap(({ name, items }) => items.map((row) => ({ section: name, row })));
  const blocks: RowBlock[] = [];
  let y = 0;
  for (let start = 0; start < entries.length; start += mostUnderHead) {
    const headY = y;
    y += bandHeight + headHeight;
    const headings: { name: string; y: number }[] = [];
    let section = "";
    const rows = entries.slice(start, start + mostUnderHead).map((entry): PlacedRow => {
      if (entry.section !== section) {
        section = entry.section;
        headings.push({ name: section, y });
        y += headingHeight;
      }
      const { lines } = wrapText(entry.row.name, { width: nameWidth, size: sizes.name, maxLines: 2 });
      const country = wrapText(entry.row.country, { width: countryWidth, size: sizes.detail, maxLines: 2 }).lines;
      const height = Math.max(lines.length, country.length) > 1 ? 34 : 22;
      const row = { ...entry.row, y, height, lines, countryLines: country };
      y += height;
      return row;
    });
    blocks.push({ headY, headings, rows, bottom: y });
    y += 24;
  }
  return blocks;
}
