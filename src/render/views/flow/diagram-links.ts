// Lines of the flow picture: legs and collection, joined where they run between the same two boxes.

import { type DataMap, type Flow, legsOf } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import type { LineStyle } from "../../theme";
import type { LinkChange } from "./change";
import { type DataGroup, groupOf, groupsOf, mergedGroups, styleOf, unique, wholeText } from "./data-words";
import { type Sureness, surenessOf, surenessOfFlow, surestOf } from "./sureness";

export interface DiagramLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the flows it stands for; empty for collection. */
  readonly flows: readonly string[];
  /** What flows, under which terms; the surest first. */
  readonly groups: readonly DataGroup[];
  /** How many flows stand behind it, where that is more than one, and which of them are less sure than the line. */
  readonly count: string;
  readonly style: LineStyle;
  readonly desc: string;
  /** What became of it, where two maps are drawn. */
  readonly change?: LinkChange;
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly flow: string | null;
  readonly groups: readonly DataGroup[];
}

/** All lines of the flows and of the collection, loops among them. */
export const linksOf = (map: DataMap, flows: readonly Flow[], words: PictureWords): readonly DiagramLink[] =>
  joined([...flows.flatMap((flow) => legParts(map, flow, words)), ...collectionParts(map, flows, words)], words);

/** A flow is no surer than its activity. */
function legParts(map: DataMap, flow: Flow, words: PictureWords): readonly Part[] {
  const { may, assertion } = map.activities.find((one) => one.id === flow.activity) ?? { may: false, assertion: "stated" };
  return legsOf(flow).map(({ from, to, terms }): Part => {
    const around = [{ may, assertion }, flow, { may: terms.may, assertion: terms.assertion }];
    const carried = flow.data === null ? [groupOf([words.data.notStated], around, words)] : groupsOf(map, flow.data, around, "", words);
    const derived = to === flow.to ? groupsOf(map, flow.derives, around, words.data.derives, words) : [];
    const groups = [...carried, ...derived];
    return { from, to, flow: flow.id, groups: groups.length > 0 ? groups : [groupOf([words.data.none], around, words)] };
  });
}

/** People and third parties to the controller: what is collected; and people of whom nothing is said to be collected, by whatever way. */
function collectionParts(map: DataMap, flows: readonly Flow[], words: PictureWords): readonly Part[] {
  const part = (from: string, groups: readonly DataGroup[]): Part => ({ from, to: "controller", flow: null, groups });
  return [
    ...map.collection.map((one) =>
      part(one.from, one.data.length > 0 ? groupsOf(map, one.data, [one], "", words) : [groupOf([words.data.none], [one], words)]),
    ),
    ...silentSubjects(map, flows)
      .filter((id) => waysOf(map, flows, id).length === 0)
      .map((id) => part(id, [groupOf([words.data.collectionNotStated], [], words)])),
  ];
}

/** Subjects from whom nothing is said to be collected, and who send nothing. */
function silentSubjects(map: DataMap, flows: readonly Flow[]): readonly string[] {
  const from = new Set([...map.collection.map((one) => one.from), ...flows.map((flow) => flow.from), ...coveredByEveryone(map)]);
  return map.subjects.map((subject) => subject.id).filter((id) => !from.has(id));
}

/** Somebody by whom data comes of people who give none themselves. */
export interface Way {
  readonly id: string;
  readonly sureness: Sureness;
}

/** By whom the data of a silent subject comes all the same: parties it is collected from, and subjects that these people are, too. */
export function waysOf(map: DataMap, flows: readonly Flow[], id: string): readonly Way[] {
  if (!silentSubjects(map, flows).includes(id)) return [];
  const inward = [
    ...map.collection.map((one) => ({ ...one, sureness: surenessOf(one) })),
    ...flows.filter((flow) => flow.to === "controller").map((one) => ({ ...one, sureness: surenessOfFlow(map, one) })),
  ];
  const parties = inward.filter((one) => isAbout(one.subjects, id)).map(({ from, sureness }): Way => ({ id: from, sureness }));
  const sending = new Set(inward.map((one) => one.from));
  const all = grouped([...parties, ...alsoOf(map, id).filter((one) => sending.has(one.id))], (way) => way.id);
  return [...all]
    .map(([from, ways]) => ({ id: from, sureness: surestOf(ways.map((way) => way.sureness)) }))
    .filter((way) => way.id !== "controller")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isAbout = (subjects: readonly string[] | null, id: string): boolean =>
  subjects !== null && (subjects.includes(id) || subjects.includes("everyone"));

/** What these people are, too, and what those are: as sure as the statements on the way. */
function alsoOf(map: DataMap, id: string): readonly Way[] {
  const reached = new Map<string, Sureness>([[id, "plain"]]);
  for (const [one, sureness] of reached) {
    const subject = map.subjects.find((other) => other.id === one);
    if (subject === undefined) continue;
    const own = surenessOf(subject) === "plain" ? sureness : "possible";
    for (const also of subject.also) if (!reached.has(also)) reached.set(also, own);
  }
  return [...reached].filter(([one]) => one !== id).map(([one, sureness]) => ({ id: one, sureness }));
}

/** Subjects whose collection is said of everyone. */
export function coveredByEveryone(map: DataMap): readonly string[] {
  const ids = map.subjects.map((subject) => subject.id);
  const ofEveryone = map.collection.filter((one) => one.from === "everyone");
  return ids.filter((id) => ofEveryone.some((one) => one.subjects === null || isAbout(one.subjects, id)));
}

// ---------------------------------------------------------------- joining

function joined(parts: readonly Part[], words: PictureWords): readonly DiagramLink[] {
  return [...grouped(parts, (part) => `${part.from} ${part.to}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, own]): readonly DiagramLink[] => {
      const [first] = own;
      if (first === undefined) return [];
      const all = own.flatMap((part) => part.groups);
      // Said of a line alone: beside data it says nothing.
      const something = all.filter((group) => !group.data.includes(words.data.none));
      const groups = mergedGroups(something.length > 0 ? something : all);
      const style = styleOf(groups, words);
      const flows = unique(own.flatMap((part) => part.flow ?? []));
      return [
        { id, from: first.from, to: first.to, flows, groups, style, count: countOf(own, flows, style, words), desc: descOf(own, words) },
      ];
    });
}

function countOf(parts: readonly Part[], flows: readonly string[], style: LineStyle, words: PictureWords): string {
  if (flows.length < 2) return "";
  const styles = flows.map((id) =>
    styleOf(
      parts.filter((part) => part.flow === id).flatMap((part) => part.groups),
      words,
    ),
  );
  const others = (["conditional", "possible"] as const).flatMap((other) => {
    const number = styles.filter((one) => one === other).length;
    return other === style || number === 0 ? [] : [words.data.counted(number, other)];
  });
  return [words.data.flows(flows.length), ...others].join(", ");
}

const descOf = (parts: readonly Part[], words: PictureWords): string =>
  unique(
    parts.map(({ flow, groups }) => {
      const said = wholeText(mergedGroups(groups), words);
      return flow === null ? words.data.collection(said) : words.data.flow(flow, said);
    }),
  ).join("\n");
