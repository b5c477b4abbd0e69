// Whose data it is: the first question of everybody who reads the record.

import { flowsOf, mayBePersonal } from "../contents";
import { activityItem } from "../items";
import type { Rule } from "../rule";
import { count, itemList } from "../words";

export const subjectsNotStated: Rule = {
  id: "subjects-not-stated",
  title: "Activity without the people concerned",
  article: "Art. 30(1)(c) GDPR",
  severity: "warning",
  why: "The record describes the categories of people whose data an activity uses. Without them a question about one kind of people can only be answered with possible.",
  fix: 'Write subjects: [customer] on the activity, or ["everyone"] where all are meant.',
  run(map) {
    const items = map.activities
      .filter((activity) => mayBePersonal(map, activity) && activity.subjects === null)
      .filter((activity) => {
        const flows = flowsOf(map, activity);
        return flows.length === 0 || flows.some((flow) => flow.subjects === null);
      })
      .map((activity) => activityItem(map, activity));
    return [
      {
        items,
        message: (left) => `Whose data is used is not stated for ${count(left.length, "activity", "activities")}: ${itemList(left)}.`,
      },
    ];
  },
};
