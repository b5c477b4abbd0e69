// What is collected must serve a purpose.

import { categoryOf, type DataMap, isWithin, pathOfRow } from "../../model";
import { openItems } from "../../queries/groups";
import { withAlso } from "../contents";
import type { Item, Rule } from "../rule";
import { itemList } from "../words";

export const collectedNotUsed: Rule = {
  id: "collected-not-used",
  title: "Data that is collected and never used",
  article: "Art. 5(1)(b), (c) GDPR",
  severity: "note",
  why: "Data is collected for specified purposes and limited to what they need. Data that no activity uses has no purpose on record.",
  fix: "Add the data to the activity that needs it, or stop collecting it and take it out of the map.",
  run(map) {
    const uses = usesOf(map);
    const found = new Map<string, Item>();
    map.collection.forEach((one, index) => {
      const people = one.subjects ?? (map.parties.some(({ id }) => id === one.from) ? null : [one.from]);
      for (const { category } of openItems(map, one.data).named) {
        if (!categoryOf(map, category).personal || isUsed(map, uses, category, people)) continue;
        const who = people === null ? one.from : people.join(", ");
        const about = `${category} of ${who}`;
        found.set(about, { about, words: about, path: pathOfRow(map, "collection", index), evidence: one.evidence });
      }
    });
    return [
      { items: [...found.values()], message: (left) => `Stated to be collected, and no activity is stated to use it: ${itemList(left)}.` },
    ];
  },
};

interface Use {
  /** null = a lump: it may hold anything. */
  readonly category: string | null;
  readonly subjects: readonly string[] | null;
}

/** Keeping data somewhere, and giving up whatever a law asks for, are no purposes to collect it for: lumps of these use nothing. */
const isMereDuty = (purposes: readonly string[] | null): boolean =>
  purposes !== null &&
  purposes.length > 0 &&
  purposes.every((one) => /^(?:hosting|storage|integration|legal|business\.transfer)\b/.test(one));

function usesOf(map: DataMap): readonly Use[] {
  const statements = [
    ...map.activities.map((one) => ({ data: one.data ?? [], subjects: one.subjects, purposes: one.purposes })),
    ...map.flows.map((one) => ({ data: one.data ?? [], subjects: one.subjects, purposes: one.purposes })),
  ];
  return statements.flatMap(({ data, subjects, purposes }) => {
    const { named, lumps } = openItems(map, data);
    const open = lumps.length > 0 && !isMereDuty(purposes) ? [{ category: null, subjects }] : [];
    return [...named.map(({ category }) => ({ category, subjects })), ...open];
  });
}

function isUsed(map: DataMap, uses: readonly Use[], category: string, people: readonly string[] | null): boolean {
  return uses.some(({ category: used, subjects }) => {
    if (used !== null && !isWithin(category, used) && !isWithin(used, category)) return false;
    if (subjects === null || people === null || subjects.includes("everyone") || people.includes("everyone")) return true;
    const users = withAlso(map, subjects);
    return people.some((one) => users.has(one) || [...withAlso(map, [one])].some((other) => subjects.includes(other)));
  });
}
