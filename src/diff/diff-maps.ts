// What differs between two maps on one day, by meaning: who gets what, for what, where, on what. Order, labels and wording are no difference.

import { type DataMap, isPlainDate, type PlainDate, requireMap, shown, UsageError, type VendorFacts } from "../model";
import { type Language, type Words, wordsIn } from "../words";
import { decisionHint } from "./assessment";
import { facets, type RecipientFacts, recipientFacts, statedRetention } from "./facts";
import { meaningsOf, noticeFor } from "./meanings";
import { type Rename, renamesOf } from "./renames";
import type { MapChange, MapDiff } from "./types";

export interface DiffOptions {
  /** The day as on which both maps are read. */
  readonly on: PlainDate;
  /** Facts of a vendor catalogue by which transfers are judged, too; null = none. */
  readonly vendors?: VendorFacts | null;
}

/**
 * Changes from one map to another as plain data, each with what it asks somebody to look at. Both maps are read as they stand on `on`.
 *
 * @throws {UsageError} for a day that is none or is missing, or for what is no checked map.
 */
export const diffMaps = (before: DataMap, after: DataMap, options: DiffOptions): MapDiff => diffMapsIn("en", before, after, options);

/** The same with time limits in the words of a language; all else is ids, or English. */
export function diffMapsIn(language: Language, before: DataMap, after: DataMap, { on, vendors = null }: DiffOptions): MapDiff {
  requireMap(before);
  requireMap(after);
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const words = wordsIn(language);
  const [old, now] = [recipientFacts(before, on, vendors, words), recipientFacts(after, on, vendors, words)];
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const came = [...now.values()].filter(({ id }) => !old.has(id));
  const renames = renamesOf(gone, came);
  const isRenamed = (id: string, end: "from" | "to") => renames.some((one) => one[end] === id);
  const changes = [
    ...gone.filter(({ id }) => !isRenamed(id, "from")).map((one) => recipientChange("removed", one, noticeFor("recipient"))),
    ...came.filter(({ id }) => !isRenamed(id, "to")).map((one) => recipientChange("added", one, meaningsOf(after, "recipient", null, one))),
    ...renames.flatMap((one) => renamed(after, one, old, now)),
    ...[...now.values()].flatMap((one) => facetChanges(after, old.get(one.id) ?? null, one)),
    ...retentionChanges(before, after, on, words),
    ...decisionChanges(before, after),
  ];
  const sideOf = ({ name, asOf }: DataMap) => ({ name, asOf });
  return { before: sideOf(before), after: sideOf(after), on, changes: changes.sort(byPlace) };
}

const keyOf = ({ party, activity, facet, kind }: MapChange): string => JSON.stringify([party ?? "~", activity ?? "", facet, kind]);
const byPlace = (a: MapChange, b: MapChange): number => (keyOf(a) < keyOf(b) ? -1 : 1);

function recipientChange(kind: "added" | "removed", { id, name, facts }: RecipientFacts, means: MapChange["means"]): MapChange {
  const [before, after] = kind === "added" ? [[], facts.category] : [facts.category, []];
  return { facet: "recipient", kind, party: id, activity: null, name, before, after, reason: null, means };
}

function renamed(
  map: DataMap,
  { from, to, reason }: Rename,
  old: ReadonlyMap<string, RecipientFacts>,
  now: ReadonlyMap<string, RecipientFacts>,
): readonly MapChange[] {
  const [was, is] = [old.get(from) as RecipientFacts, now.get(to) as RecipientFacts];
  const change = {
    facet: "recipient",
    kind: "renamed",
    party: to,
    activity: null,
    name: is.name,
    before: [from],
    after: [to],
    reason,
  } as const;
  return [{ ...change, means: was.name === is.name ? [] : noticeFor("recipient") }, ...facetChanges(map, was, is)];
}

function facetChanges(map: DataMap, was: RecipientFacts | null, is: RecipientFacts): readonly MapChange[] {
  if (was === null) return [];
  return facets.flatMap((facet): readonly MapChange[] => {
    const [all, left] = [is.facts[facet], was.facts[facet]];
    const [after, before] = [all.filter((one) => !left.includes(one)), left.filter((one) => !all.includes(one))];
    if (after.length + before.length === 0) return [];
    const kind = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
    const means = meaningsOf(map, facet, was, is);
    return [{ facet, kind, party: is.id, activity: null, name: is.name, before, after, reason: null, means }];
  });
}

/** Time limits of activities that both maps have, and of the whole map. */
function retentionChanges(before: DataMap, after: DataMap, on: PlainDate, words: Words): readonly MapChange[] {
  const [old, now] = [statedRetention(before, on, words), statedRetention(after, on, words)];
  return [...now].flatMap(([activity, { name, rules }]): readonly MapChange[] => {
    const was = old.get(activity)?.rules;
    if (was === undefined) return [];
    const [came, gone] = [rules.filter((one) => !was.includes(one)), was.filter((one) => !rules.includes(one))];
    if (came.length + gone.length === 0) return [];
    const kind = gone.length === 0 ? "added" : came.length === 0 ? "removed" : "changed";
    return [
      { facet: "retention", kind, party: null, activity, name, before: gone, after: came, reason: null, means: noticeFor("retention") },
    ];
  });
}

/** Whether an activity has automated decisions: of those that both maps have, and of new ones that have some. */
function decisionChanges(before: DataMap, after: DataMap): readonly MapChange[] {
  const saidOf = ({ automatedDecisions }: DataMap["activities"][number]) =>
    automatedDecisions === null ? [] : [automatedDecisions.exist ? "some" : "none"];
  const old = new Map(before.activities.map((one) => [one.id, saidOf(one)]));
  return after.activities.flatMap((activity): readonly MapChange[] => {
    const [is, was] = [saidOf(activity), old.get(activity.id)];
    const isNew = is.includes("some") && was?.includes("some") !== true;
    if (was === undefined ? !isNew : is.join() === was.join()) return [];
    return [
      {
        facet: "automated-decisions",
        kind: was === undefined || was.length === 0 ? "added" : is.length === 0 ? "removed" : "changed",
        party: null,
        activity: activity.id,
        name: activity.label ?? activity.id,
        before: was ?? [],
        after: is,
        reason: null,
        means: isNew ? [decisionHint] : [],
      },
    ];
  });
}
