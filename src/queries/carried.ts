// What each flow carries: named categories as they stand, lumps expanded against what the sender is said to hold.

import type { Activity, Condition, DataItem, DataMap, Evidence, Flow, FormId } from "../model";
import { isOn, isWithin } from "../model";
import { type Certainty, lower, statementCertainty, type Why } from "./certainty";
import { type Named, openItems } from "./groups";
import { concerns, type Held, type Holding, holdingOf, mergeHeld, type Senders, sendersOf } from "./holdings";
import type { Asked } from "./question";

/** One category on one flow. */
export interface Carried {
  /** null = any category: the data is not said, and nothing is known of what the sender holds. */
  readonly category: string | null;
  /** Taken out of a lump again. */
  readonly except: readonly string[];
  readonly certainty: Certainty;
  readonly why: readonly Why[];
  readonly form: FormId | null;
  readonly anonymous: boolean;
  readonly conditions: readonly Condition[];
  /** Evidence beyond the flow's own: the data item's, and that of the collection a lump was expanded against. */
  readonly evidence: readonly Evidence[];
  /** Made by the last recipient: no intermediary has it. */
  readonly derived: boolean;
  /** The words of the lump it came out of. */
  readonly lump: string | null;
}

/** A flow that concerns the people, the purpose and the day of the question, with what it carries. */
export interface Load {
  readonly flow: Flow;
  readonly carried: readonly Carried[];
  /** Words of collected lumps that may hold more than is named. */
  readonly openWords: readonly string[];
}

/** Every flow that the question is about, in the order of the map. */
export function loadsOf(map: DataMap, asked: Asked): readonly Load[] {
  const people = new Set(map.subjects.map(({ id }) => id));
  const flows = map.flows
    .filter((flow) => flow.to !== "controller" || flow.from !== "controller" || flow.via.length > 0)
    .filter((flow) => isFlowOn(flow, asked.on))
    // What is collected from somebody is about that person, where nothing else is said.
    .map((flow) =>
      flow.subjects === null && (flow.from === "everyone" || people.has(flow.from)) ? { ...flow, subjects: [flow.from] } : flow,
    );
  const concerned = flows.flatMap((flow) => {
    const people = concerns(flow.subjects, asked.subjects, "no subject is named");
    const purpose = purposeOf(flow, asked.purpose);
    return people === null || purpose === null ? [] : [{ flow, why: [...people, ...purpose] }];
  });
  const parties = new Map<string, readonly Held[]>();
  const senders = sendersOf(map, parties);
  const activities = new Map(map.activities.map((activity) => [activity.id, activity]));
  const loads: Load[] = [];
  // What a flow carries changes only where its sender came to hold more in the round before.
  for (let due = [...concerned.keys()]; due.length > 0; ) {
    const renewed = due.map((at) => {
      const { flow, why } = concerned[at] as (typeof concerned)[number];
      const load = loadOf(map, asked, flow, [...doubtsOfActivity(activities.get(flow.activity)), ...why], senders);
      loads[at] = load;
      return load;
    });
    const richer = passOn(renewed, parties);
    due = richer.size === 0 ? [] : [...concerned.keys()].filter((at) => richer.has(concerned[at]?.flow.from ?? ""));
  }
  return loads;
}

/** Whether a flow is one of that day; null = any day. */
export const isFlowOn = (flow: Flow, on: string | null): boolean => on === null || isOn(flow, on);

/** Reasons for doubt; null if the flow has other purposes. */
function purposeOf(flow: Flow, purpose: string | null): readonly Why[] | null {
  if (purpose === null) return [];
  if (flow.purposes === null) return ["no purpose is stated"];
  if (flow.purposes.some((one) => isWithin(one, purpose))) return [];
  const broader = flow.purposes.find((one) => isWithin(purpose, one));
  return broader === undefined ? null : [`the purpose is only stated as "${broader}"`];
}

/** What the text only may do, it only may pass on. */
const doubtsOfActivity = (activity: Activity | undefined): readonly Why[] =>
  activity === undefined ? [] : statementCertainty(activity).why.map((why) => `of the activity as a whole, ${why}`);

