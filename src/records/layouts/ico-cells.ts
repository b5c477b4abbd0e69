// Cells that only the ICO's template asks for.

import { type Activity, type BasisId, type Collection, isWithin } from "../../model";
import { openItems } from "../../queries/groups";
import { countryWords, dateWords } from "../../words";
import { distinct, none, notStated, stated, textCell } from "../cells";
import { recipientsOf } from "../recipients";
import { evidenceOf, type Setting, who } from "../setting";
import { dataOf, doubtsOf, possibleWords } from "../statements";
import { thirdCountries, transferCell } from "../transfer-cells";
import type { RecordCell } from "../types";

const fieldOf = ({ id }: Activity, key: string): string => `activities.${id}.${key}`;

export const functionCell = (_: Setting, activity: Activity): RecordCell => textCell(activity.function, fieldOf(activity, "function"));

/** Papers with those who are processors in a flow of the day. */
export function contractCell(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  const legs = recipientsOf(setting, activity).flatMap(({ party, received }) =>
    received.filter(({ leg }) => leg.role === "processor" || leg.role === "sub-processor").map(({ leg, flow }) => ({ party, leg, flow })),
  );
  if (legs.length === 0)
    return setting.flowsOf(activity).length === 0 ? notStated(fieldOf(activity, "flows")) : none([words.misc.noProcessor]);
  const [first] = legs.filter(({ leg }) => leg.contract === null);
  const field = first === undefined ? null : `${fieldOf(activity, "flows")}[${first.flow.id}].contract`;
  if (legs.every(({ leg }) => leg.contract === null)) return notStated(field ?? "");
  const lines = legs.map(({ party, leg: { contract } }) => {
    const about = [
      contract?.title,
      contract?.url,
      contract?.signed === undefined ? undefined : words.misc.signed(dateWords(words, contract.signed)),
    ];
    const known = about.filter((part) => part !== undefined);
    return `${who(setting, party.id)}${words.colon}${known.length === 0 ? words.cell.notStated : known.join(", ")}`;
  });
  return {
    ...stated(lines, { evidence: legs.flatMap(({ leg }) => (leg.contract === null ? [] : evidenceOf(leg.contract))) }),
    notStated: field,
  };
}

export function countryCell(setting: Setting, activity: Activity): RecordCell {
  const whole = transferCell(setting, activity);
  if (whole.state !== "stated") return whole;
  const countries = thirdCountries(setting, activity);
  const open = whole.values.filter((line) => line.startsWith(setting.words.transfer.open("").trim()));
  return { ...whole, values: [...countries, ...open] };
}

const basesOf = ({ bases }: Activity, id: BasisId) => (bases ?? []).filter(({ basis }) => basis === id);

export function interestCell(_: Setting, activity: Activity): RecordCell {
  if (activity.bases === null) return notStated(fieldOf(activity, "bases"));
  const found = basesOf(activity, "legitimate-interests");
  if (found.length === 0) return none();
  const named = found.flatMap(({ interest }) => (interest === undefined ? [] : [interest]));
  return named.length === 0
    ? notStated(`${fieldOf(activity, "bases")}[].interest`)
    : stated(named, { evidence: found.flatMap((one) => evidenceOf(one)) });
}

export function basisRecordCell(_: Setting, activity: Activity, basis: BasisId): RecordCell {
  if (activity.bases === null) return notStated(fieldOf(activity, "bases"));
  const found = basesOf(activity, basis);
  if (found.length === 0) return none();
  const records = found.flatMap(({ record }) => (record === undefined ? [] : [record]));
  return records.length === 0 ? notStated(`${fieldOf(activity, "bases")}[].record`) : stated(records);
}

