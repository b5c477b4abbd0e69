// Where both countries are known and one more fact decides, the fact is worth asking for.

import type { Rule } from "../rule";
import { causesBy, isPlaced, judgedHops, namesFramework } from "../transfer-causes";
import { count, itemList } from "../words";

export const transferUndecided: Rule = {
  id: "transfer-undecided",
  title: "Transfer that cannot be judged without one more fact",
  article: "Art. 44, 45(1) GDPR",
  severity: "warning",
  why: "Some decisions reach only part of the importers in a country, and some tools only some of the situations. Without the fact that decides, the record cannot say what the transfer rests on.",
  fix: 'Ask the recipient, and write the answer with its dates: holds: [{ condition: "usDpfEu", since: "2023-10-01" }] on the party (holds: false where it does not), or the mechanism that is used instead.',
  run(map, context) {
    const found = judgedHops(map, context).filter((one) => one.verdict.status === "undecided" && isPlaced(one) && !namesFramework(one));
    return causesBy(
      map,
      found.map((one) => ({ ...one, reason: one.verdict.why, article: null })),
      (items, reason) => `${count(items.length, "transfer")} cannot be judged: ${itemList(items)}. ${reason}`,
    );
  },
};
