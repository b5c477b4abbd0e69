// Parties that are declared and take part in nothing.

import type { DataMap } from "../../model";
import { partyItem } from "../items";
import type { Rule } from "../rule";
import { count, itemList, verb } from "../words";

export const partyUnused: Rule = {
  id: "party-unused",
  title: "Party that takes part in nothing",
  article: "map format",
  severity: "note",
  why: "A party without any flow, statement or part in an activity is left over, or its flow was forgotten.",
  fix: 'Add the flow that was meant, move a mere mention to "mentions", or take the party out.',
  run(map) {
    const used = usedParties(map);
    const items = map.parties.filter(({ id }) => !used.has(id)).map((party) => partyItem(map, party));
    return [
      {
        items,
        message: (left) =>
          `${count(left.length, "party", "parties")} ${verb(left.length, "is", "are")} declared and used nowhere: ${itemList(left)}.`,
      },
    ];
  },
};

function usedParties(map: DataMap): ReadonlySet<string> {
  const optOuts = [
    ...(map.optOuts ?? []),
    ...map.activities.flatMap((one) => one.optOuts ?? []),
    ...map.flows.flatMap((one) => one.optOuts ?? []),
  ];
  const used = new Set<string>([
    ...map.flows.flatMap((flow) => [flow.from, flow.to, ...flow.via.map(({ party }) => party)]),
    ...map.nonFlows.flatMap(({ to }) => to),
    ...map.collection.map(({ from }) => from),
    ...map.activities.flatMap((one) => [...(one.jointWith ?? []), ...(one.onBehalfOf ?? [])].map(({ party }) => party)),
    ...[...optOuts, ...(map.rights ?? [])].flatMap(({ by }) => by ?? []),
  ]);
  // A company whose service is used is used.
  for (const party of map.parties) if (party.partOf !== null && used.has(party.id)) used.add(party.partOf);
  return used;
}
