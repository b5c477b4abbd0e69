// What is due for another look: whole records, and single facts that are due before their record.

import type { PlainDate } from "../model";
import type { Fact, Recorded, VendorRecord } from "./define";
import { requireDay } from "./on-day";

export interface StaleRow {
  readonly vendor: string;
  /** A path in the record; "record" = all of it. */
  readonly what: string;
  readonly recheckAfter: PlainDate;
  /** How many facts it has from memory: those have waited longest. */
  readonly fromMemory: number;
}

/** Sorted by day, then vendor. */
export function staleOn(list: readonly Recorded[], on: PlainDate): readonly StaleRow[] {
  requireDay(on);
  return list
    .flatMap(({ record }) => [
      { vendor: record.slug, what: "record", recheckAfter: record.recheckAfter, fromMemory: factsIn(record).filter(isMemory).length },
      ...factsIn(record).flatMap(([what, fact]) =>
        fact.recheckAfter === undefined
          ? []
          : [{ vendor: record.slug, what, recheckAfter: fact.recheckAfter, fromMemory: Number(isMemory([what, fact])) }],
      ),
    ])
    .filter(({ recheckAfter }) => recheckAfter < on)
    .sort((a, b) => compare(a.recheckAfter, b.recheckAfter) || compare(a.vendor, b.vendor) || compare(a.what, b.what));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isMemory = ([, fact]: readonly [string, Fact<unknown>]): boolean => fact.grade === "memory";

/** Every fact of a record with its path. */
export function factsIn(record: VendorRecord): readonly (readonly [string, Fact<unknown>])[] {
  const below = (value: unknown, path: string): readonly (readonly [string, Fact<unknown>])[] => {
    if (typeof value !== "object" || value === null) return [];
    if (isFact(value)) return [[path, value]];
    return Object.entries(value).flatMap(([key, one]) => below(one, path === "" ? key : `${path}.${key}`));
  };
  return below(record, "");
}

export const isFact = (value: object): value is Fact<unknown> => "grade" in value && "value" in value && "sources" in value;
