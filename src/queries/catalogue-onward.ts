// How far data may travel behind the map: sub-processors that a vendor catalogue names. Never part of the map's own answer, and possible at most.

import type { DataMap, Restriction, SubProcessorFacts, VendorFacts } from "../model";
import { partyOf, restrictions } from "../model";
import { isSureRestriction } from "./certainty";

/** One step, in the words of the catalogue. */
export interface CatalogueStep {
  /** Slug of the vendor whose record names the other. */
  readonly from: string;
  /** The other, as the record names it. */
  readonly to: string;
  /** Its slug, where the catalogue has it. */
  readonly vendor: string | null;
  readonly country: string | null;
  /** `memory`: nobody saw it in a text; to be confirmed. */
  readonly grade: "sourced" | "memory";
  readonly source: string;
  /** The day it was read; for memory, the day the record was gone over. */
  readonly seen: string;
  /** The date that the text carries; null = none. */
  readonly textAsOf: string | null;
  readonly note: string | null;
  /** Named by a vendor that users defined. */
  readonly own?: true;
}

/** A way that the catalogue alone knows, to one company: the shortest. */
export interface CatalogueWay {
  readonly basis: "vendor-catalogue";
  readonly certainty: "possible";
  /** The party at which the map ends and the catalogue begins. */
  readonly after: string;
  readonly name: string;
  readonly vendor: string | null;
  readonly country: string | null;
  readonly steps: readonly CatalogueStep[];
  /** At most what reaches `after`; null = it is the point asked about, and what it has was not asked. */
  readonly data: readonly string[] | null;
  /** Parties of the map that are this company: the map says itself what they get. */
  readonly parties: readonly string[];
  /** What speaks against it, or is to be looked up. */
  readonly doubts: readonly string[];
}

export interface CatalogueOnward {
  readonly on: string;
  /** By the order of the parties, then by the number of steps and by name. */
  readonly ways: readonly CatalogueWay[];
  /** Parties whose vendor names none in the catalogue. That is not none. */
  readonly notRecorded: readonly string[];
  /** Parties whose vendor or service had ended, or was yet to come, on the day. */
  readonly notThere: readonly string[];
  /** Parties that no vendor is stated for, or one that the catalogue does not have. */
  readonly noVendor: readonly string[];
}

/** No chain in the catalogue is followed further than ways in a map are. */
const mostSteps = 8;

interface Asked {
  readonly from: string;
  readonly reached: readonly {
    readonly id: string;
    readonly data: readonly string[];
    readonly paths: readonly { readonly hops: readonly { readonly flows: readonly string[] }[] }[];
  }[];
  readonly on: string;
  readonly vendors: VendorFacts | null;
}

/** What the catalogue knows behind the point asked about and behind every party that the map's own answer reaches. */
export function catalogueOnward(map: DataMap, { from, reached, on, vendors }: Asked): CatalogueOnward {
  const ends: readonly End[] = [
    ...(from === "controller" ? [] : [{ id: from, data: null, flows: null }]),
    ...reached.map(({ id, data, paths }) => ({ id, data, flows: paths.flatMap(({ hops }) => hops.at(-1)?.flows ?? []) })),
  ];
  const told = new Set(ends.map(({ id }) => id));
  const ways: CatalogueWay[] = [];
  const notRecorded: string[] = [];
  const notThere: string[] = [];
  const noVendor: string[] = [];
  for (const end of ends) {
    const { vendor = null, service = null } = partyOf(map, end.id) ?? {};
    const isThere = vendors === null || vendor === null ? null : vendors.isThereOn(vendor, service, on);
    const behind = vendors === null || vendor === null || isThere !== true ? [] : waysBehind(map, end, vendor, { on, vendors, told });
    ways.push(...behind);
    if (behind.length === 0) (isThere === null ? noVendor : isThere ? notRecorded : notThere).push(end.id);
  }
  return { on, ways, notRecorded, notThere, noVendor };
}

interface End {
  readonly id: string;
  readonly data: readonly string[] | null;
  /** Flows that arrive there; null = it is the point asked about. */
  readonly flows: readonly string[] | null;
}

interface Setting {
  readonly on: string;
  readonly vendors: VendorFacts;
  /** Parties behind which the catalogue is followed anyway. */
  readonly told: ReadonlySet<string>;
}

