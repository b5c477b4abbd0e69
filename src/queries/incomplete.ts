// Why an answer may miss somebody: open maps, open words, missing sections, roads not followed.

import { type Closed, categoryOf, type DataMap, type Flow, isWithin } from "../model";
import { answers, isFlowOn, type Load, loadsOf } from "./carried";
import { statementCertainty } from "./certainty";
import { openItems } from "./groups";
import type { Asked } from "./question";

/** What an answer counts: the ids of its flows, and the party it is about (null = any). */
export interface Counted {
  readonly flows: Iterable<string>;
  readonly party: string | null;
}

/** Reasons, sorted; none = the documents say that there is nobody else. */
export function incompleteReasons(
  map: DataMap,
  asked: Asked,
  loads: readonly Load[],
  cuts: readonly string[],
  counted: Counted,
): readonly string[] {
  const days = [...otherDay(map, asked, counted), ...notOfTheDay(map, asked, counted)];
  return [...new Set([...openMap(map, asked), ...days, ...openWords(asked, loads), ...missingSections(map), ...cuts])].sort();
}

/** A map speaks of one day. Of another day it says only what has dates: neither that a flow held, nor that nobody else got anything. */
function otherDay(map: DataMap, asked: Asked, { flows }: Counted): readonly string[] {
  const { on } = asked.question;
  if (on === null || on === map.asOf) return [];
  const ids = new Set(flows);
  const lacks = map.flows.filter((flow) => ids.has(flow.id) && !isDatedFor(flow, map.asOf, on)).length;
  const key = map.asOf === null ? 'both "since" and "until"' : on > map.asOf ? '"until"' : '"since"';
  const none = map.asOf === null ? "without" : on > map.asOf ? "without an" : "without a";
  const describes = map.asOf === null ? 'the map does not say which day it describes ("asOf")' : `the map describes ${map.asOf}`;
  return [
    ...(lacks === 0
      ? []
      : [
          `${describes}; ${flowsAre(lacks)} counted here ${none} ${key}: whether ${lacks === 1 ? "it" : "they"} held on ${on} is not stated`,
        ]),
    ...(isClosed(map, asked) ? [`${describes}; that nobody else received this data on ${on} is not stated`] : []),
  ];
}

/** Whether the map says that the flow held from the day it describes to the other day. */
const isDatedFor = ({ since, until }: Flow, asOf: string | null, on: string): boolean =>
  asOf === null ? since !== null && until !== null : on > asOf ? until !== null : since !== null;

/** Nobody asked for a day, and yet flows are left out because of theirs. */
function notOfTheDay(map: DataMap, asked: Asked, { party }: Counted): readonly string[] {
  const { on } = asked;
  if (asked.question.on !== null || map.flows.every((flow) => isFlowOn(flow, on))) return [];
  const isPersonal = (category: string) => categoryOf(map, category).personal;
  const left = loadsOf(map, { ...asked, on: null })
    .filter(({ flow }) => !isFlowOn(flow, on) && (party === null || flow.to === party || flow.via.some((leg) => leg.party === party)))
    .filter(({ carried }) => carried.some((one) => answers(one, asked.data, isPersonal) !== null)).length;
  if (left === 0) return [];
  return [
    `${flowsAre(left)} left out, because the map describes ${on} and ${left === 1 ? "it begins" : "they begin"} later or had ended: ask with another day`,
  ];
}

const flowsAre = (count: number): string => (count === 1 ? "1 flow is" : `${count} flows are`);

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

const missingSections = (map: DataMap): readonly string[] => map.missing.map((one) => `the text has no section on: ${one.what}`);
