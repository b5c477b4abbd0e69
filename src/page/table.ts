// The table twin of the picture, for readers who do not see pictures: everything that is drawn, in words.

import type { Day } from "./day";
import { type CollectionRow, collectionRows, conditionWords, type FlowRow, flowRows } from "./rows";
import { type Element, el, type Piece } from "./tree";

export function tableOf(day: Day): Element {
  const [flows, collected] = [flowRows(day), collectionRows(day)];
  return el(
    "div",
    { id: "tables" },
    el("h3", { id: "flows-heading" }, `Who gets what (${flows.length})`),
    flows.length === 0 ? el("p", {}, "No flow is stated.") : table("flows-heading", flowColumns, flows),
    el("h3", { id: "collected-heading" }, `What is collected (${collected.length})`),
    collected.length === 0
      ? el("p", {}, "What is collected, and from whom, is not stated.")
      : table("collected-heading", collectionColumns, collected),
  );
}

type Columns<Row> = readonly (readonly [title: string, cell: (row: Row) => Piece])[];

const data = ({ data: all }: { readonly data: readonly string[] }): Piece =>
  all.length === 1 ? (all[0] ?? "") : el("ul", {}, ...all.map((one) => el("li", {}, one)));

const flowColumns: Columns<FlowRow> = [
  ["From", ({ from }) => from],
  ["To", ({ to }) => to],
  ["Data", data],
  ["Purposes", ({ purposes }) => purposes],
  ["Only if", conditionWords],
  ["Certainty", ({ certainty }) => certainty],
  ["Country", ({ country }) => country],
  ["Role", ({ role }) => role],
];

const collectionColumns: Columns<CollectionRow> = [
  ["From", ({ from }) => from],
  ["About", ({ about }) => about],
  ["Data", data],
  ["How", ({ how }) => how],
  ["Only if", conditionWords],
  ["Certainty", ({ certainty }) => certainty],
];

/** Wide tables scroll within a region that the keyboard reaches. */
const table = <Row>(heading: string, columns: Columns<Row>, rows: readonly Row[]): Element =>
  el(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": heading },
    el(
      "table",
      { "aria-labelledby": heading },
      el("thead", {}, el("tr", {}, ...columns.map(([title]) => el("th", { scope: "col" }, title)))),
      el(
        "tbody",
        {},
        ...rows.map((row) =>
          el("tr", {}, ...columns.map(([, cell], at) => el(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, cell(row)))),
        ),
      ),
    ),
  );
