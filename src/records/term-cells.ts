// What an activity says of itself, as cells: purposes, people, data, time limits, security, bases.

import { type Activity, type Basis, bases, categoryOf, type DataItem, isWithin, type Retention } from "../model";
import { openItems } from "../queries/groups";
import { sendersOf } from "../queries/holdings";
import { categoryLabel, purposeLabel } from "../words";
import { type Beside, distinct, listCell, none, notStated, stated, unknown } from "./cells";
import { itemNotes } from "./recipients";
import { evidenceOf, type Setting, who } from "./setting";
import {
  categoryWords,
  conditionWords,
  dataLines,
  dataOf,
  dataWords,
  doubtsOf,
  isPersonal,
  itemEvidence,
  possibleWords,
  restrictionWords,
  retentionWords,
  specialIn,
  subjectWords,
} from "./statements";
import type { RecordCell } from "./types";

const fieldOf = ({ id }: Activity, key: string): string => `activities.${id}.${key}`;

export function purposeCell(setting: Setting, activity: Activity): RecordCell {
  const doubts = possibleWords(setting, doubtsOf(setting, [activity]));
  const terms =
    activity.onlyIf.length === 0
      ? []
      : [setting.words.recipient.onlyIf(activity.onlyIf.map((one) => conditionWords(setting, one)).join(", "))];
  const suffix = [...doubts, ...terms].join("; ");
  const bound = (activity.restrictions ?? []).map((one) => restrictionWords(setting, one));
  const flows = setting.flowsOf(activity);
  const there = flows.flatMap((flow) => flow.purposes ?? []).map((id) => purposeLabel(setting.words, setting.map, id));
  const notes = [activity.note, ...(bound.length === 0 ? [] : [`${setting.words.recipient.bound(bound.join(", "))}.`])];
  const evidence = [...activity.evidence, ...(activity.restrictions ?? []).flatMap((one) => evidenceOf(one))];
  if (activity.purposes === null && there.length > 0)
    return inFlows(setting, fieldOf(activity, "purposes"), there, {
      evidence: [...evidence, ...flows.flatMap((flow) => flow.evidence)],
      notes,
    });
  return listCell(
    activity.purposes,
    fieldOf(activity, "purposes"),
    (id) => `${purposeLabel(setting.words, setting.map, id)}${suffix === "" ? "" : ` (${suffix})`}`,
    { evidence, notes },
  );
}

/** Not stated for the activity, but in its flows. */
function inFlows({ words }: Setting, field: string, there: readonly string[], beside: Beside): RecordCell {
  const open = `${words.cell.notStated} (${words.cell.fieldOf(field)})`;
  return { ...stated([open, words.data.inFlows(distinct(there).join(", "))], beside), notStated: field };
}

export function subjectCell(setting: Setting, activity: Activity): RecordCell {
  const subjects = setting.map.subjects.filter(({ id }) => activity.subjects?.includes(id) ?? false);
  const flows = setting.flowsOf(activity);
  const there = flows.flatMap((flow) => flow.subjects ?? []).map((id) => subjectWords(setting, id));
  if (activity.subjects === null && there.length > 0)
    return inFlows(setting, fieldOf(activity, "subjects"), there, { evidence: flows.flatMap((flow) => flow.evidence) });
  return listCell(activity.subjects, fieldOf(activity, "subjects"), (id) => subjectWords(setting, id), {
    evidence: subjects.flatMap(({ evidence }) => evidence),
    notes: subjects.map(({ id, note }) => (note === null ? null : `${who(setting, id)}: ${note}`)),
  });
}

