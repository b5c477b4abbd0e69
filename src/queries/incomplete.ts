// Why an answer may miss somebody: open maps, open words, missing sections, roads not followed.

import { type Closed, type DataMap, isWithin } from "../model";
import type { Load } from "./carried";
import { statementCertainty } from "./certainty";
import { openItems } from "./groups";
import type { Asked } from "./question";

/** Reasons, sorted; none = the documents say that there is nobody else. */
export function incompleteReasons(map: DataMap, asked: Asked, loads: readonly Load[], cuts: readonly string[]): readonly string[] {
  return [
    ...new Set([...openMap(map, asked), ...openWords(asked, loads), ...missingSections(map), ...otherDay(map, asked, loads), ...cuts]),
  ].sort();
}

/** Closed statements answer "nobody else" for their people and their data; together they may answer for all that was asked. */
export const isClosed = (map: DataMap, asked: Asked): boolean =>
  areClosed(
    map,
    asked,
    map.closed.filter((closed) => statementCertainty(closed).certainty === "certain"),
  );

function areClosed(map: DataMap, asked: Asked, statements: readonly Closed[]): boolean {
  const all = asked.subjects === null || asked.subjects.has("everyone");
  const people = all ? map.subjects.map((one) => one.id) : [...asked.subjects];
  const coverings = statements.map((closed) => ({ closed, covers: coverOf(map, closed) }));
  const data = asked.data ?? [null];
  const isCovered = (person: string | null, category: string | null) =>
    coverings.some(
      ({ closed: { subjects }, covers }) =>
        (subjects === null || subjects.includes("everyone") || (person !== null && subjects.includes(person))) && covers(category),
    );
  return (people.length === 0 ? [null] : people).every((person) => data.every((category) => isCovered(person, category)));
}

/** What a closed statement is about; null asks for any personal data. Conditions and forms leave room for others. */
function coverOf(map: DataMap, closed: Closed): (category: string | null) => boolean {
  if (closed.data === null) return () => true;
  const { named, lumps } = openItems(map, closed.data);
  const sure = named.filter((part) => part.certainty === "certain" && part.conditions.length === 0 && part.form === null);
  const all = lumps.filter((lump) => lump.lump === "all" && (lump.onlyIf ?? []).length === 0 && lump.becomes === undefined);
  const excepted = all.map((lump) =>
    openItems(
      map,
      (lump.except ?? []).map((ref) => ({ category: ref })),
    ).named.map((part) => part.category),
  );
  return (category) =>
    category === null
      ? excepted.some((except) => except.length === 0)
      : sure.some((part) => isWithin(category, part.category)) ||
        excepted.some((except) => !except.some((one) => isWithin(category, one) || isWithin(one, category)));
}

function openMap(map: DataMap, asked: Asked): readonly string[] {
  if (isClosed(map, asked)) return [];
  const doubtful = map.closed.find((closed) => statementCertainty(closed).certainty === "possible");
  if (doubtful === undefined || !areClosed(map, asked, map.closed))
    return ["the map is open: nothing in it says that nobody else receives this data"];
  return [`the map is open: that nobody else receives this data is said, but ${statementCertainty(doubtful).why.join("; ")}`];
}

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

/** What a map says without dates it says of the day that it describes. On another day no map is closed. */
function otherDay(map: DataMap, asked: Asked, loads: readonly Load[]): readonly string[] {
  const { on } = asked.question;
  if (on === null || on === map.asOf) return [];
  const undated = loads.filter(({ flow }) => flow.since === null && flow.until === null).length;
  const flows = undated === 0 ? "" : ` (${undated} ${undated === 1 ? "flow has" : "flows have"} no dates)`;
  const described = map.asOf === null ? "the map does not state which day it describes" : `the map describes ${map.asOf}`;
  return [`${described}: whether what it says without dates held on ${on} is not stated${flows}`];
}

const missingSections = (map: DataMap): readonly string[] => map.missing.map((one) => `the text has no section on: ${one.what}`);
