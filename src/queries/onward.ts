// How far data travels from one point: every party it can reach, by which ways, with what is left of it, and what the weakest hop rests on.

import type { TransferStatus } from "../law";
import type { DataMap, Ids, NoOther, PlainDate, RegimeId, VendorFacts } from "../model";
import { categoryOf, isWithin, nearest, partyOf, requireMap, shown, UsageError } from "../model";
import { answers, type Carried, type Load, loadsOf } from "./carried";
import { type CatalogueOnward, catalogueOnward } from "./catalogue-onward";
import { incompleteReasons } from "./incomplete";
import { type Journey, journeysOf } from "./journeys";
import { type AskedQuestion, askOf, type Question } from "./question";
import { gravity, type TransferHop, transfers } from "./transfers";

export interface OnwardQuestion<I extends Ids = Ids> extends Question<I> {
  /** Where the ways begin: the controller where nothing is said. */
  readonly from?: I["party"] | "controller" | NoOther;
  /** Also say where vendors publish their sub-processors. */
  readonly subProcessors?: boolean;
  /** Also go on behind vendors, by the sub-processors that the vendor catalogue names. They stand apart, as possible at most. Needs a day. */
  readonly catalogue?: boolean;
  /** Facts of a vendor catalogue; null = none. */
  readonly vendors?: VendorFacts | null;
}

/** What a way stands on at its weakest. */
export interface WeakestHop {
  readonly regime: RegimeId;
  readonly status: TransferStatus;
  readonly instrument: string | null;
  readonly flow: string;
  readonly from: string;
  readonly to: string;
}

/** One way, as a witness. */
export interface OnwardPath {
  /** From the point asked about to the party. */
  readonly path: readonly string[];
  readonly hops: readonly OnwardHop[];
  /** Null = no day is known, so nothing was judged. */
  readonly weakest: WeakestHop | null;
}

export interface OnwardHop {
  readonly from: string;
  readonly to: string;
  readonly country: string | null;
  readonly flows: readonly string[];
  /** What is left of the data after this hop: categories, and words of lumps that cannot be opened. */
  readonly data: readonly string[];
}

export interface OnwardParty {
  readonly id: string;
  readonly name: string | null;
  /** The fewest hops. */
  readonly distance: number;
  /** What reaches it by any of the ways. */
  readonly data: readonly string[];
  readonly paths: readonly OnwardPath[];
  /** Where its vendor publishes its sub-processors, from the catalogue; null = not asked, or not recorded. Who they are is not in the catalogue. */
  readonly subProcessors: {
    readonly url: string;
    readonly grade: "sourced" | "memory";
    readonly source: string;
    readonly seen: string;
  } | null;
}

export interface OnwardAnswer {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly question: AskedQuestion & { readonly from: string };
  /** The day on which hops are judged; null = none is known. */
  readonly on: string | null;
  /** Sorted by distance, then by id. */
  readonly parties: readonly OnwardParty[];
  readonly incomplete: readonly string[];
  /** What is not from the map; there only where it was asked for. */
  readonly catalogue?: CatalogueOnward;
}

/**
 * Everybody whom data can reach from a point, through parties. A way goes on only with data that came by it; what recipients may not pass on
 * stops there and is named in `incomplete`; circles end. Each way names the hop that stands on least.
 *
 * @throws {UsageError} for an id that the map does not have, or a day that is none.
 */
export function onward<I extends Ids>(map: DataMap<I>, question: OnwardQuestion<NoInfer<I>> = {}): OnwardAnswer {
  requireMap(map);
  const { from = "controller", vendors = null, subProcessors = false, catalogue = false, ...rest } = question;
  if (from !== "controller") requireParty(map, from);
  const asked = askOf(map, rest as Question);
  const loads = loadsOf(map, asked);
  const isPersonal = (category: string) => categoryOf(map, category).personal;
  const carriers = loads.flatMap(({ flow, carried }) => {
    const fitting = carried.filter((one) => !one.anonymous && answers(one, asked.data, isPersonal) !== null);
    return fitting.length === 0 ? [] : [{ flow, conditional: flow.onlyIf.length > 0 }];
  });
  const { waysTo, cuts } = journeysOf(map, carriers);
  const judgedOn = asked.on;
  if (typeof catalogue !== "boolean") throw new UsageError(`"catalogue" is ${shown(catalogue)}; write true or false`);
  if (catalogue && judgedOn === null)
    throw new UsageError(
      'sub-processors of the catalogue are those of a day, and the map states none ("asOf"); give one: on: "YYYY-MM-DD"',
    );
  const hops = judgedOn === null ? null : transfers(map, { on: judgedOn as PlainDate, vendors }).hops;
  const byLeg = hopsByLeg(hops ?? []);
  const byFlow = new Map(loads.map((load) => [load.flow.id, load]));
  const parties = map.parties.flatMap((party): readonly OnwardParty[] => {
    const ways = distinctWays(waysTo(party.id).flatMap((journey) => wayFrom(journey, from)));
    const paths = ways.flatMap((way) => pathOf(way, byFlow, byLeg, asked.data, isPersonal));
    if (paths.length === 0) return [];
    return [
      {
        id: party.id,
        name: party.name,
        distance: Math.min(...paths.map(({ path }) => path.length - 1)),
        data: [...new Set(paths.flatMap((one) => one.hops.at(-1)?.data ?? []))].sort(),
        paths,
        subProcessors: subProcessors && party.vendor !== null ? (vendors?.subProcessorsOf(party.vendor) ?? null) : null,
      },
    ];
  });
  const sorted = [...parties].sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return {
    map: { name: map.name, asOf: map.asOf },
    question: { ...asked.question, from },
    on: judgedOn,
    parties: sorted,
    incomplete: incompleteReasons(map, asked, loads, cuts, {
      flows: parties.flatMap(({ paths }) => paths.flatMap((way) => way.hops.flatMap((hop) => hop.flows))),
      party: null,
    }),
    ...(catalogue && judgedOn !== null ? { catalogue: catalogueOnward(map, { from, reached: sorted, on: judgedOn, vendors }) } : {}),
  };
}

