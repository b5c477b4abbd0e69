// Why an answer may miss somebody: open maps, open words, missing sections, roads not followed.

import { type DataMap, isWithin } from "../model";
import type { Load } from "./carried";
import { openItems } from "./groups";
import type { Asked } from "./question";

/** Reasons, sorted; none = the documents say that there is nobody else. */
export function incompleteReasons(map: DataMap, asked: Asked, loads: readonly Load[], cuts: readonly string[]): readonly string[] {
  return [...new Set([...openMap(map, asked), ...openWords(asked, loads), ...missingSections(map), ...cuts])].sort();
}

/** A closed statement answers "nobody else" for its people and its data. */
export function isClosed(map: DataMap, asked: Asked): boolean {
  return map.closed.some((closed) => {
    const people = closed.subjects === null || closed.subjects.includes("everyone") || coversPeople(map, asked, new Set(closed.subjects));
    if (!people || closed.data === null) return people;
    const { named, lumps } = openItems(map, closed.data);
    if (lumps.some((lump) => lump.lump === "all" && lump.except === undefined)) return true;
    return asked.data?.every((one) => named.some((part) => isWithin(one, part.category)));
  });
}

function coversPeople(map: DataMap, asked: Asked, subjects: ReadonlySet<string>): boolean {
  const people = asked.subjects === null || asked.subjects.has("everyone") ? map.subjects.map((one) => one.id) : [...asked.subjects];
  return people.length > 0 && people.every((one) => subjects.has(one));
}

const openMap = (map: DataMap, asked: Asked): readonly string[] =>
  isClosed(map, asked) ? [] : ["the map is open: nothing in it says that nobody else receives this data"];

/** "Any information you enter" may hold more than the text goes on to name. */
function openWords(asked: Asked, loads: readonly Load[]): readonly string[] {
  if (asked.data === null) return [];
  const byWords = new Map<string, Set<string>>();
  for (const { flow, carried, openWords: words } of loads) {
    const isNamed = carried.some((one) => one.category === null || asked.data?.some((data) => isWithin(one.category ?? "", data)));
    for (const word of isNamed ? [] : words) byWords.set(word, (byWords.get(word) ?? new Set()).add(flow.to));
  }
  return [...byWords].map(
    ([words, receivers]) =>
      `"${words}" is collected without saying all it holds; if this data is in it, it also reaches: ${[...receivers]
        .filter((id) => id !== "controller")
        .sort()
        .join(", ")}`,
  );
}

const missingSections = (map: DataMap): readonly string[] => map.missing.map((one) => `the text has no section on: ${one.what}`);
