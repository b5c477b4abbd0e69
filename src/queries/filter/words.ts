// A filter in words: a picture of a part says which part.

import { categoryOf, countries, type DataMap, isIdOf, nameOf } from "../../model";
import type { MapFilter } from "./filter";

/** What a part is called; a language of pictures may hand in its own. */
export interface FilterWording {
  readonly part: string;
  readonly data: (names: string) => string;
  readonly about: (name: string) => string;
  readonly activity: (name: string) => string;
  readonly around: (name: string) => string;
  readonly reaches: (country: string) => string;
  readonly depth: (steps: number, isFromController: boolean) => string;
  readonly collapse: string;
  readonly notStated: string;
  readonly unknown: string;
  readonly everyone: string;
  readonly controller: string;
  readonly category: (id: string) => string | null;
  readonly country: (code: string) => string | null;
}

const english: FilterWording = {
  part: "a part of the map",
  data: (names) => `data: ${names}`,
  about: (name) => `about: ${name}`,
  activity: (name) => `activity: ${name}`,
  around: (name) => `around: ${name}`,
  reaches: (country) => `what reaches: ${country}`,
  depth: (steps, isFromController) =>
    `at most ${steps} ${steps === 1 ? "step" : "steps"} from ${isFromController ? "the controller" : "it"}`,
  collapse: "services within their company",
  notStated: "countries not stated",
  unknown: "unknown countries",
  everyone: "everyone",
  controller: "controller",
  category: () => null,
  country: () => null,
};

/** One line; empty where nothing is left out. */
export function filterWords(
  map: DataMap,
  { data, subject, activity, focus, country, depth, collapse }: MapFilter,
  words: FilterWording = english,
): string {
  const parts = [
    ...(data === undefined ? [] : [words.data(data.map((id) => dataName(map, id, words)).join(", "))]),
    ...(subject === undefined ? [] : [words.about(whoIs(map, subject, words))]),
    ...(activity === undefined ? [] : [words.activity(map.activities.find(({ id }) => id === activity)?.label ?? activity)]),
    ...(focus === undefined ? [] : [words.around(whoIs(map, focus, words))]),
    ...(country === undefined ? [] : [words.reaches(countryName(country, words))]),
    ...(depth === undefined ? [] : [words.depth(depth, focus === undefined)]),
    ...(collapse === true ? [words.collapse] : []),
  ];
  return parts.length === 0 ? "" : `${words.part}  ·  ${parts.join("  ·  ")}`;
}

/** The controller without a name, and everyone, are words of ours. */
function whoIs(map: DataMap, id: string, words: FilterWording): string {
  if (id === "controller") return map.controller.name ?? words.controller;
  const name = nameOf(map, id);
  return id === "everyone" && name === id ? words.everyone : name;
}

const dataName = (map: DataMap, id: string, words: FilterWording): string => {
  const group = map.groups.find((one) => one.id === id);
  return group === undefined ? (words.category(id) ?? categoryOf(map, id).label) : (group.label ?? id);
};

const countryName = (country: string, words: FilterWording): string =>
  country === "not-stated"
    ? words.notStated
    : country === "unknown"
      ? words.unknown
      : isIdOf(countries, country)
        ? (words.country(country) ?? countries[country].name)
        : country;
