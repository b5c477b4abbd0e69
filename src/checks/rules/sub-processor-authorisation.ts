// Who engages a sub-processor needs the controller's authorisation.

import { type Contract, pathOfFlow } from "../../model";
import { type Received, type Receiver, receiversOf } from "../recipients";
import { type Cause, gdprLike, type Item, type Rule } from "../rule";
import { itemList, partyWords } from "../words";

export const subProcessorAuthorisation: Rule = {
  id: "sub-processor-authorisation",
  title: "Sub-processor without authorisation",
  article: "Art. 28(2), (4) GDPR",
  severity: "warning",
  why: "A processor engages another only with specific or general written authorisation of the controller, who is told of changes beforehand and may object.",
  fix: 'Write contract: { subProcessors: "general-authorisation" } (or "specific-authorisation") on the leg that reaches the processor who engages it.',
  regimes: gdprLike,
  run(map) {
    const receivers = receiversOf(map);
    const found = receivers.flatMap(({ party, received }) =>
      received
        .filter(({ leg, from }) => leg.role === "sub-processor" && from !== "controller")
        .map((one) => ({ party: party.id, one, said: authorisationOf(receivers, one) })),
    );
    const item = ({ party, one }: (typeof found)[number]): Item => ({
      about: `${party} in ${one.flow.id}`,
      words: `${partyWords(map, party)}, engaged by ${partyWords(map, one.from)} (${one.flow.id})`,
      path: pathOfFlow(map, one.flow),
      flows: [one.flow.id],
      parties: [party],
      evidence: one.flow.evidence,
    });
    const causes: readonly Cause[] = [
      {
        items: found.filter(({ said }) => said === null).map(item),
        message: (items) => `No authorisation to engage a sub-processor is recorded: ${itemList(items)}.`,
      },
      {
        items: found.filter(({ said }) => said === "unknown").map(item),
        message: (items) => `Whether a sub-processor may be engaged was asked, and nobody knows ("unknown"): ${itemList(items)}.`,
      },
      {
        items: found.filter(({ said }) => said === "not-allowed").map(item),
        severity: "error",
        message: (items) =>
          `The recorded contract does not allow sub-processors (subProcessors: not-allowed), and the map has one: ${itemList(items)}.`,
      },
    ];
    return causes;
  },
};

/** What the contract with the party that engages says: on this flow, else on any flow that reaches it. */
function authorisationOf(receivers: readonly Receiver[], { flow, from }: Received): Contract["subProcessors"] | null {
  const own = flow.via.find((leg) => leg.party === from)?.contract?.subProcessors;
  if (own !== undefined) return own;
  const others = receivers
    .filter(({ party }) => party.id === from)
    .flatMap(({ received }) => received.map(({ leg }) => leg.contract?.subProcessors))
    .filter((said) => said !== undefined);
  return others.find((said) => said === "not-allowed") ?? others[0] ?? null;
}
