// Companies under a name that they no longer had on the day that the map describes.

import type { Cause, Rule } from "../rule";
import { inWords, listWords } from "../words";
import { dayOf, dayWords, isOver, weightOf } from "./service-ended";

export const formerName: Rule = {
  id: "former-name",
  title: "Recipient under a former name",
  article: "Art. 13(1)(e), 30(1)(d) GDPR",
  severity: "warning",
  why: "People look for the recipient they were told about. A name of the past, or an entity that no longer signs, leads them and the contract file astray.",
  fix: "Write today's name on the party, and the entity that signs (entity: IE); check which entity the contract was last renewed with.",
  run(map, context) {
    const { vendors } = context;
    if (vendors === null) return [];
    return map.parties.flatMap((party): readonly Cause[] => {
      const fact = party.vendor === null || party.name === null ? null : vendors.endOfName(party.vendor, party.name);
      if (fact === null || !isOver(fact, dayOf(map, context))) return [];
      const { severity, basis } = weightOf(fact);
      const flows = map.flows.filter((flow) => flow.to === party.id || flow.from === party.id).map(({ id }) => id);
      return [
        {
          severity,
          items: [{ about: party.id, words: party.id, path: ["parties", party.id], parties: [party.id], flows, evidence: party.evidence }],
          message: () =>
            `${party.id} is called “${inWords(party.name ?? "")}”, a name used until ${fact.until} ${basis}; today: ${listWords(fact.today)}. ${capital(dayWords(map, context))}.`,
        },
      ];
    });
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
