// What is used must have come from somewhere.

import { categoryOf, type DataMap, isWithin } from "../../model";
import { openItems } from "../../queries/groups";
import { withAlso } from "../contents";
import { activityItem } from "../items";
import type { Item, Rule } from "../rule";
import { activityWords, itemList, listWords, quoted } from "../words";

export const usedNotCollected: Rule = {
  id: "used-not-collected",
  title: "Data that is used and never collected",
  article: "Art. 13, 14(1)(d), 14(2)(f) GDPR",
  severity: "warning",
  why: "Where data comes from is told to the person: from themselves when it is collected, or from which source. Data that is used and has no stated origin is missing from the one or from the other.",
  fix: 'Add the data to "collection" (from whom, how), to "derives" where the controller makes it, or a flow to: [controller] from its source.',
  run(map) {
    if (map.collection.length === 0) return [];
    const sources = sourcesOf(map);
    const items = map.activities.flatMap((activity): readonly Item[] => {
      const own = activity.data === null ? [] : [{ data: activity.data, subjects: activity.subjects }];
      const sent = map.flows.filter((flow) => flow.activity === activity.id && flow.from === "controller" && flow.data !== null);
      const uses = [...own, ...sent.map((flow) => ({ data: flow.data ?? [], subjects: flow.subjects }))];
      const lacking = uses.flatMap(({ data, subjects }) =>
        openItems(map, data)
          .named.map(({ category }) => category)
          .filter((category) => categoryOf(map, category).personal && !isCovered(map, sources, category, subjects)),
      );
      const categories = [...new Set(lacking)].sort();
      if (categories.length === 0) return [];
      return [
        activityItem(map, activity, {
          words: `${listWords(categories)} in ${activityWords(map, activity.id)}`,
          flows: sent.map((flow) => flow.id),
        }),
      ];
    });
    const open = [...new Set(map.collection.flatMap((one) => openItems(map, one.data).lumps.map((lump) => lump.words ?? "")))];
    const doubt =
      open.length > 0 ? ` What is collected is also told in open words, which may hold it: ${open.map(quoted).join("; ")}.` : "";
    return [{ items, message: (left) => `Used, and not among what is stated to be collected: ${itemList(left)}.${doubt}` }];
  },
};

interface Source {
  readonly category: string;
  readonly subjects: readonly string[] | null;
}

/** Collected, made by the controller, or brought by a flow. */
function sourcesOf(map: DataMap): readonly Source[] {
  const isParty = new Set(map.parties.map(({ id }) => id));
  const statements = [
    ...map.collection.map((one) => ({ data: one.data, subjects: one.subjects ?? (isParty.has(one.from) ? null : [one.from]) })),
    ...map.activities.map((one) => ({ data: one.derives, subjects: null })),
    ...map.flows.filter(({ to }) => to === "controller").map((one) => ({ data: one.data ?? [], subjects: null })),
  ];
  return statements.flatMap(({ data, subjects }) => openItems(map, data).named.map(({ category }) => ({ category, subjects })));
}

function isCovered(map: DataMap, sources: readonly Source[], category: string, subjects: readonly string[] | null): boolean {
  const people = subjects === null || subjects.includes("everyone") ? null : withAlso(map, subjects);
  return sources.some(
    (source) =>
      (isWithin(category, source.category) || isWithin(source.category, category)) &&
      (people === null || source.subjects === null || source.subjects.some((one) => one === "everyone" || people.has(one))),
  );
}
