// Data on offences needs an authority or a law that allows it.

import { flowsOf } from "../contents";
import { activityItem } from "../items";
import { gdprLike, type Rule } from "../rule";
import { activityWords, itemList, listWords } from "../words";
import { markedIn } from "./special-category-condition";

export const criminalDataGround: Rule = {
  id: "criminal-data-ground",
  title: "Criminal data without a ground of Art. 10",
  article: "Art. 10 GDPR",
  severity: "warning",
  why: "Data on convictions and offences is processed only under the control of official authority, or where Union or Member State law allows it with safeguards.",
  fix: 'Name the law on the basis: bases: [{ basis: "legal-obligation", law: "..." }].',
  regimes: gdprLike,
  run(map) {
    const items = map.activities.flatMap((activity) => {
      const marked = markedIn(map, activity, "art-10");
      const stated = [...(activity.bases ?? []), ...flowsOf(map, activity).flatMap((flow) => flow.bases ?? [])];
      if (marked.length === 0 || stated.some(({ law }) => law !== undefined)) return [];
      return [
        activityItem(map, activity, {
          words: `${activityWords(map, activity.id)} uses ${listWords(marked)}`,
          flows: flowsOf(map, activity).map((flow) => flow.id),
        }),
      ];
    });
    return [{ items, message: (left) => `Data on offences is used and no law that allows it is recorded: ${itemList(left)}.` }];
  },
};
