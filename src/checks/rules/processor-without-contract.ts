// Processors work under a contract with the content of Art. 28(3).

import { pathOfFlow } from "../../model";
import { receiversOf } from "../recipients";
import { gdprLike, type Item, type Rule } from "../rule";
import { count, itemList, partyWords } from "../words";

export const processorWithoutContract: Rule = {
  id: "processor-without-contract",
  title: "Processor without a contract",
  article: "Art. 28(3), (4) GDPR",
  severity: "warning",
  why: "A processor acts on documented instructions under a contract that binds it. A sub-processor is bound to the same duties by whoever engages it.",
  fix: 'Write contract: { title: "DPA", url: "...", signed: "2025-01-31" } on the flow, or on the leg in "via".',
  regimes: gdprLike,
  run(map, { on }) {
    const legs = receiversOf(map).flatMap(({ party, received }) =>
      received.filter(({ leg }) => leg.role === "processor" || leg.role === "sub-processor").map(({ flow, leg }) => ({ party, flow, leg })),
    );
    const item = ({ party, flow }: (typeof legs)[number], more = ""): Item => ({
      about: `${party.id} in ${flow.id}`,
      words: `${partyWords(map, party.id)} in ${flow.id}${more}`,
      path: pathOfFlow(map, flow),
      flows: [flow.id],
      parties: [party.id],
      evidence: flow.evidence,
    });
    return [
      {
        items: legs.filter(({ leg }) => leg.contract === null).map((one) => item(one)),
        message: (items) =>
          `No contract is recorded for ${count(items.length, "leg")} to a processor or sub-processor: ${itemList(items)}.`,
      },
      {
        items: legs.filter(({ leg }) => (leg.contract?.until ?? on) < on).map((one) => item(one, `, until ${one.leg.contract?.until}`)),
        message: (items) => `The recorded contract with a processor ended before ${on}: ${itemList(items)}.`,
        fix: "Record the contract that runs now, or the end of the flow (until).",
      },
    ];
  },
};
