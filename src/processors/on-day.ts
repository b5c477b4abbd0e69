// A vendor as it was on a day: names, who signed, which services ran, what is known of its listing.

import type { PlainDate } from "../model";
import { isPlainDate } from "../model/dates";
import { UsageError } from "../model/issue";
import type { EntityRecord, Fact, Grade, OtherName, Phase, Source, SubProcessor, UsualRole, VendorKind, VendorRecord } from "./define";

/** A fact with the texts it rests on, whole. */
export interface ToldFact<T> {
  readonly value: T;
  /** `memory`: nobody saw it in a text; to be confirmed. */
  readonly grade: Grade;
  readonly note: string | null;
  readonly sources: readonly Source[];
  /** After this day it is to be looked up again. */
  readonly recheckAfter: PlainDate;
}

export interface EntityOnDay {
  /** Key in the record, for `entity` of a map. */
  readonly key: string;
  readonly name: ToldFact<string>;
  readonly country: string;
  /** Whose contracts it signs; null = not recorded. */
  readonly contractsWith: readonly string[] | null;
  /** Data Privacy Framework, EU track; null = no US company, or nothing recorded. */
  readonly dpf: (ToldFact<"active" | "none" | "unknown"> & { readonly why: string }) | null;
}

export interface ServiceOnDay {
  readonly id: string;
  readonly name: string;
  /** `no-end-recorded`: it may have begun later, where no beginning is recorded. */
  readonly status: "no-end-recorded" | "ended" | "not-yet";
  readonly since: ToldFact<string> | null;
  readonly until: ToldFact<string> | null;
  readonly role: ToldFact<UsualRole>;
  /** Where the role changes on the way; empty = one role throughout. */
  readonly phases: readonly { readonly phase: Phase; readonly role: ToldFact<UsualRole> }[];
  /** Usually received: the editors' judgement, without a grade. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly selfHosted: boolean;
  readonly cookies: ToldFact<readonly string[]> | null;
  readonly successor: string | null;
  readonly note: string | null;
}

export interface VendorOnDay {
  /** Slug. */
  readonly vendor: string;
  readonly kind: VendorKind;
  readonly on: PlainDate;
  readonly name: ToldFact<string>;
  /** The name of today where it is another. */
  readonly nameToday: string | null;
  readonly entities: readonly EntityOnDay[];
  readonly services: readonly ServiceOnDay[];
  /** What follows is of the day on which it was read: the catalogue has no earlier state of it. */
  readonly domains: ToldFact<readonly string[]>;
  readonly hosting: ToldFact<readonly string[]> | null;
  readonly owner: ToldFact<string> | null;
  readonly documents: readonly { readonly kind: "dpa" | "privacy" | "subProcessors" | "terms"; readonly url: ToldFact<string> }[];
  readonly subProcessors: readonly ToldFact<SubProcessor>[];
  readonly note: string | null;
  /** Changes whose day is not known exactly, so that two names may be right. */
  readonly doubts: readonly string[];
  readonly reviewed: PlainDate;
  readonly recheckAfter: PlainDate;
}

/** Certifications cannot be older than the framework: Decision (EU) 2023/1795 took effect on this day. */
const frameworkStart = "2023-07-10";
/** A listing is renewed each year. */
const daysOfListing = 366;

/** @throws {UsageError} for a day that does not exist. */
export function requireDay(on: unknown): asserts on is PlainDate {
  if (typeof on !== "string" || !isPlainDate(on))
    throw new UsageError(`${JSON.stringify(on) ?? "nothing"} is not a day that exists; write it as YYYY-MM-DD`);
}

/** A day, a month or a year lies wholly before the day. */
export const isBefore = (time: string, day: string): boolean => time < day.slice(0, time.length);
/** ... wholly after the day. */
export const isAfter = (time: string, day: string): boolean => time > day.slice(0, time.length);

const documentKinds = ["dpa", "privacy", "subProcessors", "terms"] as const;

