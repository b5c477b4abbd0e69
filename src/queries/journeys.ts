// Every way a question's data takes: flows joined end to end, bounded by what recipients may pass on.

import type { DataMap, Flow, ViaLeg } from "../model";
import { isWithin, restrictions } from "../model";
import { isSureRestriction } from "./certainty";

/** One leg of a journey. Parallel flows with the same facts share a hop. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Code, `"unknown"`, or null = not stated. */
  readonly country: string | null;
  readonly countryAssertion: string | null;
  readonly role: string | null;
  readonly flows: readonly string[];
}

/** A way from a source to a recipient. Flows that take the same way under the same facts are one journey. */
export interface Journey {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
  /** Some flow on the way has a condition. */
  readonly conditional: boolean;
  /** The flows whose leg arrives at the last node. */
  readonly arrivals: readonly string[];
}

/** A flow that arrives, and whether its way has a condition. */
export interface Arrival {
  readonly flow: string;
  readonly conditional: boolean;
}

export interface Journeys {
  /** Flows that arrive by ways that are shown. Without any, a party is no recipient. */
  readonly arrivalsAt: (party: string) => readonly Arrival[];
  /** Flows that arrive by ways that are not shown: they count, too. */
  readonly unshownAt: (party: string) => readonly Arrival[];
  /** The ways themselves, written out when they are asked for: the shortest first. */
  readonly waysTo: (party: string) => readonly Journey[];
  /** What was left out, in words. */
  readonly cuts: readonly string[];
}

/** At most this many legs on a journey. */
export const mostLegs = 8;
/** At most this many journeys to one recipient. */
export const mostJourneys = 100;

interface Draft {
  readonly nodes: readonly string[];
  readonly hops: readonly Omit<Hop, "flows">[];
  /** Nodes and facts of the hops in one text: what tells two ways apart, but for their ends. */
  readonly look: string;
  readonly conditional: boolean;
  readonly last: Flow;
  readonly arrivals: string[];
  /** What it goes on from (null = begins here), and the flow that goes on: more than one where ways look alike. */
  readonly origins: { readonly before: Draft | null; readonly flow: string }[];
}

/** A flow that carries what was asked, and whether that is conditional (by the flow or by all it carries). */
export interface Carrier {
  readonly flow: Flow;
  readonly conditional: boolean;
}

/**
 * Joins carriers into journeys. Sources are the controller, people, and parties that nothing asked for reaches; in a ring that nothing
 * enters, the first by name. Behind a cut, journeys begin anew, so that nobody is lost.
 */
