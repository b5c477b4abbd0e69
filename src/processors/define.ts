// The shape of a vendor in the catalogue, and how one is put into a map. Every risky fact has a grade, its sources and the day they were read.

import type { CategoryId, CountryCode, NoOther, PartyKindId, PlainDate, PurposeId, Typical } from "../model";
import { withRecordBehind } from "../model/own-vendors";
import { writtenOf } from "./written-record";

/** `sourced` = seen in a stored text. `memory` = not seen: may ask for confirmation, never raises an error. */
export type Grade = "sourced" | "memory";

export type SourceKind = "register" | "vendor-document" | "dataset" | "third-party" | "news" | "policy";

/** A text that facts were read from. */
export interface Source {
  readonly kind: SourceKind;
  readonly title: string;
  readonly url?: string;
  /** A place that is no link, such as a file in a public repository at a commit. */
  readonly place?: string;
  /** The date the text itself carries; absent = it carries none. */
  readonly textAsOf?: PlainDate;
  /** The day it was read. */
  readonly seen: PlainDate;
}

/** A value with what it rests on. `sources` are keys of the record's sources; a `memory` fact has none. */
export interface Fact<T> {
  readonly value: T;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note?: string;
  /** Where it is due before the record is: a certification that must be renewed. */
  readonly recheckAfter?: PlainDate;
}

// Function declarations, because bundlers drop unused vendors only if they know that the calls in them do nothing else.

/** A fact that was read in these sources of the record. */
/* @__NO_SIDE_EFFECTS__ */
export function sourced<const T>(value: T, ...sources: readonly [string, ...string[]]): Fact<T> {
  return { value, grade: "sourced", sources };
}

/** A fact from memory: to be confirmed. */
/* @__NO_SIDE_EFFECTS__ */
export function memory<const T>(value: T): Fact<T> {
  return { value, grade: "memory", sources: [] };
}

/** The same fact with a word on its limits. */
/* @__NO_SIDE_EFFECTS__ */
export function noted<T>(fact: Fact<T>, note: string): Fact<T> {
  return { ...fact, note };
}

/** The same fact, due for another look after this day. */
/* @__NO_SIDE_EFFECTS__ */
export function due<T>(fact: Fact<T>, recheckAfter: PlainDate): Fact<T> {
  return { ...fact, recheckAfter };
}

/** What the vendor usually is for the data of one service. A role belongs to a flow: this is a default to confirm. */
export type UsualRole = "processor" | "controller" | "joint-controller" | "authority" | "depends";

/** Lines of business. A new one is added here, so that two vendors of one line have one word. */
export type VendorKind =
  | "advertising"
  | "ai"
  | "analytics"
  | "authority"
  | "card-network"
  | "carrier"
  | "collaboration"
  | "communications"
  | "consent"
  | "crm"
  | "ecommerce-platform"
  | "email-delivery"
  | "email-marketing"
  | "forms"
  | "hosting"
  | "identity"
  | "integration"
  | "media"
  | "monitoring"
  | "payments"
  | "platform"
  | "reviews"
  | "scheduling"
  | "search"
  | "social"
  | "storage"
  | "successor"
  | "support"
  | "unspecified";

/** Where servers stand: a country, or a region that the vendor names without its countries. */
export type HostingPlace = CountryCode | "EU" | "APAC";

/** Part of what a service does with the data. */
export type Phase = "collection" | "measurement" | "targeting" | "afterwards";

export interface EntityRecord {
  readonly name: Fact<string>;
  readonly country: CountryCode;
  /** Whose contracts it signs; as sure as its name. */
  readonly contractsWith?: readonly (CountryCode | "EEA" | "elsewhere")[];
  /** The services that it signs for; absent = all, or not known. */
  readonly signsFor?: readonly string[];
  /** First and last day as a signer, where it came or went. */
  readonly since?: Fact<string>;
  readonly until?: Fact<string>;
  /** Legal Entity Identifier. */
  readonly lei?: Fact<string>;
  /** Data Privacy Framework, as of its sources: certified or not, or not known. */
  readonly dpf?: Fact<"active" | "none" | "unknown">;
  /** The entry on the official list, where somebody told it. */
  readonly dpfEntry?: { readonly since?: Fact<string>; readonly renewalDue?: Fact<string>; readonly participant?: Fact<string> };
}

