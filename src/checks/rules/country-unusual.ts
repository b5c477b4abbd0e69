// A stated country beside the company that usually signs with customers of the controller's country.

import { insideOf, type PlaceCode } from "../../law";
import type { PlainDate, SignerOnDay } from "../../model";
import { partyItem } from "../items";
import { flowIds, receiversOf } from "../recipients";
import type { Cause, Rule } from "../rule";
import { basisWords, comparedOf } from "../vendor-basis";
import { listWords, partyWords } from "../words";
import { dayOf } from "./service-ended";

export const countryUnusual: Rule = {
  id: "country-unusual",
  title: "Country other than that of the company that usually signs",
  article: "whogets catalogue; Art. 13(1)(f), 30(1)(e) GDPR",
  severity: "note",
  why: "Many vendors sign with customers in Europe through a European company. Who signs decides which hop is the transfer, and what it has to rest on. A text may well be right: contracts differ.",
  fix: "Look into the contract; state the company that signs (entity: IE, or country on the party), and the places of processing in processedIn.",
  run(map, context) {
    const { vendors } = context;
    const { country } = map.controller;
    if (vendors === null || country === null || country.value === "unknown") return [];
    const on = dayOf(map, context) as PlainDate;
    const receivers = receiversOf(map);
    return comparedOf(map).flatMap(({ party, vendor }): readonly Cause[] => {
      if (party.entities !== null || party.entity !== null) return [];
      const expected = signersFor(vendors.signersOn(vendor, on), country.value, on);
      const received = receivers.find((one) => one.party.id === party.id)?.received ?? [];
      const stated = statedCountries(
        party.country?.value,
        received.map(({ leg }) => leg.country),
      );
      const others = stated.filter((one) => !expected.some((signer) => signer.country === one));
      if (expected.length === 0 || others.length === 0) return [];
      const usual = expected.map((signer) => `${signer.name.value} (${signer.country}) ${basisWords(signer.name)}`);
      return [
        {
          items: [partyItem(map, party, { flows: flowIds(received) })],
          message: () =>
            `${partyWords(map, party.id)} is stated in ${listWords(others)}; contracts with customers in ${country.value} are usually signed, as of ${on}, by ${listWords(usual)}.`,
        },
      ];
    });
  },
};

/** Whoever signs for the country itself, else for its region. */
function signersFor(signers: readonly SignerOnDay[], country: string, on: PlainDate): readonly SignerOnDay[] {
  const own = signers.filter(({ contractsWith }) => contractsWith?.includes(country));
  if (own.length > 0) return own;
  const region = insideOf("EU_GDPR", country as PlaceCode, on, "from") === null ? "elsewhere" : "EEA";
  return signers.filter(({ contractsWith }) => contractsWith?.includes(region));
}

const statedCountries = (ofParty: string | undefined, ofLegs: readonly (string | null)[]): readonly string[] =>
  [...new Set([ofParty ?? null, ...ofLegs])].filter((one): one is string => one !== null && one !== "unknown").sort();
