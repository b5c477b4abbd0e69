// Which place a code means, and whether it is inside the territory of a law on a day.

import {
  type CountryCode,
  countries,
  countryAliases,
  countryMeant,
  isIdOf,
  nearest,
  type PlainDate,
  type RegimeId,
  shown,
  UsageError,
} from "../model";
import { membership } from "./membership";
import { memoryOf, memoryOfMembership } from "./memory";
import type { MembershipRow, PlaceCode, TerritoryRow } from "./row";
import { territories } from "./territories";
import type { TransferRest } from "./verdict";

const members: Readonly<Record<string, MembershipRow>> = membership;
const special: Readonly<Record<string, TerritoryRow>> = territories;

/** Rows by id, safe for `__proto__`. */
const rowAt = <T>(rows: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(rows, id) ? rows[id] : undefined);

export const territoryOf = (place: PlaceCode): TerritoryRow | undefined => rowAt(special, place);

/** The place of a code; null = not stated or not known. */
export function placeOf(code: unknown, what: string): PlaceCode | null {
  if (code === null || code === "unknown") return null;
  if (typeof code === "string") {
    if (isIdOf(countryAliases, code)) return countryAliases[code];
    if (isIdOf(countries, code) || Object.hasOwn(territories, code)) return code as PlaceCode;
  }
  const guess =
    typeof code === "string" ? (countryMeant(code) ?? (code.length < 4 ? null : nearest(code, Object.keys(territories)))) : null;
  const hint = guess === null ? "" : ` (is ${shown(guess)} meant?)`;
  throw new UsageError(`${shown(code)} is no code for "${what}"; write one of ISO 3166-1 such as "LV", or "unknown"${hint}`);
}

/** Why a place is inside the territory; null = it is outside. The bridge of 2021 holds for data to the United Kingdom only. */
export function insideOf(regime: RegimeId, place: PlaceCode, on: PlainDate, direction: "from" | "to"): TransferRest | null {
  if (regime === "UK_GDPR") return place === "GB" ? ownTerritory("GB", "the United Kingdom itself", ["S64"]) : null;
  if (regime === "CH_FADP") return place === "CH" ? ownTerritory("CH", "Switzerland itself", ["S42"]) : null;
  return insideEea(place, on) ?? (direction === "to" ? onBridge(place, on) : null);
}

const ownTerritory = (id: CountryCode, what: string, sources: TransferRest["sources"]): TransferRest => ({
  id,
  kind: "membership",
  what,
  grade: "sourced",
  memory: [],
  sources,
});

/** A member, a place that is part of one, or an institution of the EU. */
export function insideEea(place: PlaceCode, on: PlainDate): TransferRest | null {
  const territory = territoryOf(place);
  if (territory !== undefined) {
    const inside = territory.standing === "inside" && (territory.partOf === undefined || insideEea(territory.partOf, on) !== null);
    return inside ? territoryRest(place, territory) : null;
  }
  const row = rowAt(members, place);
  if (row === undefined || on < row.from) return null;
  const isMember = row.until === null || on <= row.until;
  const inTransition = row.transitionUntil !== undefined && on <= row.transitionUntil;
  if (!isMember && !inTransition) return null;
  return memberRest(
    place,
    row,
    on,
    isMember ? `member of the ${row.bloc}` : `left on ${row.until}; EU law applied up to ${row.transitionUntil}`,
  );
}

/** A member itself, not a place to which its law applies for a time. */
export function isMemberOn(place: PlaceCode, on: PlainDate): boolean {
  const row = rowAt(members, place);
  return row !== undefined && on >= row.from && (row.until === null || on <= row.until);
}

function onBridge(place: PlaceCode, on: PlainDate): TransferRest | null {
  const row = rowAt(members, place);
  if (row?.bridgeUntil === undefined || row.transitionUntil === undefined) return null;
  if (on <= row.transitionUntil || on > row.bridgeUntil) return null;
  return memberRest(place, row, on, `no third country for data from the EU up to ${row.bridgeUntil} (Art. 782 of the trade agreement)`);
}

const memberRest = (id: string, row: MembershipRow, on: PlainDate, what: string): TransferRest => ({
  id,
  kind: "membership",
  what,
  grade: row.grade,
  memory: memoryOfMembership(row, on),
  sources: row.sources,
});

export const territoryRest = (id: string, row: TerritoryRow): TransferRest => ({
  id,
  kind: "territory",
  what: row.note,
  grade: row.grade,
  memory: memoryOf(row),
  sources: row.sources,
});

/** Norway, Iceland, Liechtenstein: decisions reach them through the EEA Agreement. */
export const isInEeaEfta = (place: PlaceCode, on: PlainDate): boolean =>
  rowAt(members, place)?.bloc === "EEA" && insideEea(place, on) !== null;
