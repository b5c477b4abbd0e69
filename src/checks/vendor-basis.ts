// What rules that compare a map with the vendor catalogue share: which parties are compared, and what a fact rests on, in words.

import { type CatalogueFact, catalogueNameOf, type DataMap, type Party } from "../model";
import { isListedApart } from "./recipients";

/** `[whogets catalogue, 2026-11-25, sourced: Google Ads, terms of service]`. Facts from memory ask, and accuse nobody. */
export const basisWords = ({ grade, source, seen, ...whose }: Omit<CatalogueFact<unknown>, "value">): string =>
  `[${catalogueNameOf(whose)}, ${seen}, ${grade === "memory" ? "from memory: please confirm" : `sourced: ${source}`}]`;

export interface Compared {
  readonly party: Party;
  readonly vendor: string;
}

/** Companies and services with a vendor; authorities, successors and bare categories have nothing to be compared with. */
export const comparedOf = (map: DataMap): readonly Compared[] =>
  map.parties.flatMap((party) =>
    party.vendor === null || party.kind === "category" || party.kind === "internal" || isListedApart(party.kind)
      ? []
      : [{ party, vendor: party.vendor }],
  );
