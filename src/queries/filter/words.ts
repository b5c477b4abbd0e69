// A filter in words: a picture of a part says which part.

import { categoryOf, countries, type DataMap, isIdOf, nameOf } from "../../model";
import type { MapFilter } from "./filter";

/** One line; empty where nothing is left out. */
export function filterWords(map: DataMap, { data, subject, activity, focus, country, depth, collapse }: MapFilter): string {
  const parts = [
    ...(data === undefined ? [] : [`data: ${data.map((id) => dataName(map, id)).join(", ")}`]),
    ...(subject === undefined ? [] : [`about: ${nameOf(map, subject)}`]),
    ...(activity === undefined ? [] : [`activity: ${map.activities.find(({ id }) => id === activity)?.label ?? activity}`]),
    ...(focus === undefined ? [] : [`around: ${nameOf(map, focus)}`]),
    ...(country === undefined ? [] : [`what reaches: ${countryName(country)}`]),
    ...(depth === undefined
      ? []
      : [`at most ${depth} ${depth === 1 ? "step" : "steps"} from ${focus === undefined ? "the controller" : "it"}`]),
    ...(collapse === true ? ["services within their company"] : []),
  ];
  return parts.length === 0 ? "" : `a part of the map  ·  ${parts.join("  ·  ")}`;
}

const dataName = (map: DataMap, id: string): string => {
  const group = map.groups.find((one) => one.id === id);
  return group === undefined ? categoryOf(map, id).label : (group.label ?? id);
};

const countryName = (country: string): string =>
  country === "not-stated"
    ? "countries not stated"
    : country === "unknown"
      ? "unknown countries"
      : isIdOf(countries, country)
        ? countries[country].name
        : country;