/** Personal data alone; what is none is named in the note. */
export function dataCell(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  const items = dataOf(activity);
  const [personal, other] = [items.filter((item) => isPersonal(setting, item)), items.filter((item) => !isPersonal(setting, item))];
  const notes = [
    ...(other.length === 0 ? [] : [words.data.notPersonal(other.map((item) => dataWords(setting, item)).join(", "))]),
    ...itemNotes(items),
  ];
  const flows = setting.flowsOf(activity);
  const there = flows.flatMap((flow) => [...(flow.data ?? []), ...flow.derives]);
  const lent = activity.data === null && personal.length === 0 ? dataLines(setting, there) : [];
  if (lent.length > 0) {
    const evidence = [...flows.flatMap((flow) => flow.evidence), ...itemEvidence(there)];
    return inFlows(setting, fieldOf(activity, "data"), lent, { evidence, notes: [...notes, ...itemNotes(there)] });
  }
  if (activity.data === null && personal.length === 0) return notStated(fieldOf(activity, "data"), { notes });
  if (personal.length === 0) return none(other.length === 0 ? [] : [words.data.onlyNotPersonal], { notes });
  const derived = new Set(activity.derives);
  const lines = personal.flatMap((item) => [
    derived.has(item) ? words.data.derived(dataWords(setting, item)) : dataWords(setting, item),
    ...lumpLines(setting, activity, item),
  ]);
  return stated(lines, { evidence: [...activity.evidence, ...itemEvidence(items)], notes });
}

/** What a lump holds, by what the map says is collected from the people of the activity. */
function lumpLines({ map, words }: Setting, { subjects }: Activity, item: DataItem): readonly string[] {
  if (item.lump === undefined) return [];
  const people = subjects === null || subjects.includes("everyone") ? null : new Set(subjects);
  const held = sendersOf(map, new Map()).collected(people).held ?? [];
  const out = openItems(
    map,
    (item.except ?? []).map((category) => ({ category })),
  ).named.map(({ category }) => category);
  const labels = held
    .filter(({ category }) => categoryOf(map, category).personal && !out.some((one) => isWithin(category, one)))
    .map(
      ({ category, certainty }) =>
        `${categoryLabel(words, map, category)}${certainty === "possible" ? ` (${words.recipient.possible})` : ""}`,
    );
  if (labels.length === 0) return [];
  const list = distinct(labels).slice().sort().join(", ");
  return [` ${item.lump === "all" ? words.data.holds(list) : words.data.mayHold(list)}`];
}

export function specialCell(setting: Setting, activity: Activity): RecordCell {
  if (activity.data === null) return notStated(fieldOf(activity, "data"));
  const special = specialIn(setting, dataOf(activity));
  if (special.length > 0) return stated([setting.words.misc.yes, ...special], { evidence: itemEvidence(dataOf(activity)) });
  const isOpen = openItems(setting.map, activity.data).lumps.length > 0;
  return isOpen ? notStated(fieldOf(activity, "data")) : stated([setting.words.misc.no]);
}

/** Rules of an activity, of the groups that it names, of the whole map for its data, and of its flows. */
export function retentionRules(setting: Setting, activity: Activity) {
  const { map } = setting;
  const own = activity.retention ?? [];
  const groups = map.groups.filter(({ id, retention }) => retention !== null && dataOf(activity).some(({ category }) => category === id));
  const ofGroups = groups.flatMap(({ id, retention }) => (retention ?? []).map((rule) => ({ id, rule })));
  const whole = (map.retention ?? []).filter((rule) => concerns(setting, activity, rule));
  const there = setting.flowsOf(activity).flatMap(({ id, to, retention }) => (retention ?? []).map((rule) => ({ flow: id, to, rule })));
  return { own, ofGroups, whole, there };
}