function loadOf(map: DataMap, asked: Asked, flow: Flow, doubts: readonly Why[], senders: Senders): Load {
  const own = statementCertainty(flow);
  const base = { certainty: doubts.length > 0 ? ("possible" as const) : own.certainty, why: [...own.why, ...doubts] };
  const { named, lumps } = openItems(map, flow.data ?? [notStated]);
  const derived = openItems(map, flow.derives).named;
  const holding = lumps.length === 0 ? null : holdingOf(asked, flow, senders);
  const carried = [
    ...named.map((part) => asCarried(part, false)),
    ...derived.map((part) => asCarried(part, true)),
    ...(holding === null ? [] : lumps.flatMap((lump) => expanded(lump, holding, map))),
  ];
  return {
    flow,
    carried: carried.map((one) => ({ ...one, certainty: lower(one.certainty, base.certainty), why: [...base.why, ...one.why] })),
    openWords: holding?.openWords ?? [],
  };
}

/** A flow whose data is not said is a lump without words. */
const notStated: DataItem = { lump: "unspecified", words: "data not stated" };

const asCarried = (part: Named, derived: boolean): Carried => ({ ...part, derived, except: [], lump: null });

function expanded(lump: DataItem, holding: Holding, map: DataMap): readonly Carried[] {
  const own = statementCertainty({ assertion: lump.assertion ?? "stated", may: lump.may ?? false });
  const except = (lump.except ?? []).flatMap((ref) => openItems(map, [{ category: ref }]).named.map((part) => part.category));
  const words = lump.words ?? "";
  const some = lump.lump === "all" ? [] : [lump === notStated ? "the data is not stated" : `the text says only "${words}"`];
  const rest = {
    except,
    conditions: (lump.onlyIf ?? []) as readonly Condition[],
    form: lump.becomes ?? null,
    anonymous: lump.at === "sender" && (lump.becomes === "anonymised" || lump.becomes === "aggregated"),
    derived: false,
    lump: words,
  };
  if (holding.held === null) {
    const why = [...own.why, ...some, "nothing is recorded of what the sender collects from these people"];
    return [{ ...rest, category: null, certainty: "possible", why, evidence: (lump.evidence ?? []) as readonly Evidence[] }];
  }
  return holding.held
    .filter((held) => !except.some((one) => isWithin(held.category, one)))
    .map((held) => ({
      ...rest,
      category: held.category,
      certainty: some.length > 0 ? "possible" : lower(own.certainty, held.certainty),
      why: [...own.why, ...some, ...held.why],
      form: rest.form ?? held.form,
      evidence: [...((lump.evidence ?? []) as readonly Evidence[]), ...held.evidence],
    }));
}

/** Lets every party hold what flows bring it; returns those that hold more, or more surely, than before. */
function passOn(loads: readonly Load[], parties: Map<string, readonly Held[]>): ReadonlySet<string> {
  const richer = new Set<string>();
  for (const { flow, carried } of loads) {
    const got = carried.flatMap((one): readonly (Held & Pick<Carried, "derived">)[] =>
      one.category === null || one.anonymous ? [] : [{ ...one, category: one.category, subjects: flow.subjects }],
    );
    for (const receiver of [...flow.via.map((leg) => leg.party), flow.to]) {
      if (receiver === "controller") continue;
      const before = parties.get(receiver) ?? [];
      const after = mergeHeld([...before, ...(receiver === flow.to ? got : got.filter((one) => !one.derived))]);
      if (after.length !== before.length || after.some((held, at) => held.certainty !== before[at]?.certainty)) {
        parties.set(receiver, after);
        richer.add(receiver);
      }
    }
  }
  return richer;
}

/** How well a carried category answers what was asked; null if it does not. */
export function answers(
  carried: Carried,
  data: readonly string[] | null,
  isPersonal: (category: string) => boolean,
): readonly Why[] | null {
  const { category } = carried;
  if (data === null) return category === null || isPersonal(category) ? [] : null;
  if (category === null) return data.every((asked) => carried.except.some((one) => isWithin(asked, one))) ? null : [];
  if (data.some((asked) => isWithin(category, asked))) return [];
  const inside = data.some((asked) => isWithin(asked, category) && !carried.except.some((one) => isWithin(asked, one)));
  return inside ? [`the map says only "${category}"`] : null;
}
