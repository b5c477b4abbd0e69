// What a sender is said to hold: the controller by its collection statements, a party by the flows that reach it.

import type { DataMap, Evidence, Flow, FormId } from "../model";
import { type Certainty, lower, statementCertainty, type Why } from "./certainty";
import { openItems } from "./groups";
import type { Asked } from "./question";

/** One category that a sender holds. */
export interface Held {
  readonly category: string;
  readonly certainty: Certainty;
  readonly why: readonly Why[];
  readonly form: FormId | null;
  /** Whom it is about; null = not said, or already looked at. */
  readonly subjects: readonly string[] | null;
  readonly evidence: readonly Evidence[];
}

export interface Holding {
  /** null = nothing is recorded. */
  readonly held: readonly Held[] | null;
  /** Words of collected lumps: they may hold more than is named. */
  readonly openWords: readonly string[];
}

/** What the sender of a flow holds about the people of the flow and of the question. */
export function holdingOf(asked: Asked, flow: Flow, senders: Senders): Holding {
  const people = peopleOf(asked, flow);
  return senders.isParty(flow.from) ? receivedBy(senders.parties.get(flow.from) ?? [], people) : senders.collected(people);
}

/** What senders hold, as far as it is known when a flow is looked at. */
export interface Senders {
  isParty(id: string): boolean;
  /** What flows brought to each party. */
  readonly parties: ReadonlyMap<string, readonly Held[]>;
  /** What the controller collects about these people (null = anybody). */
  collected(people: ReadonlySet<string> | null): Holding;
}

/** The senders of a map; `parties` fills up as flows are looked at. */
export function sendersOf(map: DataMap, parties: ReadonlyMap<string, readonly Held[]>): Senders {
  const ids = new Set(map.parties.map((party) => party.id));
  const known = new Map<string, Holding>();
  return {
    isParty: (id) => ids.has(id),
    parties,
    collected: (people) => {
      const key = people === null ? "anybody" : JSON.stringify([...people].sort());
      const holding = known.get(key) ?? collected(map, people);
      known.set(key, holding);
      return holding;
    },
  };
}

/** Of what a party was given, that about these people (null = anybody). */
function receivedBy(all: readonly Held[], people: ReadonlySet<string> | null): Holding {
  const held = all.flatMap((one): readonly Held[] => {
    const doubts = concerns(one.subjects, people, "the map does not say whose data it is");
    if (doubts === null) return [];
    return [doubts.length === 0 ? one : { ...one, certainty: "possible", why: [...one.why, ...doubts] }];
  });
  return { held: held.length === 0 ? null : held, openWords: [] };
}

/** Whom the flow and the question are both about; null = anybody. */
function peopleOf(asked: Asked, flow: Flow): ReadonlySet<string> | null {
  const ofQuestion = asked.subjects === null || asked.subjects.has("everyone") ? null : asked.subjects;
  const ofFlow = flow.subjects === null || flow.subjects.includes("everyone") ? null : flow.subjects;
  if (ofFlow === null) return ofQuestion;
  return new Set(ofQuestion === null ? ofFlow : ofFlow.filter((subject) => ofQuestion.has(subject)));
}

/** What the map says is collected about these people (null = anybody). */
function collected(map: DataMap, subjects: ReadonlySet<string> | null): Holding {
  const held: Held[] = [];
  const openWords: string[] = [];
  let recorded = false;
  for (const statement of statementsOfCollection(map)) {
    const doubts = concerns(statement.subjects, subjects, "the map does not say whose data it is");
    if (doubts === null) continue;
    recorded = true;
    const own = statementCertainty(statement);
    const { named, lumps } = openItems(map, statement.data);
    for (const part of named.filter(({ anonymous }) => !anonymous)) {
      held.push({
        category: part.category,
        certainty: doubts.length > 0 ? "possible" : lower(own.certainty, part.certainty),
        why: [...own.why, ...doubts, ...part.why],
        form: part.form,
        subjects: null,
        evidence: [...statement.evidence, ...part.evidence],
      });
    }
    openWords.push(...lumps.map((lump) => lump.words ?? ""));
  }
  return { held: recorded ? mergeHeld(held) : null, openWords: [...new Set(openWords)].sort() };
}

/** Collection statements, and flows that bring data to the controller. */
function statementsOfCollection(map: DataMap) {
  const isParty = new Set(map.parties.map((party) => party.id));
  const statements = map.collection.map((one) => ({ ...one, subjects: one.subjects ?? (isParty.has(one.from) ? null : [one.from]) }));
  const inbound = map.flows
    .filter((flow) => flow.to === "controller" && flow.data !== null)
    .map((flow) => ({ ...flow, data: flow.data ?? [] }));
  return [...statements, ...inbound];
}

/** Reasons for doubt whether a statement about `about` concerns the people asked for; null if it does not. */
export function concerns(about: readonly string[] | null, asked: ReadonlySet<string> | null, whenSilent: Why): readonly Why[] | null {
  if (asked === null || asked.has("everyone")) return [];
  if (about === null) return [whenSilent];
  return about.includes("everyone") || about.some((subject) => asked.has(subject)) ? [] : null;
}

/** One entry per category and form, with the surest statement about it. */
export function mergeHeld(held: readonly Held[]): readonly Held[] {
  const best = new Map<string, Held>();
  for (const one of held) {
    const key = JSON.stringify([one.category, one.form, one.subjects]);
    const before = best.get(key);
    if (before === undefined || (before.certainty === "possible" && one.certainty === "certain")) best.set(key, one);
    else if (before.certainty === one.certainty && one.why.length === before.why.length) {
      best.set(key, { ...before, evidence: [...before.evidence, ...one.evidence.filter((other) => !before.evidence.includes(other))] });
    }
  }
  return [...best.keys()].sort().map((key) => best.get(key) as Held);
}