/** What is known of a vendor for one day. Facts of the record, none invented; `on` decides which of them hold. */
export function recordOn(record: VendorRecord, on: PlainDate): VendorOnDay {
  requireDay(on);
  const current: Fact<string> = { value: record.name, grade: "memory", sources: [], note: "The everyday name, as the catalogue has it." };
  const name = nameOn(record, "vendor", current, on);
  const entities = Object.entries(record.entities).filter(([, one]) => isThere(one, on));
  return {
    vendor: record.slug,
    kind: record.kind,
    on,
    name: told(record, name),
    nameToday: name.value === record.name ? null : record.name,
    entities: entities.map(([key, one]) => ({
      key,
      name: told(record, nameOn(record, key, one.name, on)),
      country: one.country,
      contractsWith: one.contractsWith ?? null,
      dpf: dpfOn(record, one, on),
    })),
    services: Object.entries(record.services).map(([id, one]) => ({
      id,
      name: one.name,
      status: one.until !== undefined && isBefore(one.until.value, on) ? "ended" : isLater(one.since, on) ? "not-yet" : "no-end-recorded",
      since: one.since === undefined ? null : told(record, one.since),
      until: one.until === undefined ? null : told(record, one.until),
      role: told(record, one.role),
      phases: (one.phases ?? []).map(({ phase, role }) => ({ phase, role: told(record, role) })),
      categories: [...one.categories].sort(),
      purposes: [...one.purposes].sort(),
      selfHosted: one.selfHosted === true,
      cookies: one.cookies === undefined ? null : told(record, one.cookies),
      successor: one.successor ?? null,
      note: one.note ?? null,
    })),
    domains: told(record, record.domains),
    hosting: record.hosting === undefined ? null : told(record, record.hosting),
    owner: record.owner === undefined ? null : told(record, record.owner),
    documents: documentKinds.flatMap((kind) => {
      const url = record.documents?.[kind];
      return url === undefined ? [] : [{ kind, url: told(record, url) }];
    }),
    subProcessors: (record.subProcessors ?? []).map((fact) => told(record, fact)),
    note: record.note ?? null,
    doubts: doubtsOn(record, on),
    reviewed: record.reviewed,
    recheckAfter: record.recheckAfter,
  };
}

/** A fact with its texts. */
export const told = <T>(record: VendorRecord, fact: Fact<T>): ToldFact<T> => ({
  value: fact.value,
  grade: fact.grade,
  note: fact.note ?? null,
  sources: fact.sources.flatMap((key) => record.sources[key] ?? []),
  recheckAfter: fact.recheckAfter ?? record.recheckAfter,
});

/** Names that something had before, the one that ended last first. On the day of a change the new name is told. */
export function nameOn(record: VendorRecord, of: string, current: Fact<string>, on: PlainDate): Fact<string> {
  const earlier = namesBefore(record, of)
    .filter(({ until, since }) => until !== undefined && isAfter(until.value, on) && !isLater(since, on))
    .sort((a, b) => ((a.until?.value ?? "") < (b.until?.value ?? "") ? -1 : 1));
  const [first] = earlier;
  return first?.until === undefined ? current : { ...first.until, value: first.name };
}

/** Names of the vendor ("vendor") or of an entity that ended. */
export const namesBefore = (record: VendorRecord, of: string): readonly OtherName[] =>
  record.otherNames.filter((one) => one.of === of && one.until !== undefined && (of === "vendor" || one.what === "entity"));

const isLater = (since: Fact<string> | undefined, on: string): boolean => since !== undefined && isAfter(since.value, on);

/** A company that came later stands under the name it had before, where there is one. */
function isThere({ since, until }: EntityRecord, on: string): boolean {
  return !isLater(since, on) && !(until !== undefined && isBefore(until.value, on));
}

function doubtsOn(record: VendorRecord, on: string): readonly string[] {
  return record.otherNames.flatMap(({ name, until }) =>
    until !== undefined && until.value.length < 10 && on.startsWith(until.value)
      ? [
          `The name "${name}" ended in ${until.value}; the day is not recorded, so it may still be right on ${on}.${until.note === undefined ? "" : ` Note: ${until.note}`}`,
        ]
      : [],
  );
}

function dpfOn(record: VendorRecord, entity: EntityRecord, on: PlainDate): EntityOnDay["dpf"] {
  const { dpf, dpfEntry } = entity;
  if (dpf === undefined) return null;
  const fact = told(record, dpf);
  const unread = (value: "none", why: string) => ({ ...fact, value, why, note: null, sources: [] });
  const said = (value: "active" | "none" | "unknown", why: string) => ({ ...fact, value, why });
  if (on < frameworkStart) return unread("none", `The framework took effect on ${frameworkStart} (Decision (EU) 2023/1795).`);
  if (dpf.value !== "active") return said(dpf.value, dpf.value === "unknown" ? "Nothing was seen." : "As recorded.");
  if (isLater(dpfEntry?.since, on)) return said("unknown", `The entry that was read begins on ${dpfEntry?.since?.value}.`);
  const renewal = dpfEntry?.renewalDue?.value;
  if (renewal !== undefined && isBefore(renewal, on))
    return said("unknown", `It was due for renewal on ${renewal}; whether it was renewed was not seen.`);
  const read =
    fact.sources
      .map(({ textAsOf, seen }): string => textAsOf ?? seen)
      .sort()
      .at(-1) ?? record.reviewed;
  if (Math.abs(Date.parse(on) - Date.parse(read)) > daysOfListing * 86_400_000)
    return said("unknown", `It is renewed each year, and what is recorded is of ${read}.`);
  return said("active", `As of ${read}.`);
}