function requireParty(map: DataMap, id: string): void {
  if (partyOf(map, id) !== undefined) return;
  const known = ["controller", ...map.parties.map((one) => one.id)];
  const suggestion = nearest(id, known);
  throw new UsageError(
    `unknown party ${shown(id)}; ${suggestion === null ? `the map has: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}

type Legs = ReadonlyMap<string, readonly TransferHop[]>;

/** Judged hops by flow, sender and recipient. */
function hopsByLeg(hops: readonly TransferHop[]): Legs {
  const byLeg = new Map<string, TransferHop[]>();
  for (const hop of hops) {
    const key = JSON.stringify([hop.flow, hop.path.at(-2), hop.to]);
    const same = byLeg.get(key);
    if (same === undefined) byLeg.set(key, [hop]);
    else same.push(hop);
  }
  return byLeg;
}

type Way = Pick<Journey, "nodes" | "hops">;

/** The part of a journey that begins at a point; nothing if it does not go on from there. */
function wayFrom({ nodes, hops }: Journey, from: string): readonly Way[] {
  const at = nodes.indexOf(from);
  return at < 0 || at === nodes.length - 1 ? [] : [{ nodes: nodes.slice(at), hops: hops.slice(at) }];
}

/** Ways over the same parties are one, with the flows of all. */
function distinctWays(ways: readonly Way[]): readonly Way[] {
  const byNodes = new Map<string, Way>();
  for (const way of ways) {
    const key = JSON.stringify(way.nodes);
    const same = byNodes.get(key);
    const joined = same?.hops.map((hop, at) => ({ ...hop, flows: [...new Set([...hop.flows, ...(way.hops[at]?.flows ?? [])])].sort() }));
    byNodes.set(key, joined === undefined ? way : { nodes: way.nodes, hops: joined });
  }
  return [...byNodes.values()];
}

/** A way with what is left of the data after each hop; nothing if nothing is left on the way. */
function pathOf(
  journey: Way,
  byFlow: ReadonlyMap<string, Load>,
  byLeg: Legs,
  asked: readonly string[] | null,
  isPersonal: (category: string) => boolean,
): readonly OnwardPath[] {
  let left: readonly string[] | null = null;
  const hops: OnwardHop[] = [];
  for (const [at, hop] of journey.hops.entries()) {
    const isLast = at === journey.hops.length - 1;
    const carried = hop.flows.flatMap((id) => {
      const load = byFlow.get(id);
      // What the last recipient makes of the data, no intermediary has.
      return (load?.carried ?? []).filter((one) => !one.derived || (isLast && load?.flow.to === hop.to));
    });
    const named = categoriesOf(carried, asked, isPersonal);
    left = left === null ? named : narrowed(left, named);
    if (left.length === 0) return [];
    hops.push({ from: hop.from, to: hop.to, country: hop.country, flows: hop.flows, data: left });
  }
  return [{ path: journey.nodes, hops, weakest: weakestOf(hops, byLeg) }];
}

const anything = "(data not stated)";

function categoriesOf(
  carried: readonly Carried[],
  asked: readonly string[] | null,
  isPersonal: (category: string) => boolean,
): readonly string[] {
  const fitting = carried.filter((one) => !one.anonymous && answers(one, asked, isPersonal) !== null);
  return [...new Set(fitting.map((one) => one.category ?? (one.lump === null || one.lump === "" ? anything : `“${one.lump}”`)))].sort();
}

/** What of the data that came can be in what goes on: the narrower of two names. Words that cannot be opened may hold all that came. */
function narrowed(came: readonly string[], goes: readonly string[]): readonly string[] {
  const isOpen = (word: string) => word === anything || word.startsWith("“");
  const kept = new Set<string>();
  for (const after of goes)
    for (const before of came) {
      if (isOpen(after) || isWithin(before, after)) kept.add(before);
      else if (isOpen(before) || isWithin(after, before)) kept.add(after);
    }
  return [...kept].sort();
}

/** The hop that stands on least, over its flows and laws; of several the first on the way. */
function weakestOf(hops: readonly OnwardHop[], byLeg: Legs): WeakestHop | null {
  let weakest: WeakestHop | null = null;
  for (const { from, to, flows } of hops)
    for (const flow of flows)
      for (const hop of byLeg.get(JSON.stringify([flow, from, to])) ?? [])
        for (const { regime, status, instrument } of hop.regimes)
          if (weakest === null || gravity(status) > gravity(weakest.status)) weakest = { regime, status, instrument, flow, from, to };
  return weakest;
}
