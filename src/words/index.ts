// Words of documents by language, and how dates, durations and lists are written in each. No `Intl`: bytes do not change with Node.

import { type CountryCode, categories, categoryOf, countries, type DataMap, isIdOf, purposeLabelOf, purposes } from "../model";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import type { Language, Words } from "./types";

export type { Language, WordingGrade, Words } from "./types";

const all: Readonly<Record<Language, Words>> = { en: english, de: german, fr: french };

export const languages: readonly Language[] = ["en", "de", "fr"];

export const wordsIn = (language: Language): Words => all[language];

/** `2022-09-22` is 22 September 2022. What is no date stands as it is. */
export function dateWords(words: Words, date: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = words.months[Number(month) - 1];
  return name === undefined ? date : words.date(Number(day), name, year);
}

/** `a, b and c` */
export function listWords(words: Words, items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${words.and} ${last}`;
}

const letters = { Y: "year", M: "month", W: "week", D: "day", H: "hour" } as const;

/** `P2Y6M` is 2 years and 6 months; `3 working days` stands in the language. Anything else stands as it is. */
export function durationWords(words: Words, duration: string): string {
  const working = /^(\d+) working days?$/.exec(duration)?.[1];
  if (working !== undefined) return counted(words, working, "working day");
  const [, days = "", hours] = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T(\d+)H)?$/.exec(duration) ?? [];
  const parts = [...days.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)].map(([, number = "", letter]) =>
    counted(words, number, letters[letter as keyof typeof letters]),
  );
  const told = hours === undefined ? parts : [...parts, counted(words, hours, "hour")];
  return told.length === 0 ? duration : listWords(words, told);
}

const counted = (words: Words, number: string, unit: keyof Words["units"]): string =>
  `${number} ${words.units[unit][number === "1" ? 0 : 1]}`;

/** The name of a country; a place that the table does not have stands as it is. */
export const countryWords = (words: Words, code: string): string => (isIdOf(countries, code) ? words.country(code as CountryCode) : code);

/** What a category is called; own ones of a map stand as it names them. */
export const categoryLabel = (words: Words, map: DataMap, id: string): string =>
  isIdOf(categories, id) ? words.categories[id] : categoryOf(map, id).label;

/** What a purpose is called; own ones of a map stand as it names them. */
export const purposeLabel = (words: Words, map: DataMap, id: string): string =>
  isIdOf(purposes, id) ? words.purposes[id] : purposeLabelOf(map, id);