export interface ServiceRecord {
  readonly name: string;
  readonly role: Fact<UsualRole>;
  /** Where the role changes on the way; `role` is then that of the first. */
  readonly phases?: readonly { readonly phase: Phase; readonly role: Fact<UsualRole> }[];
  /** Usually received: the editors' judgement, not a quotation. */
  readonly categories: readonly CategoryId[];
  readonly purposes: readonly PurposeId[];
  /** `YYYY`, `YYYY-MM` or a day, as exactly as it is known. */
  readonly since?: Fact<string>;
  readonly until?: Fact<string>;
  /** Carries whatever its customer puts in: the list of categories is no bound. */
  readonly carriesAnything?: true;
  /** Runs on the customer's own machines: software, not a recipient. */
  readonly selfHosted?: true;
  /** Of this service and no other of the vendor. */
  readonly domains?: Fact<readonly string[]>;
  /** Names of cookies that it sets. */
  readonly cookies?: Fact<readonly string[]>;
  /** The service that came in its place. */
  readonly successor?: string;
  readonly note?: string;
}

/** A name that the vendor, an entity or a service had before, or also goes by. */
export interface OtherName {
  readonly name: string;
  /** `also`: a name that something of the vendor still has, even where it is no longer the vendor's own. */
  readonly what: "brand" | "entity" | "also";
  /** Whose name it is: the vendor's, that of an entity (its key) or of a service (its id). Absent = not told. */
  readonly of?: string;
  readonly since?: Fact<string>;
  /** The day on which it ended: on that day both names hold. Absent = still in use, or not known. */
  readonly until?: Fact<string>;
}

/** Another company that gets the data from this one, as far as a text says so. */
export interface SubProcessor {
  readonly name: string;
  /** Its slug in the catalogue, where it has one. */
  readonly vendor?: string;
  readonly country?: CountryCode;
  /** First and last day, where the text tells them: `YYYY`, `YYYY-MM` or a day. */
  readonly since?: string;
  readonly until?: string;
}

export interface VendorRecord<Entity extends string = string, Service extends string = string> {
  /** Its file name. */
  readonly slug: string;
  readonly name: string;
  /** The line of business. */
  readonly kind: VendorKind;
  /** What a party of this vendor is; absent = a company. */
  readonly partyKind?: PartyKindId;
  readonly entities: Readonly<Record<Entity, EntityRecord>>;
  readonly services: Readonly<Record<Service, ServiceRecord>>;
  readonly otherNames: readonly OtherName[];
  readonly domains: Fact<readonly string[]>;
  readonly hosting?: Fact<readonly HostingPlace[]>;
  readonly documents?: {
    readonly dpa?: Fact<string>;
    readonly subProcessors?: Fact<string>;
    readonly privacy?: Fact<string>;
    readonly terms?: Fact<string>;
  };
  /** Known sub-processors, never a full list: that is what `documents.subProcessors` leads to. */
  readonly subProcessors?: readonly Fact<SubProcessor>[];
  readonly externalIds?: {
    readonly wikidata?: Fact<string>;
    /** Number in the Global Vendor List of the Transparency and Consent Framework. */
    readonly gvlId?: Fact<number>;
  };
  /** Who owns it. */
  readonly owner?: Fact<string>;
  readonly sources: Readonly<Record<string, Source>>;
  /** The day the record was last gone over. */
  readonly reviewed: PlainDate;
  readonly recheckAfter: PlainDate;
  readonly note?: string;
}

/** Which entity signs and which service is used, where the map knows. */
export interface VendorChoice<Entity extends string, Service extends string> {
  readonly entity?: Entity | NoOther | undefined;
  readonly service?: Service | NoOther | undefined;
}

