// A party that is stated to get nothing, and gets something.

import { type DataMap, type Flow, isWithin, type NonFlow, pathOfRow } from "../../model";
import { categoriesIn, hasLump } from "../contents";
import { receiversOf } from "../recipients";
import type { Rule } from "../rule";
import { itemList, partyWords } from "../words";

export const nonFlowContradicted: Rule = {
  id: "non-flow-contradicted",
  title: "Flow to a party that is stated to get nothing",
  article: "Art. 5(1)(a), 13(1)(e) GDPR",
  severity: "error",
  why: "The map states that this party gets none of the data, and has a flow that brings it. One of the two statements does not hold.",
  fix: 'Correct the flow or the entry of "nonFlows"; where both hold for different data, people or purposes, say so on each.',
  run(map) {
    const receivers = receiversOf(map);
    const items = map.nonFlows.flatMap((nonFlow, index) =>
      receivers
        .filter(({ party }) => nonFlow.to.includes(party.id) || nonFlow.to.includes("anyone"))
        .flatMap(({ party, received }) =>
          received
            .filter(({ flow }) => overlaps(map, nonFlow, flow))
            .map(({ flow }) => ({
              about: `${party.id} in ${flow.id}`,
              words: `${partyWords(map, party.id)} in flow ${flow.id}`,
              path: pathOfRow(map, "nonFlows", index),
              flows: [flow.id],
              parties: [party.id],
              evidence: [...nonFlow.evidence, ...flow.evidence],
            })),
        ),
    );
    return [{ items, message: (left) => `Stated to get none of the data (nonFlows), and reached by a flow with it: ${itemList(left)}.` }];
  },
};

/** Whether both speak of some of the same people, purposes and data. Where the flow is silent it may be about anything, which is no contradiction yet. */
function overlaps(map: DataMap, nonFlow: NonFlow, flow: Flow): boolean {
  const meet = (none: readonly string[] | null, some: readonly string[] | null) =>
    none === null || (some ?? []).some((one) => none.some((other) => isWithin(one, other)));
  const people = nonFlow.subjects?.includes("everyone") ? null : nonFlow.subjects;
  if (!meet(people, flow.subjects) || !meet(nonFlow.purposes, flow.purposes)) return false;
  if (nonFlow.data === null || hasLump(map, nonFlow.data)) return true;
  return meet(categoriesIn(map, nonFlow.data), categoriesIn(map, flow.data));
}
