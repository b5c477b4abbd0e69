// How long data is kept, activity by activity: a rule of its own, of the groups it uses, or of the whole map.

import type { Activity, DataItem, DataMap } from "../../model";
import { dataOfActivity, ownActivities } from "../contents";
import { activityItem } from "../items";
import { isPeriod } from "../periods";
import type { Item, Rule } from "../rule";
import { activityScope, count, itemList, partyWords, verb } from "../words";

export const retentionNotStated: Rule = {
  id: "retention-not-stated",
  title: "Activity without a retention period",
  article: "Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR",
  severity: "warning",
  why: "Data is kept no longer than its purpose needs. The person is to be told the period or the criteria for it, and the record names the envisaged time limits.",
  fix: 'Write retention: [{ keep: "P2Y", after: "the last order" }] on the activity, on the group of data, or on the map for everything.',
  run(map) {
    if (map.retention?.some((rule) => isPeriod(rule) && rule.of === undefined && (rule.onlyIf ?? []).length === 0)) return [];
    const activities = ownActivities(map);
    const item = (activity: Activity) => activityItem(map, activity);
    const silent = activities.filter((activity) => activity.retention === null && !groupsSpeak(map, activity));
    const none = activities.filter((activity) => activity.retention?.length === 0);
    return [
      {
        items: silent.map(item),
        message: (items) =>
          `No retention period and no criterion for one is stated for ${activityScope(map, items, activities)}.${atRecipients(map, items)}`,
      },
      {
        items: none.map(item),
        severity: "error" as const,
        message: (items) =>
          `The map states that ${count(items.length, "activity", "activities")} ${verb(items.length, "has", "have")} no retention period (retention: []): ${itemList(items)}.`,
      },
    ];
  },
};

/** Every group that the activity uses has a rule, or holds only groups that have one, and nothing is used beside groups. */
function groupsSpeak(map: DataMap, activity: Activity): boolean {
  const data = dataOfActivity(map, activity).filter((item) => !activity.derives.includes(item));
  return data.length > 0 && data.every((item) => speaks(map, item));
}

function speaks(map: DataMap, item: DataItem): boolean {
  const group = map.groups.find((one) => one.id === item.category);
  if (group === undefined) return false;
  return (group.retention?.some(isPeriod) ?? false) || group.data.every((inner) => speaks(map, inner));
}

/** Periods that are stated for what recipients keep, and say nothing of the controller's own copy. */
function atRecipients(map: DataMap, items: readonly Item[]): string {
  const flows = map.flows.filter((flow) => items.some(({ about }) => about === flow.activity) && flow.retention?.some(isPeriod));
  const words = [...new Set(flows.map((flow) => `${partyWords(map, flow.to)} in ${flow.activity}`))];
  return words.length === 0 ? "" : ` Stated only for what recipients keep: ${words.join("; ")}.`;
}
