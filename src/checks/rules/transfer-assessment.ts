// Since 2020 a safeguard is half of what a transfer rests on; the other half is somebody having looked at the law of the place.

import type { Rule } from "../rule";
import { causesBy, judgedHops, warningsOf } from "../transfer-causes";
import { count, itemList } from "../words";

export const transferAssessment: Rule = {
  id: "transfer-assessment",
  title: "Safeguard without a transfer assessment",
  article: "Art. 46 GDPR; clause 14 of Decision (EU) 2021/914",
  severity: "warning",
  why: "Whoever relies on clauses or binding rules has to look at the law of the destination, decide whether it undoes them, and keep the result.",
  fix: 'Write where the assessment lies and its day: mechanisms: [{ kind: "scc-2", assessment: "TIA-2026-04", assessedOn: "2026-04-01" }].',
  run(map, context) {
    const found = judgedHops(map, context).flatMap((one) =>
      warningsOf(one, ["no-assessment"]).map(({ message, article }) => ({ ...one, reason: message, article })),
    );
    return causesBy(
      map,
      found,
      (items, reason) => `No assessment is recorded that fits ${count(items.length, "transfer")}: ${itemList(items)}. ${reason}`,
    );
  },
};
