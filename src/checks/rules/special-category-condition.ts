// Special categories of data need a condition of Art. 9(2) beside the basis of Art. 6.

import { type Activity, bases, categoryOf, type DataMap } from "../../model";
import { categoriesIn, dataOfActivity, flowsOf } from "../contents";
import { activityItem } from "../items";
import { type Cause, gdprLike, type Item, type Rule } from "../rule";
import { activityWords, itemList, listWords } from "../words";

export const specialCategoryCondition: Rule = {
  id: "special-category-condition",
  title: "Special category without a condition of Art. 9",
  article: "Art. 9(2) GDPR",
  severity: "warning",
  why: "Data on health, belief, origin, sex life and the like is used only under one of the conditions of Art. 9(2). A basis of Art. 6 alone does not carry it.",
  fix: 'Add the condition to "bases" beside the basis of Art. 6: bases: ["contract", { basis: "explicit-consent", of: [health] }].',
  regimes: gdprLike,
  run(map) {
    const found = map.activities.flatMap((activity) => {
      const special = markedIn(map, activity, "art-9");
      return special.length === 0 || hasCondition(map, activity) ? [] : [{ activity, special }];
    });
    const item = ({ activity, special }: (typeof found)[number]): Item =>
      activityItem(map, activity, {
        words: `${activityWords(map, activity.id)} uses ${listWords(special)}`,
        flows: flowsOf(map, activity).map((flow) => flow.id),
      });
    const causes: readonly Cause[] = [
      {
        items: found.filter(({ activity }) => activity.bases?.length !== 0).map(item),
        message: (items) => `Special categories of data are used and no condition of Art. 9(2) is recorded: ${itemList(items)}.`,
      },
      {
        items: found.filter(({ activity }) => activity.bases?.length === 0).map(item),
        severity: "error",
        message: (items) =>
          `Special categories of data are used, and the map states that there is no basis (bases: []): ${itemList(items)}.`,
      },
    ];
    return causes;
  },
};

/** Categories with this mark that an activity or its flows name. */
export const markedIn = (map: DataMap, activity: Activity, mark: "art-9" | "art-10"): readonly string[] =>
  categoriesIn(map, dataOfActivity(map, activity)).filter((category) => categoryOf(map, category).special === mark);

const hasCondition = (map: DataMap, activity: Activity): boolean =>
  [...(activity.bases ?? []), ...flowsOf(map, activity).flatMap((flow) => flow.bases ?? [])].some(({ basis }) => {
    const answers: readonly string[] = bases[basis].answers;
    return answers.includes("art-9");
  });
