// By which law and which day boxes are grouped, and into which group a place falls: what decides a transfer, not where a flag stands.

import { destinationGroupOf, evidenceHorizon, firstDayOf, insideOf, isBeyondTables, lastReadDay } from "../../../law";
import {
  type CountryCode,
  type DataMap,
  idsOf,
  importerConditionsOf,
  type Party,
  type PlainDate,
  type RegimeId,
  regimes,
} from "../../../model";
import type { LaneId } from "./lane-title";

export interface Grouping {
  readonly regime: RegimeId;
  readonly on: PlainDate;
  /** The law and the day, and how they were come by, for the title block. */
  readonly words: string;
  /** The group of a place as it is for one party (undefined = the controller). */
  groupOf(country: string | null, party: Party | undefined): PlaceGroup;
}

export interface PlaceGroup {
  readonly lane: LaneId;
  /** What of the tables it rests on; null = nothing. */
  readonly rests: string | null;
  /** Adequacy that is in force and turns on a condition of which the map says nothing sure. */
  readonly open: string | null;
}

/** @param on the day that is drawn; null = not stated. */
export function groupingOf(map: DataMap, on: PlainDate | null): Grouping {
  const home = known(map.controller.country?.value ?? null);
  const { regime, note } = regimeOf(map, home, on ?? lastReadDay);
  const { day, dayNote } = dayOf(regime, on);
  const notes = [note, dayNote].filter((one) => one !== "");
  const law = regime === "EU_GDPR" && day < "2018-05-25" ? "Directive 95/46/EC" : `the ${regimes[regime].label}`;
  return {
    regime,
    on: day,
    words: `grouped under ${law} as of ${day}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    groupOf: (country, party) => {
      const to = known(country);
      if (to === null) return { lane: country === "unknown" ? "unknown" : "not-stated", rests: null, open: null };
      const { holds, holdsNot } = importerConditionsOf(map, party, day);
      const { group, rests, open } = destinationGroupOf({ regime, from: home, to, on: day, holds, holdsNot });
      return { lane: group, rests, open };
    },
  };
}

/** Whether the law decided which lane it is; null = people, who stand in none. */
export const isByLaw = (lane: LaneId | null): boolean => lane !== null && lane !== "not-stated" && lane !== "unknown";

const known = (country: string | null): string | null => (country === "unknown" ? null : country);

/** The first of the stated laws in the order of the table, else that of the controller's country, else the EU GDPR. */
function regimeOf(map: DataMap, home: string | null, on: PlainDate): { readonly regime: RegimeId; readonly note: string } {
  const all = idsOf(regimes);
  const [stated, ...more] = all.filter((id) => map.regimes?.includes(id) === true);
  if (stated !== undefined) return { regime: stated, note: more.length === 0 ? "" : `the first of ${more.length + 1} laws stated` };
  const local = home === null ? undefined : all.find((id) => insideOf(id, home as CountryCode, on, "from") !== null);
  if (local !== undefined) return { regime: local, note: "law of the controller's country" };
  return { regime: "EU_GDPR", note: "assumed: no law stated" };
}

function dayOf(regime: RegimeId, on: PlainDate | null): { readonly day: PlainDate; readonly dayNote: string } {
  if (on === null) return { day: lastReadDay, dayNote: "the latest tables" };
  const first = firstDayOf(regime);
  if (first !== null && on < first) return { day: first, dayNote: "its first day" };
  return { day: on, dayNote: isBeyondTables(on) ? `the tables end in ${evidenceHorizon.tertiary}` : "" };
}