/** What a vendor puts into a map: a reference, and the catalogue's facts apart from what the map states. */
export interface VendorReference {
  readonly vendor: string;
  readonly service?: string;
  readonly entity?: string;
  readonly kind?: PartyKindId;
  readonly typical: Typical;
}

/** `klaviyo()` or `klaviyo({ service: "sms" })`; `klaviyo.record` is all that is known. */
export interface Vendor<Entity extends string = string, Service extends string = string> {
  (choice?: VendorChoice<Entity, Service>): VendorReference;
  readonly record: VendorRecord<Entity, Service>;
  /** Defined by a user, not of the catalogue. */
  readonly own?: true;
}

/** What lists of vendors need of each: all that is known of it, and whose it is. */
export type Recorded = { readonly record: VendorRecord; readonly own?: true };

/** A vendor of the catalogue, from its record. Entities and services are the keys. */
export function defineVendor<const Entity extends string, const Service extends string>(
  record: VendorRecord<Entity, Service>,
): Vendor<Entity, Service> {
  return Object.assign(referenceTo(record, {}), { record });
}

/** A vendor of the user's own. Its record goes with the maps that name it, so that checks and transfers know its facts. */
export function defineOwnVendor<const Entity extends string, const Service extends string>(
  record: VendorRecord<Entity, Service>,
): Vendor<Entity, Service> {
  return Object.assign(referenceTo(record, { own: true }), { record, own: true as const });
}

const referenceTo =
  <Entity extends string, Service extends string>(record: VendorRecord<Entity, Service>, whose: Pick<Recorded, "own">) =>
  (choice: VendorChoice<Entity, Service> = {}): VendorReference => ({
    vendor: record.slug,
    ...(choice.service === undefined ? {} : { service: choice.service }),
    ...(choice.entity === undefined ? {} : { entity: choice.entity }),
    ...(record.partyKind === undefined ? {} : { kind: record.partyKind }),
    typical: typicalFrom({ record, ...whose }, choice.service, choice.entity),
  });

/** As `typicalOf`; facts of an own vendor say so, and have its record behind them. */
export function typicalFrom({ record, own }: Recorded, service: string | undefined, entity: string | undefined): Typical {
  const typical = typicalOf(record, service, entity);
  return own === true ? withRecordBehind({ ...typical, source: `own vendors, ${record.slug}` }, record, () => writtenOf(record)) : typical;
}

/**
 * The facts of one service, or of all where none is chosen. They are `sourced` only if the role and the signer are; categories and purposes
 * are always the editors' judgement.
 *
 * @throws {RangeError} for a service or entity that the vendor does not have.
 */
export function typicalOf(record: VendorRecord, service: string | undefined, entity: string | undefined): Typical {
  const services = service === undefined ? Object.values(record.services) : [rowOf(record.services, service, record, "service")];
  const signer = entity === undefined ? onlyOne(Object.values(record.entities)) : rowOf(record.entities, entity, record, "entity");
  const role = onlyOne([...new Set(services.map((one) => one.role.value))]);
  const facts = [...services.map((one) => one.role), ...(signer === undefined ? [] : [signer.name])];
  return {
    vendor: record.slug,
    ...(service === undefined ? {} : { service }),
    ...(signer === undefined ? {} : { entity: signer.name.value, country: signer.country }),
    ...(role === undefined || role === "depends" ? {} : { role }),
    categories: [...new Set(services.flatMap((one) => one.categories))].sort(),
    purposes: [...new Set(services.flatMap((one) => one.purposes))].sort(),
    grade: facts.length > 0 && facts.every((fact) => fact.grade === "sourced") ? "sourced" : "memory",
    source: `whogets catalogue, ${record.slug}`,
    seen: record.reviewed,
  };
}

const onlyOne = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

function rowOf<T>(rows: Readonly<Record<string, T>>, key: string, record: VendorRecord, what: string): T {
  const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
  if (row !== undefined) return row;
  const known = Object.keys(rows).join(", ") || "none";
  throw new RangeError(`${record.slug} has no ${what} ${JSON.stringify(key)}; the catalogue has: ${known}`);
}
