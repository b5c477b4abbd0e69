// Which hops take data out of the territory of a law, and what each of them rests on, on a day.

import { judgeTransfer, type TransferSource, type TransferStatus, type TransferVerdict } from "../law";
import {
  type CountryCode,
  type DataMap,
  type Flow,
  type GraphLeg,
  idsOf,
  importerConditionsOf,
  isOn,
  isPlainDate,
  legsOf,
  nameOf,
  nearest,
  type PlainDate,
  partyOf,
  type RegimeId,
  regimes,
  requireMap,
  shown,
  UsageError,
  type VendorFacts,
} from "../model";
import { type CatalogueEvidence, catalogueEvidenceOf, listingFromCatalogue } from "./catalogue-evidence";
import { type Destination, destinationOf, type Place } from "./destinations";
import { type AppliedRegime, type Exporter, type Exporters, exportersOf, isController, type RegimeSource } from "./exporters";
import { openItems } from "./groups";
import {
  type HopWarning,
  placeOfProcessing,
  placeText,
  placeWarnings,
  regimeAssumed,
  throughThirdCountry,
  warningOf,
} from "./hop-warnings";
import { notPersonal } from "./personal";

export interface TransferOptions {
  /** The day that is judged. */
  readonly on: PlainDate;
  /** Judge under these laws alone; absent = those that each exporter is under. */
  readonly regimes?: readonly RegimeId[];
  /** Facts of a vendor catalogue, cited as dated evidence; null = none. */
  readonly vendors?: VendorFacts | null;
}

/** A hop under one law. */
export interface HopVerdict {
  readonly regime: RegimeId;
  /** How it is known that this law applies to the exporter. */
  readonly regimeSource: RegimeSource;
  readonly status: TransferStatus;
  /** The country that the status is about: the recipient's, or a place of processing where that stands on less. As `toCountry`. */
  readonly judgedFor: string | null;
  readonly instrument: string | null;
  readonly rests: TransferVerdict["rests"];
  readonly warnings: readonly HopWarning[];
  readonly why: string;
  readonly sources: readonly TransferSource[];
}

/** One leg of one flow. */
export interface TransferHop {
  readonly flow: string;
  /** The leg of the flow, from 0. */
  readonly leg: number;
  /** Who sends: a person's data that a tag takes from the site is sent by the controller. */
  readonly from: string;
  readonly to: string;
  /** From where the flow begins to this hop's recipient. */
  readonly path: readonly string[];
  /** Category ids, groups opened; words of lumps stand as they are. Null = not stated. */
  readonly data: readonly string[] | null;
  readonly subjects: readonly string[] | null;
  /** Code, `"unknown"`, or null = not stated. */
  readonly fromCountry: string | null;
  readonly toCountry: string | null;
  readonly countryAssertion: string | null;
  /** Places of processing; null = not stated. */
  readonly processedIn: readonly string[] | null;
  readonly means: Flow["means"];
  /** What the map says that the transfer rests on; null = not stated. */
  readonly mechanisms: readonly string[] | null;
  /** What the vendor catalogue has; null = nothing. */
  readonly catalogue: CatalogueEvidence | null;
  readonly regimes: readonly HopVerdict[];
}

export interface TransferAnswer {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly on: PlainDate;
  /** Sorted by flow and leg. */
  readonly hops: readonly TransferHop[];
}

/**
 * Every hop of a map under every law that its exporter is under, on a day. What people disclose themselves is no transfer; what a vendor's
 * tag takes from the controller's site is one, by the controller. It says what the map and the tables hold and gives no verdict on the law.
 *
 * @throws {UsageError} for a day that is none, a law that is not known, or for what is no checked map.
 */
export function transfers(map: DataMap, options: TransferOptions): TransferAnswer {
  requireMap(map);
  const { on, vendors = null } = options;
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const asked = options.regimes === undefined ? null : requireRegimes(options.regimes);
  const flows = map.flows.filter((flow) => isOn(flow, on));
  const exporters = exportersOf(map, flows, on, asked);
  const hops = flows.flatMap((flow) => legsOf(flow).map((leg) => hopOf(map, flow, leg, { on, vendors, exporters })));
  return { map: { name: map.name, asOf: map.asOf }, on, hops };
}

function requireRegimes(ids: unknown): readonly RegimeId[] {
  if (!Array.isArray(ids)) throw new UsageError(`"regimes" is ${shown(ids)}; write a list of laws`);
  return [...new Set(ids)].map(requireRegime);
}

function requireRegime(id: unknown): RegimeId {
  const known = idsOf(regimes);
  const found = known.find((regime) => regime === id);
  if (found !== undefined) return found;
  const suggestion = nearest(id, known);
  throw new UsageError(`unknown law ${shown(id)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`);
}

interface Setting {
  readonly on: PlainDate;
  readonly vendors: VendorFacts | null;
  readonly exporters: Exporters;
}

function hopOf(map: DataMap, flow: Flow, leg: GraphLeg, { on, vendors, exporters }: Setting): TransferHop {
  const sender = exporters.senderOn(flow, leg.from);
  const exporter = exporters.exporterOf(sender ?? "controller");
  const destination = destinationOf(map, leg.to, leg.terms, on);
  const { signer, processedIn } = destination;
  const catalogue = catalogueEvidenceOf(partyOf(map, leg.to), signer.country, vendors);
  const places = { fromCountry: sender === null ? null : exporter.place.country, toCountry: signer.country };
  const base = {
    flow: flow.id,
    leg: leg.index,
    from: sender ?? leg.from,
    to: leg.to,
    path: [flow.from, ...flow.via.map(({ party }) => party), flow.to].slice(0, leg.index + 2),
    data: dataOf(map, flow),
    subjects: flow.subjects,
    ...places,
    countryAssertion: signer.assertion,
    processedIn: processedIn?.map(({ country }) => country ?? "unknown") ?? null,
    means: flow.means,
    mechanisms: leg.terms.mechanisms?.map(({ kind }) => kind) ?? null,
    catalogue,
  };
  const settled = sender === null ? disclosedByPerson : notPersonal(map, flow);
  const verdicts = exporter.applied.map((applied) => {
    if (settled !== null) return { ...settledVerdict(settled), judgedFor: signer.country, ...lawOf(applied) };
    return { ...judged(map, flow, leg, { applied, exporter, destination, catalogue, on, exporters }), ...lawOf(applied) };
  });
  return { ...base, regimes: verdicts };
}

