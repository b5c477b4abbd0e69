// A transfer with nothing behind it is what every regulator asks about first.

import type { Rule } from "../rule";
import { causesBy, judgedHops } from "../transfer-causes";
import { count, itemList } from "../words";

export const transferNotCovered: Rule = {
  id: "transfer-not-covered",
  title: "Transfer that rests on nothing recorded",
  article: "Art. 44, 46, 49 GDPR",
  severity: "error",
  why: "Data may leave the territory only on one of the grounds that the law lists: adequacy, a safeguard, or a derogation for a specific situation. For these hops the map states none that holds on the day, although it states where the data goes.",
  fix: 'Write what the transfer rests on: mechanisms: ["scc-2"], or ["dpf"] with holds: ["usDpfEu"] on the party; if it rests on nothing, stop the flow.',
  run(map, context) {
    const found = judgedHops(map, context).filter(({ verdict }) => verdict.status === "not-covered");
    return causesBy(
      map,
      found.map((one) => ({ ...one, reason: one.verdict.why, article: null })),
      (items, reason) =>
        `${count(items.length, "transfer rests", "transfers rest")} on nothing that is recorded: ${itemList(items)}. ${reason}`,
    );
  },
};
