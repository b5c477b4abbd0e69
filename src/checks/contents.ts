// What activities and flows carry, with groups opened: the questions that several rules ask.

import { type Activity, categoryOf, type DataItem, type DataMap, type Flow } from "../model";
import { openItems } from "../queries/groups";

/** The categories that a list names, directly or through groups; lumps name none. */
export const categoriesIn = (map: DataMap, data: readonly DataItem[] | null): readonly string[] =>
  data === null ? [] : [...new Set(openItems(map, data).named.map((part) => part.category))].sort();

export const hasLump = (map: DataMap, data: readonly DataItem[] | null): boolean => data !== null && openItems(map, data).lumps.length > 0;

const known = new WeakMap<DataMap, ReadonlyMap<string, readonly Flow[]>>();

/** The flows of an activity; put together once per map. */
export function flowsOf(map: DataMap, activity: Activity): readonly Flow[] {
  const byActivity = known.get(map) ?? flowsByActivity(map);
  known.set(map, byActivity);
  return byActivity.get(activity.id) ?? [];
}

function flowsByActivity(map: DataMap): ReadonlyMap<string, readonly Flow[]> {
  const flows = new Map<string, Flow[]>();
  for (const flow of map.flows) {
    const before = flows.get(flow.activity);
    if (before === undefined) flows.set(flow.activity, [flow]);
    else before.push(flow);
  }
  return flows;
}

/** All that an activity is said to use, its flows included. */
export const dataOfActivity = (map: DataMap, activity: Activity): readonly DataItem[] => [
  ...(activity.data ?? []),
  ...activity.derives,
  ...flowsOf(map, activity).flatMap((flow) => [...(flow.data ?? []), ...flow.derives]),
];

/**
 * Whether an activity may use personal data: it names some, or leaves open what it uses. One that names neither data nor people and has no
 * flow says nothing of the kind.
 */
export function mayBePersonal(map: DataMap, activity: Activity): boolean {
  const data = dataOfActivity(map, activity);
  if (data.length === 0) return activity.data === null && (activity.subjects !== null || flowsOf(map, activity).length > 0);
  if (hasLump(map, data)) return true;
  return categoriesIn(map, data).some((category) => categoryOf(map, category).personal);
}

/** Activities of the controller's own that may use personal data. */
export const ownActivities = (map: DataMap): readonly Activity[] =>
  map.activities.filter((activity) => activity.actingAs === "controller" && mayBePersonal(map, activity));

/** A subject with those it is, too ("a client is a visitor"). */
export function withAlso(map: DataMap, subjects: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const other of map.subjects.find((subject) => subject.id === id)?.also ?? []) add(other);
  };
  for (const id of subjects) add(id);
  return all;
}
