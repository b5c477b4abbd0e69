// What transfers and checks ask the catalogue: who signs, which services and names have ended, and which records are due for another look.

import type { CatalogueFact, PlainDate, VendorFacts } from "../model";
import type { EntityRecord, Fact, Recorded, ServiceRecord, VendorRecord } from "./define";
import { isAfter, isBefore, recordOn, type ToldFact } from "./on-day";

/** Facts of a list of vendors. */
/* @__NO_SIDE_EFFECTS__ */
export function factsOf(list: readonly Recorded[]): VendorFacts {
  const bySlug = new Map(list.map((one) => [one.record.slug, one]));
  const knownOf = (slug: string) => ({ record: bySlug.get(slug)?.record, whose: bySlug.get(slug)?.own === true ? ownFact : ofCatalogue });
  return {
    signerOf(vendor, { entity, country }) {
      const { record, whose } = knownOf(vendor);
      if (record === undefined) return null;
      const all: readonly (readonly [string, EntityRecord])[] = Object.entries(record.entities);
      const fitting = all.filter(([key, one]) => (entity === null || key === entity) && (country === null || one.country === country));
      const [only] = fitting;
      if (only === undefined || fitting.length > 1) return null;
      const [, signer] = only;
      return {
        name: signer.name.value,
        country: catalogueFact(record, whose, { ...signer.name, value: signer.country }),
        dpf: signer.dpf === undefined ? null : catalogueFact(record, whose, signer.dpf),
      };
    },
    subProcessorsOf(vendor) {
      const { record, whose } = knownOf(vendor);
      const fact = record?.documents?.subProcessors;
      if (record === undefined || fact === undefined) return null;
      const { value, ...rest } = catalogueFact(record, whose, fact);
      return { url: value, ...rest };
    },
    subProcessorsOn(vendor, on) {
      const { record, whose } = knownOf(vendor);
      return (record?.subProcessors ?? []).flatMap((fact) => {
        const { name, vendor: slug = null, country = null, since, until } = fact.value;
        const other = slug === null ? undefined : bySlug.get(slug)?.record;
        const isThere =
          !(since !== undefined && isAfter(since, on)) &&
          !(until !== undefined && isBefore(until, on)) &&
          (other === undefined || isInUse(other, null, on));
        if (record === undefined || !isThere) return [];
        const texts = fact.sources.flatMap((key) => record.sources[key]?.textAsOf ?? []).sort();
        return [
          {
            ...catalogueFact(record, whose, { ...fact, value: name }),
            vendor: slug,
            country,
            textAsOf: texts[0] ?? null,
            recheckAfter: fact.recheckAfter ?? record.recheckAfter,
            note: fact.note ?? null,
          },
        ];
      });
    },
    isThereOn(vendor, service, on) {
      const { record } = knownOf(vendor);
      return record === undefined ? null : isInUse(record, service, on);
    },
    endOf(vendor, service) {
      const { record, whose } = knownOf(vendor);
      const row = record !== undefined && Object.hasOwn(record.services, service) ? record.services[service] : undefined;
      return record === undefined || row?.until === undefined ? null : datedFact(record, whose, row.name, row.until);
    },
    endOfName(vendor, name) {
      const { record, whose } = knownOf(vendor);
      const other = record?.otherNames.find((one) => one.what !== "also" && plainName(one.name) === plainName(name));
      if (record === undefined || other?.until === undefined) return null;
      const entities = Object.values(record.entities).map((entity) => `${entity.name.value} (${entity.country})`);
      return { ...datedFact(record, whose, other.name, other.until), today: other.what === "entity" ? entities : [record.name] };
    },
    signersOn(vendor, on) {
      const { record, whose } = knownOf(vendor);
      if (record === undefined) return [];
      return recordOn(record, on as PlainDate).entities.map(({ key, name, country, contractsWith, dpf }) => ({
        key,
        name: toldFact(record, whose, name),
        country,
        contractsWith,
        dpf: dpf === null ? null : { ...toldFact(record, whose, dpf), why: dpf.why },
      }));
    },
    servicesOf(vendor) {
      const { record, whose } = knownOf(vendor);
      if (record === undefined) return [];
      return Object.entries(record.services).map(([id, { name, role, phases = [], categories, carriesAnything }]) => ({
        id,
        name,
        role: catalogueFact(record, whose, role),
        roles: [...new Set([role.value, ...phases.map((one) => one.role.value)])],
        categories: carriesAnything === true ? null : categories,
      }));
    },
    reviewOf(vendor) {
      const { record, whose } = knownOf(vendor);
      return record === undefined ? null : { name: record.name, reviewed: record.reviewed, recheckAfter: record.recheckAfter, ...whose };
    },
  };
}

/** One of its services, or the one that is meant, has neither ended nor is yet to come. A vendor without services has no end. */
function isInUse({ services }: VendorRecord, service: string | null, on: string): boolean {
  const own = service === null || !Object.hasOwn(services, service) ? undefined : services[service];
  const meant = own === undefined ? Object.values(services) : [own];
  const isThere = ({ since, until }: ServiceRecord) =>
    !(since !== undefined && isAfter(since.value, on)) && !(until !== undefined && isBefore(until.value, on));
  return meant.length === 0 || meant.some(isThere);
}

/** Whose fact it is: nothing of the catalogue's own. */
type Whose = { readonly own?: true };
const ownFact: Whose = { own: true };
const ofCatalogue: Whose = {};

function datedFact(record: VendorRecord, whose: Whose, name: string, until: Fact<string>) {
  const { value, grade, note = null } = until;
  return { name, until: value, grade, source: sourceOf(record, until), seen: record.reviewed, note, ...whose };
}

function catalogueFact<T>(record: VendorRecord, whose: Whose, fact: Fact<T>): CatalogueFact<T> {
  const seen = fact.sources.map((key) => record.sources[key]?.seen ?? record.reviewed).sort();
  return { value: fact.value, grade: fact.grade, source: sourceOf(record, fact), seen: seen[0] ?? record.reviewed, ...whose };
}

const toldFact = <T>(record: VendorRecord, whose: Whose, { value, grade, sources }: ToldFact<T>): CatalogueFact<T> => ({
  value,
  grade,
  source: sources.length === 0 ? "from memory" : sources.map(({ title }) => title).join("; "),
  seen: sources.map(({ seen }): string => seen).sort()[0] ?? record.reviewed,
  ...whose,
});

const sourceOf = (record: VendorRecord, fact: Fact<unknown>): string =>
  fact.grade === "memory" ? "from memory" : fact.sources.map((key) => record.sources[key]?.title ?? key).join("; ");

/** "Facebook Inc." and "Facebook, Inc." are one name; "Google+" is not "Google". */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.,]+/g, " ")
    .trim();
