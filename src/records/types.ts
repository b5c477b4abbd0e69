// What a record is: plain data, before any file format.

import type { Evidence, PlainDate } from "../model";
import type { Language } from "../words";

/** Whose columns: the letters of Art. 30(1) or 30(2) GDPR, the template of the ICO, the sheets of the CNIL. */
export type RecordLayout = "article-30-1" | "article-30-2" | "ico" | "cnil";

/** `no-field`: the layout asks for it, and a map cannot say it. */
export type CellState = "stated" | "not-stated" | "unknown" | "none" | "no-field";

/** One cell. What is not stated has no values, and names the field of the map that would fill it. */
export interface RecordCell {
  readonly state: CellState;
  /** Lines; one that begins with a blank belongs to the line before it. For `none`: why, where there is more to say than "none". */
  readonly values: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly notStated: string | null;
  readonly note: string | null;
}

export interface RecordColumn {
  readonly id: string;
  readonly title: string;
  /** Letter of Art. 30, where the column answers one. */
  readonly letter: string | null;
  /** The words of the letter, or of the template. */
  readonly prescribed: string | null;
}

export interface RecordRow {
  readonly id: string;
  readonly title: string;
  /** One for each column. */
  readonly cells: readonly RecordCell[];
}

export interface RecordSheet {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
}

/** A line of the title block. */
export interface RecordFact {
  readonly id: string;
  readonly title: string;
  readonly cell: RecordCell;
}

export interface ActivityRecord {
  readonly layout: RecordLayout;
  readonly language: Language;
  readonly title: string;
  /** The day for which it is told who receives and how transfers stand. */
  readonly on: PlainDate;
  /** Of the text that `serialise` writes for the map. */
  readonly sha256: string;
  readonly facts: readonly RecordFact[];
  readonly sheets: readonly RecordSheet[];
  readonly remarks: readonly string[];
  /** Titles of the documents that evidence points into. */
  readonly documents: Readonly<Record<string, string>>;
}
