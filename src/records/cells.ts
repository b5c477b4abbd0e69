// Cells: stated, none, unknown and not stated are four things, and each is made in one place.

import type { Evidence } from "../model";
import type { RecordCell } from "./types";

export interface Beside {
  readonly evidence?: readonly Evidence[];
  readonly notes?: readonly (string | null)[];
}

export const stated = (values: readonly string[], beside: Beside = {}): RecordCell => cell("stated", distinct(values), null, beside);

export const notStated = (field: string, beside: Beside = {}): RecordCell => cell("not-stated", [], field, beside);

export const unknown = (beside: Beside = {}): RecordCell => cell("unknown", [], null, beside);

export const none = (values: readonly string[] = [], beside: Beside = {}): RecordCell => cell("none", values, null, beside);

export const noField = (): RecordCell => cell("no-field", [], null, {});

/** A list of the map: null = not stated, empty = none, nothing but "unknown" = unknown. */
export function listCell<T>(
  list: readonly T[] | null,
  field: string,
  wordsOf: (item: T) => string,
  { isUnknown = () => false, ...beside }: Beside & { readonly isUnknown?: (item: T) => boolean } = {},
): RecordCell {
  if (list === null) return notStated(field, beside);
  if (list.length === 0) return none([], beside);
  return list.every(isUnknown) ? unknown(beside) : stated(list.map(wordsOf), beside);
}

/** One text of the map. */
export const textCell = (text: string | null, field: string, beside: Beside = {}): RecordCell =>
  text === null ? notStated(field, beside) : text === "unknown" ? unknown(beside) : stated([text], beside);

export const distinct = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)];

export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}

function cell(
  state: RecordCell["state"],
  values: readonly string[],
  field: string | null,
  { evidence = [], notes = [] }: Beside,
): RecordCell {
  const said = distinct(notes.filter((note): note is string => note !== null && note !== ""));
  return { state, values, evidence: distinctEvidence(evidence), notStated: field, note: said.length === 0 ? null : said.join(" ") };
}
