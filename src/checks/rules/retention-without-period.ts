// Retention that is spoken of and says no time: "a limited period", "as long as necessary".

import type { Evidence } from "../../model";
import { isPeriod, ruleWords } from "../periods";
import { retentionPlaces } from "../retention-lists";
import type { Rule } from "../rule";
import { itemList, quoted } from "../words";

export const retentionWithoutPeriod: Rule = {
  id: "retention-without-period",
  title: "Retention without a period or a usable criterion",
  article: "Art. 13(2)(a) GDPR; WP260 rev.01, annex",
  severity: "warning",
  why: "The person should be able to work out how long their data is kept. That it is kept as long as necessary, or for a limited time, repeats the principle and gives neither a period nor a criterion.",
  fix: 'Put keep: "P1Y" with "after", or "until", in place of the words; where no time can be fixed, write a criterion that names what decides.',
  run(map) {
    const items = retentionPlaces(map).flatMap((place) =>
      place.rules
        .filter((rule) => !isPeriod(rule) && (rule.onlyIf ?? []).length === 0)
        .map((rule) => ({
          about: `${place.id}: ${ruleWords(rule)}`,
          words: `${quoted(ruleWords(rule))} (${place.words})`,
          path: place.path,
          flows: place.flows,
          evidence: (rule.evidence ?? []) as readonly Evidence[],
        })),
    );
    return [{ items, message: (left) => `Retention is spoken of without a period: ${itemList(left)}.` }];
  },
};
