// What the four filters of the page offer: what the map has, and nothing that would show an empty picture by itself.

import type { TransferStatus } from "../law";
import { parentOf } from "../model";
import { cellsOf } from "../queries";
import { byCategory } from "../render/views/names";
import { looks } from "../render/views/transfers/look";
import type { Day } from "./day";
import { placeWords } from "./target";
import { type Element, el } from "./tree";
import { categoryIn, nameIn } from "./words";

/** The filters of the page, each a list to pick from. */
export function filterForm(day: Day): Element {
  const { filters } = day.words;
  const picks = [
    pick("data", filters.data, filters.allData, dataOptions(day)),
    pick("subject", filters.people, filters.allPeople, peopleOptions(day)),
    pick("country", filters.country, filters.allCountries, countryOptions(day)),
    pick("transfer", filters.transfer, filters.allTransfers, transferOptions(day)),
  ];
  return el(
    "form",
    { id: "filters", class: "filters", "aria-label": filters.form },
    ...picks,
    el("button", { type: "reset", id: "clear" }, filters.clear),
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
function dataOptions(day: Day): readonly Element[] {
  const named = cellsOf(day.map, day.on).flatMap(({ category, named }) => (category !== null && named ? above(category) : []));
  return [...new Set(named)].sort(byCategory).map((id) => option(id, `${"\u2003".repeat(id.split(".").length - 1)}${categoryIn(day, id)}`));
}

const above = (id: string): readonly string[] => {
  const parent = parentOf(id);
  return parent === undefined ? [id] : [...above(parent), id];
};

const peopleOptions = (day: Day): readonly Element[] => day.map.subjects.map(({ id }) => option(id, nameIn(day, id)));

function countryOptions(day: Day): readonly Element[] {
  const reached = day.legs.filter(({ to }) => to !== "controller");
  const codes = reached.flatMap(({ terms }) => [
    terms.country ?? "not-stated",
    ...(terms.processedIn ?? []).map(({ value }) => value as string),
  ]);
  const isOpen = (code: string): boolean => code === "not-stated" || code === "unknown";
  const all = [...new Set(codes)].map((code) => ({ code, words: placeWords(day, code) }));
  return all
    .sort((a, b) => Number(isOpen(a.code)) - Number(isOpen(b.code)) || (a.words < b.words ? -1 : 1))
    .map(({ code, words }) => option(code, words));
}

function transferOptions({ legs, words, pictures }: Day): readonly Element[] {
  const statuses = new Set(legs.flatMap(({ hop }) => hop?.regimes.map(({ status }) => status) ?? []));
  const judged = (Object.keys(looks) as readonly TransferStatus[]).filter((status) => statuses.has(status));
  const kinds = [...new Set(legs.flatMap(({ terms }) => terms.mechanisms?.map(({ kind }) => kind) ?? []))].sort();
  const isOpen = legs.some(({ terms }) => terms.mechanisms === null);
  const named = [
    ...kinds.map((kind) => option(`named:${kind}`, words.mechanisms[kind])),
    ...(isOpen ? [option("named:not-stated", words.notStated)] : []),
  ];
  return [
    ...(judged.length === 0
      ? []
      : [
          el(
            "optgroup",
            { label: words.filters.judged },
            ...judged.map((status) => option(`status:${status}`, pictures.transfers.status[status])),
          ),
        ]),
    ...(named.length === 0 ? [] : [el("optgroup", { label: words.filters.named }, ...named)]),
  ];
}
