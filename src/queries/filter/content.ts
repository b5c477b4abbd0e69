// What of flows and collection is about the data, the people and the activity that a filter names.

import { type Collection, categoryOf, type DataItem, type DataMap, type Flow, isWithin } from "../../model";
import { answers, type Carried, type Load, loadsOf } from "../carried";
import { openItems } from "../groups";
import { concerns } from "../holdings";
import type { Asked } from "../question";

export interface Content {
  readonly flows: readonly Flow[];
  readonly collection: readonly Collection[];
  /** The categories that each flow carries; null = it may carry any. */
  readonly carriedBy: ReadonlyMap<string, readonly string[] | null>;
}

export function aboutAsked(map: DataMap, asked: Asked, activity: string | null): Content {
  const loads = loadsOf(map, asked).filter(({ flow }) => activity === null || flow.activity === activity);
  const left = loads.flatMap((load) => loadLeft(map, asked, load));
  return {
    flows: left.map(({ flow }) => flow),
    collection: map.collection.flatMap((row) => collectionLeft(map, asked, row)),
    carriedBy: new Map(left.map(({ flow, hits }) => [flow.id, categoriesOf(hits)])),
  };
}

const categoriesOf = (hits: readonly Carried[]): readonly string[] | null =>
  hits.some(({ category }) => category === null) ? null : [...new Set(hits.flatMap(({ category }) => category ?? []))];

function loadLeft(map: DataMap, asked: Asked, { flow, carried }: Load) {
  if (asked.data === null) return [{ flow: aboutPeople(flow, asked), hits: carried }];
  const hits = carried.filter((one) => answers(one, asked.data, (id) => categoryOf(map, id).personal) !== null);
  if (hits.length === 0) return [];
  const words = new Set(hits.map(({ lump }) => lump));
  const data = flow.data?.flatMap((item) => itemLeft(map, asked.data ?? [], item, (lump) => words.has(lump.words ?? ""))) ?? null;
  const derives = flow.derives.flatMap((item) => itemLeft(map, asked.data ?? [], item, () => false));
  return [{ flow: { ...aboutPeople(flow, asked), data, derives }, hits }];
}

const aboutPeople = (flow: Flow, { subjects }: Asked): Flow =>
  subjects === null || flow.subjects === null || flow.subjects.includes("everyone")
    ? flow
    : { ...flow, subjects: flow.subjects.filter((one) => subjects.has(one)) };

function collectionLeft(map: DataMap, asked: Asked, row: Collection): readonly Collection[] {
  const about = row.subjects ?? (map.parties.some(({ id }) => id === row.from) ? null : [row.from]);
  if (concerns(about, asked.subjects, "") === null) return [];
  if (asked.data === null) return [row];
  return withData(
    row,
    row.data.flatMap((item) => itemLeft(map, asked.data ?? [], item, () => false)),
  );
}

/** The statement with this data; none where nothing is left of it. */
export const withData = (row: Collection, data: readonly DataItem[]): readonly Collection[] =>
  data.length === 0 && row.data.length > 0 ? [] : [{ ...row, data }];

/** What an item says of these categories: a category or a lump as it is, a group as those of its categories. */
export function itemLeft(
  map: DataMap,
  data: readonly string[],
  item: DataItem,
  keepsLump: (lump: DataItem) => boolean,
): readonly DataItem[] {
  const isAsked = (category: string) => data.some((one) => isWithin(category, one) || isWithin(one, category));
  const { named, lumps } = openItems(map, [item]);
  const parts = named.filter(({ category }) => isAsked(category));
  if (item.lump !== undefined) {
    const including = (item.including ?? []).filter((ref) =>
      openItems(map, [{ category: ref }]).named.some((one) => isAsked(one.category)),
    );
    const { including: _, ...rest } = item;
    return keepsLump(item) || parts.length > 0 ? [{ ...rest, ...(including.length === 0 ? {} : { including }) }] : [];
  }
  if (!map.groups.some(({ id }) => id === item.category)) return parts.length > 0 ? [item] : [];
  const { category: _, ...said } = item;
  const isSure = item.may !== true && (item.assertion ?? "stated") === "stated";
  return [
    ...parts.map(
      (part): DataItem => ({
        ...said,
        category: part.category,
        ...(isSure && part.certainty === "possible" ? { may: true } : {}),
        ...(part.form === null ? {} : { becomes: part.form }),
        ...(part.anonymous ? { at: "sender" as const } : {}),
        ...(part.conditions.length === 0 ? {} : { onlyIf: part.conditions }),
      }),
    ),
    ...lumps.filter(keepsLump),
  ];
}
