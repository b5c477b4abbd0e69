// The Data Privacy Framework named for a vendor of which the catalogue does not have it.

import { catalogueNameOf, type Party, type PlainDate, type SignerOnDay } from "../../model";
import { partyItem } from "../items";
import { flowIds, receiversOf } from "../recipients";
import type { Cause, Rule } from "../rule";
import { basisWords, comparedOf } from "../vendor-basis";
import { listWords, partyWords } from "../words";

export const dpfNotInCatalogue: Rule = {
  id: "dpf-not-in-catalogue",
  title: "Data Privacy Framework stated, and not known to the catalogue",
  article: "whogets catalogue; Decision (EU) 2023/1795",
  severity: "note",
  why: "The list is public and changes daily; the catalogue has what somebody read on a day. Where it has nothing, or something older than a year, only a look at the list tells. A listing that the map states with its day is left alone, unless the catalogue has that there is none.",
  fix: 'Look the company up on the list (dataprivacyframework.gov) and record the day: holds: [{ condition: "usDpfEu", since: "...", until: "..." }].',
  run(map, { vendors, on }) {
    if (vendors === null || on < frameworkStart) return [];
    const receivers = receiversOf(map);
    return comparedOf(map).flatMap(({ party, vendor }): readonly Cause[] => {
      const received = (receivers.find((one) => one.party.id === party.id)?.received ?? []).filter(({ leg }) =>
        leg.mechanisms?.some(({ kind }) => kind === "dpf"),
      );
      const claims = claimsOf(party, on);
      const review = vendors.reviewOf(vendor);
      if (review === null || (received.length === 0 && claims.length === 0)) return [];
      const signers = vendors.signersOn(vendor, on).filter(({ dpf }) => dpf !== null);
      const known = signers.map(({ dpf }) => dpf?.value);
      if (known.includes("active") || (claims.some(({ since }) => since !== undefined) && !known.includes("none"))) return [];
      const told =
        signers.length === 0
          ? `no company of it in the United States [${catalogueNameOf(review)}, ${review.reviewed}]`
          : `of ${on}: ${listWords(signers.map(listingWords))}`;
      return [
        {
          items: [partyItem(map, party, { flows: flowIds(received) })],
          message: () =>
            `The Data Privacy Framework is stated for ${partyWords(map, party.id)}; ${review.own === true ? "its own record" : "the catalogue"} has ${told}.`,
        },
      ];
    });
  },
};

/** Before Decision (EU) 2023/1795 took effect nobody was listed; what rested on it then is told by other rules. */
const frameworkStart = "2023-07-10";

const claimsOf = ({ holds }: Party, on: PlainDate) =>
  (holds ?? []).filter(
    ({ condition, holds: met, since, until }) => condition === "usDpfEu" && met !== false && (since ?? on) <= on && on <= (until ?? on),
  );

/** `Pipedrive, Inc. "unknown" (nothing was seen) [...]` */
function listingWords({ name, dpf }: SignerOnDay): string {
  if (dpf === null) return name.value;
  const why = dpf.why.replace(/\.$/, "");
  return `${name.value} “${dpf.value}” (${why.charAt(0).toLowerCase()}${why.slice(1)}) ${basisWords(dpf)}`;
}
