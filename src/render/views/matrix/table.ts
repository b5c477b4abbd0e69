// The table in words: recipients by what they are, categories by their root, and a mark wherever somebody gets something.

import { type DataMap, isWithin, rootOf } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import { type CellStatus, cellStatuses, type PictureCell } from "../cell";
import type { Diagram } from "../flow/diagram";
import type { DiagramBox } from "../flow/diagram-boxes";
import { byCategory, categoryName, namesOf, shapeOrder } from "../names";
import { placeCode } from "../places";

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly desc: string;
}

export interface Column {
  /** null = data that nothing names. */
  readonly id: string | null;
  readonly name: string;
}

export interface Section<T> {
  readonly name: string;
  readonly items: readonly T[];
}

export interface Table {
  readonly rows: readonly Section<Row>[];
  readonly columns: readonly Section<Column>[];
  /** By row and column; see `keyOf`. */
  readonly cells: ReadonlyMap<string, PictureCell>;
  /** Those that some cell has, the surest first. */
  readonly statuses: readonly CellStatus[];
  /** Absent: counts of rows and of columns stand in it. On paper they stand once, where a row or a column ends. */
  readonly counts?: { readonly ofRows: boolean; readonly ofColumns: boolean };
}

export const keyOf = (party: string, category: string | null): string => JSON.stringify([party, category]);

export function tableOf(map: DataMap, diagram: Diagram, cells: readonly PictureCell[]): Table {
  const { words } = diagram;
  const getting = new Set(cells.map(({ party }) => party));
  const boxes = diagram.boxes.filter(({ id }) => getting.has(id));
  const names = namesOf(boxes);
  const rowsOf = (shape: DiagramBox["shape"]): readonly Row[] =>
    boxes
      .filter((box) => box.shape === shape)
      .map((box) => ({ id: box.id, name: names.get(box.id) ?? box.id, country: placeCode(box), desc: box.desc }))
      .sort((a, b) => compared(a.name.toLowerCase(), b.name.toLowerCase()) || compared(a.id, b.id));
  const ids = [...new Set(cells.map(({ category }) => category))].sort(byCategory);
  const sections = [...grouped(ids, (id) => (id === null ? null : rootOf(id)))];
  return {
    rows: shapeOrder.map((shape) => ({ name: words.plurals[shape], items: rowsOf(shape) })).filter(({ items }) => items.length > 0),
    columns: sections.map(([root, own]) => ({
      // One column that is the root itself needs no heading above it.
      name: own.length === 1 && own[0] === root ? "" : categoryName(map, root, words),
      items: own.map((id) => ({ id, name: columnName(map, id, ids, words) })),
    })),
    cells: new Map(cells.map((cell) => [keyOf(cell.party, cell.category), cell])),
    statuses: cellStatuses.filter((status) => cells.some((cell) => cell.status === status)),
  };
}

/** What is within a category counts for it, too. */
function columnName(map: DataMap, id: string | null, ids: readonly (string | null)[], words: PictureWords): string {
  const hasParts = id !== null && ids.some((other) => other !== null && other !== id && isWithin(other, id));
  return hasParts ? words.matrix.any(categoryName(map, id, words)) : categoryName(map, id, words);
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
