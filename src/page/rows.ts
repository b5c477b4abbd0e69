// The table beside the picture as plain rows: one for each leg of each flow, and one for each statement of what is collected.

import { type DataMap, nameOf } from "../model";
import { type DataGroup, groupOf, groupsOf, mergedGroups, sharedTerms, termsOf, unique } from "../render/views/flow/data-words";
import type { Day, DayLeg } from "./day";
import { legCountry, listWords, notStated, peopleWords, purposeWords, roleWords } from "./words";

export interface Carrying {
  /** Each with what is said of it alone. */
  readonly data: readonly string[];
  readonly conditions: readonly string[];
  readonly certainty: string;
}

export interface FlowRow extends Carrying {
  readonly leg: DayLeg;
  readonly from: string;
  readonly to: string;
  readonly purposes: string;
  readonly country: string;
  readonly role: string;
}

export interface CollectionRow extends Carrying {
  readonly from: string;
  readonly about: string;
  readonly how: string;
}

export const flowRows = ({ map, legs }: Day): readonly FlowRow[] =>
  legs.map((leg) => ({
    leg,
    from: nameOf(map, leg.from),
    to: nameOf(map, leg.to),
    ...carryingOf(map, leg),
    purposes: purposeWords(map, leg.whole.purposes),
    country: legCountry(leg),
    role: roleWords(leg),
  }));

export const collectionRows = ({ map }: Day): readonly CollectionRow[] =>
  map.collection.map((row) => ({
    from: nameOf(map, row.from),
    about: row.subjects === null && !map.parties.some(({ id }) => id === row.from) ? nameOf(map, row.from) : peopleWords(map, row.subjects),
    how: row.how ?? notStated,
    ...inWords(row.data.length === 0 ? [groupOf(["none"], [row])] : groupsOf(map, row.data, [row])),
  }));

/** What a leg carries; a flow is no surer than its activity. */
export function carryingOf(map: DataMap, { whole, terms, isLast }: DayLeg): Carrying {
  const { may, assertion } = map.activities.find(({ id }) => id === whole.activity) ?? { may: false, assertion: "stated" };
  const around = [{ may, assertion }, whole, { may: terms.may, assertion: terms.assertion }];
  const carried = whole.data === null ? [groupOf([notStated], around)] : groupsOf(map, whole.data, around);
  const derived = isLast ? groupsOf(map, whole.derives, around, "derives ") : [];
  const isOpen =
    whole.data === null || (whole.data.length > 0 && whole.data.every(({ lump }) => lump === "some" || lump === "unspecified"));
  const words = inWords(carried.length + derived.length === 0 ? [groupOf(["none"], around)] : [...carried, ...derived]);
  return isOpen && words.certainty === "certain" ? { ...words, certainty: "certain that data flows; which data is open" } : words;
}

function inWords(groups: readonly DataGroup[]): Carrying {
  const { groups: apart, conditions } = sharedTerms(mergedGroups(groups));
  const doubts = groups.every((group) => group.doubts.length > 0) ? unique(groups.flatMap((group) => group.doubts)) : [];
  return {
    data: apart.map((group) => `${group.data.join(", ")}${termsOf(group) === "" ? "" : ` (${termsOf(group)})`}`),
    conditions,
    certainty:
      doubts.length === 0 ? "certain" : `possible (${doubts.map((one) => (one === "may" ? "the text says “may”" : one)).join(", ")})`,
  };
}

export const conditionWords = ({ conditions }: Carrying): string => (conditions.length === 0 ? "none stated" : listWords(conditions));
