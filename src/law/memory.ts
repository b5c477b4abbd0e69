// What of a row is from memory and decides on a given day. A date long past decides nothing: were it a little wrong, the answer would stand.

import type { PlainDate } from "../model";
import type { AdequacyRow, Graded, MembershipRow, SafeguardRow } from "./row";

const oneYear = 366;
const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether a date is so near to the day that an error in it could change the answer. */
const isNear = (date: PlainDate | null, on: PlainDate): boolean => date !== null && Math.abs(days(date) - days(on)) <= oneYear;

const wholly = (row: Graded): boolean => row.grade === "memory" || row.memoryFields.includes("*");

/** Rows without dates: all of it, or nothing. */
export const memoryOf = (row: Graded): readonly string[] => (wholly(row) ? ["all of it"] : []);

export function memoryOfAdequacy(row: AdequacyRow, on: PlainDate): readonly string[] {
  if (wholly(row)) return ["all of it"];
  return [
    ...(row.memoryFields.includes("validFrom") && isNear(row.validFrom, on) ? ["its first day"] : []),
    ...(row.memoryFields.includes("until") && isNear(row.until, on) ? ["its last day"] : []),
    ...(row.statusInDoubtFrom !== undefined && row.statusInDoubtFrom <= on ? [`that it still stands after ${row.statusInDoubtFrom}`] : []),
  ];
}

export const memoryOfSafeguard = (row: SafeguardRow): readonly string[] => memoryOf(row);

/** Membership dates are well known: only those near the day are asked about. */
export const memoryOfMembership = (row: MembershipRow, on: PlainDate): readonly string[] =>
  row.memoryFields.includes("from") && isNear(row.from, on) ? ["its first day"] : [];
