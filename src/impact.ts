// What of a map a vendor touches, with the names by which the vendor catalogue knows it.

import { type DataMap, isOn, isPlainDate, ownRecordsOf, type Party, type PlainDate, requireMap, shown, UsageError } from "./model";
import { findVendor, vendorFinderOf, vendorsFor } from "./processors";
import { whatGets } from "./queries";
import { openItems } from "./queries/groups";

/** How a party was found to be the vendor: by its id, its name, what the map says it is, its name in the catalogue, or as a part of one. */
export type ImpactReason = "id" | "name" | "vendor" | "catalogue-name" | "part-of";

export interface ImpactParty {
  readonly id: string;
  readonly name: string | null;
  readonly by: ImpactReason;
}

export interface Impact {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly on: PlainDate;
  readonly asked: string;
  /** The vendor of the catalogue that the text means on the day; null = none. */
  readonly vendor: string | null;
  /** Empty = the vendor is no party of the map. Sorted by id. */
  readonly parties: readonly ImpactParty[];
  /** Flows of the day that one of them receives, hands on or sends. */
  readonly flows: readonly string[];
  /** Category ids; lumps in their own words. */
  readonly data: readonly string[];
  /** Flows for which the map does not state the data. */
  readonly dataNotStated: readonly string[];
  readonly activities: readonly { readonly id: string; readonly name: string }[];
  /** Mentions of the vendor in the sources that are no flow. */
  readonly mentions: readonly string[];
}

/**
 * What of a map a vendor touches: parties, flows, data and activities. The vendor is an id or a name of the map, or a name, company, service
 * or domain of the catalogue.
 *
 * @throws {UsageError} for an empty text, a day that is none or is missing, or for what is no checked map.
 */
export function impact(map: DataMap, asked: string, options: { readonly on?: PlainDate } = {}): Impact {
  requireMap(map);
  const on = options.on ?? map.asOf;
  if (on === null) throw new UsageError('the map states no day that it describes ("asOf"); say for which day: on: "YYYY-MM-DD"');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const find = ownRecordsOf(map).length === 0 ? findVendor : vendorFinderOf(vendorsFor(map));
  const slugOf = (text: string): string | null => find(text, { on }).match?.vendor ?? null;
  const vendor = slugOf(asked);
  const parties = partiesOf(map, asked, vendor, slugOf);
  const ids = new Set(parties.map(({ id }) => id));
  const flows = map.flows.filter(
    (flow) => isOn(flow, on) && [flow.from, flow.to, ...flow.via.map(({ party }) => party)].some((id) => ids.has(id)),
  );
  const used = new Set(flows.map(({ activity }) => activity));
  const received = parties.flatMap(({ id }) => whatGets(map, { party: id, on }).gets.map(({ category }) => category));
  const named = flows.flatMap(({ data }) => {
    const opened = openItems(map, data ?? []);
    return [
      ...opened.named.map(({ category }) => category),
      ...opened.lumps.flatMap(({ words }) => (words === undefined ? [] : [`“${words}”`])),
    ];
  });
  return {
    map: { name: map.name, asOf: map.asOf },
    on,
    asked,
    vendor,
    parties,
    flows: sorted(flows.map(({ id }) => id)),
    data: sorted([...received, ...named]),
    dataNotStated: sorted(flows.filter(({ data }) => data === null).map(({ id }) => id)),
    activities: map.activities.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, name: label ?? id })),
    mentions: sorted(map.mentions.filter((one) => isVendor(one, asked, vendor, slugOf) !== null).map(({ name }) => name)),
  };
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function isVendor(
  { name, vendor: said }: { readonly name: string | null; readonly vendor: string | null },
  asked: string,
  vendor: string | null,
  slugOf: (text: string) => string | null,
): ImpactReason | null {
  if (name !== null && isSame(name, asked)) return "name";
  if (said !== null) return said === vendor || isSame(said, asked) ? "vendor" : null;
  return vendor !== null && name !== null && name.trim() !== "" && slugOf(name) === vendor ? "catalogue-name" : null;
}

function partiesOf(map: DataMap, asked: string, vendor: string | null, slugOf: (text: string) => string | null): readonly ImpactParty[] {
  const found = new Map<string, ImpactParty>();
  const add = ({ id, name }: Party, by: ImpactReason | null) => by !== null && found.set(id, { id, name, by });
  for (const party of map.parties) add(party, isSame(party.id, asked) ? "id" : isVendor(party, asked, vendor, slugOf));
  // Services of a company are a part of it, and may have parts of their own.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const party of map.parties) if (!found.has(party.id) && party.partOf !== null && found.has(party.partOf)) add(party, "part-of");
  }
  return [...found.keys()].sort().map((id) => found.get(id) as ImpactParty);
}
