// Data of flows in words: what is said of single items stays with them, and what is said of all is said once.

import { type Condition, categoryOf, type DataItem, type DataMap, forms } from "../../../model";
import type { LineStyle } from "../../theme";

/** Data under the same conditions and equally sure. */
export interface DataGroup {
  readonly data: readonly string[];
  /** All of them must hold, in words. */
  readonly conditions: readonly string[];
  /** Why it is only possible: `may`, `implied`, `inferred`. */
  readonly doubts: readonly string[];
}

/** What can be said of a flow and of a data item alike. */
interface Said {
  readonly assertion?: string | undefined;
  readonly may?: boolean | undefined;
  readonly onlyIf?: readonly (string | Condition)[] | undefined;
}

/** The doubts of a statement, in words. */
export const doubtsOf = ({ may, assertion }: Said): readonly string[] => [
  ...(may === true ? ["may"] : []),
  ...(assertion === undefined || assertion === "stated" ? [] : [assertion]),
];

const conditionWords = (condition: string | Condition): string =>
  typeof condition === "string" ? condition.replaceAll("-", " ") : apart(condition.text ?? condition.kind.replaceAll("-", " "));

/** One group for each item: its own conditions and doubts, and those of the statements around it. */
export function groupsOf(map: DataMap, items: readonly DataItem[], around: readonly Said[], prefix = ""): readonly DataGroup[] {
  return items.map((item) => groupOf([`${prefix}${dataWords(map, item)}`], [...around, item]));
}

export const groupOf = (data: readonly string[], said: readonly Said[]): DataGroup => ({
  data,
  conditions: unique(said.flatMap((one) => (one.onlyIf ?? []).map(conditionWords))),
  doubts: unique(said.flatMap(doubtsOf)),
});

/** Groups with what holds for all of them taken out. */
export interface SharedTerms {
  readonly groups: readonly DataGroup[];
  readonly conditions: readonly string[];
}

/** What is said of all groups is said once; where nothing is certain, the dotted line says so of everything on it. */
export function sharedTerms(groups: readonly DataGroup[]): SharedTerms {
  const isDotted = groups.every((group) => group.doubts.length > 0);
  const shared = (groups[0]?.conditions ?? []).filter((one) => groups.every((group) => group.conditions.includes(one)));
  const rest = groups.map((group) => ({
    ...group,
    doubts: isDotted ? [] : group.doubts,
    conditions: group.conditions.filter((one) => !shared.includes(one)),
  }));
  return { groups: mergedGroups(rest), conditions: shared };
}

/** Groups under the same terms become one, the surest first. Data that a surer group has is not said again. */
export function mergedGroups(groups: readonly DataGroup[]): readonly DataGroup[] {
  const byTerms = new Map<string, DataGroup>();
  for (const group of groups) {
    const key = JSON.stringify([group.doubts, group.conditions]);
    byTerms.set(key, { ...group, data: unique([...(byTerms.get(key)?.data ?? []), ...group.data]) });
  }
  const merged = [...byTerms].sort(([a, one], [b, other]) => rankOf(one) - rankOf(other) || (a < b ? -1 : 1)).map(([, group]) => group);
  return merged.flatMap((group) => {
    const surer = merged.filter(
      (other) => other !== group && within(other.doubts, group.doubts) && within(other.conditions, group.conditions),
    );
    const data = group.data.filter((words) => !surer.some((other) => other.data.includes(words)));
    return data.length === 0 ? [] : [{ ...group, data }];
  });
}

const rankOf = ({ doubts, conditions }: DataGroup): number => (doubts.length > 0 ? 1000 : 0) + conditions.length;

const within = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));

/** In the place of data, where people only stand in the map. */
export const nothingStated = "collection not stated";

/** A line is as plain as its plainest part. */
export function styleOf(groups: readonly DataGroup[]): LineStyle {
  const certain = groups.filter((group) => group.doubts.length === 0);
  if (groups.length > 0 && groups.every((group) => group.data.every((words) => words === nothingStated))) return "silent";
  if (groups.length > 0 && certain.length === 0) return "possible";
  return certain.length > 0 && certain.every((group) => group.conditions.length > 0) ? "conditional" : "plain";
}

/** `if: …` and the like; empty for what is certain and without condition. */
export const termsOf = ({ doubts, conditions }: DataGroup): string =>
  [...doubts, ...(conditions.length > 0 ? [`if: ${conditions.join(", ")}`] : [])].join(", ");

/** All groups in one text, for titles and descriptions. */
export const wholeText = (groups: readonly DataGroup[]): string =>
  groups.map((group) => `${group.data.join(", ")}${termsOf(group) === "" ? "" : ` (${termsOf(group)})`}`).join("; ");

export const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/** One data item as a label names it: its category, or the words of the text in quotes. */
export function dataWords(map: DataMap, item: DataItem): string {
  // What the recipient changes arrives as it is.
  const form = item.becomes === undefined ? [] : [`${forms[item.becomes].label}${item.at === "recipient" ? " by the recipient" : ""}`];
  const unsaid = (item.except ?? []).map((id) => labelOf(map, id)).filter((label) => !excepts(item.words ?? "", label));
  const except = unsaid.length === 0 ? [] : [`except ${unsaid.join(", ")}`];
  const notes = [...except, ...form].map((note) => ` (${note})`).join("");
  return `${item.category === undefined ? apart(`“${item.words ?? ""}”`) : labelOf(map, item.category)}${notes}`;
}

/** Whether words of a text leave this out themselves: "everything but your phone number". */
const excepts = (words: string, label: string): boolean =>
  (/\b(?:but(?! also)|except|excluding|without|other than|apart from)\b(.*)/is.exec(words)?.[1] ?? "")
    .toLowerCase()
    .includes(label.toLowerCase());

/** A group or a category in words. */
function labelOf(map: DataMap, id: string): string {
  const group = map.groups.find((one) => one.id === id);
  return apart(group === undefined ? categoryOf(map, id).label : (group.label ?? group.id));
}

/** Words written from right to left, between marks without width: else the commas and numbers after them would be drawn before them. */
export const apart = (words: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(words) ? `\u200e${words}\u200e` : words;