export function journeysOf(map: DataMap, carriers: readonly Carrier[]): Journeys {
  const parties = new Set(map.parties.map((party) => party.id));
  const from = new Map<string, Carrier[]>();
  for (const carrier of carriers) {
    const own = from.get(carrier.flow.from);
    if (own === undefined) from.set(carrier.flow.from, [carrier]);
    else own.push(carrier);
  }
  const found = new Map<string, Map<string, Draft>>();
  const barred = new Set<string>();
  const cuts = new Set<string>();
  const tooLong = new Map<Carrier, boolean>();
  const stopped = new Set<Carrier>();
  const unshown = new Map<string, Arrival[]>();
  const arriveUnshown = (to: string, arrival: Arrival): void => {
    const beyond = unshown.get(to);
    if (beyond === undefined) unshown.set(to, [arrival]);
    else beyond.push(arrival);
  };
  const queue: Draft[] = [];
  let next = 0;
  const stopsOf = onceEach(stops);
  const lookOf = onceEach(({ party, country, countryAssertion, role }: ViaLeg) => JSON.stringify([party, country, countryAssertion, role]));
  const boundsOf = onceEach(({ restrictions, purposes }: Flow) => JSON.stringify([restrictions, purposes]));

  const arrive = (before: Draft | null, carrier: Carrier): void => {
    const { flow } = carrier;
    const behind = before?.nodes ?? [flow.from];
    const legs: ViaLeg[] = [];
    let look = before?.look ?? JSON.stringify(flow.from);
    for (const leg of stopsOf(flow)) {
      if (behind.includes(leg.party) || legs.some(({ party }) => party === leg.party)) {
        if (before === null) cuts.add(`"${flow.id}" leads back to "${leg.party}" itself and makes no recipient`);
        return;
      }
      if (behind.length - 1 + legs.length >= mostLegs) {
        tooLong.set(carrier, (tooLong.get(carrier) ?? true) && (before?.conditional ?? false));
        return;
      }
      legs.push(leg);
      look += lookOf(leg);
      if (parties.has(leg.party)) keep(before, carrier, legs, look);
    }
  };

  /** A way that goes on from another by some legs of a flow. Only a way that is new is written out: most look like one before. */
  const keep = (before: Draft | null, carrier: Carrier, legs: readonly ViaLeg[], look: string): void => {
    const { flow } = carrier;
    const conditional = carrier.conditional || (before?.conditional ?? false);
    const to = (legs.at(-1) as ViaLeg).party;
    const known = found.get(to) ?? new Map<string, Draft>();
    found.set(to, known);
    // The same nodes under the same facts, and the same bounds for what comes after.
    const key = `${look} ${conditional} ${boundsOf(flow)}`;
    const origin = { before, flow: flow.id };
    const same = known.get(key);
    if (same !== undefined) {
      same.origins.push(origin);
      same.arrivals.push(flow.id);
    } else if (known.size >= mostJourneys) {
      cuts.add(`more than ${mostJourneys} ways lead to "${to}"; no more are shown`);
      arriveUnshown(to, { flow: flow.id, conditional });
    } else {
      const nodes = [...(before?.nodes ?? [flow.from])];
      const hops = [...(before?.hops ?? [])];
      for (const { party, country, countryAssertion, role } of legs) {
        hops.push({ from: nodes.at(-1) as string, to: party, country, countryAssertion, role });
        nodes.push(party);
      }
      const draft = { nodes, hops, look, conditional, last: flow, arrivals: [flow.id], origins: [origin] };
      known.set(key, draft);
      queue.push(draft);
    }
  };

  const follow = (): void => {
    for (; next < queue.length; next++) {
      const draft = queue[next] as Draft;
      const at = draft.nodes.at(-1) as string;
      for (const carrier of from.get(at) ?? []) {
        const reason = barrier(draft.last, carrier.flow, at);
        if (reason === null) arrive(draft, carrier);
        else {
          cuts.add(reason);
          stopped.add(carrier);
          for (const { party } of stopsOf(carrier.flow)) barred.add(party);
        }
      }
    }
  };

  const begin = (source: string): void => {
    for (const carrier of from.get(source) ?? []) arrive(null, carrier);
    follow();
  };

  const sources = [...from.keys()].sort();
  const reachedBy = new Set(carriers.flatMap(({ flow }) => stopsOf(flow).map((leg) => leg.party)));
  for (const source of sources) if (!parties.has(source) || !reachedBy.has(source)) begin(source);
  for (const [carrier, conditional] of tooLong) {
    cuts.add(`ways of more than ${mostLegs} legs are cut at "${carrier.flow.id}"`);
    if (stopsOf(carrier.flow).every(({ party }) => found.has(party))) continue;
    arrive(null, { flow: carrier.flow, conditional: carrier.conditional || conditional });
    follow();
  }
  // What a restriction keeps from a party, the party cannot pass on either.
  for (const party of barred)
    for (const { flow } of from.get(party) ?? [])
      for (const stop of stopsOf(flow)) {
        barred.add(stop.party);
        if (!found.has(party)) cuts.add(`"${flow.id}" is not followed: what is sent on is restricted before`);
      }
  for (const source of sources) if (!found.has(source) && !barred.has(source)) begin(source);
  // In rings, and where a flow goes back through a party it came by, ways begin anew: a stated flow loses nobody.
  for (const carrier of carriers) {
    if (
      stopsOf(carrier.flow).every(
        ({ party }) => !parties.has(party) || found.has(party) || barred.has(party) || party === carrier.flow.from,
      )
    )
      continue;
    arrive(null, carrier);
    follow();
  }
  // A flow that ends no way shown, since each would come to a party twice, still brings what it brings.
  const shown = new Map([...found].map(([to, drafts]) => [to, new Set([...drafts.values()].flatMap(({ arrivals }) => arrivals))]));
  for (const carrier of carriers) {
    const { flow, conditional } = carrier;
    if (stopped.has(carrier) || (barred.has(flow.from) && !found.has(flow.from))) continue;
    for (const { party } of stopsOf(flow))
      if (party !== flow.from && shown.get(party)?.has(flow.id) === false) arriveUnshown(party, { flow: flow.id, conditional });
  }
  const known = new Map<Draft, readonly ReadonlySet<string>[]>();
  const draftsTo = (party: string): readonly Draft[] => [...(found.get(party)?.values() ?? [])];
  return {
    arrivalsAt: (party) => draftsTo(party).flatMap(({ arrivals, conditional }) => arrivals.map((flow) => ({ flow, conditional }))),
    unshownAt: (party) => unshown.get(party) ?? [],
    waysTo: (party) => inOrder(draftsTo(party).map((draft) => finished(draft, known))),
    cuts: [...cuts].sort(),
  };
}

