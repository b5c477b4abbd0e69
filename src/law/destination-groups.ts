// What a law's tables hold on a place for one importer on one day, without the statements of a transfer: enough to group by.

import type { ImporterConditionId, PlainDate, RegimeId } from "../model";
import { adequacyOnDay } from "./adequacy-on-day";
import { checkedQuestion } from "./checked-question";
import { isPlaced } from "./outside-the-law";
import { insideOf, isMemberOn } from "./places";
import { evidenceHorizon, regimeStarts } from "./regime-starts";

/** `for-a-time`: no member, and all the same no third country on that day, as the United Kingdom was in 2020 and up to June 2021. */
export type DestinationGroup = "inside" | "for-a-time" | "adequacy" | "third";

export interface DestinationQuestion {
  readonly regime: RegimeId;
  /** Of the exporter; null = not stated. Some decisions came later to Norway, Iceland and Liechtenstein. */
  readonly from: string | null;
  readonly to: string;
  readonly on: PlainDate;
  /** What holds for the importer on that day, and what is known not to hold. */
  readonly holds: readonly ImporterConditionId[];
  readonly holdsNot: readonly ImporterConditionId[];
}

export interface DestinationGrouping {
  readonly group: DestinationGroup;
  /** The row it rests on, in words; null = no row. */
  readonly rests: string | null;
  /** Adequacy in force on that day whose condition is neither met nor known not to be. */
  readonly open: string | null;
}

/** No verdict: a tool, an exception or the kind of data may decide otherwise. */
export function destinationGroupOf({ regime, from, to, on, holds, holdsNot }: DestinationQuestion): DestinationGrouping {
  const question = checkedQuestion({
    regime,
    from: (from ?? homes[regime]) as "BE",
    to: to as "BE",
    on,
    conditions: holds,
    conditionsNot: holdsNot,
  });
  if (!isPlaced(question)) return { group: "third", rests: null, open: null };
  const inside = insideOf(regime, question.to, on, "to");
  if (inside !== null) {
    const isFull = inside.kind === "territory" || regime !== "EU_GDPR" || isMemberOn(question.to, on);
    return { group: isFull ? "inside" : "for-a-time", rests: inside.what, open: null };
  }
  const inForce = adequacyOnDay(question).filter(({ when }) => when === "in-force");
  const met = inForce.find(({ state }) => state === "met");
  if (met !== undefined) return { group: "adequacy", rests: `${met.row.name}: ${met.row.number}`, open: null };
  const open = inForce.find(({ state }) => state === "open");
  return { group: "third", rests: null, open: open === undefined ? null : `${open.row.name}: ${open.row.number}` };
}

/** Stands for an exporter whose place is not stated. */
const homes = { EU_GDPR: "BE", UK_GDPR: "GB", CH_FADP: "CH" } as const;

/** The first day that the tables of a law can be asked about; null = any. Before the EU GDPR they hold the Directive. */
export const firstDayOf = (regime: RegimeId): PlainDate | null => (regime === "EU_GDPR" ? null : regimeStarts[regime]);

/** A day to which the tables reach in primary texts. */
export const lastReadDay: PlainDate = `${evidenceHorizon.primary}-01`;

/** Whether a later change may be missing from the tables whatever their source. */
export const isBeyondTables = (on: PlainDate): boolean => on.slice(0, 7) > evidenceHorizon.tertiary;
