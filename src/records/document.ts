// A record as a document to be read on paper: title block, picture, a section for each activity, the evidence, what to know about it.

import type { Block, PrintedDocument, TableCell, TableRow } from "../office";
import { type Words, wordsIn } from "../words";
import { cellLines, evidenceLine, printedCell } from "./cell-words";
import type { ActivityRecord, RecordCell, RecordRow, RecordSheet } from "./types";

export function documentOf(record: ActivityRecord): PrintedDocument {
  const words = wordsIn(record.language);
  const notes = notesOf(record, words);
  const sections = record.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => sectionOf(words, sheet, row, notes)));
  const facts = record.facts.map(({ title, cell }) => ({ cells: [{ lines: [title], tone: "strong" as const }, notedCell(words, cell)] }));
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, text: headingOf(record, words) },
    { kind: "paragraph", text: words.remark.scope },
    {
      kind: "table",
      columns: [
        { title: "", share: 28 },
        { title: "", share: 72 },
      ],
      rows: facts,
    },
    { kind: "picture", id: "flow", title: words.misc.picture, without: words.misc.pictureLeftOut },
    { kind: "picture", id: "transfers", title: words.misc.transfersPicture, without: words.misc.transfersPictureLeftOut },
    ...(sections.length > 0
      ? sections
      : [{ kind: "paragraph" as const, text: `${words.misc.noActivity} (${words.cell.fieldOf("activities")})` }]),
    ...(notes.list.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: words.column.evidence },
          { kind: "list", items: notes.list },
        ] as const)),
    { kind: "heading", level: 2, text: words.misc.about },
    ...record.remarks.slice(1).map((text): Block => ({ kind: "paragraph", text })),
  ];
  return { title: headingOf(record, words), language: record.language, page: words.misc.page, blocks };
}

/** Whose record it is, in its heading. */
export function headingOf({ title, facts }: ActivityRecord, words: Words): string {
  const controller = facts.find(({ id }) => id === "controller")?.cell;
  const name = controller?.notStated?.endsWith(".name") === true ? undefined : controller?.values[0];
  return `${name ?? words.misc.noController}${words.colon}${title}`;
}

/** Evidence as numbers that lead to a list at the end. */
interface Notes {
  readonly list: readonly string[];
  numbers(cell: RecordCell): string;
}

function notesOf(record: ActivityRecord, words: Words): Notes {
  const places = new Map<string, number>();
  const numberOf = (line: string): number => {
    const number = places.get(line) ?? places.size + 1;
    places.set(line, number);
    return number;
  };
  const list: string[] = [];
  return {
    list,
    numbers: ({ evidence }) => {
      const numbers = evidence.map((one) => numberOf(evidenceLine(words, record, one)));
      list.splice(0, list.length, ...places.keys());
      return [...new Set(numbers)]
        .sort((a, b) => a - b)
        .map((number) => `[${number}]`)
        .join(" ");
    },
  };
}

function sectionOf(words: Words, { columns }: RecordSheet, { title, cells }: RecordRow, notes: Notes): readonly Block[] {
  const rows = columns.flatMap((column, at): readonly TableRow[] => {
    const cell = cells[at];
    if (cell === undefined) return [];
    const { letter, prescribed, title: own } = column;
    // Words of a letter that are no heading of one line stand above what it asks for.
    const isUnder = letter !== null && own !== prescribed;
    const opens = isUnder && columns[at - 1]?.letter !== letter;
    const head = isUnder ? own : `${letter === null ? "" : `(${letter}) `}${own}${prescribed === null ? ` (${words.column.own})` : ""}`;
    return [
      ...(opens ? [{ span: `(${column.letter}) ${column.prescribed}` }] : []),
      { cells: [{ lines: [head], tone: "strong" }, notedCell(words, cell), { lines: [notes.numbers(cell)] }] },
    ];
  });
  return [
    { kind: "heading", level: 2, text: title },
    {
      kind: "table",
      columns: [
        { title: words.column.field, share: 28 },
        { title: words.column.content, share: 58 },
        { title: words.column.evidence, share: 14 },
      ],
      rows,
    },
  ];
}

function notedCell(words: Words, cell: RecordCell): TableCell {
  const { lines, ...tone } = printedCell(words, cell);
  return { lines: cell.note === null ? lines : [...lines, `${words.column.note}${words.colon}${cell.note}`], ...tone };
}

/** A cell with its note, as one text of several lines. */
export const cellText = (words: Words, cell: RecordCell): string =>
  [...cellLines(words, cell), ...(cell.note === null ? [] : [`${words.column.note}${words.colon}${cell.note}`])]
    .map((line) => line.replace(/^ /, "  "))
    .join("\n");
