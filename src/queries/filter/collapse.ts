// Services within their company: one party stands for all that are part of it.

import { changedMap, type DataMap, type Flow, partyOf } from "../../model";

/** The company that a party is part of, however many steps up; a party without one is its own. Circles do not load. */
export function companyOf(map: DataMap, id: string): string {
  const above = partyOf(map, id)?.partOf ?? null;
  return above === null || partyOf(map, above) === undefined ? id : companyOf(map, above);
}

/** The map with every party in the place of what is part of it. What went on between the two is left out. */
export function collapsed(map: DataMap): DataMap {
  const known = new Map(map.parties.map(({ id }) => [id, companyOf(map, id)]));
  const top = (id: string) => known.get(id) ?? id;
  return changedMap(map, {
    parties: map.parties.filter(({ id }) => top(id) === id),
    flows: map.flows.flatMap((flow) => flowCollapsed(flow, top)),
    collection: map.collection.map((row) => ({ ...row, from: top(row.from) })),
  });
}

function flowCollapsed(flow: Flow, top: (id: string) => string): readonly Flow[] {
  const [from, to] = [top(flow.from), top(flow.to)];
  const via = flow.via.map((leg) => ({ ...leg, party: top(leg.party) }));
  const stops = [from, ...via.map(({ party }) => party), to];
  const isWithin = stops.every((stop) => stop === from);
  if (isWithin && flow.from !== flow.to) return [];
  // A stop at the company that has it already, or that gets it next, is none.
  const kept = via.filter((leg, at) => leg.party !== (via[at - 1]?.party ?? from) && !(at === via.length - 1 && leg.party === to));
  return [{ ...flow, from, to, via: kept }];
}
