// What checks ask the catalogue: which services and names have ended, and which records are due for another look.

import type { VendorFacts } from "../model";
import type { Fact, Vendor, VendorRecord } from "./define";

/** Facts of a list of vendors. */
/* @__NO_SIDE_EFFECTS__ */
export function factsOf(list: readonly Vendor[]): VendorFacts {
  const bySlug = new Map(list.map(({ record }) => [record.slug, record]));
  return {
    endOf(vendor, service) {
      const record = bySlug.get(vendor);
      const row = record !== undefined && Object.hasOwn(record.services, service) ? record.services[service] : undefined;
      return record === undefined || row?.until === undefined ? null : datedFact(record, row.name, row.until);
    },
    endOfName(vendor, name) {
      const record = bySlug.get(vendor);
      const other = record?.otherNames.find((one) => plainName(one.name) === plainName(name));
      if (record === undefined || other?.until === undefined) return null;
      const entities = Object.values(record.entities).map((entity) => `${entity.name.value} (${entity.country})`);
      return { ...datedFact(record, other.name, other.until), today: other.what === "entity" ? entities : [record.name] };
    },
    reviewOf(vendor) {
      const record = bySlug.get(vendor);
      return record === undefined ? null : { name: record.name, reviewed: record.reviewed, recheckAfter: record.recheckAfter };
    },
  };
}

function datedFact(record: VendorRecord, name: string, until: Fact<string>) {
  const titles = until.sources.map((key) => record.sources[key]?.title ?? key);
  const source = until.grade === "memory" ? "from memory" : titles.join("; ");
  return { name, until: until.value, grade: until.grade, source, seen: record.reviewed, note: until.note ?? null };
}

/** "Facebook Inc." and "Facebook, Inc." are one name; "Google+" is not "Google". */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.,]+/g, " ")
    .trim();
