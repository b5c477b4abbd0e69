// Data that goes to somebody for no stated purpose cannot be told to the person, nor bounded.

import { pathOfFlow } from "../../model";
import type { Rule } from "../rule";
import { count, itemList, partyWords, verb } from "../words";

export const recipientWithoutPurpose: Rule = {
  id: "recipient-without-purpose",
  title: "Recipient without a purpose",
  article: "Art. 5(1)(b), 13(1)(c) GDPR",
  severity: "warning",
  why: "Data may be passed on only for specified purposes, and the person is to be told them. A flow without one has no bound to measure the recipient's use against.",
  fix: 'Write "purposes" on the flow, or on its activity for all its flows.',
  run(map) {
    const flows = map.flows.filter((flow) => flow.to !== "controller");
    const item = (flow: (typeof flows)[number]) => ({
      about: flow.id,
      words: `${partyWords(map, flow.to)} in flow ${flow.id}`,
      path: pathOfFlow(map, flow),
      flows: [flow.id],
      parties: [flow.to],
      evidence: flow.evidence,
    });
    const silent = flows.filter((flow) => flow.purposes === null).map(item);
    const none = flows.filter((flow) => flow.purposes?.length === 0).map(item);
    return [
      {
        items: silent,
        message: (items) =>
          `${count(items.length, "flow")} ${verb(items.length, "reaches", "reach")} a recipient for a purpose that is not stated: ${itemList(items)}.`,
      },
      {
        items: none,
        severity: "error" as const,
        message: (items) =>
          `The map states that ${count(items.length, "flow")} ${verb(items.length, "has", "have")} no purpose (purposes: []): ${itemList(items)}.`,
      },
    ];
  },
};
