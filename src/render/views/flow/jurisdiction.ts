// Which jurisdiction box a party stands in: places are grouped by what decides a transfer there, not by country.

import { insideOf, judgeTransfer, tablesAsOf } from "../../../law";
import {
  type CountryCode,
  countries,
  type DataMap,
  idsOf,
  importerConditionsOf,
  isIdOf,
  type Party,
  type PlainDate,
  type RegimeId,
  regimes,
} from "../../../model";

/** What a place is to a law. */
type Standing = "inside" | "adequate" | "other";

/** A place inside each territory, to judge from. */
const homes = { EU_GDPR: "BE", UK_GDPR: "GB", CH_FADP: "CH" } as const satisfies Readonly<Record<RegimeId, CountryCode>>;

export interface Jurisdictions {
  /** The law and the day, in words. */
  readonly words: string;
  /** Key of the lane for these countries; of several, the one furthest from the law. */
  laneOf(places: readonly string[], party: Party | null): string;
}

/** The law of the map, else of the controller's country, else the EU GDPR; on the day drawn, else as the tables stand. */
export function jurisdictionsOf(map: DataMap, on: string | null): Jurisdictions {
  const day = (on ?? tablesAsOf) as PlainDate;
  const stated = idsOf(regimes).find((regime) => map.regimes?.includes(regime));
  const home = map.controller.country?.value;
  const local = idsOf(regimes).find((regime) => home !== undefined && home !== "unknown" && insideOf(regime, home, day, "from") !== null);
  const regime = stated ?? local ?? "EU_GDPR";
  const known = new Map<string, Standing>();
  const standingOf = (place: string, party: Party | null): Standing => {
    const { holds, holdsNot } = importerConditionsOf(map, party ?? undefined, day);
    const key = JSON.stringify([place, holds, holdsNot]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const to = isIdOf(countries, place) ? place : null;
    const { status } = judgeTransfer({ regime, from: homes[regime], to, on: day, conditions: holds, conditionsNot: holdsNot });
    const standing = status === "not-a-transfer" ? "inside" : status === "adequate" ? "adequate" : "other";
    known.set(key, standing);
    return standing;
  };
  return {
    words: `places grouped under the ${regimes[regime].label}${(stated ?? local) ? "" : " (assumed)"} as of ${day}`,
    laneOf(places, party) {
      const stated = places.filter((place) => place !== "unknown");
      if (stated.length === 0) return places.length === 0 ? "not-stated" : "unknown";
      const standings = stated.map((place) => standingOf(place, party));
      const furthest = (["other", "adequate", "inside"] as const).find((one) => standings.includes(one)) ?? "other";
      return `${regime}:${furthest}`;
    },
  };
}

export const isByLaw = (lane: string): boolean => lane.includes(":");

const territories: Readonly<Record<RegimeId, string>> = {
  EU_GDPR: "European Economic Area",
  UK_GDPR: "United Kingdom",
  CH_FADP: "Switzerland",
};

/** What stands over a lane: short, so that it ends before the lines that leave the first box. */
export const laneWords = (lane: string): string => (lane === "EU_GDPR:inside" ? "EEA" : laneTitle(lane));

/** The same in full, for its title. */
export function laneTitle(lane: string): string {
  if (lane === "not-stated") return "country not stated";
  if (lane === "unknown") return "country unknown";
  const [regime = "", standing] = lane.split(":");
  if (standing === "inside" && isIdOf(regimes, regime)) return territories[regime];
  return standing === "adequate" ? "other countries, with adequacy" : "other countries";
}
