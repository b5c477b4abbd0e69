// Vendors that users define, on their way with a map: out of sight, since they are no statement of it, and there for checks and transfers that
// ask for the facts of a catalogue. The model does not look into them.

import type { DataMap } from "./map";

/** The record of a vendor, as the catalogue that was handed in keeps it. */
export interface OwnRecord {
  readonly slug: string;
}

// Symbols of the registry: a map may be made by another copy of the library.
const behindFacts = Symbol.for("whogets.own-vendor.1");
const besideMap = Symbol.for("whogets.own-vendors.1");

const writtenBehind = Symbol.for("whogets.own-vendor-written.1");

/** The facts that stand beside a party, with the record that they come from, and how a data file would write that. */
export function withRecordBehind<T extends object>(facts: T, record: OwnRecord, written: () => object): T {
  return Object.defineProperties(facts, { [behindFacts]: { value: record }, [writtenBehind]: { value: written } });
}

export const isMarkOfOwn = (symbol: symbol): boolean => symbol === behindFacts || symbol === writtenBehind;

interface Behind {
  readonly [behindFacts]?: OwnRecord;
  readonly [writtenBehind]?: () => object;
}

const factsBeside = ({ parties }: { readonly parties?: unknown }): readonly Behind[] =>
  Object.values((parties ?? {}) as Readonly<Record<string, { readonly typical?: Behind } | null | undefined>>).flatMap((party) =>
    party?.typical === undefined || party.typical === null ? [] : [party.typical],
  );

/** Records behind the facts of parties. */
export const recordsBehind = (definition: { readonly parties?: unknown }): readonly OwnRecord[] =>
  factsBeside(definition).flatMap(({ [behindFacts]: record }) => (record === undefined ? [] : [record]));

/** The same as data files would write them, each once. */
export const writtenRecords = (definition: { readonly parties?: unknown }): readonly (readonly [string, object])[] => [
  ...new Map(
    factsBeside(definition).flatMap(({ [behindFacts]: record, [writtenBehind]: written }) =>
      record === undefined || written === undefined ? [] : [[record, [record.slug, written()] as const] as const],
    ),
  ).values(),
];

/** Slugs that records have which say different things. */
export function slugsOfSeveral(records: readonly OwnRecord[]): readonly string[] {
  const first = new Map<string, OwnRecord>();
  const several = new Set<string>();
  for (const record of records) {
    const before = first.get(record.slug) ?? record;
    first.set(record.slug, before);
    if (before !== record && JSON.stringify(before) !== JSON.stringify(record)) several.add(record.slug);
  }
  return [...several].sort();
}

/** Puts records beside a map that is not yet frozen, by slug; two with one slug are equal. */
export function rememberOwn(map: DataMap, records: readonly OwnRecord[]): void {
  if (records.length === 0) return;
  const bySlug = [...new Map(records.map((record) => [record.slug, record])).values()];
  Object.defineProperty(map, besideMap, { value: Object.freeze(bySlug.sort((a, b) => (a.slug < b.slug ? -1 : 1))) });
}

/** Vendors of a map's own, by slug. What is no map has none: whoever is asked refuses it. */
export const ownRecordsOf = (map: DataMap): readonly OwnRecord[] =>
  (map as (DataMap & { readonly [besideMap]?: readonly OwnRecord[] }) | null | undefined)?.[besideMap] ?? [];