/** The parties a flow reaches, in order, each with the terms of the leg that reaches it. */
const stops = (flow: Flow): readonly ViaLeg[] => [...flow.via, { ...flow, party: flow.to }];

/** A function that works each answer out once. */
function onceEach<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const made = work(from);
    known.set(from, made);
    return made;
  };
}

/** Why the recipient of `flow` may not send it on by `next`; null if nothing stands in the way. */
function barrier(flow: Flow, next: Flow, at: string): string | null {
  if (flow.to !== at) return null;
  for (const restriction of flow.restrictions ?? []) {
    // A restriction that is itself not sure takes out no stated flow.
    if (!isSureRestriction(restriction)) continue;
    const said = `"${next.id}" is not followed: "${flow.id}" is restricted (${restriction.kind})`;
    if (restrictions[restriction.kind].stopsOnward) return said;
    if (restriction.kind !== "only-for" || next.role === "processor" || next.role === "sub-processor") continue;
    const allowed = restriction.purposes ?? flow.purposes;
    if (allowed !== null && next.purposes !== null && !next.purposes.some((one) => allowed.some((other) => isWithin(one, other))))
      return said;
  }
  return null;
}

const finished = (draft: Draft, known: Map<Draft, readonly ReadonlySet<string>[]>): Journey => {
  const flows = flowsOn(draft, known);
  return {
    nodes: draft.nodes,
    hops: draft.hops.map((hop, at) => ({ ...hop, flows: [...(flows[at] ?? [])].sort() })),
    conditional: draft.conditional,
    arrivals: sortedUnique(draft.arrivals),
  };
};

/** The flows of each leg, of all ways that look alike. Worked out at the end: a way may be joined by another after it was followed. */
function flowsOn(draft: Draft, known: Map<Draft, readonly ReadonlySet<string>[]>): readonly ReadonlySet<string>[] {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const flows = draft.hops.map(() => new Set<string>());
  known.set(draft, flows);
  for (const origin of draft.origins) {
    const earlier = origin.before === null ? [] : flowsOn(origin.before, known);
    for (const [at, own] of flows.entries()) for (const flow of earlier[at] ?? [origin.flow]) own.add(flow);
  }
  return flows;
}

const sortedUnique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** The shortest first, then by what is written. */
function inOrder(journeys: readonly Journey[]): readonly Journey[] {
  const written = new Map(journeys.map((journey) => [journey, JSON.stringify(journey)]));
  const textOf = (journey: Journey): string => written.get(journey) ?? "";
  return [...journeys].sort((a, b) => a.nodes.length - b.nodes.length || (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
}
