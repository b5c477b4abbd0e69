// Services that had ended before the day that the map describes.

import type { DataMap, DatedFact, Path, VendorFacts } from "../../model";
import { pathOfRow } from "../../model";
import type { Cause, CheckContext, Rule } from "../rule";
import { basisWords } from "../vendor-basis";
import { inWords, partyWords } from "../words";

export const serviceEnded: Rule = {
  id: "service-ended",
  title: "Service that has ended",
  article: "Art. 5(1)(a), 13(1)(e) GDPR",
  severity: "warning",
  why: "A service that no longer runs receives nothing. A text or map that still names it was not looked at since, and its successor may be missing.",
  fix: 'Take the party out or give its flows an end (until: "YYYY-MM-DD"); add what came in its place.',
  run(map, context) {
    const { vendors } = context;
    if (vendors === null) return [];
    const parties = map.parties.map((party) => ({
      about: party.id,
      words: partyWords(map, party.id),
      path: ["parties", party.id] as Path,
      vendor: party.vendor,
      service: party.service,
      evidence: party.evidence,
      parties: [party.id],
      flows: map.flows.filter((flow) => flow.to === party.id || flow.from === party.id).map(({ id }) => id),
    }));
    const mentions = map.mentions.map((mention, index) => ({
      about: `mention ${mention.name}`,
      words: `${inWords(mention.name)} (mentioned as ${inWords(mention.as)})`,
      path: pathOfRow(map, "mentions", index),
      vendor: mention.vendor,
      service: mention.service,
      evidence: mention.evidence,
    }));
    return [...parties, ...mentions].flatMap(({ vendor, service, ...item }): readonly Cause[] => {
      const fact = vendor === null || service === null ? null : endOf(vendors, vendor, service);
      if (fact === null || !isOver(fact, dayOf(map, context))) return [];
      const { severity, basis } = weightOf(fact);
      return [
        {
          severity,
          items: [item],
          message: () =>
            `${item.words} is in the map, and ${inWords(fact.name)} ended ${fact.until} ${basis}; ${dayWords(map, context)}.${fact.note === null ? "" : ` Note of the ${fact.own === true ? "record" : "catalogue"}: ${fact.note}`}`,
        },
      ];
    });
  },
};

const endOf = (vendors: VendorFacts, vendor: string, service: string): DatedFact | null => vendors.endOf(vendor, service);

/** The day that the map describes; without one, the day of the check. */
export const dayOf = (map: DataMap, { on }: CheckContext): string => map.asOf ?? on;
export const dayWords = (map: DataMap, { on }: CheckContext): string =>
  map.asOf === null ? `the map states no date, so it is looked at as of ${on}` : `the map describes ${map.asOf}`;

/** Over before the day, however exactly its end is known. */
export const isOver = ({ until }: DatedFact, day: string): boolean => `${until}-12-31`.slice(0, 10) < day && !day.startsWith(until);

/** Facts from memory ask, and accuse nobody. */
export const weightOf = (fact: DatedFact): { readonly severity: "warning" | "note"; readonly basis: string } => ({
  severity: fact.grade === "sourced" ? "warning" : "note",
  basis: basisWords(fact),
});
