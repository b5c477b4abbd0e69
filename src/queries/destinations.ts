// Where one leg of a flow takes data: the country of whoever signs, and the places of processing. Two facts, and both count.

import { insideOf } from "../law";
import type { AssertionId, CountryCode, DataMap, Entity, Leg, Party, PlainDate } from "../model";
import { isOn, partyOf } from "../model";

/** A country as far as it is known. */
export interface Place {
  /** Null = not stated; `"unknown"` = asked, and nobody knows. */
  readonly country: CountryCode | "unknown" | null;
  readonly assertion: AssertionId | null;
  /** Why there is no country, where several are possible. */
  readonly why: string | null;
}

export interface Destination {
  readonly signer: Place;
  /** Null = not stated; empty = stated: none. */
  readonly processedIn: readonly Place[] | null;
}

/** Where the controller of the map is. */
export const placeOfController = (map: DataMap): Place => placeOf(map.controller.country);

/** Where a party is when it sends data on. */
export function placeOfParty(map: DataMap, id: string, on: PlainDate): Place {
  const party = partyOf(map, id);
  return party === undefined ? nowhere : party.country === null ? signingPlace(map, party, on) : placeOf(party.country);
}

/** Where a leg takes data. */
export function destinationOf(map: DataMap, to: string, leg: Leg, on: PlainDate): Destination {
  const processedIn = leg.processedIn?.map((place) => placeOf(place)) ?? null;
  if (to === "controller") return { signer: placeOfController(map), processedIn: null };
  if (leg.country !== null) return { signer: { country: leg.country, assertion: leg.countryAssertion, why: null }, processedIn };
  const party = partyOf(map, to);
  return { signer: party === undefined ? nowhere : signingPlace(map, party, on), processedIn };
}

const nowhere: Place = { country: null, assertion: null, why: null };

type Written = DataMap["controller"]["country"];

function placeOf(country: Written): Place {
  return country === null ? nowhere : { country: country.value, assertion: country.assertion ?? "stated", why: null };
}

/** Which of several companies signs depends on the day and on where the customer is. */
function signingPlace(map: DataMap, { entities }: Party, on: PlainDate): Place {
  if (entities === null) return nowhere;
  const customer = map.controller.country?.value ?? null;
  const signing = entities.filter((entity) => isOn(entity, on) && signsFor(entity, customer, on));
  const [only] = signing;
  if (only !== undefined && signing.length === 1) {
    const { country } = only;
    if (country === undefined) return nowhere;
    return typeof country === "string" ? { country, assertion: "stated", why: null } : placeOf(country as NonNullable<Written>);
  }
  const names = (signing.length === 0 ? entities : signing).map(({ name }) => name).sort();
  return { ...nowhere, why: `which of these companies signs is not settled: ${names.join(", ")}` };
}

function signsFor({ customersIn }: Entity, customer: string | null, on: PlainDate): boolean {
  if (customersIn === undefined) return true;
  if (customer === null || customer === "unknown") return false;
  if (customersIn.includes(customer as CountryCode)) return true;
  const isInEea = insideOf("EU_GDPR", customer as CountryCode, on, "from") !== null;
  if (isInEea) return customersIn.includes("EEA");
  return customersIn.includes("elsewhere");
}
