// Groups opened into what they hold.

import type { Condition, DataItem, DataMap, Evidence, FormId } from "../model";
import { type Certainty, lower, statementCertainty, type Why } from "./certainty";

/** One category that a data item names, directly or through groups. */
export interface Named {
  readonly category: string;
  readonly certainty: Certainty;
  readonly why: readonly Why[];
  readonly form: FormId | null;
  /** The sender itself takes the person out of it: what arrives is not personal data. */
  readonly anonymous: boolean;
  readonly conditions: readonly Condition[];
  readonly evidence: readonly Evidence[];
}

/** What a list of data items says: the categories it names, and the lumps it leaves open. */
export interface Opened {
  readonly named: readonly Named[];
  readonly lumps: readonly DataItem[];
}

/** Opens groups, and groups in groups. */
export function openItems(map: DataMap, items: readonly DataItem[]): Opened {
  const named: Named[] = [];
  const lumps: DataItem[] = [];
  for (const item of items) {
    const inherited = partsOf(item);
    const refs = item.category === undefined ? (item.including ?? []) : [item.category];
    if (item.lump !== undefined) lumps.push(item);
    for (const ref of refs) named.push(...namedBy(map, ref).map((part) => joined(part, inherited)));
    const group = map.groups.find((one) => one.id === item.category);
    if (group !== undefined)
      lumps.push(...openItems(map, group.data).lumps.map((lump) => (item.may === true ? { ...lump, may: true } : lump)));
  }
  return { named, lumps };
}

function namedBy(map: DataMap, ref: string): readonly Named[] {
  const group = map.groups.find((one) => one.id === ref);
  if (group === undefined)
    return [{ category: ref, certainty: "certain", why: [], form: null, anonymous: false, conditions: [], evidence: [] }];
  const own = { ...partsOf({}), ...statementCertainty(group), evidence: group.evidence };
  return openItems(map, group.data).named.map((part) => joined(part, own));
}

type Parts = Omit<Named, "category">;

const partsOf = (item: DataItem): Parts => ({
  ...statementCertainty({ assertion: item.assertion ?? "stated", may: item.may ?? false }),
  form: item.becomes ?? null,
  anonymous: item.at === "sender" && (item.becomes === "anonymised" || item.becomes === "aggregated"),
  conditions: item.onlyIf === undefined ? [] : (item.onlyIf as readonly Condition[]),
  evidence: (item.evidence ?? []) as readonly Evidence[],
});

const joined = (part: Named, outer: Parts): Named => ({
  category: part.category,
  certainty: lower(part.certainty, outer.certainty),
  why: [...part.why, ...outer.why],
  form: outer.form ?? part.form,
  anonymous: part.anonymous || outer.anonymous,
  conditions: [...part.conditions, ...outer.conditions],
  evidence: [...part.evidence, ...outer.evidence],
});

/** The categories of a group; null if the id is no group. */
export function categoriesInGroup(map: DataMap, id: string): readonly string[] | null {
  const group = map.groups.find((one) => one.id === id);
  return group === undefined ? null : openItems(map, group.data).named.map((part) => part.category);
}