export function rightCell(setting: Setting): RecordCell {
  const { map, words } = setting;
  if (map.rights === null) return notStated("rights");
  if (map.rights.length === 0) return none();
  const lines = map.rights.map((one) => {
    const how = [one.how, one.by === undefined ? undefined : words.misc.byWhom(who(setting, one.by))].filter((part) => part !== undefined);
    const doubts = possibleWords(setting, doubtsOf(setting, [one]));
    return [`${words.rights[one.right]}${how.length === 0 ? "" : `${words.colon}${how.join(", ")}`}`, ...doubts].join("; ");
  });
  return stated(lines, { evidence: map.rights.flatMap((one) => evidenceOf(one)), notes: map.rights.map(({ note }) => note ?? null) });
}

export function decisionCell({ words }: Setting, activity: Activity): RecordCell {
  const { automatedDecisions } = activity;
  if (automatedDecisions === null) return notStated(fieldOf(activity, "automatedDecisions"));
  const { exist, logic, effects, note = null } = automatedDecisions;
  const beside = { evidence: evidenceOf(automatedDecisions), notes: [note] };
  if (!exist) return none([], beside);
  return stated([words.misc.yes, ...[logic, effects].filter((part) => part !== undefined)], beside);
}

/** Collection from, or about, the people of the activity, of data that it uses or may use. */
export function sourceCell(setting: Setting, activity: Activity): RecordCell {
  const { map, words } = setting;
  const found = map.collection.filter((one) => isAbout(one, activity) && overlaps(setting, one, activity));
  if (found.length === 0) return notStated("collection");
  const lines = found.map(({ from, how, ...said }) => {
    const doubts = possibleWords(setting, doubtsOf(setting, [said]));
    return [words.data.from(who(setting, from)), ...(how === null ? [] : [how]), ...doubts].join("; ");
  });
  return stated(distinct(lines).slice().sort(), {
    evidence: found.flatMap(({ evidence }) => evidence),
    notes: found.map(({ note }) => note),
  });
}

function isAbout({ from, subjects }: Collection, activity: Activity): boolean {
  const people = subjects ?? [from];
  return (
    activity.subjects === null || people.includes("everyone") || activity.subjects.some((id) => id === "everyone" || people.includes(id))
  );
}

function overlaps({ map }: Setting, { data }: Collection, activity: Activity): boolean {
  const [used, collected] = [openItems(map, dataOf(activity)), openItems(map, data)];
  if (used.lumps.length > 0 || activity.data === null) return true;
  return used.named.some((one) =>
    collected.named.some((other) => isWithin(one.category, other.category) || isWithin(other.category, one.category)),
  );
}

/** Systems and places of the controller itself. */
export function locationCell({ words }: Setting, activity: Activity): RecordCell {
  const { systems, processedIn } = activity;
  if (systems === null && processedIn === null) return notStated(fieldOf(activity, "processedIn"));
  const places = (processedIn ?? []).map(({ value }) =>
    value === "unknown" ? words.recipient.countryUnknown : countryWords(words, value),
  );
  const lines = [...(systems ?? []), ...places];
  const cell = lines.length === 0 ? none() : stated(lines, { evidence: (processedIn ?? []).flatMap((one) => evidenceOf(one)) });
  return {
    ...cell,
    notStated: processedIn === null ? fieldOf(activity, "processedIn") : systems === null ? fieldOf(activity, "systems") : null,
  };
}

export function assessmentCell({ words }: Setting, activity: Activity, part: "required" | "status" | "url"): RecordCell {
  const assessment = activity.impactAssessment;
  const field = fieldOf(activity, "impactAssessment");
  if (assessment === null) return notStated(field);
  const { required, status, url, date } = assessment;
  const beside = { evidence: evidenceOf(assessment), notes: [assessment.note ?? null] };
  if (part === "url") return url === undefined ? notStated(`${field}.url`) : stated([url], beside);
  if (part === "required")
    return required === undefined
      ? notStated(`${field}.required`)
      : stated([required ? words.misc.impactRequired : words.misc.impactNotRequired], beside);
  if (status === undefined) return notStated(`${field}.status`);
  return stated([[words.impactAssessment[status], ...(date === undefined ? [] : [dateWords(words, date)])].join(", ")], beside);
}
