// Finds what an id of a map means, built-in or the map's own.

import type { DataMap, Party } from "./map";
import { categories, isIdOf, parentOf, purposes } from "./vocabulary";

/** A category as a reader needs it. */
export interface CategoryFacts {
  readonly id: string;
  readonly label: string;
  /** Art. 9 or Art. 10 GDPR; null = neither. */
  readonly special: "art-9" | "art-10" | null;
  readonly personal: boolean;
}

/** A category of the map or of the vocabulary. An id that neither has (a prefix of an own category) is its own label. */
export function categoryOf(map: DataMap, id: string): CategoryFacts {
  const row = isIdOf(categories, id) ? categories[id] : map.categories.find((own) => own.id === id);
  const parent = parentOf(id);
  const above = parent === undefined || parent === null ? null : categoryOf(map, parent);
  return {
    id,
    label: row?.label ?? id,
    special: row?.special ?? above?.special ?? null,
    personal: row?.personal ?? above?.personal ?? true,
  };
}

/** What a purpose is called. */
export function purposeLabelOf(map: DataMap, id: string): string {
  return isIdOf(purposes, id) ? purposes[id].label : (map.purposes.find((own) => own.id === id)?.label ?? id);
}

/** What a group, subject, party, `controller` or `everyone` is called: the words of the text, else the id. */
export function nameOf(map: DataMap, id: string): string {
  if (id === "controller") return map.controller.name ?? "controller";
  const labelled = map.subjects.find((one) => one.id === id) ?? map.groups.find((one) => one.id === id);
  return labelled?.label ?? partyOf(map, id)?.name ?? id;
}

const byId = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>();

/** Asked for every leg of every flow, so found by an index that is made once per map. */
export function partyOf({ parties }: DataMap, id: string): Party | undefined {
  const known = byId.get(parties) ?? new Map(parties.map((party) => [party.id, party]));
  byId.set(parties, known);
  return known.get(id);
}
