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

/** The facts that stand beside a party, with the record that they come from. */
export function withRecordBehind<T extends object>(facts: T, record: OwnRecord): T {
  return Object.defineProperty(facts, behindFacts, { value: record });
}

export const isMarkOfOwn = (symbol: symbol): boolean => symbol === behindFacts;

/** Records behind the facts of parties. */
export function recordsBehind({ parties }: { readonly parties?: unknown }): readonly OwnRecord[] {
  return Object.values((parties ?? {}) as Readonly<Record<string, { readonly typical?: object } | undefined>>).flatMap((party) => {
    const record = party?.typical === undefined ? undefined : (party.typical as { readonly [behindFacts]?: OwnRecord })[behindFacts];
    return record === undefined ? [] : [record];
  });
}

/** Puts records beside a map that is not yet frozen, by slug; of two with one slug the later counts. */
export function rememberOwn(map: DataMap, records: readonly OwnRecord[]): void {
  if (records.length === 0) return;
  const bySlug = [...new Map(records.map((record) => [record.slug, record])).values()];
  Object.defineProperty(map, besideMap, { value: Object.freeze(bySlug.sort((a, b) => (a.slug < b.slug ? -1 : 1))) });
}

/** Vendors of a map's own, by slug. What is no map has none: whoever is asked refuses it. */
export const ownRecordsOf = (map: DataMap): readonly OwnRecord[] =>
  (map as (DataMap & { readonly [besideMap]?: readonly OwnRecord[] }) | null | undefined)?.[besideMap] ?? [];
