// In which order recipients are told. Who passes data on is told after those it passed it to: once it has erased, it can no longer say whose
// data they hold. What it would send them again is to be stopped before.

import { type DataMap, legsOf } from "../model";
import type { Recipient } from "../queries";

export interface Place {
  readonly order: number;
  /** Whom it passes the data on to. */
  readonly after: readonly string[];
  readonly stopFirst: readonly string[];
}

/** A place for each recipient, from the legs of the flows that bring them the data. */
export function placesOf(map: DataMap, recipients: readonly Recipient[]): ReadonlyMap<string, Place> {
  const ids = new Set(recipients.map(({ id }) => id));
  const next = new Map<string, Map<string, Set<string>>>([...ids].map((id) => [id, new Map()]));
  const brought = new Set(recipients.flatMap(({ flows }) => flows));
  for (const flow of map.flows.filter(({ id }) => brought.has(id)))
    for (const { from, to } of legsOf(flow)) {
      const ways = next.get(from);
      if (ways !== undefined && ids.has(to) && from !== to) ways.set(to, new Set([...(ways.get(to) ?? []), flow.id]));
    }
  const reach = new Map([...ids].map((id) => [id, reachedFrom(id, next)]));
  // In a circle nobody is last: its parties share a number.
  const onwardOf = (id: string) => [...(next.get(id)?.keys() ?? [])].filter((to) => reach.get(to)?.has(id) !== true).sort();
  const order = new Map<string, number>();
  const circle = (id: string) => [...ids].filter((other) => other === id || (reach.get(id)?.has(other) && reach.get(other)?.has(id)));
  const orderOf = (id: string): number => {
    const known = order.get(id);
    if (known !== undefined) return known;
    const found = 1 + Math.max(0, ...circle(id).flatMap(onwardOf).map(orderOf));
    order.set(id, found);
    return found;
  };
  return new Map(
    [...ids].map((id) => {
      const flows = [...(next.get(id)?.values() ?? [])].flatMap((some) => [...some]);
      return [id, { order: orderOf(id), after: onwardOf(id), stopFirst: [...new Set(flows)].sort() }];
    }),
  );
}

function reachedFrom(start: string, next: ReadonlyMap<string, ReadonlyMap<string, unknown>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const due = [start];
  for (const id of due)
    for (const to of next.get(id)?.keys() ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        due.push(to);
      }
  return reached;
}
