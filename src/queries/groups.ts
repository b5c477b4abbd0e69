// Groups opened into what they hold, each group once per map.

import type { AssertionId, Condition, DataItem, DataMap, Evidence, FormId, Group } from "../model";
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
export const openItems = (map: DataMap, items: readonly DataItem[]): Opened => openWith(openedGroupsOf(map), items);

/** The categories of a group; null if the id is no group. */
export const categoriesInGroup = (map: DataMap, id: string): readonly string[] | null =>
  openedGroupsOf(map)
    .get(id)
    ?.named.map((part) => part.category) ?? null;

const known = new WeakMap<DataMap, ReadonlyMap<string, Opened>>();

function openedGroupsOf(map: DataMap): ReadonlyMap<string, Opened> {
  const before = known.get(map);
  if (before !== undefined) return before;
  const opened = new Map<string, Opened>();
  for (const group of innerFirst(map.groups)) opened.set(group.id, openGroup(opened, group));
  known.set(map, opened);
  return opened;
}

/** Groups in an order in which what a group holds comes before it. Without recursion: chains may be long; circles do not load. */
function innerFirst(groups: readonly Group[]): readonly Group[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const order: Group[] = [];
  const seen = new Set<string>();
  const stack = groups.map((group) => ({ group, inside: null as string[] | null })).reverse();
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.inside === null && seen.has(top.group.id)) {
      stack.pop();
      continue;
    }
    seen.add(top.group.id);
    top.inside ??= top.group.data.flatMap((item) => refsOf(item));
    const next = top.inside.pop();
    if (next === undefined) {
      order.push(top.group);
      stack.pop();
    } else {
      const group = byId.get(next);
      if (group !== undefined && !seen.has(next)) stack.push({ group, inside: null });
    }
  }
  return order;
}

const refsOf = (item: DataItem): readonly string[] => (item.category === undefined ? (item.including ?? []) : [item.category]);

function openGroup(opened: ReadonlyMap<string, Opened>, group: Group): Opened {
  const own: Parts = { ...partsOf({}), ...statementCertainty(group), evidence: group.evidence };
  const { named, lumps } = openWith(opened, group.data);
  return { named: distinct(named.map((part) => joined(part, own))), lumps: distinctLumps(lumps.map((lump) => qualified(lump, group))) };
}

function openWith(opened: ReadonlyMap<string, Opened>, items: readonly DataItem[]): Opened {
  const named: Named[] = [];
  const lumps: DataItem[] = [];
  for (const item of items) {
    const parts = partsOf(item);
    if (item.lump !== undefined) lumps.push(item);
    for (const ref of refsOf(item)) {
      const group = opened.get(ref);
      const inside = group?.named ?? [{ ...partsOf({}), category: ref }];
      for (const part of inside) named.push(joined(part, parts));
      if (item.category !== undefined) for (const lump of group?.lumps ?? []) lumps.push(qualified(lump, item));
    }
  }
  return { named: distinct(named), lumps: distinctLumps(lumps) };
}

type Parts = Omit<Named, "category">;

const partsOf = (item: DataItem): Parts => ({
  ...statementCertainty({ assertion: item.assertion ?? "stated", may: item.may ?? false }),
  form: item.becomes ?? null,
  anonymous: item.at === "sender" && (item.becomes === "anonymised" || item.becomes === "aggregated"),
  conditions: (item.onlyIf ?? []) as readonly Condition[],
  evidence: (item.evidence ?? []) as readonly Evidence[],
});

const joined = (part: Named, outer: Parts): Named => ({
  category: part.category,
  certainty: lower(part.certainty, outer.certainty),
  why: [...new Set([...part.why, ...outer.why])],
  form: outer.form ?? part.form,
  anonymous: part.anonymous || outer.anonymous,
  conditions: [...part.conditions, ...outer.conditions],
  evidence: [...part.evidence, ...outer.evidence],
});

/** A lump in a group has what is said of the group, and of the item that names the group. */
function qualified(lump: DataItem, outer: Pick<DataItem, "assertion" | "may" | "becomes" | "at" | "onlyIf" | "evidence">): DataItem {
  const { becomes = lump.becomes, at = lump.at } = outer;
  const onlyIf = [...(lump.onlyIf ?? []), ...(outer.onlyIf ?? [])];
  const evidence = [...(lump.evidence ?? []), ...(outer.evidence ?? [])];
  const isStated = (outer.assertion ?? "stated") === "stated";
  return {
    ...lump,
    ...(isStated ? {} : { assertion: outer.assertion as AssertionId }),
    ...(outer.may === true ? { may: true } : {}),
    ...(becomes === undefined ? {} : { becomes }),
    ...(at === undefined ? {} : { at }),
    ...(onlyIf.length === 0 ? {} : { onlyIf }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

/** Of lumps that say the same, with and without conditions, that with the fewest conditions: groups in groups would multiply them. */
function distinctLumps(lumps: readonly DataItem[]): readonly DataItem[] {
  const best = new Map<string, DataItem>();
  for (const lump of lumps) {
    const conditions = lump.onlyIf?.length ?? 0;
    const { onlyIf: _onlyIf, evidence: _evidence, note: _note, ...said } = lump;
    const key = JSON.stringify([said, conditions > 0]);
    const before = best.get(key);
    if (before === undefined || conditions < (before.onlyIf?.length ?? 0)) best.set(key, lump);
  }
  return [...best.values()];
}

/** Of what says the same about a category, with and without conditions, that with the fewest conditions: groups in groups would multiply it. */
function distinct(named: readonly Named[]): readonly Named[] {
  const best = new Map<string, Named>();
  for (const part of named) {
    const key = JSON.stringify([part.category, part.form, part.anonymous, part.certainty, part.conditions.length > 0]);
    const before = best.get(key);
    if (before === undefined || part.conditions.length < before.conditions.length) best.set(key, part);
  }
  return [...best.values()];
}
