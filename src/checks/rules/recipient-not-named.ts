// Recipients that are only described: names are preferred, and on request names are owed.

import { partyItem } from "../items";
import { flowIds, receiversOf } from "../recipients";
import type { Rule } from "../rule";
import { count, itemList, verb } from "../words";

export const recipientNotNamed: Rule = {
  id: "recipient-not-named",
  title: "Recipient only as a category",
  article: "Art. 13(1)(e), 15(1)(c) GDPR; WP260 rev.01, annex",
  severity: "note",
  why: "A notice may name categories, but the guidelines on transparency take names as the default and ask for categories that are as specific as possible. Who asks for access is owed the names, unless they cannot be found out (Court of Justice, C-154/21).",
  fix: 'Add the companies behind the description as parties of their own; keep kind: "category" for those that cannot be known beforehand, and say in "note" why.',
  run(map) {
    const items = receiversOf(map)
      .filter(({ party }) => party.kind === "category")
      .map(({ party, received }) => partyItem(map, party, { flows: flowIds(received) }));
    return [
      {
        items,
        message: (left) =>
          `${count(left.length, "recipient")} ${verb(left.length, "is", "are")} described and not named: ${itemList(left)}.`,
      },
    ];
  },
};
