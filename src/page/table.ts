// The table twin of the picture, for readers who do not see pictures: everything that is drawn, in words.

import type { PageWords } from "../words/page/types";
import type { Day } from "./day";
import { type CollectionRow, collectionRows, conditionWords, type FlowRow, flowRows } from "./rows";
import { type Element, el, type Piece } from "./tree";
import { fill } from "./words";

/** Words, or several things that stand apart. */
export type Cell = string | readonly string[];

export interface PlainTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell is the heading of its row. */
  readonly rows: readonly (readonly Cell[])[];
  /** What is said where there is no row. */
  readonly none: string;
}

type Columns<Row> = readonly (readonly [title: keyof PageWords["facts"], cell: (row: Row, day: Day) => Cell])[];

const flowColumns: Columns<FlowRow> = [
  ["from", ({ from }) => from],
  ["to", ({ to }) => to],
  ["data", ({ data }) => data],
  ["purposes", ({ purposes }) => purposes],
  ["onlyIf", (row, day) => conditionWords(day, row)],
  ["certainty", ({ certainty }) => certainty],
  ["country", ({ country }) => country],
  ["role", ({ role }) => role],
];

const collectionColumns: Columns<CollectionRow> = [
  ["from", ({ from }) => from],
  ["about", ({ about }) => about],
  ["data", ({ data }) => data],
  ["how", ({ how }) => how],
  ["onlyIf", (row, day) => conditionWords(day, row)],
  ["certainty", ({ certainty }) => certainty],
];

export function tablesOf(day: Day): readonly PlainTable[] {
  const { table } = day.words;
  const [flows, collected] = [flowRows(day), collectionRows(day)];
  return [
    plainTable(day, "flows", fill(table.flows, { count: flows.length }), table.noFlow, flowColumns, flows),
    plainTable(day, "collected", fill(table.collected, { count: collected.length }), table.nothingCollected, collectionColumns, collected),
  ];
}

const plainTable = <Row>(day: Day, id: string, title: string, none: string, columns: Columns<Row>, rows: readonly Row[]): PlainTable => ({
  id,
  title,
  none,
  columns: columns.map(([name]) => day.words.facts[name]),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row, day))),
});

export const tableOf = (day: Day): Element =>
  el(
    "div",
    { id: "tables" },
    ...tablesOf(day).flatMap((table) => [
      el("h3", { id: `${table.id}-heading` }, table.title),
      table.rows.length === 0 ? el("p", {}, table.none) : scrolled(table),
    ]),
  );

/** Wide tables scroll within a region that the keyboard reaches. */
const scrolled = ({ id, columns, rows }: PlainTable): Element =>
  el(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": `${id}-heading` },
    el(
      "table",
      { "aria-labelledby": `${id}-heading` },
      el("thead", {}, el("tr", {}, ...columns.map((title) => el("th", { scope: "col" }, title)))),
      el(
        "tbody",
        {},
        ...rows.map((row) =>
          el("tr", {}, ...row.map((cell, at) => el(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, pieceOf(cell)))),
        ),
      ),
    ),
  );

const pieceOf = (cell: Cell): Piece =>
  typeof cell === "string" ? cell : cell.length === 1 ? (cell[0] ?? "") : el("ul", {}, ...cell.map((one) => el("li", {}, one)));
