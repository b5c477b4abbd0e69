// A sheet from columns that know how to fill a cell for one thing.

import type { RecordCell, RecordColumn, RecordSheet } from "../types";

export interface ColumnOf<T> extends RecordColumn {
  readonly cell: (thing: T) => RecordCell;
}

export function sheetOf<T>(
  id: string,
  title: string,
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
  headOf: (thing: T) => { readonly id: string; readonly title: string },
): RecordSheet {
  return {
    id,
    title,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: things.map((thing) => ({ ...headOf(thing), cells: columns.map(({ cell }) => cell(thing)) })),
  };
}