const lawOf = ({ regime, source }: AppliedRegime) => ({ regime, regimeSource: source });

/** Case C5 of the tables: nobody exports what the person gives away. */
const disclosedByPerson = "The person gives the data to the recipient directly: there is no exporter.";

const settledVerdict = (why: string) => ({
  status: "not-a-transfer" as const,
  instrument: null,
  rests: [],
  warnings: [],
  why,
  sources: [],
});

function dataOf(map: DataMap, flow: Flow): readonly string[] | null {
  if (flow.data === null) return null;
  const { named, lumps } = openItems(map, flow.data);
  return [...new Set([...named.map(({ category }) => category), ...lumps.map(({ words, lump }) => words ?? lump ?? "")])].sort();
}

// ---------------------------------------------------------------- under one law

interface Case {
  readonly applied: AppliedRegime;
  readonly exporter: Exporter;
  readonly destination: Destination;
  readonly catalogue: CatalogueEvidence | null;
  readonly on: PlainDate;
  readonly exporters: Exporters;
}

type Judged = Omit<HopVerdict, "regime" | "regimeSource">;

/** The gravest of what is said of the signer's country and of each place of processing. */
function judged(map: DataMap, flow: Flow, leg: GraphLeg, one: Case): Judged {
  const { destination, applied, catalogue } = one;
  const { signer, processedIn } = destination;
  const bySigner = verdictFor(map, flow, leg, one, signer);
  const elsewhere = (processedIn ?? [])
    .filter(({ country }) => country !== signer.country)
    .map((place) => ({ place, verdict: verdictFor(map, flow, leg, one, place) }));
  const worst = elsewhere.reduce<{ place: Place; verdict: Judged }>(
    (gravest, next) => (gravity(next.verdict.status) > gravity(gravest.verdict.status) ? next : gravest),
    { place: signer, verdict: bySigner },
  );
  const { verdict } = worst;
  const warnings = [
    ...(applied.source === "assumed" ? [regimeAssumed(map, applied.regime)] : []),
    ...(worst.place === signer ? [] : [placeOfProcessing(worst.place, signer, bySigner.status)]),
    ...placeWarnings(worst.place),
    ...verdict.warnings,
    ...throughThirdCountry(map, flow, leg, signer, applied.regime, one.on),
  ];
  const openPlaces = [
    ...(signer.country === null || signer.country === "unknown" ? [placeText(map, leg.to, signer, catalogue)] : []),
    ...(one.exporter.place.country === null ? [`Where ${nameOf(map, one.exporter.id)} is, is not stated.`] : []),
  ];
  return {
    ...verdict,
    judgedFor: worst.place.country,
    warnings,
    why: verdict.status === "undecided" && openPlaces.length > 0 ? openPlaces.join(" ") : verdict.why,
  };
}

function verdictFor(map: DataMap, flow: Flow, { to, terms }: GraphLeg, one: Case, place: Place): Judged {
  const { applied, exporter, on, catalogue } = one;
  const party = partyOf(map, to);
  const known = importerConditionsOf(map, party, on);
  const named = terms.mechanisms?.map((mechanism) => ({ ...mechanism })) ?? null;
  const isNamed = named?.some(({ kind }) => kind === "dpf") ?? false;
  const isUs = place.country === "US";
  const listing = isUs ? listingFromCatalogue(catalogue, { regime: applied.regime, on, isNamed, known }) : null;
  const verdict = judgeTransfer({
    regime: applied.regime,
    from: exporter.place.country as CountryCode | "unknown" | null,
    to: place.country as CountryCode | "unknown" | null,
    on,
    conditions: [...known.holds, ...(listing?.holds ?? [])],
    conditionsNot: known.holdsNot,
    importer: {
      sameLegalEntity: isController(map, exporter.id) && isController(map, to) ? true : null,
      sameGroup: isSameGroup(map, exporter.id, to) ? true : null,
    },
    roles: { exporter: exporter.role, importer: isController(map, to) ? "controller" : terms.role },
    mechanism: named === null ? null : named.length === 0 ? "none" : named,
    onward: exporter.isOnward(applied.regime),
    means: flow.means === "remote-access" ? "remote-access" : "sent",
  });
  const { status, instrument, rests, warnings, why, sources } = verdict;
  const fromCatalogue = listing?.message == null || status === "not-a-transfer" ? [] : [warningOf("catalogue-fact", listing.message)];
  return { status, judgedFor: place.country, instrument, rests, warnings: [...fromCatalogue, ...warnings], why, sources };
}

/** A service and its company, two services of one company, and what belongs to the controller. */
function isSameGroup(map: DataMap, one: string, other: string): boolean {
  const [company, otherCompany] = [partyOf(map, one)?.partOf ?? one, partyOf(map, other)?.partOf ?? other];
  return company === otherCompany;
}

const statuses: readonly TransferStatus[] = ["not-a-transfer", "adequate", "safeguarded", "derogation", "undecided", "not-covered"];

/** What stands on least comes last: for the weakest hop of a way, and for sorting. */
export const gravity = (status: TransferStatus): number => statuses.indexOf(status);
