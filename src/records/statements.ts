// Parts of statements in words: data, people, conditions, doubts, retention.

import {
  type Activity,
  type Condition,
  categoryOf,
  type DataItem,
  isIdOf,
  conditions as known,
  type Restriction,
  type Retention,
  type Subject,
} from "../model";
import { openItems } from "../queries/groups";
import { categoryLabel, durationWords, listWords, purposeLabel } from "../words";
import { distinct } from "./cells";
import { evidenceOf, type Setting, who } from "./setting";

/** What can be said of a flow, a leg, a data item and a rule alike. */
export interface Said {
  readonly assertion?: string | undefined;
  readonly may?: boolean | undefined;
}

/** Why it is only possible, in words; empty where it is not. */
export const doubtsOf = ({ words }: Setting, said: readonly Said[]): readonly string[] =>
  distinct(
    said.flatMap(({ assertion, may }) => [
      ...(may === true ? [words.recipient.may] : []),
      ...(assertion === "implied" || assertion === "inferred" ? [words.assertions[assertion]] : []),
    ]),
  );

/** "possible: implied"; empty where nothing is doubted. */
export function possibleWords({ words }: Setting, doubts: readonly string[]): readonly string[] {
  return doubts.length === 0 ? [] : [`${words.recipient.possible}${words.colon}${doubts.join(", ")}`];
}

export const conditionWords = ({ words }: Setting, condition: string | Condition): string => {
  if (typeof condition !== "string") return condition.text ?? words.conditions[condition.kind];
  return isIdOf(known, condition) ? words.conditions[condition] : condition;
};

const inBrackets = (words: readonly string[]): string => (words.length === 0 ? "" : ` (${words.join("; ")})`);

/** Data of a list, each item as a line: categories by name, groups with what they hold, lumps in the words of the text. */
export function dataLines(setting: Setting, items: readonly DataItem[]): readonly string[] {
  return distinct(items.filter((item) => isPersonal(setting, item)).map((item) => dataWords(setting, item)));
}

/** @param isDoubted false where the doubts of the item are told of the whole list. */
export function dataWords(setting: Setting, item: DataItem, isDoubted = true): string {
  const { words } = setting;
  const form =
    item.becomes === undefined ? [] : [`${words.forms[item.becomes]}${item.at === "recipient" ? ` ${words.data.byRecipient}` : ""}`];
  const named = (ids: readonly string[]) =>
    listWords(
      words,
      ids.map((id) => categoryWords(setting, id)),
    );
  const about = [
    ...((item.including ?? []).length === 0 ? [] : [words.data.including(named(item.including ?? []))]),
    ...((item.except ?? []).length === 0 ? [] : [words.data.except(named(item.except ?? []))]),
    ...form,
    ...((item.onlyIf ?? []).length === 0
      ? []
      : [words.recipient.onlyIf((item.onlyIf ?? []).map((one) => conditionWords(setting, one as Condition)).join(", "))]),
    ...(isDoubted ? possibleWords(setting, doubtsOf(setting, [item])) : []),
    ...(item.claimedAs === undefined || item.claimedAs === "personal" ? [] : [words.recipient.claimed(words.data.claimed[item.claimedAs])]),
  ];
  return `${item.category === undefined ? words.quote(item.words ?? "") : categoryWords(setting, item.category)}${inBrackets(about)}`;
}

/** A category by name, marked where it is a special one; a group with what it holds. */
export function categoryWords(setting: Setting, id: string): string {
  const { map, words } = setting;
  const group = map.groups.find((one) => one.id === id);
  if (group !== undefined) {
    const doubts = group.data.map((item) => doubtsOf(setting, [item]).join(", "));
    const shared = doubts.every((one) => one === doubts[0]) ? doubtsOf(setting, group.data) : null;
    const parts = group.data.map((item) => dataWords(setting, item, shared === null)).join(", ");
    const own = possibleWords(setting, [...new Set([...(shared ?? []), ...doubtsOf(setting, [group])])]);
    return `${group.label ?? group.id}${inBrackets([...(parts === "" ? [] : [parts]), ...own])}`;
  }
  const { special } = categoryOf(map, id);
  const label = categoryLabel(words, map, id);
  return special === null ? label : `${label} [${special === "art-9" ? words.data.special : words.data.criminal}]`;
}

