// An earlier map with the ids of renamed parties and the labels of a later one: names and order are no difference, and must not look like one.

import type { DataMap } from "../../../model";

/** @param renames ids of the later map by those of the earlier. */
export function alignedTo(before: DataMap, after: DataMap, renames: ReadonlyMap<string, string>): DataMap {
  const now = (id: string): string => renames.get(id) ?? id;
  const nowAll = <T extends readonly string[] | null>(ids: T): T => (ids === null ? ids : ids.map(now)) as T;
  const labelled = <T extends { readonly id: string; readonly label?: string | null }>(
    old: readonly T[],
    own: readonly T[],
  ): readonly T[] =>
    old.map((one) => {
      const label = own.find(({ id }) => id === one.id)?.label ?? null;
      return label === null ? one : { ...one, label };
    });
  return {
    ...before,
    subjects: labelled(before.subjects, after.subjects),
    groups: labelled(before.groups, after.groups),
    categories: labelled(before.categories, after.categories),
    purposes: labelled(before.purposes, after.purposes),
    parties: before.parties.map((party) => {
      const id = now(party.id);
      return {
        ...party,
        id,
        name: after.parties.find((one) => one.id === id)?.name ?? party.name,
        partOf: party.partOf === null ? null : now(party.partOf),
      };
    }),
    collection: before.collection.map((one) => ({ ...one, from: now(one.from), subjects: nowAll(one.subjects) })),
    flows: before.flows.map((flow) => ({
      ...flow,
      from: now(flow.from),
      to: now(flow.to),
      via: flow.via.map((leg) => ({ ...leg, party: now(leg.party) })),
    })),
  };
}
