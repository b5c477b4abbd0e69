// The basis of each activity: what everything else about it rests on.

import type { Activity, DataMap } from "../../model";
import { flowsOf, ownActivities } from "../contents";
import { activityItem } from "../items";
import { gdprLike, type Rule } from "../rule";
import { activityScope, count, itemList, verb } from "../words";

export const basisNotStated: Rule = {
  id: "basis-not-stated",
  title: "Activity without a basis",
  article: "Art. 6(1), 13(1)(c) GDPR",
  severity: "warning",
  why: "Every processing needs one of the bases of Art. 6(1), and the person is to be told which. The rights to object, to withdraw and to take data along depend on it.",
  fix: 'Write bases: ["contract"] or bases: [{ basis: "legitimate-interests", interest: "..." }] on the activity; write ["unknown"] where you asked and nobody knows.',
  regimes: gdprLike,
  run(map) {
    const activities = ownActivities(map);
    const silent = activities.filter((activity) => activity.bases === null && !flowsSpeak(map, activity));
    const none = activities.filter((activity) => activity.bases?.length === 0);
    const unknown = activities.filter((activity) => activity.bases?.some(({ basis }) => basis === "unknown"));
    return [
      {
        items: silent.map((activity) => activityItem(map, activity)),
        message: (items) => `No basis is stated for ${activityScope(map, items, activities)}.`,
      },
      {
        items: none.map((activity) => activityItem(map, activity)),
        severity: "error" as const,
        message: (items) =>
          `The map states that ${count(items.length, "activity", "activities")} ${verb(items.length, "has", "have")} no basis (bases: []): ${itemList(items)}.`,
      },
      {
        items: unknown.map((activity) => activityItem(map, activity)),
        message: (items) => `The basis was asked for, and nobody knows it ("unknown"), of ${itemList(items)}.`,
      },
    ];
  },
};

/** Every flow has a basis of its own, and there is one. */
const flowsSpeak = (map: DataMap, activity: Activity): boolean => {
  const flows = flowsOf(map, activity);
  return flows.length > 0 && activity.data === null && flows.every((flow) => flow.bases !== null);
};
