// The country of a box in words, as sure as it is written, and the group that it puts the box in.

import { countries, type DataMap, isIdOf, type Leg, type Party } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { doubtsOf } from "./data-words";
import type { Grouping } from "./grouping";
import type { LaneId } from "./lane-title";

export interface BoxCountry {
  readonly lane: LaneId;
  /** Codes as the map has them, `unknown` among them; empty = not stated. */
  readonly codes: readonly string[];
  /** `US`, `US (implied)`, `US, also IE`; empty = none to show. */
  readonly words: string;
  /** Adequacy is in force there on a condition that is not known to be met. */
  readonly isOpen: boolean;
  /** The names of the countries and what of the tables the group rests on. */
  readonly desc: string;
}

/** Marks a code whose adequacy turns on a condition. */
export const openMark = "*";

export const countryOfController = (map: DataMap, grouping: Grouping, words: PictureWords): BoxCountry => {
  const { country } = map.controller;
  return boxCountry(
    country === null ? [] : [country.value],
    country === null ? [] : doubtWords(country, words),
    "",
    undefined,
    grouping,
    words,
  );
};

/** The party's own country, else those of its flows. What flows say beside it is said, too. */
export function countryOfParty(party: Party, legs: readonly Leg[], grouping: Grouping, words: PictureWords): BoxCountry {
  const ofLegs = [...new Set(legs.flatMap((leg) => leg.country ?? []))].sort();
  if (party.country !== null) {
    const others = ofLegs.filter((country) => country !== party.country?.value);
    return boxCountry(
      [party.country.value],
      doubtWords(party.country, words),
      others.length === 0 ? "" : words.place.also(words.and(others)),
      party,
      grouping,
      words,
    );
  }
  const [surest] = legs.flatMap((leg) => leg.countryAssertion ?? []).sort((a, b) => Number(b === "stated") - Number(a === "stated"));
  const some = ofLegs.length > 0 && legs.some((leg) => leg.country === null) ? [words.place.someFlows] : [];
  return boxCountry(
    ofLegs,
    [...(surest === undefined ? [] : doubtWords({ assertion: surest }, words)), ...some],
    "",
    party,
    grouping,
    words,
  );
}

function boxCountry(
  codes: readonly string[],
  notes: readonly string[],
  also: string,
  party: Party | undefined,
  grouping: Grouping,
  words: PictureWords,
): BoxCountry {
  const groups = (codes.length === 0 ? [null] : codes).map((code) => grouping.groupOf(code, party));
  const lanes = new Set(groups.map(({ lane }) => lane));
  const [first] = lanes;
  const marked = codes.map((code, at) => `${code}${groups[at]?.open == null ? "" : openMark}`);
  // That nobody knows the country says the group itself.
  const shown = marked.filter((code) => code !== "unknown");
  const base = shown.length === 0 ? "" : `${words.and(shown)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
  const rests = groups.flatMap(({ rests, open }) => rests ?? (open === null ? [] : words.place.open(open)));
  return {
    lane: lanes.size === 1 && first !== undefined ? first : "several",
    codes,
    words: [base, also].filter((one) => one !== "").join(", "),
    isOpen: groups.some(({ open }) => open !== null),
    desc: [
      codes.length === 0 ? words.place.notStated : words.place.is(words.and(codes.map((code) => fullName(code, words)))),
      ...notes,
      also,
      ...new Set(rests),
    ]
      .filter((one) => one !== "")
      .join("; "),
  };
}

const fullName = (code: string, words: PictureWords): string => (isIdOf(countries, code) ? `${words.country(code)} (${code})` : code);

const doubtWords = (country: Parameters<typeof doubtsOf>[0], words: PictureWords): readonly string[] =>
  doubtsOf(country, words).map((doubt) => (doubt === words.data.may ? words.place.possible : doubt));
