// Statements of a map in words, for the table and the panel of the page. What is absent is "not stated", what nobody knows is "unknown".

import {
  bases,
  type Condition,
  countries,
  type DataItem,
  type DataMap,
  type Evidence,
  isIdOf,
  type MechanismId,
  mechanisms,
  nameOf,
  purposeLabelOf,
  type Restriction,
  type Retention,
  restrictions,
  roles,
} from "../model";
import { dataWords, groupOf } from "../render/views/flow/data-words";
import type { DayLeg } from "./day";

export const notStated = "not stated";

/** A list in words; absent, empty and unknown are three things. */
export const listWords = (list: readonly string[] | null): string =>
  list === null ? notStated : list.length === 0 ? "none" : list.join(", ");

export const countryWords = (code: string | null): string =>
  code === null ? notStated : isIdOf(countries, code) ? `${countries[code].name} (${code})` : code;

const assertionWords = (assertion: string | null): string => (assertion === null || assertion === "stated" ? "" : `, ${assertion}`);

export const legCountry = ({ terms }: DayLeg): string => `${countryWords(terms.country)}${assertionWords(terms.countryAssertion)}`;

export const placesWords = ({ terms }: DayLeg): string =>
  listWords(terms.processedIn?.map(({ value, assertion }) => `${countryWords(value)}${assertionWords(assertion ?? null)}`) ?? null);

export const roleWords = ({ terms }: DayLeg): string => (terms.role === null ? notStated : roles[terms.role].label);

export const mechanismWords = ({ terms }: DayLeg): string =>
  listWords(terms.mechanisms?.map(({ kind, since, until }) => `${mechanisms[kind].label}${span(since ?? null, until ?? null)}`) ?? null);

export const purposeWords = (map: DataMap, ids: readonly string[] | null): string =>
  listWords(ids?.map((id) => purposeLabelOf(map, id)) ?? null);

export const peopleWords = (map: DataMap, ids: readonly string[] | null): string => listWords(ids?.map((id) => nameOf(map, id)) ?? null);

export const basisWords = ({ whole }: DayLeg): string =>
  listWords(whole.bases?.map(({ basis, interest }) => `${bases[basis].label}${interest === undefined ? "" : ` (${interest})`}`) ?? null);

export const restrictionWords = (list: readonly Restriction[] | null): string =>
  listWords(
    list?.map(({ kind, text }) => (text === undefined ? restrictions[kind].label : `${restrictions[kind].label}: “${text}”`)) ?? null,
  );

/** The days from which and until which something holds. */
export const span = (since: string | null, until: string | null): string =>
  since === null && until === null
    ? ""
    : ` (${[...(since === null ? [] : [`since ${since}`]), ...(until === null ? [] : [`until ${until}`])].join(", ")})`;

export const conditionList = (conditions: readonly (string | Condition)[]): string =>
  groupOf([], [{ onlyIf: conditions }]).conditions.join(", ");

/** One rule of retention, in the order in which one would say it. */
export function retentionWords(map: DataMap, rule: Retention): string {
  const { keep, atMost, atLeast, after, sliding, until, asLongAs, criterion, unspecified, of, onlyIf, setBy, may, assertion } = rule;
  const item = (id: string): string => dataWords(map, { category: id } as DataItem);
  const time = [
    ...(keep === undefined ? [] : [durationWords(keep)]),
    ...(atMost === undefined ? [] : [`at most ${durationWords(atMost)}`]),
    ...(atLeast === undefined ? [] : [`at least ${durationWords(atLeast)}`]),
    ...(after === undefined ? [] : [`after ${after}${sliding === true ? ", anew each time" : ""}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(asLongAs === undefined ? [] : [`as long as ${item(asLongAs)}`]),
    ...(criterion === undefined ? [] : [criterion]),
    ...(unspecified === undefined ? [] : [`“${unspecified}” (the time is not stated)`]),
  ].join(" ");
  const doubts = groupOf([], [{ may, assertion }]).doubts;
  return [
    ...(of === undefined ? [] : [`${of.map(item).join(", ")}: `]),
    time,
    ...((onlyIf ?? []).length === 0 ? [] : [` (if: ${conditionList(onlyIf ?? [])})`]),
    ...(setBy === undefined ? [] : [`, set by the ${setBy}`]),
    ...(doubts.length === 0 ? [] : [` (${doubts.join(", ")})`]),
  ].join("");
}

const units: readonly (readonly [letter: RegExp, one: string])[] = [
  [/^P.*?(\d+)Y/, "year"],
  [/^P[^T]*?(\d+)M/, "month"],
  [/^P.*?(\d+)W/, "week"],
  [/^P[^T]*?(\d+)D/, "day"],
  [/T.*?(\d+)H/, "hour"],
  [/T.*?(\d+)M/, "minute"],
];

/** `P1Y6M` as "1 year 6 months"; what is no such duration is words already. */
export function durationWords(duration: string): string {
  if (!/^P[\dYMWDTHS.]+$/.test(duration)) return duration;
  const parts = units.flatMap(([unit, one]) => {
    const count = unit.exec(duration)?.[1];
    return count === undefined ? [] : [`${count} ${one}${count === "1" ? "" : "s"}`];
  });
  return parts.length === 0 ? duration : parts.join(" ");
}

/** First and last words of a passage. */
export const quoteWords = ({ start, end, nth }: Evidence): string =>
  `${start === end ? `“${start}”` : `“${start} … ${end}”`}${nth === undefined ? "" : ` (occurrence ${nth})`}`;

export const mechanismLabel = (kind: MechanismId): string => mechanisms[kind].label;
