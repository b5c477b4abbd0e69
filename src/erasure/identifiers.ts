// By what a recipient can find a person: what a request has to name.

import { categoryOf, type DataMap, isWithin } from "../model";
import { type PartyAnswer, whatGets } from "../queries";
import type { HeldIdentifier } from "./types";

/** Categories that tell one person from another, and what is inside them. Traits that many share are none. */
const telling: readonly string[] = [
  "account.id",
  "account.login",
  "contact",
  "derived.identifier",
  "device.advertisingId",
  "device.cookieId",
  "device.ip",
  "identity.document",
  "identity.name",
  "identity.nationalNumber",
  "tax.id",
];

interface People {
  readonly subject: string;
  readonly on: string;
  readonly closure: boolean;
}

export function heldBy(
  map: DataMap,
  party: string,
  people: People,
): { readonly identifiers: readonly HeldIdentifier[]; readonly unresolved: readonly string[] } {
  const answer: PartyAnswer = whatGets(map, { party, ...people } as never);
  return {
    identifiers: answer.gets
      .filter(({ category }) => telling.some((one) => isWithin(category, one)))
      .map(({ category, certainty, forms }) => ({ category, label: categoryOf(map, category).label, certainty, forms })),
    unresolved: [...new Set(answer.unresolved.map(({ words }) => words))].filter((words) => words !== "").sort(),
  };
}
