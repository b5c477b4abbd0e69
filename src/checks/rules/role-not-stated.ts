// The role of a recipient decides which paper is needed with it.

import { partyItem } from "../items";
import { flowIds, isListedApart, receiversOf } from "../recipients";
import { gdprLike, type Rule } from "../rule";
import { count, itemList, usualWords, verb } from "../words";

export const roleNotStated: Rule = {
  id: "role-not-stated",
  title: "Recipient without a role",
  article: "Art. 4(7), (8), 26, 28 GDPR",
  severity: "note",
  why: "A processor needs a contract, a joint controller an arrangement, a controller a basis for the disclosure. Without the role none of these can be asked for, and the checks on them stay silent.",
  fix: 'Write role: "processor", "controller" or "joint-controller" on the flow, and on each leg in "via"; "unspecified" where the source leaves it open.',
  regimes: gdprLike,
  run(map) {
    const items = receiversOf(map)
      .filter(({ party }) => !isListedApart(party.kind) && party.kind !== "internal")
      .flatMap(({ party, received }) => {
        const silent = received.filter(({ leg }) => leg.role === null);
        return silent.length === 0 ? [] : [partyItem(map, party, { flows: flowIds(silent) })];
      });
    return [
      {
        items,
        message: (left) =>
          `The role of ${count(left.length, "recipient")} is not stated, so that whether a processing contract (Art. 28(3)) or an arrangement (Art. 26) is needed with ${verb(left.length, "it", "them")} cannot be told: ${itemList(left)}.${usualWords(
            map,
            left.map(({ about }) => about),
            "role",
          )}`,
      },
    ];
  },
};
