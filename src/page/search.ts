// What the search box finds: parties, people, data and countries by the words of their names, ids and definitions.

import { categoryAliases, countries, idsOf, isIdOf, parentOf, partyOf } from "../model";
import { cellsOf } from "../queries";
import type { Day } from "./day";
import { placeWords, type Target } from "./target";
import { categoryIn, nameIn } from "./words";

export interface Found {
  readonly target: Target;
  readonly name: string;
  /** What it is, for the list: "company", "data". */
  readonly what: string;
}

interface Entry extends Found {
  readonly words: string;
}

/** Everything that the map speaks of, in the order in which it is listed. */
export function entriesOf(day: Day): readonly Entry[] {
  const { map, on, legs, links, words } = day;
  const ends = [
    ...new Set(["controller", ...links.flatMap(({ from, to }) => [from, to]), ...legs.flatMap(({ from, to }) => [from, to])]),
  ].sort();
  const nodes = ends.map((id): Entry => {
    const party = partyOf(map, id);
    const what = words.kinds[id === "controller" ? "controller" : party === undefined ? "people" : party.kind];
    return entry({ kind: "node", id }, nameIn(day, id), what, `${id} ${party?.vendor ?? ""}`);
  });
  const carried = cellsOf(map, on).flatMap(({ category, named }) => (category !== null && named ? withParents(category) : []));
  const data = [...new Set(carried)].sort().map((id): Entry => {
    const also = idsOf(categoryAliases).filter((alias) => categoryAliases[alias] === id);
    return entry({ kind: "category", id }, categoryIn(day, id), words.kinds.data, `${id} ${also.join(" ")}`);
  });
  const codes = legs.flatMap(({ terms }) => [
    terms.country ?? "not-stated",
    ...(terms.processedIn ?? []).map(({ value }) => value as string),
  ]);
  const places = [...new Set(codes)].sort().map((id): Entry => {
    const name = isIdOf(countries, id) ? `${placeWords(day, id)} (${id})` : placeWords(day, id);
    return entry({ kind: "country", id }, name, words.kinds.country, id);
  });
  return [...nodes, ...data, ...places];
}

const entry = (target: Target, name: string, what: string, more: string): Entry => ({
  target,
  name,
  what,
  words: folded(`${name} ${more}`),
});

const withParents = (id: string): readonly string[] => {
  const parent = parentOf(id);
  return parent === undefined || parent === null ? [id] : [...withParents(parent), id];
};

/** Entries that have every word of the question; those whose name begins with it come first. */
export function search(entries: readonly Entry[], question: string): readonly Found[] {
  const asked = folded(question);
  const words = asked.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = entries.filter((one) => words.every((word) => one.words.includes(word)));
  const begins = ({ words: own }: Entry): boolean => own.startsWith(asked.trim());
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].map(({ target, name, what }) => ({ target, name, what }));
}

/** Without case and marks over letters: "émail" and "EMAIL" are one word, and so are "Straße" and "Strasse". */
const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("œ", "oe");
