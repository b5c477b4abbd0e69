// What is worth saying about a hop beside its verdict: how its law, its places and its way are known.

import { insideOf, type TransferStatus, type TransferWarning } from "../law";
import { type CountryCode, type DataMap, type Flow, type GraphLeg, nameOf, type PlainDate, type RegimeId, regimes } from "../model";
import { type CatalogueEvidence, countryFromCatalogue } from "./catalogue-evidence";
import { destinationOf, type Place } from "./destinations";

/** What a warning of a hop is about, beside those of `judgeTransfer`. */
export type HopWarningId =
  | TransferWarning["id"]
  | "catalogue-fact"
  | "country-not-stated-outright"
  | "place-of-processing"
  | "regime-assumed"
  | "through-third-country";

export interface HopWarning extends Omit<TransferWarning, "id"> {
  readonly id: HopWarningId;
}

export const warningOf = (id: HopWarningId, message: string, article: string | null = null): HopWarning => ({
  id,
  message,
  article,
  sources: [],
});

export function regimeAssumed(map: DataMap, regime: RegimeId): HopWarning {
  const country = map.controller.country?.value ?? null;
  const known = country !== null && country !== "unknown";
  const why = known ? `and the tables have no law of ${country}` : "and the controller's country is not stated";
  return warningOf(
    "regime-assumed",
    `No law is stated for this map ("regimes"), ${why}: judged as if the ${regimes[regime].label} applied.`,
  );
}

export const placeOfProcessing = (place: Place, signer: Place, status: TransferStatus): HopWarning =>
  warningOf(
    "place-of-processing",
    `Judged for the place of processing, ${place.country ?? "not stated"}; for the company that signs (${signer.country ?? "country not stated"}) the answer would be: ${status}.`,
  );

export const placeWarnings = ({ country, assertion }: Place): readonly HopWarning[] =>
  country === null || assertion === null || assertion === "stated"
    ? []
    : [warningOf("country-not-stated-outright", `The country ${country} is ${assertion}, not stated outright.`)];

export function placeText(map: DataMap, to: string, signer: Place, catalogue: CatalogueEvidence | null): string {
  const open = signer.country === "unknown" ? "is unknown" : "is not stated";
  const text = `The country of ${nameOf(map, to)} ${open}${signer.why === null ? "" : ` (${signer.why})`}.`;
  return catalogue === null ? text : `${text} ${countryFromCatalogue(catalogue)}`;
}

/** A recipient inside the territory that is reached by way of an intermediary outside it. */
export function throughThirdCountry(
  map: DataMap,
  flow: Flow,
  leg: GraphLeg,
  signer: Place,
  regime: RegimeId,
  on: PlainDate,
): readonly HopWarning[] {
  const before = flow.via[leg.index - 1];
  if (before === undefined) return [];
  const conduit = destinationOf(map, before.party, before, on).signer;
  if (!isInside(signer, regime, on, "to") || !isKnown(conduit) || isInside(conduit, regime, on, "from")) return [];
  const [to, by] = [nameOf(map, leg.to), nameOf(map, leg.from)];
  const message = `${to} (${signer.country}) is reached by way of ${by} in ${conduit.country}; that hop is a transfer of its own.`;
  return [warningOf("through-third-country", message)];
}

const isKnown = ({ country }: Place): boolean => country !== null && country !== "unknown";

const isInside = (place: Place, regime: RegimeId, on: PlainDate, direction: "from" | "to"): boolean =>
  isKnown(place) && insideOf(regime, place.country as CountryCode, on, direction) !== null;
