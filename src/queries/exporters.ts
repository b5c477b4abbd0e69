// Under which laws a sender sends, and whether it passes on what it got by a transfer.

import { insideOf } from "../law";
import {
  type CountryCode,
  type DataMap,
  type Flow,
  idsOf,
  legsOf,
  type PlainDate,
  partyOf,
  type RegimeId,
  type RoleId,
  regimes,
} from "../model";
import { type Place, placeOfController, placeOfParty } from "./destinations";

/** How it is known that a law applies. `assumed`: nothing in the map says so. */
export type RegimeSource = "asked" | "stated" | "country" | "assumed";

export interface AppliedRegime {
  readonly regime: RegimeId;
  readonly source: RegimeSource;
}

/** Who sends on a leg, and under which laws. */
export interface Exporter {
  readonly id: string;
  readonly place: Place;
  readonly role: RoleId | null;
  readonly applied: readonly AppliedRegime[];
  /** Got the data by a transfer under this law, and is outside its territory. */
  isOnward(regime: RegimeId): boolean;
}

/** Who sends on the legs of a map on one day. */
export interface Exporters {
  exporterOf(sender: string): Exporter;
  /** People disclose by themselves; where the recipient's own code collects on the controller's site, the controller does. */
  senderOn(flow: Flow, from: string): string | null;
}

/** @param asked narrows to these laws, whatever the map says. */
export function exportersOf(map: DataMap, flows: readonly Flow[], on: PlainDate, asked: readonly RegimeId[] | null): Exporters {
  const people = new Set(["everyone", ...map.subjects.map(({ id }) => id)]);
  const senderOn = (flow: Flow, from: string) => (people.has(from) ? (flow.means === "tag" ? "controller" : null) : from);
  const own = ownRegimes(map, on);
  /** Roles under which each party gets data from somebody other than the person. */
  const got = new Map<string, Set<RoleId | null>>();
  for (const flow of flows)
    for (const leg of legsOf(flow)) {
      if (senderOn(flow, leg.from) === null) continue;
      const roles = got.get(leg.to);
      if (roles === undefined) got.set(leg.to, new Set([leg.terms.role]));
      else roles.add(leg.terms.role);
    }
  const known = new Map<string, Exporter>();
  const exporterOf = (id: string): Exporter => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const place = id === "controller" ? placeOfController(map) : placeOfParty(map, id, on);
    const roles = [...(got.get(id) ?? [])];
    const local = id === "controller" ? [] : regimesAt(place, on).map((regime) => ({ regime, source: "country" as const }));
    const made: Exporter = {
      id,
      place,
      role: isController(map, id) ? "controller" : roles.length === 1 ? (roles[0] ?? null) : null,
      applied: asked === null ? distinct([...own, ...local]) : asked.map((regime) => ({ regime, source: "asked" })),
      isOnward: (regime) => !isController(map, id) && got.has(id) && !isInside(regime, place, on),
    };
    known.set(id, made);
    return made;
  };
  return { exporterOf, senderOn };
}

/** The controller, or a unit of it that has no legal personality of its own. */
export const isController = (map: DataMap, id: string): boolean => id === "controller" || partyOf(map, id)?.kind === "internal";

/** The laws of the controller. Where nothing says which, the EU GDPR is assumed, and that is said. */
function ownRegimes(map: DataMap, on: PlainDate): readonly AppliedRegime[] {
  if (map.regimes !== null) return map.regimes.map((regime) => ({ regime, source: "stated" }));
  const local = regimesAt(placeOfController(map), on);
  return local.length > 0 ? local.map((regime) => ({ regime, source: "country" })) : [{ regime: "EU_GDPR", source: "assumed" }];
}

const regimesAt = (place: Place, on: PlainDate): readonly RegimeId[] => idsOf(regimes).filter((regime) => isInside(regime, place, on));

const isInside = (regime: RegimeId, { country }: Place, on: PlainDate): boolean =>
  country !== null && country !== "unknown" && insideOf(regime, country as CountryCode, on, "from") !== null;

function distinct(applied: readonly AppliedRegime[]): readonly AppliedRegime[] {
  const first = applied.filter((one, at) => applied.findIndex(({ regime }) => regime === one.regime) === at);
  return [...first].sort((a, b) => idsOf(regimes).indexOf(a.regime) - idsOf(regimes).indexOf(b.regime));
}
