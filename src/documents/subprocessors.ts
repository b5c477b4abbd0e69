// The list of processors and sub-processors as it is given to others: who, for what, where; and what changed since another map.

import { diffMaps, type MapChange } from "../diff";
import { type DataMap, type GraphLeg, isOn, isPlainDate, legsOf, type PlainDate, partyOf, requireMap, shown, UsageError } from "../model";
import { type Setting, settingOf, who } from "../records/setting";
import { conditionWords, dataLines, doubtsOf } from "../records/statements";
import { categoryLabel, countryWords, type Language, languages, purposeLabel, wordsIn } from "../words";

export interface ListedProcessor {
  readonly party: string;
  readonly name: string;
  readonly roles: readonly ("processor" | "sub-processor")[];
  /** Whom it works for: names of those who hand it the data. */
  readonly worksFor: readonly string[];
  /** Of the signing company and of processing, by name; empty = not stated. */
  readonly countries: readonly string[];
  /** Empty = not stated. */
  readonly purposes: readonly string[];
  /** Empty = not stated. */
  readonly data: readonly string[];
  /** Empty where some flow has none. */
  readonly conditions: readonly string[];
  /** `possible`: no flow to it is stated for sure. */
  readonly certainty: "certain" | "possible";
  readonly flows: readonly string[];
}

export interface ListChange {
  readonly party: string;
  readonly name: string;
  readonly what: "recipient" | "country" | "purpose" | "category" | "role" | "condition" | "certainty";
  readonly kind: MapChange["kind"];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ProcessorList {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly controller: string | null;
  readonly on: PlainDate;
  readonly language: Language;
  /** Sorted by name. */
  readonly processors: readonly ListedProcessor[];
  /** Parties that are not on the list and whose role is not stated for some flow, so that they may belong here. */
  readonly roleNotStated: readonly string[];
  /** What changed since the other map, as both stand on the day; null = none was given. */
  readonly since: { readonly asOf: string | null; readonly changes: readonly ListChange[] } | null;
}

export interface SubprocessorOptions {
  /** The day that is told; default: the day that the map describes. */
  readonly on?: PlainDate;
  /** Default: English. */
  readonly language?: Language;
  /** An earlier map, for the log of changes. */
  readonly since?: DataMap;
}

/**
 * Processors and sub-processors of a map for publication: no contacts, no evidence, no contracts.
 *
 * @throws {UsageError} for a day that is none or is missing, a language that is not known, or for what is no checked map.
 */
export function subprocessors(map: DataMap, options: SubprocessorOptions = {}): ProcessorList {
  requireMap(map);
  const { on = map.asOf, since, language = "en" } = options;
  if (!languages.includes(language)) throw new UsageError(`unknown language ${shown(language)}; known: ${languages.join(", ")}`);
  if (on === null)
    throw new UsageError('the map states no day that it describes ("asOf"); say for which day the list is: on: "YYYY-MM-DD"');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const processors = listOf(map, on, language);
  return {
    map: { name: map.name, asOf: map.asOf },
    controller: map.controller.name,
    on,
    language,
    processors,
    roleNotStated: sorted(
      legsOn(map, on).flatMap(({ leg }) =>
        leg.to !== "controller" && (leg.terms.role ?? "unspecified") === "unspecified" && !processors.some(({ party }) => party === leg.to)
          ? [leg.to]
          : [],
      ),
    ),
    since: since === undefined ? null : { asOf: since.asOf, changes: changesOf(since, map, on, language, processors) },
  };
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

const legsOn = (map: DataMap, on: string) =>
  map.flows
    .filter((flow) => isOn(flow, on))
    .flatMap((flow) => legsOf(flow).map((leg): { flow: typeof flow; leg: GraphLeg } => ({ flow, leg })));

function listOf(map: DataMap, on: PlainDate, language: Language): readonly ListedProcessor[] {
  const setting = settingOf(map, on, wordsIn(language));
  const found = new Map<string, ReturnType<typeof legsOn>[number][]>();
  for (const one of legsOn(map, on)) {
    const { role } = one.leg.terms;
    if (role === "processor" || role === "sub-processor") found.set(one.leg.to, [...(found.get(one.leg.to) ?? []), one]);
  }
  const all = [...found].map(([party, legs]) => entryOf(setting, party, legs));
  const keyOf = ({ name, party }: ListedProcessor): string => `${name.toLowerCase()}\u0000${party}`;
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function entryOf(setting: Setting, party: string, legs: ReturnType<typeof legsOn>): ListedProcessor {
  const { map, words } = setting;
  const own = partyOf(map, party);
  const isSure = legs.some(
    ({ flow, leg }) =>
      doubtsOf(setting, [...map.activities.filter(({ id }) => id === flow.activity), flow, leg.terms, ...(own === undefined ? [] : [own])])
        .length === 0,
  );
  const places = legs.flatMap(({ leg: { terms } }) => [terms.country, ...(terms.processedIn ?? []).map(({ value }) => value)]);
  return {
    party,
    name: who(setting, party),
    roles: sorted(legs.flatMap(({ leg }) => leg.terms.role ?? [])) as ListedProcessor["roles"],
    worksFor: sorted(
      legs.map(({ leg }) => (map.subjects.some(({ id }) => id === leg.from) ? who(setting, "controller") : who(setting, leg.from))),
    ),
    countries: sorted(places.flatMap((code) => (code === null || code === "unknown" ? [] : [countryWords(words, code)]))),
    purposes: sorted(legs.flatMap(({ flow }) => (flow.purposes ?? []).map((id) => purposeLabel(words, map, id)))),
    data: sorted(legs.flatMap(({ flow }) => dataLines(setting, flow.data ?? []))),
    conditions: legs.some(({ flow }) => flow.onlyIf.length === 0)
      ? []
      : sorted(legs.flatMap(({ flow }) => flow.onlyIf.map((one) => conditionWords(setting, one)))),
    certainty: isSure ? "certain" : "possible",
    flows: sorted(legs.map(({ flow }) => flow.id)),
  };
}

const listed: readonly string[] = [
  "recipient",
  "country",
  "purpose",
  "category",
  "role",
  "condition",
  "certainty",
] satisfies readonly ListChange["what"][];

/** Changes of those who are on the list of either map. */
function changesOf(
  before: DataMap,
  after: DataMap,
  on: PlainDate,
  language: Language,
  now: readonly ListedProcessor[],
): readonly ListChange[] {
  const ids = new Set([...listOf(before, on, language), ...now].map(({ party }) => party));
  const words = wordsIn(language);
  const setting = settingOf(after, on, words);
  return diffMaps(before, after, { on }).changes.flatMap((change): readonly ListChange[] => {
    const { party, name, facet, kind } = change;
    const isListed = party !== null && (ids.has(party) || (kind === "renamed" && change.before.some((id) => ids.has(id))));
    if (!isListed || !listed.includes(facet)) return [];
    const labels = (map: DataMap, values: readonly string[]) =>
      values.map((value) => {
        if (kind === "renamed") return value;
        if (facet === "country") return countryWords(words, value);
        if (facet === "condition") return conditionWords(setting, value);
        if (facet === "certainty") return words.processorList.certainty[value === "certain" ? "certain" : "possible"];
        return facet === "purpose"
          ? purposeLabel(words, map, value)
          : facet === "role"
            ? (words.roles[value as keyof typeof words.roles] ?? value)
            : categoryLabel(words, map, value);
      });
    const what = facet as ListChange["what"];
    return [{ party, name, what, kind, before: labels(before, change.before), after: labels(after, change.after) }];
  });
}
