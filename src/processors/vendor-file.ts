// A vendor as a data file writes it (`vendors:`), and as records have it. What has no sources is from memory: a file needs no grades.

import type { OwnVendorInput } from "../model";
import type { EntityRecord, Fact, OtherName, ServiceRecord, Source, SubProcessor, VendorRecord } from "./define";

interface Basis {
  readonly sources?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly recheckAfter?: string | undefined;
}

type Written<T> = T | (Basis & { readonly value: T });

/** The record of what a file writes, whose structure was checked. */
export function recordFrom(slug: string, written: OwnVendorInput): VendorRecord {
  const { name, kind, partyKind, entities = {}, services = {}, otherNames = [], domains = [], reviewed, recheckAfter, note } = written;
  const { hosting, documents, subProcessors, externalIds, owner, sources = {} } = written;
  return stated({
    slug,
    name,
    kind,
    partyKind,
    entities: mapped(entities, entityFrom),
    services: mapped(services, serviceFrom),
    otherNames: otherNames.map(({ since, until, ...rest }): OtherName => stated({ ...rest, since: ifThere(since), until: ifThere(until) })),
    domains: factFrom(domains),
    hosting: hosting && factFrom(hosting),
    documents: documents && mapped(stated(documents), factFrom<string>),
    subProcessors: subProcessors?.map(({ sources, note, recheckAfter, ...value }) =>
      factFrom<SubProcessor>({ value: stated(value), sources, note, recheckAfter }),
    ),
    externalIds: externalIds && stated({ wikidata: ifThere(externalIds.wikidata), gvlId: ifThere(externalIds.gvlId) }),
    owner: ifThere(owner),
    sources: mapped(sources, (source) => stated(source) as Source),
    reviewed,
    recheckAfter,
    note,
  }) as VendorRecord;
}

function entityFrom({ name, country, contractsWith, signsFor, since, until, lei, dpf, dpfEntry }: Entity): EntityRecord {
  return stated({
    name: factFrom(name),
    country,
    contractsWith,
    signsFor,
    since: ifThere(since),
    until: ifThere(until),
    lei: ifThere(lei),
    dpf: dpf && factFrom<"active" | "none" | "unknown">(dpf),
    dpfEntry: dpfEntry && mapped(stated(dpfEntry), factFrom<string>),
  });
}

function serviceFrom({ role, phases, since, until, domains, cookies, ...rest }: Service): ServiceRecord {
  return stated({
    ...rest,
    role: factFrom(role),
    phases: phases?.map((one) => ({ phase: one.phase, role: factFrom(one.role) })),
    since: ifThere(since),
    until: ifThere(until),
    domains: domains && factFrom(domains),
    cookies: cookies && factFrom(cookies),
  });
}

type Entity = NonNullable<OwnVendorInput["entities"]>[string];
type Service = NonNullable<OwnVendorInput["services"]>[string];

function factFrom<T>(written: Written<T>): Fact<T> {
  const isWhole = typeof written === "object" && written !== null && !Array.isArray(written) && "value" in written;
  const { value, sources = [], note, recheckAfter } = isWhole ? written : ({ value: written } as Basis & { readonly value: T });
  return stated({ value, grade: sources.length === 0 ? "memory" : "sourced", sources, note, recheckAfter }) as Fact<T>;
}

const ifThere = <T extends string | number>(written: Written<T> | undefined): Fact<T> | undefined =>
  written === undefined ? undefined : factFrom<T>(written);

const mapped = <A, B>(rows: Readonly<Record<string, A>>, made: (row: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, made(row)]));

/** Without keys that have no value. */
const stated = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
