// What every cell is made from: the map on a day, in a language, with the hops of its transfers.

import { type Activity, type DataMap, type Evidence, type Flow, nameOf, type PlainDate } from "../model";
import { type TransferHop, transfers } from "../queries";
import type { Words } from "../words";

export interface Setting {
  readonly map: DataMap;
  readonly on: PlainDate;
  readonly words: Words;
  /** Flows of an activity on the day. */
  flowsOf(activity: Activity): readonly Flow[];
  hopsOf(activity: Activity): readonly TransferHop[];
}

export function settingOf(map: DataMap, on: PlainDate, words: Words): Setting {
  const flows = grouped(
    map.flows.filter(({ since, until }) => (since ?? "") <= on && (until ?? "9999-12-31") >= on),
    ({ activity }) => activity,
  );
  const activityOf = new Map(map.flows.map(({ id, activity }) => [id, activity]));
  const hops = grouped(transfers(map, { on, vendors: null }).hops, ({ flow }) => activityOf.get(flow) ?? "");
  return {
    map,
    on,
    words,
    flowsOf: (activity) => flows.get(activity.id) ?? [],
    hopsOf: (activity) => hops.get(activity.id) ?? [],
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Evidence of parts that keep the written shape; the loader has filled in the document. */
export const evidenceOf = (said: { readonly evidence?: readonly object[] | undefined }): readonly Evidence[] =>
  (said.evidence ?? []) as readonly Evidence[];

/** What people or parties are called. */
export const who = ({ map, words }: Setting, id: string): string =>
  id === "everyone" ? words.data.everyone : id === "controller" ? (map.controller.name ?? words.title.controller) : nameOf(map, id);
