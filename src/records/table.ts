// A record as tables: sheets of a workbook, and one table for CSV. Evidence stands in its last column, in full.

import type { Workbook, Worksheet } from "../office";
import { type Words, wordsIn } from "../words";
import { evidenceLine } from "./cell-words";
import { cellText, headingOf } from "./document";
import type { ActivityRecord, RecordColumn, RecordRow, RecordSheet } from "./types";

const headOf = (words: Words, { letter, title, prescribed }: RecordColumn): string =>
  `${letter === null ? "" : `(${letter}) `}${title}${prescribed === null ? ` (${words.column.own})` : ""}`;

/** A table that stands alone has the words of each letter, where they stand over one column. */
const fullHeadOf = (words: Words, columns: readonly RecordColumn[], column: RecordColumn): string =>
  column.letter !== null && columns.filter(({ letter }) => letter === column.letter).length === 1
    ? `(${column.letter}) ${column.prescribed}`
    : headOf(words, column);

/** The evidence of a row, under the letter or the heading of each cell. */
function evidenceText(record: ActivityRecord, words: Words, { columns }: RecordSheet, { cells }: RecordRow): string {
  const lines = columns.flatMap((column, at) => {
    const found = cells[at]?.evidence ?? [];
    const head =
      column.letter === null || column.title === column.prescribed
        ? column.letter === null
          ? column.title
          : `(${column.letter})`
        : headOf(words, column);
    return found.length === 0 ? [] : [`${head}${words.colon}${found.map((one) => evidenceLine(words, record, one)).join("; ")}`];
  });
  return lines.join("\n");
}

const widths: Readonly<Record<string, number>> = {
  controller: 30,
  purposes: 30,
  subjects: 26,
  data: 48,
  recipients: 64,
  transfers: 44,
  mechanisms: 72,
  retention: 44,
  security: 40,
};

/** A cover with the title block, then a sheet for each sheet of the record. */
export function workbookOf(record: ActivityRecord): Workbook {
  const words = wordsIn(record.language);
  const heading = headingOf(record, words);
  const cover: Worksheet = {
    name: words.misc.about,
    head: null,
    widths: [34, 90],
    rows: [
      ["", heading],
      ...record.facts.map(({ title, cell }) => [title, cellText(words, cell)]),
      ...prescribedRows(record),
      ...record.remarks.map((text) => ["", text]),
    ],
  };
  return {
    title: heading,
    page: words.misc.page,
    cut: words.misc.cut,
    sheets: [
      cover,
      ...record.sheets.map((sheet) => (record.layout === "cnil" ? formOf(record, words, sheet) : gridOf(record, words, sheet))),
    ],
  };
}

/** Letters whose words stand over several columns. */
function prescribedRows({ sheets }: ActivityRecord): readonly (readonly string[])[] {
  const rows = (sheets[0]?.columns ?? []).flatMap(({ letter, prescribed }) =>
    letter === null || prescribed === null ? [] : [[`(${letter})`, prescribed]],
  );
  return [...new Map(rows.map((row) => [row[0], row])).values()];
}

function gridOf(record: ActivityRecord, words: Words, sheet: RecordSheet): Worksheet {
  const first = record.layout === "article-30-2" ? words.column.controller : words.column.activity;
  return {
    name: sheet.id === "controllers" ? words.column.controller : words.column.activity,
    head: [first, ...sheet.columns.map((column) => headOf(words, column)), `${words.column.evidence} (${words.column.own})`],
    widths: [26, ...sheet.columns.map(({ id }) => widths[id] ?? 30), 80],
    rows: sheet.rows.map((row) => [row.title, ...row.cells.map((cell) => cellText(words, cell)), evidenceText(record, words, sheet, row)]),
  };
}

/** A sheet that is one activity: headings below each other. */
function formOf(record: ActivityRecord, words: Words, sheet: RecordSheet): Worksheet {
  const rows = sheet.rows.flatMap((row) =>
    sheet.columns.map((column, at) => {
      const cell = row.cells[at];
      if (cell === undefined) return [];
      return [headOf(words, column), cellText(words, cell), cell.evidence.map((one) => evidenceLine(words, record, one)).join("\n")];
    }),
  );
  return {
    name: sheet.title,
    head: [words.column.field, words.column.content, `${words.column.evidence} (${words.column.own})`],
    widths: [40, 80, 60],
    rows,
  };
}

/** One table, each row complete: what it is a record of stands at its end. */
export function csvRows(record: ActivityRecord): readonly (readonly string[])[] {
  const words = wordsIn(record.language);
  const [first] = record.sheets;
  const about = ["name", "version", "asOf", "on", "sha256"].flatMap((id) => record.facts.filter((fact) => fact.id === id));
  const aboutCells = about.map(({ cell }) => cellText(words, cell));
  const columns = first?.columns ?? [];
  const head = [
    record.layout === "article-30-2" ? words.column.controller : words.column.activity,
    ...columns.map((column) => fullHeadOf(words, columns, column)),
    `${words.column.evidence} (${words.column.own})`,
    ...about.map(({ title }) => title),
  ];
  const rows = record.sheets.flatMap((sheet) =>
    sheet.rows.map((row) => [
      row.title,
      ...row.cells.map((cell) => cellText(words, cell)),
      evidenceText(record, words, sheet, row),
      ...aboutCells,
    ]),
  );
  return [head, ...rows];
}
