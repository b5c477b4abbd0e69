// Decisions are struck down and sets of clauses end; what a transfer was based on then no longer carries it.

import type { Rule } from "../rule";
import { causesBy, judgedHops, warningsOf } from "../transfer-causes";
import { count, itemList } from "../words";

export const mechanismLapsed: Rule = {
  id: "mechanism-lapsed",
  title: "Mechanism that has ended, or has not begun, on the day",
  article: "Art. 45(5), 46 GDPR",
  severity: "error",
  why: "A transfer needs something that holds on the day it happens. Adequacy decisions end without a grace period, and contracts under replaced clauses had to be changed by a fixed day.",
  fix: 'Put a mechanism that holds on the day in the place of the old one, with the day it began: mechanisms: [{ kind: "scc-2", since: "2022-12-01" }]; keep the old one with "until".',
  run(map, context) {
    const found = judgedHops(map, context).flatMap((one) =>
      warningsOf(one, ["lapsed", "not-yet-valid"]).map(({ message, article }) => ({ ...one, reason: message, article })),
    );
    return causesBy(
      map,
      found,
      (items, reason) =>
        `What is stated for ${count(items.length, "transfer")} does not hold on ${context.on}: ${itemList(items)}. ${reason}`,
      (hops) => ({
        severity: hops.every(({ verdict }) => verdict.status !== "not-covered" && verdict.status !== "undecided") ? "warning" : "error",
      }),
    );
  },
};