/** Whether an item is, or may be, personal data: a lump may, an aggregate is not. */
export function isPersonal({ map }: Setting, item: DataItem): boolean {
  const { named, lumps } = openItems(map, [item]);
  const made = item.at === "sender" && (item.becomes === "anonymised" || item.becomes === "aggregated");
  return !made && (lumps.length > 0 || named.length === 0 || named.some((one) => !one.anonymous && categoryOf(map, one.category).personal));
}

/** Categories marked Art. 9 or Art. 10 among these data, groups opened. */
export const specialIn = (setting: Setting, items: readonly DataItem[]): readonly string[] =>
  distinct(
    openItems(setting.map, items)
      .named.filter(({ category }) => categoryOf(setting.map, category).special !== null)
      .map(({ category }) => categoryWords(setting, category)),
  );

export const itemEvidence = (items: readonly DataItem[]) => items.flatMap((item) => evidenceOf(item));

export const dataOf = (activity: Activity): readonly DataItem[] => [...(activity.data ?? []), ...activity.derives];

export function subjectWords(setting: Setting, id: string): string {
  const subject: Subject | undefined = setting.map.subjects.find((one) => one.id === id);
  if (subject === undefined) return who(setting, id);
  const age = subject.minimumAge === null ? [] : [setting.words.data.minimumAge(subject.minimumAge)];
  return `${who(setting, id)}${inBrackets([...age, ...possibleWords(setting, doubtsOf(setting, [subject]))])}`;
}

/** What may not be done with the data, in the words of the text where it has any. */
export function restrictionWords(setting: Setting, one: Restriction): string {
  const { words, map } = setting;
  const purposes = (one.purposes ?? []).map((id) => purposeLabel(words, map, id)).join(", ");
  const own = `${words.restrictions[one.kind]}${one.kind === "only-for" && purposes !== "" ? ` (${purposes})` : ""}`;
  return `${one.text ?? own}${inBrackets(possibleWords(setting, doubtsOf(setting, [one])))}`;
}

/** A retention rule in words. */
export function retentionWords(setting: Setting, rule: Retention): string {
  const { words } = setting;
  const { retention } = words;
  const named = (ids: readonly string[]) =>
    listWords(
      words,
      ids.map((id) => groupName(setting, id)),
    );
  const time = (text: string | undefined, write: (time: string) => string) =>
    text === undefined ? [] : [write(durationWords(words, text))];
  const parts = [
    ...time(rule.keep, (text) => text),
    ...time(rule.atLeast, retention.atLeast),
    ...time(rule.atMost, retention.atMost),
    ...(rule.after === undefined ? [] : [retention.after(rule.after)]),
    ...(rule.sliding === true ? [retention.sliding] : []),
    ...(rule.until === undefined ? [] : [retention.until(rule.until)]),
    ...(rule.asLongAs === undefined ? [] : [retention.asLongAs(groupName(setting, rule.asLongAs))]),
    ...(rule.criterion === undefined ? [] : [rule.criterion === "unknown" ? words.cell.unknown : rule.criterion]),
    ...(rule.unspecified === undefined ? [] : [retention.unspecified(rule.unspecified)]),
  ];
  const about = [
    ...((rule.onlyIf ?? []).length === 0
      ? []
      : [words.recipient.onlyIf((rule.onlyIf ?? []).map((one) => conditionWords(setting, one as Condition)).join(", "))]),
    ...(rule.setBy === "recipient" ? [retention.setByRecipient] : []),
    ...possibleWords(setting, doubtsOf(setting, [rule])),
  ];
  const of = rule.of === undefined ? "" : retention.of(named(rule.of));
  return `${of}${parts.join(", ")}${inBrackets(about)}`;
}

/** A category or a group by its name alone. */
const groupName = ({ map, words }: Setting, id: string): string => {
  const group = map.groups.find((one) => one.id === id);
  return group === undefined ? categoryLabel(words, map, id) : (group.label ?? group.id);
};
