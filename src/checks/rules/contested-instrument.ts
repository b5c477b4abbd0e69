// What is under appeal can fall on one day; a list of what hangs on it saves a search then.

import type { Rule } from "../rule";
import { causesBy, judgedHops, warningsOf } from "../transfer-causes";
import { count, itemList } from "../words";

export const contestedInstrument: Rule = {
  id: "contested-instrument",
  title: "Transfer that rests on an instrument under appeal",
  article: "Art. 45 GDPR",
  severity: "note",
  why: "The instrument is in force, and a court has been asked to strike it down. Two earlier decisions for the United States ended on the day of the judgment, without a grace period.",
  fix: 'Nothing has to change today. Have a fallback ready, such as standard clauses beside it: mechanisms: ["dpf", "scc-2"].',
  run(map, context) {
    const found = judgedHops(map, context).flatMap((one) =>
      warningsOf(one, ["contested"]).map(({ message, article }) => ({ ...one, reason: message, article })),
    );
    return causesBy(
      map,
      found,
      (items, reason) => `${count(items.length, "transfer rests", "transfers rest")} on it: ${itemList(items)}. ${reason}`,
    );
  },
};
