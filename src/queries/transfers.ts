// Which hops take data out of the territory of a law, and what each of them rests on, on a day.

import { judgeTransfer, type TransferSource, type TransferStatus, type TransferVerdict, type TransferWarning } from "../law";
import {
  type CountryCode,
  type DataMap,
  type Flow,
  type GraphLeg,
  idsOf,
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
import { type CatalogueEvidence, catalogueEvidenceOf, countryFromCatalogue, listingFromCatalogue } from "./catalogue-evidence";
import { type Destination, destinationOf, type Place } from "./destinations";
import { type AppliedRegime, type Exporter, type Exporters, exportersOf, type RegimeSource } from "./exporters";
import { openItems } from "./groups";
import { importerConditionsOf } from "./importer-conditions";
import { notPersonal } from "./personal";

export interface TransferOptions {
  /** The day that is judged. */
  readonly on: PlainDate;
  /** Judge under these laws alone; absent = those that each exporter is under. */
  readonly regimes?: readonly RegimeId[];
  /** Facts of a vendor catalogue, cited as dated evidence; null = none. */
  readonly vendors?: VendorFacts | null;
}

/** What a warning of a hop is about, beside those of `judgeTransfer`. */
export type HopWarningId =
  | TransferWarning["id"]
  | "catalogue-fact"
  | "country-not-stated-outright"
  | "place-of-processing"
  | "regime-assumed"
  | "through-third-country";

export interface HopWarning extends Omit<TransferWarning, "id"> {
  readonly id: HopWarningId;
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
  const asked = options.regimes === undefined ? null : options.regimes.map(requireRegime);
  const flows = map.flows.filter(({ since, until }) => (since ?? "") <= on && (until ?? "9999-12-31") >= on);
  const exporters = exportersOf(map, flows, on, asked);
  const hops = flows.flatMap((flow) => legsOf(flow).map((leg) => hopOf(map, flow, leg, { on, vendors, exporters })));
  return { map: { name: map.name, asOf: map.asOf }, on, hops };
}

function requireRegime(id: string): RegimeId {
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
    ...throughThirdCountry(map, leg, flow, one),
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
    importer: { sameGroup: isSameGroup(map, exporter.id, to) ? true : null },
    roles: { exporter: exporter.role, importer: to === "controller" ? "controller" : terms.role },
    mechanism: named === null ? null : named.length === 0 ? "none" : named,
    onward: exporter.isOnward(applied.regime),
    means: flow.means === "remote-access" ? "remote-access" : "sent",
  });
  const { status, instrument, rests, warnings, why, sources } = verdict;
  const fromCatalogue = listing?.message == null || status === "not-a-transfer" ? [] : [warning("catalogue-fact", listing.message)];
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

// ---------------------------------------------------------------- warnings

const warning = (id: HopWarningId, message: string, article: string | null = null): HopWarning => ({ id, message, article, sources: [] });

function regimeAssumed(map: DataMap, regime: RegimeId): HopWarning {
  const country = map.controller.country?.value ?? null;
  const known = country !== null && country !== "unknown";
  const why = known ? `and the tables have no law of ${country}` : "and the controller's country is not stated";
  return warning("regime-assumed", `No law is stated for this map ("regimes"), ${why}: judged as if the ${regimes[regime].label} applied.`);
}

const placeOfProcessing = (place: Place, signer: Place, status: TransferStatus): HopWarning =>
  warning(
    "place-of-processing",
    `Judged for the place of processing, ${place.country ?? "not stated"}; for the company that signs (${signer.country ?? "country not stated"}) the answer would be: ${status}.`,
  );

const placeWarnings = ({ country, assertion }: Place): readonly HopWarning[] =>
  country === null || assertion === null || assertion === "stated"
    ? []
    : [warning("country-not-stated-outright", `The country ${country} is ${assertion}, not stated outright.`)];

function placeText(map: DataMap, to: string, signer: Place, catalogue: CatalogueEvidence | null): string {
  const open = signer.country === "unknown" ? "is unknown" : "is not stated";
  const text = `The country of ${nameOf(map, to)} ${open}${signer.why === null ? "" : ` (${signer.why})`}.`;
  return catalogue === null ? text : `${text} ${countryFromCatalogue(catalogue)}`;
}

/** A vendor inside the territory that is reached by way of a party outside it. */
function throughThirdCountry(
  map: DataMap,
  leg: GraphLeg,
  flow: Flow,
  { applied, destination, on, exporters }: Case,
): readonly HopWarning[] {
  if (leg.index === 0 || destination.signer.country === null) return [];
  const before = flow.via[leg.index - 1];
  const conduit = before === undefined ? null : destinationOf(map, before.party, before, on).signer.country;
  const outside = conduit !== null && conduit !== "unknown" && exporters.exporterOf(leg.from).isOnward(applied.regime);
  if (!outside || conduit === destination.signer.country) return [];
  return [
    warning(
      "through-third-country",
      `${nameOf(map, leg.to)} (${destination.signer.country}) is reached by way of ${nameOf(map, leg.from)} in ${conduit}; that hop is a transfer of its own.`,
    ),
  ];
}
