// A map of earlier judged again by today's names and services: right on the day that it describes, and no longer.

import type { DatedFact } from "../../model";
import { partyItem } from "../items";
import type { Item, Rule } from "../rule";
import { basisWords, comparedOf } from "../vendor-basis";
import { itemList, listWords, partyWords, quoted } from "../words";
import { isOver } from "./service-ended";

export const changedSince: Rule = {
  id: "changed-since",
  title: "Name or service that has ended since the day of the map",
  article: "whogets catalogue; Art. 13(1)(e), 30(1)(d) GDPR",
  severity: "note",
  why: "The map was right on the day that it describes. Whoever updates it, or the notice behind it, starts with what has changed since.",
  fix: "Nothing, for a map of that day. For a new one take over today's names and the services that came in place of the old ones, and set asOf.",
  run(map, { vendors, on }) {
    const { asOf } = map;
    if (vendors === null || asOf === null || asOf >= on) return [];
    const hasEnded = (fact: DatedFact | null): fact is DatedFact => fact !== null && !isOver(fact, asOf) && isOver(fact, on);
    const items = comparedOf(map).flatMap(({ party, vendor }): readonly Item[] => {
      const name = party.name === null ? null : vendors.endOfName(vendor, party.name);
      const service = party.service === null ? null : vendors.endOf(vendor, party.service);
      return [
        ...(name !== null && hasEnded(name)
          ? [
              partyItem(map, party, {
                about: `${party.id} name`,
                words: `the name ${quoted(name.name)} of ${party.id}, until ${name.until}, today called ${listWords(name.today)} ${basisWords(name)}`,
              }),
            ]
          : []),
        ...(hasEnded(service)
          ? [
              partyItem(map, party, {
                about: `${party.id} service`,
                words: `${service.name} of ${partyWords(map, party.id)}, until ${service.until} ${basisWords(service)}`,
              }),
            ]
          : []),
      ];
    });
    return [{ items, message: (left) => `Held on ${asOf} and no longer on ${on}: ${itemList(left)}.` }];
  },
};
