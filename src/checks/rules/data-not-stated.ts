// Activities of which no data is told.

import { dataOfActivity } from "../contents";
import { activityItem } from "../items";
import type { Rule } from "../rule";
import { count, itemList } from "../words";

export const dataNotStated: Rule = {
  id: "data-not-stated",
  title: "Activity without data",
  article: "Art. 30(1)(c) GDPR",
  severity: "warning",
  why: "The record describes the categories of personal data of each activity. Where none are told, nobody can say whether the activity needs what it uses.",
  fix: 'Write "data" on the activity: ids, or a lump with the words of the text; write data: [] if it uses none.',
  run(map) {
    const items = map.activities
      .filter((activity) => activity.data === null && dataOfActivity(map, activity).length === 0)
      .filter((activity) => !map.nonFlows.some((one) => one.purposes?.some((purpose) => activity.purposes?.includes(purpose)) ?? false))
      .map((activity) => activityItem(map, activity));
    return [
      {
        items,
        message: (left) => `Which data is used is not stated for ${count(left.length, "activity", "activities")}: ${itemList(left)}.`,
      },
    ];
  },
};
