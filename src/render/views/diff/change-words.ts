// Changes of a party in words: in short for the foot of its box, and whole for its description.

import { assertions, conditions, countries, type DataMap, isIdOf, mechanisms, nameOf, roles } from "../../../model";
import type { ChangedFacet, PictureWords } from "../../../words/pictures";
import { apart, categoryLabel } from "../flow/data-words";
import { purposeLabel } from "../flow/diagram-boxes";

/** What changed of a box, in one facet; values are words. */
export interface Said {
  readonly facet: ChangedFacet;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `purpose: + analytics`, `country: DE → US`, `data: +3 −1`. */
export function shortWords({ facet, before, after }: Said, words: PictureWords): string {
  const isLong = facet === "category" || before.length > 2 || after.length > 2;
  const parts = isLong
    ? [...(after.length > 0 ? [`+${after.length}`] : []), ...(before.length > 0 ? [`−${before.length}`] : [])].join(" ")
    : wholeOf(before, after);
  return words.of(words.diff.facets[facet], parts);
}

export const wholeWords = ({ facet, before, after }: Said, words: PictureWords): string =>
  words.of(words.diff.facets[facet], wholeOf(before, after));

function wholeOf(before: readonly string[], after: readonly string[]): string {
  if (before.length === 1 && after.length === 1) return `${before[0]} → ${after[0]}`;
  return [...(after.length > 0 ? [`+ ${after.join(", ")}`] : []), ...(before.length > 0 ? [`− ${before.join(", ")}`] : [])].join("; ");
}

/** A value as `diffMaps` tells it, in the language of the picture; what the map says itself stays as it is. */
export function valueWords(facet: ChangedFacet, value: string, map: DataMap, isShort: boolean, words: PictureWords): string {
  switch (facet) {
    case "category":
      return apart(value.startsWith("“") ? value : categoryLabel(map, value, words));
    case "purpose":
      return apart(purposeLabel(map, value, words));
    case "subject":
      return apart(value === "everyone" ? words.box.everyone : nameOf(map, value));
    case "country":
      return isShort || !isIdOf(countries, value) ? value : `${words.country(value)} (${value})`;
    case "role":
      return isIdOf(roles, value) ? words.roles[value] : value;
    case "condition":
      return apart(isIdOf(conditions, value) ? words.conditions[value] : value);
    case "certainty":
      return certaintyWords(value, words);
    case "mechanism":
      return mechanismWords(value, isShort);
    default:
      return apart(value);
  }
}

function certaintyWords(value: string, words: PictureWords): string {
  if (value === "certain" || value === "conditional" || value === "possible") return words.sankey.status[value];
  return isIdOf(assertions, value) ? words.assertions[value] : value;
}

/** `SCC-2`, or its name: instruments stay English. What stands behind the kind, such as an end, is kept. */
function mechanismWords(value: string, isShort: boolean): string {
  const [kind = value, ...rest] = value.split(" ");
  if (!isIdOf(mechanisms, kind)) return value;
  const short = /^(?:dpf|scc|bcr)/.test(kind) ? kind.toUpperCase() : mechanisms[kind].label;
  return [isShort ? short : mechanisms[kind].label, ...rest].join(" ");
}
