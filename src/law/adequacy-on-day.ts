// Which decisions hold for one importer on one day, which may, and which do not.

import type { ImporterConditionId } from "../model";
import { type AdequacyId, adequacyDecisions } from "./adequacy";
import { memoryOfAdequacy } from "./memory";
import type { PlacedQuestion } from "./outside-the-law";
import { insideEea, isInEeaEfta } from "./places";
import type { AdequacyRow } from "./row";
import type { TransferRest } from "./verdict";

/** Whether the condition of a row is met; `open` = it is not known. */
export type ConditionState = "met" | "open" | "failed";

export interface AdequacyFound {
  readonly id: AdequacyId;
  readonly row: AdequacyRow;
  readonly state: ConditionState;
  /** In force on the day; else it is over, or has not begun. */
  readonly when: "before" | "in-force" | "after";
  /** Before this day it may not yet bind; null = it surely does. */
  readonly bindsBy: string | null;
}

/** All rows of the regime for the place, the one to rest on first. */
export function adequacyOnDay(question: PlacedQuestion): readonly AdequacyFound[] {
  return (Object.keys(adequacyDecisions) as AdequacyId[])
    .map((id) => ({ id, row: adequacyDecisions[id] }))
    .filter(({ row }) => row.regime === question.regime && reaches(row, question))
    .map(({ id, row }) => found(id, row, question))
    .sort(bySurety);
}

function reaches(row: AdequacyRow, { to, on, holds }: PlacedQuestion): boolean {
  if (row.dest === "EEA") return to !== "INT-EU" && insideEea(to, on) !== null;
  if (row.dest !== to) return false;
  // Passenger records for border authorities: no company asks for them, so silence does not leave them open.
  return row.scope !== "sectoral-authority" || (row.conditionKey !== null && holds.has(row.conditionKey));
}

function found(id: AdequacyId, row: AdequacyRow, question: PlacedQuestion): AdequacyFound {
  const { on } = question;
  const from = row.eeaFrom !== null && isEeaEftaExporter(question) && row.eeaFrom > row.validFrom ? row.eeaFrom : row.validFrom;
  const when = on < from ? "before" : row.until !== null && on > row.until ? "after" : "in-force";
  return { id, row, state: stateOf(row.conditionKey, question), when, bindsBy: on < row.validFromSafe ? row.validFromSafe : null };
}

export const isEeaEftaExporter = ({ regime, from, on }: PlacedQuestion): boolean => regime === "EU_GDPR" && isInEeaEfta(from, on);

function stateOf(key: ImporterConditionId | null, { holds, holdsNot, to }: PlacedQuestion): ConditionState {
  if (key === null || holds.has(key)) return "met";
  if (holdsNot.has(key)) return "failed";
  // The destination itself is the organisation.
  return key === "intOrgEpo" && to === "INT-EPO" ? "met" : "open";
}

/** Surely binding before perhaps binding, then the earlier one, then the table's order. */
function bySurety(a: AdequacyFound, b: AdequacyFound): number {
  if ((a.bindsBy === null) !== (b.bindsBy === null)) return a.bindsBy === null ? -1 : 1;
  if (a.row.validFrom === b.row.validFrom) return 0;
  return a.row.validFrom < b.row.validFrom ? -1 : 1;
}

export const adequacyRest = ({ id, row }: AdequacyFound, on: PlacedQuestion["on"]): TransferRest => ({
  id,
  kind: "adequacy",
  what: `${row.name}: ${row.number}`,
  grade: row.grade,
  memory: memoryOfAdequacy(row, on),
  sources: row.sources,
});
