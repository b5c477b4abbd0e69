// Who gets this data: every recipient with every way to it, how sure that is, and why it may not be all.

import type { DataMap, Evidence, Flow, Ids, NonFlow, Party, PartyKindId, Typical, ViaLeg } from "../model";
import { categoryOf, isWithin } from "../model";
import { answers, type Carried, type Load, loadsOf } from "./carried";
import { type Certainty, higher, lower, statementCertainty, type Why } from "./certainty";
import { openItems } from "./groups";
import { incompleteReasons } from "./incomplete";
import { type Hop, type Journey, journeysOf } from "./journeys";
import { type Asked, type AskedQuestion, askOf, type Question } from "./question";

/** A recipient of what was asked. */
export interface Recipient {
  readonly id: string;
  /** As the document calls it; the id where it has no name. */
  readonly name: string;
  readonly kind: PartyKindId;
  readonly certainty: Certainty;
  /** Every way to it (of the surest flows) has a condition. */
  readonly conditional: boolean;
  /** Some way to it has no intermediary. */
  readonly direct: boolean;
  /** Signing entity and places of processing, as far as stated; codes. */
  readonly countries: readonly string[];
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  /** Forms in which it arrives; `"plain"` beside others = also as it is; empty = only as it is. */
  readonly forms: readonly string[];
  readonly paths: readonly (readonly string[])[];
  /** The legs of each path, in the order of `paths`. */
  readonly hops: readonly (readonly Hop[])[];
  /** Ids of the flows that bring it here. */
  readonly flows: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Words of the lumps that it comes in, where the flow names no category. */
  readonly lumps: readonly string[];
  /** Conditions of these flows, in words. */
  readonly conditions: readonly string[];
  /** Why it is only possible. */
  readonly why: readonly Why[];
  /** Facts of the vendor catalogue; null unless asked for. */
  readonly typical: Typical | null;
}

export interface RecipientAnswer {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly question: AskedQuestion;
  /** Sorted by id. */
  readonly recipients: readonly Recipient[];
  /** Why there may be more; empty = the map is closed for this question. */
  readonly incomplete: readonly string[];
}

/** How answers are given. */
export interface AnswerOptions {
  /** Put catalogue facts beside each recipient. */
  readonly typical?: boolean;
}

/**
 * Who gets this data: recipients with every simple path to them. The controller and the person are never recipients.
 * Without a question: who gets any personal data.
 *
 * @throws {UsageError} for an id that the map does not have, or for what is no checked map.
 */
export function whoGets<I extends Ids>(map: DataMap<I>, question: Question<NoInfer<I>> & AnswerOptions = {}): RecipientAnswer {
  const { typical = false, ...rest } = (question ?? {}) as Question & AnswerOptions;
  const asked = askOf(map, rest);
  const loads = loadsOf(map, asked);
  const { recipients, cuts } = recipientsOf(map, asked.data, loads, { typical });
  return {
    map: { name: map.name, asOf: map.asOf },
    question: asked.question,
    recipients,
    incomplete: incompleteReasons(map, asked, loads, cuts, { flows: recipients.flatMap(flowsOf), party: null }),
  };
}

/** Every flow on the ways to a recipient. */
export const flowsOf = ({ flows, hops }: Pick<Recipient, "flows" | "hops">): readonly string[] => [
  ...flows,
  ...hops.flatMap((way) => way.flatMap((hop) => hop.flows)),
];

/** A flow with what it carries of the data asked for. */
interface Match {
  readonly flow: Flow;
  readonly certainty: Certainty;
  readonly conditional: boolean;
  readonly carried: readonly Carried[];
}

/** The recipients of some categories (null = any personal data) among loads already worked out; or one of them. */
export function recipientsOf(
  map: DataMap,
  data: Asked["data"],
  loads: readonly Load[],
  { typical = false, only = null }: { readonly typical?: boolean; readonly only?: string | null } = {},
): { recipients: readonly Recipient[]; cuts: readonly string[] } {
  const { reached, waysTo, cuts } = reachedBy(map, data, loads);
  const recipients = reached
    .filter(({ party }) => only === null || party.id === only)
    .map((one) => ({ ...recipientOf(one, waysTo(one.party.id)), typical: typical ? one.party.typical : null }));
  return { recipients, cuts: [...cuts, ...madeAnonymous(map, data, loads)] };
}

/** A party that some way shown leads to: the flows that arrive there, and how sure that is. */
export interface Reached {
  readonly party: Party;
  readonly certainty: Certainty;
  readonly conditional: boolean;
  /** Sorted by the ids of their flows. */
  readonly arrivals: readonly FlowArrival[];
  /** Whether what a flow carries is there already on the way to this party. */
  readonly brings: (flow: string) => boolean;
}

