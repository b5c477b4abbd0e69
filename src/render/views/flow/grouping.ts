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
import type { PictureWords } from "../../../words/pictures";
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
export function groupingOf(map: DataMap, on: PlainDate | null, words: PictureWords): Grouping {
  const home = known(map.controller.country?.value ?? null);
  const { regime, note } = regimeOf(map, home, on ?? lastReadDay, words);
  const { day, dayNote } = dayOf(regime, on, words);
  const notes = [note, dayNote].filter((one) => one !== "");
  const law = words.laws[regime === "EU_GDPR" && day < "2018-05-25" ? "directive" : regime];
  return {
    regime,
    on: day,
    words: words.grouping.under(law, day, notes),
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
function regimeOf(
  map: DataMap,
  home: string | null,
  on: PlainDate,
  words: PictureWords,
): { readonly regime: RegimeId; readonly note: string } {
  const all = idsOf(regimes);
  const [stated, ...more] = all.filter((id) => map.regimes?.includes(id) === true);
  if (stated !== undefined) return { regime: stated, note: more.length === 0 ? "" : words.grouping.first(more.length + 1) };
  const local = home === null ? undefined : all.find((id) => insideOf(id, home as CountryCode, on, "from") !== null);
  if (local !== undefined) return { regime: local, note: words.grouping.local };
  return { regime: "EU_GDPR", note: words.grouping.assumed };
}

function dayOf(regime: RegimeId, on: PlainDate | null, words: PictureWords): { readonly day: PlainDate; readonly dayNote: string } {
  if (on === null) return { day: lastReadDay, dayNote: words.grouping.latest };
  const first = firstDayOf(regime);
  if (first !== null && on < first) return { day: first, dayNote: words.grouping.firstDay };
  return { day: on, dayNote: isBeyondTables(on) ? words.grouping.tablesEnd(evidenceHorizon.tertiary) : "" };
}
