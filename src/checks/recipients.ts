// Who receives on which legs: what rules about recipients start from.

import { type DataMap, type Flow, type Leg, type Party, type PartyKindId, partyKinds, partyOf } from "../model";

/** One leg that reaches a recipient. */
export interface Received {
  readonly flow: Flow;
  readonly leg: Leg;
  readonly from: string;
}

export interface Receiver {
  readonly party: Party;
  readonly received: readonly Received[];
}

/** Every party that receives, with its legs; sorted by id. */
export function receiversOf(map: DataMap): readonly Receiver[] {
  const byParty = new Map<string, Received[]>();
  for (const flow of map.flows) {
    const stops = [...flow.via.map((leg) => ({ to: leg.party, leg: leg as Leg })), { to: flow.to, leg: flow as Leg }];
    let from = flow.from;
    for (const { to, leg } of stops) {
      if (to !== "controller") byParty.set(to, [...(byParty.get(to) ?? []), { flow, leg, from }]);
      from = to;
    }
  }
  return [...byParty.keys()].sort().flatMap((id) => {
    const party = partyOf(map, id);
    return party === undefined ? [] : [{ party, received: byParty.get(id) ?? [] }];
  });
}

/** Authorities, and recipients that exist only as an event, are asked less of. */
export const isListedApart = (kind: PartyKindId): boolean => {
  const row: { readonly listedApart?: true } = partyKinds[kind];
  return row.listedApart === true;
};

export const flowIds = (received: readonly Received[]): readonly string[] => [...new Set(received.map(({ flow }) => flow.id))];
