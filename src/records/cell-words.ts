// Cells and evidence in words: what every file format prints.

import type { Evidence } from "../model";
import type { TableCell } from "../office";
import type { Words } from "../words";
import type { ActivityRecord, RecordCell } from "./types";

/** The lines of a cell; what is not stated names the field that would fill it. */
export function cellLines(words: Words, { state, values, notStated }: RecordCell): readonly string[] {
  switch (state) {
    case "stated":
      return values;
    case "none":
      return values.length === 0 ? [words.cell.none] : [`${words.cell.none}${words.colon}${values.join(", ")}`];
    case "unknown":
      return [words.cell.unknown];
    case "no-field":
      return [words.cell.noField];
    case "not-stated":
      return [`${words.cell.notStated} (${words.cell.fieldOf(notStated ?? "")})`];
  }
}

export const printedCell = (words: Words, cell: RecordCell): TableCell => ({
  lines: cellLines(words, cell),
  ...(cell.state === "not-stated" || cell.state === "no-field" ? { tone: "open" as const } : {}),
});

/** A locator as a reader finds it: first words, last words, and the document where there are several. */
export function evidenceLine(words: Words, { documents }: ActivityRecord, { document, start, end, nth }: Evidence): string {
  const passage = words.quote(start === end || isWithin(start, end) ? start : `${start} … ${end}`);
  const which = nth === undefined ? "" : ` (${words.misc.occurrence(nth)})`;
  if (document === "author") return `${passage} (${words.misc.author})`;
  const title = documents[document] ?? document;
  return Object.keys(documents).length > 1 ? `${title}${words.colon}${passage}${which}` : `${passage}${which}`;
}

/** Last words that stand at the end of the first say nothing more. */
const isWithin = (start: string, end: string): boolean => start.endsWith(end);