/** The recipients of some categories (null = any personal data) without their ways, which cost the most. */
export function reachedBy(map: DataMap, data: Asked["data"], loads: readonly Load[]) {
  const matches = loads.flatMap((load) => matchOf(map, data, load));
  const byFlow = new Map(matches.map((match) => [match.flow.id, match]));
  const { arrivalsAt, unshownAt, waysTo, cuts } = journeysOf(map, matches);
  const reached = map.parties.flatMap((party): readonly Reached[] => {
    // What the last recipient makes of the data, no intermediary has.
    const brings = (id: string) => {
      const match = byFlow.get(id) as Match;
      return match.flow.to === party.id || match.carried.some((one) => !one.derived);
    };
    const shown = arrivalsAt(party.id).filter(({ flow }) => brings(flow));
    if (shown.length === 0) return [];
    const ends = [...shown, ...unshownAt(party.id).filter(({ flow }) => brings(flow))];
    const arrivals = [...new Set(ends.map(({ flow }) => flow))].sort().map((flow) => arrivalOf(party.id, byFlow.get(flow) as Match));
    const certainty = arrivals.map((arrival) => arrival.certainty).reduce(higher);
    const sure = new Set(arrivals.filter((arrival) => arrival.certainty === certainty).map((arrival) => arrival.match.flow.id));
    const conditional = ends.filter(({ flow }) => sure.has(flow)).every((end) => end.conditional);
    return [{ party, certainty, conditional, arrivals, brings }];
  });
  return { reached, waysTo, cuts };
}

function matchOf(map: DataMap, data: Asked["data"], { flow, carried }: Load): readonly Match[] {
  const isPersonal = (category: string) => categoryOf(map, category).personal;
  const hits = carried.flatMap((whole) => {
    const denials = whole.lump === null ? [] : denialsOf(map, flow);
    const one = { ...whole, except: [...whole.except, ...denials.flatMap((denial) => (denial.isSure ? denial.except : []))] };
    if (one.anonymous || denials.some((denial) => denial.isSure && denial.takesOut(one.category))) return [];
    const doubts = answers(one, data, isPersonal);
    if (doubts === null) return [];
    const denied = denials.some((denial) => !denial.isSure && denial.takesOut(one.category)) ? [doubtfulDenial] : [];
    const why = [...doubts, ...denied];
    return [{ ...one, certainty: why.length > 0 ? ("possible" as const) : one.certainty, why: [...one.why, ...why] }];
  });
  if (hits.length === 0) return [];
  const certainty = hits.map((hit) => hit.certainty).reduce(higher);
  // What names the data best speaks for the flow: "device.ip" beside a vaguer "device", a stated category beside a lump.
  const surest = hits.filter((hit) => hit.certainty === certainty);
  const fewest = surest.reduce((least, hit) => Math.min(least, hit.why.length), Number.POSITIVE_INFINITY);
  const best = surest.filter((hit) => hit.why.length === fewest);
  return [{ flow, certainty, conditional: flow.onlyIf.length > 0 || best.every((hit) => hit.conditions.length > 0), carried: best }];
}

const doubtfulDenial: Why = "another statement, itself not sure, says that this party does not get it";

/** A statement that this party does not get some data. */
interface Denial {
  readonly isSure: boolean;
  /** Categories that it takes out of broader ones. */
  readonly except: readonly string[];
  takesOut(category: string | null): boolean;
}

/** Such statements take a party out of lumps; data that a flow names stays (`check` reports the contradiction). */
function denialsOf(map: DataMap, flow: Flow): readonly Denial[] {
  return map.nonFlows.flatMap((nonFlow) => {
    const people =
      nonFlow.subjects === null ||
      nonFlow.subjects.includes("everyone") ||
      (flow.subjects ?? ["everyone"]).every((one) => nonFlow.subjects?.includes(one));
    const purposes =
      nonFlow.purposes === null || (flow.purposes ?? [""]).every((one) => nonFlow.purposes?.some((other) => isWithin(one, other)));
    if (!people || !purposes || !(nonFlow.to.includes(flow.to) || nonFlow.to.includes("anyone"))) return [];
    return [denialOf(map, nonFlow)];
  });
}