/** Step by step outwards, so that the first way to a company is a shortest, and each is told once: that ends circles. */
function waysBehind(map: DataMap, end: End, vendor: string, { on, vendors, told }: Setting): readonly CatalogueWay[] {
  const against = doubtsOfMap(map, end);
  const seen = new Set([vendor]);
  const ways: CatalogueWay[] = [];
  let open: readonly { readonly vendor: string; readonly steps: readonly CatalogueStep[]; readonly doubts: readonly string[] }[] = [
    { vendor, steps: [], doubts: [] },
  ];
  for (let length = 1; length <= mostSteps && open.length > 0; length++) {
    const next: (typeof open)[number][] = [];
    for (const { vendor: from, steps, doubts } of open)
      for (const one of byName(vendors.subProcessorsOn(from, on))) {
        const key = one.vendor ?? plain(one.value);
        if (seen.has(key)) continue;
        seen.add(key);
        const { value: name, country, grade, source, seen: read, textAsOf, note, own } = one;
        const whose = own === true ? { own } : {};
        const way = [...steps, { from, to: name, vendor: one.vendor, country, grade, source, seen: read, textAsOf, note, ...whose }];
        const parties = partiesThatAre(map, one);
        const all = [...doubts, ...doubtsOfDay(one, on)];
        ways.push({
          basis: "vendor-catalogue",
          certainty: "possible",
          after: end.id,
          name,
          vendor: one.vendor,
          country,
          steps: way,
          data: end.data,
          parties,
          doubts: [...against, ...all],
        });
        // What is behind a party of the answer is told after that party.
        if (one.vendor !== null && !parties.some((id) => told.has(id))) next.push({ vendor: one.vendor, steps: way, doubts: all });
      }
    open = next;
  }
  return ways;
}

const plain = (name: string): string => name.trim().toLowerCase();

const byName = (list: readonly SubProcessorFacts[]): readonly SubProcessorFacts[] =>
  [...list].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));

/** By vendor where both have one, else by name. */
const partiesThatAre = (map: DataMap, { value, vendor }: SubProcessorFacts): readonly string[] =>
  map.parties
    .filter((party) =>
      party.vendor !== null && vendor !== null ? party.vendor === vendor : party.name !== null && plain(party.name) === plain(value),
    )
    .map(({ id }) => id)
    .sort();

const processing: readonly (string | null)[] = ["processor", "sub-processor", "unspecified", null];

/** What the map says of the party that speaks against sub-processors behind it. */
function doubtsOfMap(map: DataMap, { id, flows }: End): readonly string[] {
  const arriving = map.flows.filter((flow) =>
    flows === null ? [flow.to, ...flow.via.map(({ party }) => party)].includes(id) : flows.includes(flow.id),
  );
  if (arriving.length === 0) return [];
  const roles = arriving.flatMap((flow) =>
    flow.to === id ? [flow.role] : flow.via.filter(({ party }) => party === id).map(({ role }) => role),
  );
  // A restriction binds the recipient of the flow, not those it comes by.
  const stopping = arriving.map(({ to, restrictions: bounds }) => (to === id ? (bounds ?? []).filter(stopsOnward) : []));
  const isHeld = stopping.every((bounds) => bounds.length > 0);
  const isSure = stopping.every((bounds) => bounds.some(isSureRestriction));
  return [
    ...(roles.length > 0 && roles.every((role) => !processing.includes(role))
      ? [`the map has ${JSON.stringify(id)} as ${[...new Set(roles)].sort().join(", ")} there; sub-processors are those of a processor`]
      : []),
    ...(isHeld ? [`the map says${isSure ? "" : ", not for sure,"} that ${JSON.stringify(id)} passes it on to nobody`] : []),
  ];
}

const stopsOnward = ({ kind }: Restriction): boolean => restrictions[kind].stopsOnward;

/** A record tells of the day on which it was read. */
function doubtsOfDay({ value, textAsOf, seen, recheckAfter }: SubProcessorFacts, on: string): readonly string[] {
  const read = textAsOf ?? seen;
  if (on < read) return [`${JSON.stringify(value)} is recorded as of ${read}; whether it was one on ${on} already is not recorded`];
  return on > recheckAfter ? [`${JSON.stringify(value)} was to be looked up again after ${recheckAfter}`] : [];
}
