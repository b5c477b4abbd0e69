// Statements of a map in words, for the table and the panel of the page. What is absent is "not stated", what nobody knows is "unknown".

import {
  type AssertionId,
  type Condition,
  categories,
  categoryOf,
  countries,
  type DataItem,
  type Evidence,
  isIdOf,
  nameOf,
  purposeLabelOf,
  purposes,
  type Restriction,
  type Retention,
} from "../model";
import { dataWords, groupOf } from "../render/views/flow/data-words";
import type { PageWords } from "../words/page/types";
import type { Day, DayLeg, Speech } from "./day";

/** A text with its places filled. What is filled in is not looked at again. */
export const fill = (text: string, places: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => String(Object.hasOwn(places, place) ? places[place] : whole));

/** What the map calls it; the controller without a name, and everyone, are words of ours. */
export function nameIn({ map, pictures }: Day, id: string): string {
  if (id === "controller") return map.controller.name ?? pictures.box.controller;
  const name = nameOf(map, id);
  return id === "everyone" && name === id ? pictures.box.everyone : name;
}

/** What a category is called; own ones of a map stand as it names them. */
export const categoryIn = ({ map, pictures }: Day, id: string): string =>
  isIdOf(categories, id) ? pictures.categories[id] : categoryOf(map, id).label;

/** A list in words; absent, empty and unknown are three things. */
export const listWords = ({ words }: Speech, list: readonly string[] | null): string =>
  list === null ? words.notStated : list.length === 0 ? words.none : list.join(", ");

export const countryWords = ({ words, pictures }: Speech, code: string | null): string =>
  code === null
    ? words.notStated
    : isIdOf(countries, code)
      ? `${pictures.country(code)} (${code})`
      : code === "unknown"
        ? words.mechanisms.unknown
        : code;

/** Follows a statement that is less than stated. */
export const assertionWords = ({ pictures }: Speech, assertion: AssertionId | null | undefined): string =>
  assertion === null || assertion === undefined || assertion === "stated" ? "" : `, ${pictures.assertions[assertion]}`;

export const legCountry = (day: Day, { terms }: DayLeg): string =>
  `${countryWords(day, terms.country)}${assertionWords(day, terms.countryAssertion)}`;

export const placesWords = (day: Day, { terms }: DayLeg): string =>
  listWords(day, terms.processedIn?.map(({ value, assertion }) => `${countryWords(day, value)}${assertionWords(day, assertion)}`) ?? null);

export const roleWords = ({ words, pictures }: Speech, { terms }: DayLeg): string =>
  terms.role === null ? words.notStated : pictures.roles[terms.role];

export const mechanismWords = (day: Day, { terms }: DayLeg): string =>
  listWords(
    day,
    terms.mechanisms?.map(({ kind, since, until }) => {
      const days = daysWords(day, since ?? null, until ?? null);
      return `${day.words.mechanisms[kind]}${days === "" ? "" : ` (${days})`}`;
    }) ?? null,
  );

export const purposeWords = (day: Day, ids: readonly string[] | null): string =>
  listWords(day, ids?.map((id) => (isIdOf(purposes, id) ? day.pictures.purposes[id] : purposeLabelOf(day.map, id))) ?? null);

export const peopleWords = (day: Day, ids: readonly string[] | null): string => listWords(day, ids?.map((id) => nameIn(day, id)) ?? null);

export const basisWords = (day: Day, { whole }: DayLeg): string =>
  listWords(
    day,
    whole.bases?.map(({ basis, interest }) => `${day.words.bases[basis]}${interest === undefined ? "" : ` (${interest})`}`) ?? null,
  );

export const restrictionWords = (day: Day, list: readonly Restriction[] | null): string =>
  listWords(
    day,
    list?.map(({ kind: id, text }) => {
      const kind = day.words.restrictions[id];
      return text === undefined ? kind : fill(day.words.said, { kind, text: quoted(day, text) });
    }) ?? null,
  );

export const quoted = ({ pictures }: Speech, text: string): string => pictures.quotes.join(text);

/** The days from which and until which something holds; empty where neither is stated. */
export const daysWords = ({ words }: Speech, since: string | null, until: string | null): string =>
  [...(since === null ? [] : [fill(words.since, { day: since })]), ...(until === null ? [] : [fill(words.until, { day: until })])].join(
    ", ",
  );

const conditionList = ({ pictures }: Speech, conditions: readonly (string | Condition)[]): string =>
  groupOf([], [{ onlyIf: conditions }], pictures).conditions.join(", ");

/** One rule of retention, in the order in which one would say it. */
export function retentionWords(day: Day, rule: Retention): string {
  const { keep, atMost, atLeast, after, sliding, until, asLongAs, criterion, unspecified, of, onlyIf, setBy, may, assertion } = rule;
  const { retention } = day.words;
  const item = (id: string): string => dataWords(day.map, { category: id } as DataItem, day.pictures);
  const lasting = (time: string): string => durationWords(time, day.words);
  const bare = [
    ...(keep === undefined ? [] : [lasting(keep)]),
    ...(atMost === undefined ? [] : [fill(retention.atMost, { time: lasting(atMost) })]),
    ...(atLeast === undefined ? [] : [fill(retention.atLeast, { time: lasting(atLeast) })]),
    ...(after === undefined ? [] : [fill(sliding === true ? retention.sliding : retention.after, { event: after })]),
    ...(until === undefined ? [] : [fill(retention.until, { event: until })]),
    ...(asLongAs === undefined ? [] : [fill(retention.asLongAs, { data: item(asLongAs) })]),
    ...(criterion === undefined ? [] : [criterion]),
    ...(unspecified === undefined ? [] : [fill(retention.unspecified, { text: quoted(day, unspecified) })]),
  ].join(" ");
  const bound = (onlyIf ?? []).length === 0 ? bare : fill(retention.if, { time: bare, conditions: conditionList(day, onlyIf ?? []) });
  const set = setBy === undefined ? bound : fill(retention.setBy[setBy], { time: bound });
  const doubts = groupOf([], [{ may, assertion }], day.pictures).doubts;
  const time = doubts.length === 0 ? set : `${set} (${doubts.join(", ")})`;
  return of === undefined ? time : fill(retention.of, { data: of.map(item).join(", "), time });
}

const units: readonly (readonly [letter: RegExp, unit: keyof PageWords["units"]])[] = [
  [/^P.*?(\d+)Y/, "year"],
  [/^P[^T]*?(\d+)M/, "month"],
  [/^P.*?(\d+)W/, "week"],
  [/^P[^T]*?(\d+)D/, "day"],
  [/T.*?(\d+)H/, "hour"],
  [/T.*?(\d+)M/, "minute"],
  [/^(\d+) working days?$/, "working day"],
];

/** `P1Y6M` as "1 year 6 months"; what is no such duration is words already. */
export function durationWords(duration: string, words: PageWords): string {
  if (!/^(?:P[\dYMWDTHS.]+|\d+ working days?)$/.test(duration)) return duration;
  const parts = units.flatMap(([letter, unit]) => {
    const count = letter.exec(duration)?.[1];
    return count === undefined ? [] : [`${count} ${words.units[unit][count === "1" ? 0 : 1]}`];
  });
  return parts.length === 0 ? duration : parts.join(" ");
}

/** First and last words of a passage. */
export function quoteWords(speech: Speech, { start, end, nth }: Evidence): string {
  const passage = quoted(speech, start === end ? start : `${start} … ${end}`);
  return nth === undefined ? passage : `${passage} (${fill(speech.words.evidence.occurrence, { number: nth })})`;
}
