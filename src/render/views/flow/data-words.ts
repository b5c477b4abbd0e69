// Data of flows in words: what is said of single items stays with them, and what is said of all is said once.

import { assertions, type Condition, categories, categoryOf, conditions, type DataItem, type DataMap, isIdOf } from "../../../model";
import { english, type PictureWords } from "../../../words/pictures";
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
export const doubtsOf = ({ may, assertion }: Said, words: PictureWords): readonly string[] => [
  ...(may === true ? [words.data.may] : []),
  ...(assertion === undefined || assertion === "stated" ? [] : [isIdOf(assertions, assertion) ? words.assertions[assertion] : assertion]),
];

export const isDoubted = ({ may, assertion }: Said): boolean => may === true || (assertion !== undefined && assertion !== "stated");

const conditionWords = (condition: string | Condition, words: PictureWords): string =>
  typeof condition === "string" ? kindWords(condition, words) : apart(condition.text ?? kindWords(condition.kind, words));

const kindWords = (kind: string, words: PictureWords): string =>
  isIdOf(conditions, kind) ? words.conditions[kind] : kind.replaceAll("-", " ");

/** One group for each item: its own conditions and doubts, and those of the statements around it. */
export function groupsOf(
  map: DataMap,
  items: readonly DataItem[],
  around: readonly Said[],
  prefix = "",
  words: PictureWords = english,
): readonly DataGroup[] {
  return items.map((item) => groupOf([`${prefix}${dataWords(map, item, words)}`], [...around, item], words));
}

export const groupOf = (data: readonly string[], said: readonly Said[], words: PictureWords = english): DataGroup => ({
  data,
  conditions: unique(said.flatMap((one) => (one.onlyIf ?? []).map((condition) => conditionWords(condition, words)))),
  doubts: unique(said.flatMap((one) => doubtsOf(one, words))),
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

/** A line is as plain as its plainest part. */
export function styleOf(groups: readonly DataGroup[], words: PictureWords): LineStyle {
  const certain = groups.filter((group) => group.doubts.length === 0);
  if (groups.length > 0 && groups.every((group) => group.data.every((one) => one === words.data.collectionNotStated))) return "silent";
  if (groups.length > 0 && certain.length === 0) return "possible";
  return certain.length > 0 && certain.every((group) => group.conditions.length > 0) ? "conditional" : "plain";
}

/** `if: …` and the like; empty for what is certain and without condition. */
export const termsOf = ({ doubts, conditions }: DataGroup, words: PictureWords = english): string =>
  [...doubts, ...(conditions.length > 0 ? [words.data.if(conditions.join(", "))] : [])].join(", ");

/** All groups in one text, for titles and descriptions. */
export const wholeText = (groups: readonly DataGroup[], words: PictureWords): string =>
  groups.map((group) => `${group.data.join(", ")}${termsOf(group) === "" ? "" : ` (${termsOf(group, words)})`}`).join("; ");

export const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/** One data item as a label names it: its category, or the words of the text in quotes. */
export function dataWords(map: DataMap, item: DataItem, words: PictureWords = english): string {
  // What the recipient changes arrives as it is.
  const becomes = item.becomes === undefined ? [] : [words.forms[item.becomes]];
  const form = item.at === "recipient" ? becomes.map(words.data.byRecipient) : becomes;
  // What a text leaves out, it may name in any language.
  const isSaid = (id: string) => [words, english].some((own) => excepts(item.words ?? "", labelOf(map, id, own)));
  const unsaid = (item.except ?? []).filter((id) => !isSaid(id)).map((id) => labelOf(map, id, words));
  const except = unsaid.length === 0 ? [] : [words.data.except(unsaid.join(", "))];
  const notes = [...except, ...form].map((note) => ` (${note})`).join("");
  return `${item.category === undefined ? apart(words.quotes.join(item.words ?? "")) : labelOf(map, item.category, words)}${notes}`;
}

/** Whether words of a text leave this out themselves: "everything but your phone number". */
const excepts = (words: string, label: string): boolean =>
  (/\b(?:but(?! also)|except|excluding|without|other than|apart from)\b(.*)/is.exec(words)?.[1] ?? "")
    .toLowerCase()
    .includes(label.toLowerCase());

/** A group or a category in words. */
function labelOf(map: DataMap, id: string, words: PictureWords): string {
  const group = map.groups.find((one) => one.id === id);
  return apart(group === undefined ? categoryLabel(map, id, words) : (group.label ?? group.id));
}

/** What a category is called; own ones of a map stand as it names them. */
export const categoryLabel = (map: DataMap, id: string, words: PictureWords): string =>
  isIdOf(categories, id) ? words.categories[id] : categoryOf(map, id).label;

/** Words written from right to left, between marks without width: else the commas and numbers after them would be drawn before them. */
export const apart = (words: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(words) ? `\u200e${words}\u200e` : words;
