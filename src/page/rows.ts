// The table beside the picture as plain rows: one for each leg of each flow, and one for each statement of what is collected.

import { type DataGroup, groupOf, groupsOf, mergedGroups, sharedTerms, termsOf, unique } from "../render/views/flow/data-words";
import type { Day, DayLeg } from "./day";
import { fill, legCountry, listWords, nameIn, peopleWords, purposeWords, roleWords } from "./words";

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

export const flowRows = (day: Day): readonly FlowRow[] =>
  day.legs.map((leg) => ({
    leg,
    from: nameIn(day, leg.from),
    to: nameIn(day, leg.to),
    ...carryingOf(day, leg),
    purposes: purposeWords(day, leg.whole.purposes),
    country: legCountry(day, leg),
    role: roleWords(day, leg),
  }));

export const collectionRows = (day: Day): readonly CollectionRow[] =>
  day.map.collection.map((row) => ({
    from: nameIn(day, row.from),
    about:
      row.subjects === null && !day.map.parties.some(({ id }) => id === row.from) ? nameIn(day, row.from) : peopleWords(day, row.subjects),
    how: row.how ?? day.words.notStated,
    ...inWords(
      day,
      row.data.length === 0 ? [groupOf([day.words.none], [row], day.pictures)] : groupsOf(day.map, row.data, [row], "", day.pictures),
    ),
  }));

/** What a leg carries; a flow is no surer than its activity. */
export function carryingOf(day: Day, { whole, terms, isLast }: DayLeg): Carrying {
  const { map, words, pictures } = day;
  const { may, assertion } = map.activities.find(({ id }) => id === whole.activity) ?? { may: false, assertion: "stated" };
  const around = [{ may, assertion }, whole, { may: terms.may, assertion: terms.assertion }];
  const carried = whole.data === null ? [groupOf([words.notStated], around, pictures)] : groupsOf(map, whole.data, around, "", pictures);
  const derived = isLast ? groupsOf(map, whole.derives, around, pictures.data.derives, pictures) : [];
  const isOpen =
    whole.data === null || (whole.data.length > 0 && whole.data.every(({ lump }) => lump === "some" || lump === "unspecified"));
  const said = inWords(day, carried.length + derived.length === 0 ? [groupOf([words.none], around, pictures)] : [...carried, ...derived]);
  return isOpen && said.certainty === words.certainty.certain ? { ...said, certainty: words.certainty.open } : said;
}

function inWords({ words, pictures }: Day, groups: readonly DataGroup[]): Carrying {
  const { groups: apart, conditions } = sharedTerms(mergedGroups(groups));
  const doubts = groups.every((group) => group.doubts.length > 0) ? unique(groups.flatMap((group) => group.doubts)) : [];
  return {
    data: apart.map((group) => {
      const terms = termsOf(group, pictures);
      return `${group.data.join(", ")}${terms === "" ? "" : ` (${terms})`}`;
    }),
    conditions,
    certainty:
      doubts.length === 0
        ? words.certainty.certain
        : fill(words.certainty.possible, {
            doubts: doubts.map((one) => (one === pictures.data.may ? words.certainty.may : one)).join(", "),
          }),
  };
}

export const conditionWords = (day: Day, { conditions }: Carrying): string =>
  conditions.length === 0 ? day.words.noneStated : listWords(day, conditions);
