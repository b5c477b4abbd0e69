// Who receives in an activity, each once, with all that the flows of the day say of them. Authorities in a particular inquiry are no
// recipients (Art. 4(9) GDPR, second sentence) and stand apart; a processor and a company of the group are recipients.

import { type Activity, type Condition, type DataItem, type Evidence, type Flow, type Leg, type Party, partyOf } from "../model";
import { distinct } from "./cells";
import { evidenceOf, type Setting } from "./setting";
import { dataLines, doubtsOf, isPersonal } from "./statements";

/** Where a recipient is listed. */
export type RecipientPlace = "outside" | "internal" | "inquiry" | "authority" | "event" | "aggregate";

/** One leg of one flow that reaches a party. */
export interface Received {
  readonly flow: Flow;
  readonly leg: Leg;
  /** Who hands it over on this leg. */
  readonly from: string;
  /** Intermediaries before it. */
  readonly via: readonly string[];
  /** Whom it hands it on to. */
  readonly next: string | null;
}

export interface ActivityRecipient {
  readonly party: Party;
  readonly place: RecipientPlace;
  readonly received: readonly Received[];
  /** Why it is only possible that data arrives; empty where one flow is certain. */
  readonly doubts: readonly string[];
  readonly conditions: readonly (string | Condition)[];
  /** Whether there is a flow without conditions. */
  readonly isConditional: boolean;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
}

export function recipientsOf(setting: Setting, activity: Activity): readonly ActivityRecipient[] {
  const byParty = new Map<string, Received[]>();
  for (const flow of setting.flowsOf(activity))
    for (const one of receivedOn(flow)) {
      const id = one.to;
      byParty.set(id, [...(byParty.get(id) ?? []), one]);
    }
  const found = [...byParty.keys()].sort().flatMap((id) => {
    const party = partyOf(setting.map, id);
    return party === undefined ? [] : [recipientOf(setting, activity, party, byParty.get(id) ?? [])];
  });
  return found;
}

function receivedOn(flow: Flow): readonly (Received & { readonly to: string })[] {
  const stops = [...flow.via.map((leg) => ({ to: leg.party, leg: leg as Leg })), { to: flow.to, leg: flow as Leg }];
  return stops
    .map(({ to, leg }, at) => ({
      flow,
      leg,
      to,
      from: at === 0 ? flow.from : (stops[at - 1]?.to ?? flow.from),
      via: stops.slice(0, at).map((stop) => stop.to),
      next: stops[at + 1]?.to ?? null,
    }))
    .filter(({ to }) => to !== "controller");
}

function recipientOf(setting: Setting, activity: Activity, party: Party, received: readonly Received[]): ActivityRecipient {
  const doubts = received.map(({ flow, leg }) => doubtsOf(setting, [activity, flow, leg, party]));
  const conditions = received.map(({ flow }) => flow.onlyIf);
  return {
    party,
    place: placeOf(setting, party, received),
    received,
    doubts: doubts.some((one) => one.length === 0) ? [] : distinct(doubts.flat()),
    conditions: conditions.flat() as readonly Condition[],
    isConditional: conditions.every((one) => one.length > 0),
    evidence: [...received.flatMap(({ flow, leg }) => [...flow.evidence, ...leg.evidence, ...leg.countryEvidence]), ...party.evidence],
    notes: distinct([...received.flatMap(({ flow, leg }) => [flow.note, leg.note]), party.note].filter((note) => note !== null)),
  };
}

/** A condition or a purpose that tells of a particular inquiry. */
const inquiries: ReadonlySet<string> = new Set(["authority-request", "suspected-offence", "suspected-fraud", "attack-on-site"]);

const isInquiry = ({ flow }: Received): boolean =>
  flow.onlyIf.some(({ kind }) => inquiries.has(kind)) || (flow.purposes ?? []).some((purpose) => purpose === "legal.request");

function placeOf(setting: Setting, party: Party, received: readonly Received[]): RecipientPlace {
  const isAuthority = party.kind === "authority" || received.every(({ leg }) => leg.role === "authority");
  if (isAuthority) return received.every(isInquiry) ? "inquiry" : "authority";
  if (received.every(({ flow }) => flow.data !== null && flow.data.length > 0 && !flow.data.some((item) => isPersonal(setting, item))))
    return "aggregate";
  return party.kind === "successor" ? "event" : party.kind === "internal" ? "internal" : "outside";
}

/** What a recipient gets, where that is not simply the data of the activity. */
export function dataGot(setting: Setting, activity: Activity, { received, place }: ActivityRecipient): readonly string[] {
  const own = JSON.stringify(activity.data);
  const items = received.flatMap(({ flow }) => (flow.data ?? []) as readonly DataItem[]);
  if (received.every(({ flow }) => JSON.stringify(flow.data) === own)) return [];
  return place === "aggregate" ? items.map((item) => item.category ?? item.words ?? "") : dataLines(setting, items);
}

export const itemNotes = (items: readonly DataItem[]): readonly string[] => items.flatMap(({ note }) => (note === undefined ? [] : [note]));

export const itemsEvidence = (received: readonly Received[]): readonly Evidence[] =>
  received.flatMap(({ flow }) => (flow.data ?? []).flatMap((item) => evidenceOf(item)));