/** Letter (f): rules of the activity, of the groups that it names, of the whole map for its data; then those of its recipients. */
export function retentionCell(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  const field = fieldOf(activity, "retention");
  const { own, ofGroups, whole, there } = retentionRules(setting, activity);
  const rules = [...own, ...ofGroups.map(({ rule }) => rule), ...whole];
  const all = [...rules, ...there.map(({ rule }) => rule)];
  const beside = {
    evidence: all.flatMap((rule) => evidenceOf(rule)),
    notes: [
      ...(whole.length > 0 && own.length === 0 && ofGroups.length === 0 ? [words.retention.wholeMap] : []),
      ...all.map(({ note }) => note ?? null),
    ],
  };
  if (rules.length > 0 && there.length === 0 && rules.every(({ criterion }) => criterion === "unknown")) return unknown(beside);
  if (all.length === 0) return activity.retention === null ? notStated(field, beside) : none([], beside);
  const lines = [
    ...own.map((rule) => retentionWords(setting, rule)),
    ...ofGroups.map(({ id, rule }) => `${who(setting, id)}${words.colon}${retentionWords(setting, rule)}`),
    ...whole.map((rule) => retentionWords(setting, rule)),
    ...there.map(({ to, rule }) => `${words.retention.at(who(setting, to))}${retentionWords(setting, rule)}`),
  ];
  const open = `${words.column.controller}${words.colon}${words.cell.notStated} (${words.cell.fieldOf(field)})`;
  return rules.length > 0 ? stated(lines, beside) : { ...stated([open, ...lines], beside), notStated: field };
}

/** Whether a rule of the whole map is about data of an activity. */
function concerns({ map }: Setting, activity: Activity, { of }: Retention): boolean {
  if (of === undefined) return true;
  const opened = (ids: readonly string[]) =>
    openItems(
      map,
      ids.map((category) => ({ category })),
    ).named.map(({ category }) => category);
  const used = openItems(map, dataOf(activity)).named.map(({ category }) => category);
  return opened(of).some((one) => used.some((other) => isWithin(other, one)));
}

export function securityCell(setting: Setting, activity: Activity): RecordCell {
  const { map, words } = setting;
  const list = activity.security ?? map.security;
  const measures = list ?? [];
  return listCell(
    list,
    fieldOf(activity, "security"),
    (one) => [one.text, ...possibleWords(setting, doubtsOf(setting, [one]))].join("; "),
    {
      isUnknown: ({ text }) => text === "unknown",
      evidence: measures.flatMap((one) => evidenceOf(one)),
      notes: [activity.security === null && list !== null ? words.retention.wholeMap : null, ...measures.map(({ note }) => note ?? null)],
    },
  );
}

/** Bases that answer Art. 6 or Art. 9 GDPR. */
export function basisCell(setting: Setting, activity: Activity, question: "art-6" | "art-9"): RecordCell {
  const field = fieldOf(activity, "bases");
  if (activity.bases === null) return notStated(field);
  const found = activity.bases.filter(({ basis }) => basis === "unknown" || (bases[basis].answers as readonly string[]).includes(question));
  const beside = { evidence: found.flatMap((one) => evidenceOf(one)), notes: found.map(({ note }) => note ?? null) };
  if (found.length > 0)
    return listCell(found, field, (one) => basisWords(setting, one), { ...beside, isUnknown: ({ basis }) => basis === "unknown" });
  return activity.bases.length === 0 ? none() : notStated(field);
}

export function basisWords(setting: Setting, { basis, ...said }: Basis): string {
  const { words, map } = setting;
  const row: { readonly article?: string } = bases[basis];
  const about = [
    ...(row.article === undefined ? [] : [row.article]),
    ...(said.interest === undefined ? [] : [said.interest]),
    ...(said.law === undefined ? [] : [said.law]),
    ...(said.for === undefined ? [] : [words.recipient.purposes(said.for.map((id) => purposeLabel(words, map, id)).join(", "))]),
    ...(said.of === undefined ? [] : [said.of.map((id) => categoryWords(setting, id)).join(", ")]),
    ...(said.onlyIf === undefined
      ? []
      : [words.recipient.onlyIf(said.onlyIf.map((one) => conditionWords(setting, one as string)).join(", "))]),
    ...possibleWords(setting, doubtsOf(setting, [said])),
  ];
  return `${words.bases[basis]}${about.length === 0 ? "" : ` (${about.join("; ")})`}`;
}
