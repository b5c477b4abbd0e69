// What the four filters of the page offer: what the map has, and nothing that would show an empty picture by itself.

import type { TransferStatus } from "../law";
import { categoryOf, nameOf, parentOf } from "../model";
import { cellsOf } from "../queries";
import { byCategory } from "../render/views/names";
import { looks } from "../render/views/transfers/look";
import { pictureWordsOf } from "../words/pictures";
import type { Day } from "./day";
import { placeWords } from "./target";
import { type Element, el } from "./tree";
import { mechanismLabel } from "./words";

/** The filters of the page, each a list to pick from. */
export function filterForm(day: Day): Element {
  const picks = [
    pick("data", "Data", "all data", dataOptions(day)),
    pick("subject", "People", "all people", peopleOptions(day)),
    pick("country", "Country", "all countries", countryOptions(day)),
    pick("transfer", "Transfer", "all, whatever they rest on", transferOptions(day)),
  ];
  return el(
    "form",
    { id: "filters", class: "filters", "aria-label": "Show a part of the map" },
    ...picks,
    el("button", { type: "reset", id: "clear" }, "Show all"),
  );
}

const pick = (name: string, words: string, all: string, options: readonly Element[]): Element =>
  el(
    "div",
    { class: "field" },
    el("label", { for: `pick-${name}` }, words),
    el("select", { id: `pick-${name}`, name, autocomplete: "off" }, el("option", { value: "" }, all), ...options),
  );

const option = (value: string, words: string): Element => el("option", { value }, words);

/** Categories that flows carry, those inside another moved in. */
function dataOptions({ map, on }: Day): readonly Element[] {
  const named = cellsOf(map, on).flatMap(({ category, named }) => (category !== null && named ? above(category) : []));
  return [...new Set(named)]
    .sort(byCategory)
    .map((id) => option(id, `${"\u2003".repeat(id.split(".").length - 1)}${categoryOf(map, id).label}`));
}

const above = (id: string): readonly string[] => {
  const parent = parentOf(id);
  return parent === undefined ? [id] : [...above(parent), id];
};

const peopleOptions = ({ map }: Day): readonly Element[] => map.subjects.map(({ id }) => option(id, nameOf(map, id)));

function countryOptions({ legs }: Day): readonly Element[] {
  const reached = legs.filter(({ to }) => to !== "controller");
  const codes = reached.flatMap(({ terms }) => [
    terms.country ?? "not-stated",
    ...(terms.processedIn ?? []).map(({ value }) => value as string),
  ]);
  const isOpen = (code: string): boolean => code === "not-stated" || code === "unknown";
  const all = [...new Set(codes)].map((code) => ({ code, words: placeWords(code) }));
  return all
    .sort((a, b) => Number(isOpen(a.code)) - Number(isOpen(b.code)) || (a.words < b.words ? -1 : 1))
    .map(({ code, words }) => option(code, words));
}

function transferOptions({ legs }: Day): readonly Element[] {
  const statuses = new Set(legs.flatMap(({ hop }) => hop?.regimes.map(({ status }) => status) ?? []));
  const judged = (Object.keys(looks) as readonly TransferStatus[]).filter((status) => statuses.has(status));
  const kinds = [...new Set(legs.flatMap(({ terms }) => terms.mechanisms?.map(({ kind }) => kind) ?? []))].sort();
  const isOpen = legs.some(({ terms }) => terms.mechanisms === null);
  const named = [
    ...kinds.map((kind) => option(`named:${kind}`, mechanismLabel(kind))),
    ...(isOpen ? [option("named:not-stated", "not stated")] : []),
  ];
  return [
    ...(judged.length === 0
      ? []
      : [
          el(
            "optgroup",
            { label: "judged on the day" },
            ...judged.map((status) => option(`status:${status}`, pictureWordsOf("en").transfers.status[status])),
          ),
        ]),
    ...(named.length === 0 ? [] : [el("optgroup", { label: "named in the map" }, ...named)]),
  ];
}
