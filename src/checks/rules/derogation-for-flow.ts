// Derogations are for single situations; a flow in a map is there to stay.

import type { Rule } from "../rule";
import { causesBy, judgedHops } from "../transfer-causes";
import { count, itemList } from "../words";

export const derogationForFlow: Rule = {
  id: "derogation-for-flow",
  title: "Standing flow that rests on a derogation for specific situations",
  article: "Art. 49(1) GDPR; EDPB Guidelines 2/2018",
  severity: "warning",
  why: "Derogations are exceptions and are read narrowly; those for contracts and claims are for occasional transfers. A vendor that gets data day by day needs another ground.",
  fix: 'Look for adequacy or a safeguard first. If single cases are meant, say so on the flow with "onlyIf" and record the ground, Art. 49(6).',
  run(map, context) {
    const found = judgedHops(map, context).filter(({ verdict }) => verdict.status === "derogation");
    return causesBy(
      map,
      found.map((one) => ({ ...one, reason: one.verdict.why, article: null })),
      (items, reason) => `${count(items.length, "flow rests", "flows rest")} on a derogation: ${itemList(items)}. ${reason}`,
    );
  },
};
