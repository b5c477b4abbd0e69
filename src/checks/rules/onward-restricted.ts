// A recipient that may not pass data on, and does.

import { pathOfFlow, restrictions } from "../../model";
import { receiversOf } from "../recipients";
import type { Rule } from "../rule";
import { itemList, partyWords } from "../words";

export const onwardRestricted: Rule = {
  id: "onward-restricted",
  title: "Onward flow from a recipient that may not pass data on",
  article: "Art. 5(1)(b) GDPR",
  severity: "error",
  why: "A flow says that its recipient passes the data to nobody, and the same recipient is the sender of another flow. One of the two statements does not hold, or they are about different data.",
  fix: 'Correct the restriction or the onward flow; where the onward flow is of other data, put "data" on both.',
  run(map) {
    const items = receiversOf(map).flatMap(({ party, received }) => {
      const bound = received.filter(({ flow, leg }) => flow.to === party.id && leg === flow && stops(flow.restrictions));
      const onward = map.flows.filter((flow) => flow.from === party.id && flow.to !== "controller");
      return bound.length === 0
        ? []
        : onward.map((flow) => ({
            about: `${party.id}: ${flow.id}`,
            words: `${partyWords(map, party.id)} sends ${flow.id}, and is bound in ${bound.map((one) => one.flow.id).join(", ")}`,
            path: pathOfFlow(map, flow),
            flows: [flow.id, ...bound.map((one) => one.flow.id)],
            parties: [party.id, flow.to],
            evidence: [...flow.evidence, ...bound.flatMap((one) => one.flow.evidence)],
          }));
    });
    return [{ items, message: (left) => `Restricted from passing data on, and the sender of an onward flow: ${itemList(left)}.` }];
  },
};

const stops = (list: readonly { readonly kind: keyof typeof restrictions }[] | null): boolean =>
  (list ?? []).some(({ kind }) => restrictions[kind].stopsOnward);