function denialOf(map: DataMap, nonFlow: NonFlow): Denial {
  const { named, lumps } = openItems(map, nonFlow.data ?? [{ lump: "all" }]);
  const sure = named.filter((part) => part.certainty === "certain" && part.conditions.length === 0).map((part) => part.category);
  const all = lumps.filter((lump) => lump.lump === "all");
  const left = all.flatMap((lump) =>
    openItems(
      map,
      (lump.except ?? []).map((category) => ({ category })),
    ).named.map((part) => part.category),
  );
  return {
    isSure: statementCertainty(nonFlow).certainty === "certain",
    except: sure,
    takesOut: (category) =>
      category === null
        ? all.length > 0 && left.length === 0
        : (all.length > 0 && !left.some((one) => isWithin(category, one) || isWithin(one, category))) ||
          sure.some((one) => isWithin(category, one)),
  };
}

function recipientOf({ party, certainty, conditional, arrivals, brings }: Reached, all: readonly Journey[]): Omit<Recipient, "typical"> {
  const journeys = all.filter((journey) => journey.arrivals.some(brings));
  const ways = distinctWays(journeys);
  const forms = sorted(arrivals.flatMap(({ match }) => match.carried.map((one) => one.form ?? "plain")));
  return {
    id: party.id,
    name: party.name ?? party.id,
    kind: party.kind,
    certainty,
    conditional,
    direct: journeys.some((journey) => journey.nodes.length === 2),
    countries: sorted(
      arrivals
        .flatMap(({ leg }) => [leg.country ?? "unknown", ...(leg.processedIn ?? []).map((place) => place.value)])
        .filter((country) => country !== "unknown"),
    ),
    roles: sorted(arrivals.flatMap(({ leg }) => leg.role ?? [])),
    purposes: sorted(arrivals.flatMap(({ match }) => match.flow.purposes ?? [])),
    subjects: sorted(arrivals.flatMap(({ match }) => match.flow.subjects ?? [])),
    forms: forms.length === 1 && forms[0] === "plain" ? [] : forms,
    paths: ways.map((journey) => journey.nodes),
    hops: ways.map((journey) => journey.hops),
    flows: arrivals.map(({ match }) => match.flow.id),
    evidence: distinct(
      arrivals.flatMap(({ match, leg }) => [
        ...match.flow.evidence,
        ...(leg === match.flow ? [] : leg.evidence),
        ...match.carried.flatMap((one) => one.evidence),
      ]),
    ),
    lumps: sorted(arrivals.flatMap(({ match }) => match.carried.flatMap((one) => one.lump ?? []))),
    conditions: sorted(
      arrivals.flatMap(({ match }) =>
        [...match.flow.onlyIf, ...match.carried.flatMap((one) => one.conditions)].map((one) => one.text ?? one.kind),
      ),
    ),
    why: certainty === "certain" ? [] : sorted(arrivals.flatMap((arrival) => arrival.why)),
  };
}

interface FlowArrival {
  readonly match: Match;
  readonly leg: Flow | ViaLeg;
  readonly certainty: Certainty;
  readonly why: readonly Why[];
}

/** What one flow means for a recipient on it: an intermediary has the terms, and the doubts, of its own leg. */
function arrivalOf(id: string, match: Match): FlowArrival {
  const leg = match.flow.via.find((one) => one.party === id) ?? match.flow;
  const own = leg === match.flow ? { certainty: "certain" as const, why: [] } : statementCertainty(leg);
  const why = [...own.why, ...match.carried.flatMap((one) => one.why)];
  return { match, leg, certainty: lower(match.certainty, own.certainty), why };
}

/** Journeys that look alike to a reader, once. */
function distinctWays(journeys: readonly Journey[]): readonly Journey[] {
  const byLook = new Map<string, Journey>();
  for (const journey of journeys) {
    const look = JSON.stringify([
      journey.nodes,
      journey.hops.map(({ country, countryAssertion, role }) => [country, countryAssertion, role]),
    ]);
    const same = byLook.get(look);
    byLook.set(
      look,
      same === undefined
        ? journey
        : { ...same, hops: same.hops.map((hop, at) => ({ ...hop, flows: sorted([...hop.flows, ...(journey.hops[at]?.flows ?? [])]) })) },
    );
  }
  return [...byLook.values()];
}

/** Data that the sender itself makes anonymous is no longer personal: its recipient is named here instead. */
function madeAnonymous(map: DataMap, data: Asked["data"], loads: readonly Load[]): readonly string[] {
  const isPersonal = (category: string) => categoryOf(map, category).personal;
  return loads.flatMap(({ flow, carried }) =>
    carried
      .filter((one) => one.anonymous && answers(one, data, isPersonal) !== null)
      .map((one) => `"${flow.to}" gets "${one.category}" only as ${one.form} by the sender ("${flow.id}")`),
  );
}

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const byText = new Map(evidence.map((one) => [JSON.stringify([one.document, one.start, one.end, one.nth ?? 1]), one]));
  return [...byText.keys()].sort().map((key) => byText.get(key) as Evidence);
}
