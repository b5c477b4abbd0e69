// The catalogue as data: names, grades, sources, dates and ids hold together in every record, and the lists are complete.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import * as processors from "whogets/processors";
import { catalogue, type Fact, klaviyo, type Vendor, type VendorRecord, vendors } from "whogets/processors";
import { categories, countries, isIdOf, isPlainDate, purposes } from "../../src/model";

const folder = fileURLToPath(new URL("../../src/processors/", import.meta.url));
const files = readdirSync(folder)
  .filter(
    (file) =>
      ![
        "define.ts",
        "facts.ts",
        "find.ts",
        "index.ts",
        "names.ts",
        "on-day.ts",
        "stale.ts",
        "vendor-file.ts",
        "written-record.ts",
      ].includes(file),
  )
  .sort();
const textOf = (file: string): string => readFileSync(`${folder}${file}`, "utf8");
const functions = new Set(["defineVendor", "due", "memory", "noted", "sourced", "typicalOf"]);
const camelCase = (slug: string): string => slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const records: readonly VendorRecord[] = vendors.map((vendor) => vendor.record);
/** The last day on which any source was read. */
const lastSeen = records
  .flatMap((record) => Object.values(record.sources).map(({ seen }): string => seen))
  .sort()
  .at(-1) as string;

const regions = new Set<string>(["EU", "APAC"]);
const customers = new Set<string>(["EEA", "elsewhere"]);

/** Every fact of a record, with its place. */
function factsOf(record: VendorRecord): readonly (readonly [string, Fact<unknown>])[] {
  type Place = readonly [string, Fact<unknown> | undefined];
  const { documents = {}, externalIds = {} } = record;
  const facts: readonly Place[] = [
    ...Object.entries(record.entities).flatMap(([code, one]): readonly Place[] => [
      [`entities.${code}.name`, one.name],
      [`entities.${code}.since`, one.since],
      [`entities.${code}.until`, one.until],
      [`entities.${code}.lei`, one.lei],
      [`entities.${code}.dpf`, one.dpf],
      ...Object.entries(one.dpfEntry ?? {}).map(([key, fact]): Place => [`entities.${code}.dpfEntry.${key}`, fact]),
    ]),
    ...Object.entries(record.services).flatMap(([id, one]): readonly Place[] => [
      [`services.${id}.role`, one.role],
      [`services.${id}.since`, one.since],
      [`services.${id}.until`, one.until],
      [`services.${id}.domains`, one.domains],
      [`services.${id}.cookies`, one.cookies],
      ...(one.phases ?? []).map(({ phase, role }): Place => [`services.${id}.phases.${phase}`, role]),
    ]),
    ...record.otherNames.flatMap((one): readonly Place[] => [
      [`otherNames.${one.name}.since`, one.since],
      [`otherNames.${one.name}.until`, one.until],
    ]),
    ["domains", record.domains],
    ["hosting", record.hosting],
    ["owner", record.owner],
    ...Object.entries(documents).map(([kind, fact]): Place => [`documents.${kind}`, fact]),
    ...(record.subProcessors ?? []).map((fact): Place => [`subProcessors.${fact.value.name}`, fact]),
    ...Object.entries(externalIds).map(([kind, fact]): Place => [`externalIds.${kind}`, fact]),
  ];
  return facts.flatMap(([place, fact]) => (fact === undefined ? [] : [[place, fact] as const]));
}

/** Domains of the vendor and of its services. */
const domainsOf = ({ domains, services }: VendorRecord): readonly string[] =>
  [domains, ...Object.values(services).map((one) => one.domains)].flatMap((fact) => fact?.value ?? []);

/** Every text with what it is called, whatever its place in the record. */
function textsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (typeof one === "string" ? [[key, one] as const] : textsIn(one)));
}

/** `2012-10` is not after `2012-10-04`: only what both say is compared. */
const notAfter = (earlier: string, later: string): boolean => {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) <= later.slice(0, length);
};

/** The same day of a later month; where that month is shorter, its last day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

describe("the lists", () => {
  test("one file per vendor, named as its slug, exported under its slug in camel case", () => {
    expect(files).toEqual(records.map((record) => `${record.slug}.ts`));
    const exported: Readonly<Record<string, unknown>> = processors;
    for (const vendor of vendors) expect(exported[camelCase(vendor.record.slug)]).toBe(vendor);
  });

  test("sorted by slug, each slug once, frozen", () => {
    const slugs = records.map((record) => record.slug);
    expect(slugs).toEqual([...new Set(slugs)].sort());
    expect(Object.isFrozen(vendors)).toBe(true);
    expect(catalogue.slugs).toEqual(slugs);
  });

  test("the index has three lines for each vendor, in this order", () => {
    const lines = textOf("index.ts").split("\n");
    const exports = records.map((record) => `export { ${camelCase(record.slug)} } from "./${record.slug}";`);
    expect(lines.filter((line) => /^export \{ \w+ \} from/.test(line))).toEqual(exports);
    expect(lines.filter((line) => /^ {2}\w+,$/.test(line) && !functions.has(line.slice(2, -1)))).toEqual(
      records.map((record) => `  ${camelCase(record.slug)},`),
    );
  });

  test("nothing is left of what `npm run vendor:new` asks to be filled in", () => {
    for (const file of files) expect(textOf(file), file).not.toMatch(/\btodo\b/i);
  });

  test("how much there is", () => {
    const facts = records.flatMap(factsOf).map(([, fact]) => fact);
    expect({
      vendors: records.length,
      services: records.flatMap((record) => Object.keys(record.services)).length,
      entities: records.flatMap((record) => Object.keys(record.entities)).length,
      sources: records.flatMap((record) => Object.keys(record.sources)).length,
      sourced: facts.filter((fact) => fact.grade === "sourced").length,
      memory: facts.filter((fact) => fact.grade === "memory").length,
    }).toEqual({ vendors: 121, services: 201, entities: 167, sources: 256, sourced: 419, memory: 380 });
  });
});

describe("between vendors", () => {
  it("no domain belongs to two", () => {
    const owners = new Map<string, string[]>();
    for (const record of records) for (const domain of domainsOf(record)) owners.set(domain, [...(owners.get(domain) ?? []), record.slug]);
    expect([...owners].filter(([, slugs]) => slugs.length > 1)).toEqual([]);
    // A host below another vendor's domain would be found under the wrong one of the two.
    const nested = [...owners].flatMap(([domain, [slug]]) =>
      [...owners].filter(([other, [owner]]) => owner !== slug && domain.endsWith(`.${other}`)).map(([other]) => `${domain} < ${other}`),
    );
    expect(nested).toEqual([]);
  });

  it("a company of two vendors is declared here", () => {
    const owners = new Map<string, string[]>();
    for (const { slug, entities } of records)
      for (const { name } of Object.values(entities)) owners.set(name.value, [...(owners.get(name.value) ?? []), slug]);
    expect(Object.fromEntries([...owners].filter(([, slugs]) => slugs.length > 1))).toEqual({
      "PayPal (Europe) S.à r.l. et Cie, S.C.A.": ["braintree", "paypal"],
      "PayPal, Inc.": ["braintree", "paypal"],
    });
  });

  it("numbers of other lists are not used twice", () => {
    const ids = records.flatMap(({ externalIds = {} }) => Object.entries(externalIds).map(([kind, { value }]) => `${kind} ${value}`));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(records.map((record) => [record.slug, record] as const))("%s", (slug, record) => {
  const facts = factsOf(record);

  it("starts with a sentence on who it is, and is marked pure", () => {
    const [first] = textOf(`${slug}.ts`).split("\n");
    expect(first).toMatch(/^\/\/ .+\.$/);
    expect(textOf(`${slug}.ts`)).toContain(`export const ${camelCase(slug)} = /* @__PURE__ */ defineVendor({`);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("grades: sourced facts name sources of the record, memory facts name none, every source is used", () => {
    for (const [place, fact] of facts) {
      if (fact.grade === "memory") expect(fact.sources, place).toEqual([]);
      else expect(fact.sources.length, place).toBeGreaterThan(0);
      expect(new Set(fact.sources).size, place).toBe(fact.sources.length);
      for (const source of fact.sources) expect(Object.keys(record.sources), place).toContain(source);
    }
    expect([...new Set(facts.flatMap(([, fact]) => fact.sources))].sort()).toEqual(Object.keys(record.sources).sort());
  });

  it("links are http(s); what is no link stands in `place`", () => {
    const documents = Object.values(record.documents ?? {}).map(({ value }) => value);
    const links = [...documents, ...Object.values(record.sources).map((source) => source.url)].filter((link) => link !== undefined);
    for (const link of links) expect(new URL(link).protocol).toMatch(/^https?:$/);
    for (const { place, url } of Object.values(record.sources)) {
      expect(place ?? "").not.toMatch(/^https?:/);
      expect(place !== undefined && url !== undefined).toBe(false);
    }
  });

  it("days exist and are in order", () => {
    for (const source of Object.values(record.sources)) {
      for (const day of [source.seen, source.textAsOf ?? source.seen]) expect(isPlainDate(day), day).toBe(true);
      expect((source.textAsOf ?? source.seen) <= source.seen).toBe(true);
      // A cell may be added between two reviews, never long after the last: then the record is due.
      expect(source.seen <= record.recheckAfter).toBe(true);
    }
    expect(isPlainDate(record.reviewed) && isPlainDate(record.recheckAfter)).toBe(true);
    expect(record.reviewed < record.recheckAfter).toBe(true);
    const times = facts.filter(([place]) => /\.(since|until)$/.test(place));
    for (const [place, { value }] of times) {
      const text = String(value);
      expect(text, place).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(isPlainDate(`${text}-01-01`.slice(0, 10)), place).toBe(true);
      expect(notAfter(text, record.reviewed), place).toBe(true);
    }
    for (const [place, { value }] of facts.filter(([place]) => place.endsWith(".renewalDue")))
      expect(isPlainDate(String(value)), place).toBe(true);
    for (const { since, until } of [...Object.values(record.services), ...Object.values(record.entities), ...record.otherNames]) {
      if (since !== undefined && until !== undefined) expect(notAfter(since.value, until.value)).toBe(true);
    }
  });

  it("sub-processors have countries and days that exist, in order, and stand once", () => {
    const all = (record.subProcessors ?? []).map(({ value }) => value);
    for (const { name, country, since, until } of all) {
      if (country !== undefined) expect(isIdOf(countries, country), name).toBe(true);
      for (const time of [since, until]) {
        if (time === undefined) continue;
        expect(time, name).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(isPlainDate(`${time}-01-01`.slice(0, 10)), name).toBe(true);
      }
      if (since !== undefined) expect(notAfter(since, record.reviewed), name).toBe(true);
      if (since !== undefined && until !== undefined) expect(notAfter(since, until), name).toBe(true);
    }
    const ids = all.map((one) => JSON.stringify(one));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("an entry on the list of certifications is of a US company, and is due after it began", () => {
    for (const { dpf, dpfEntry } of Object.values(record.entities)) {
      if (dpfEntry === undefined) continue;
      expect(dpf).toBeDefined();
      const [since, due] = [dpfEntry.since?.value, dpfEntry.renewalDue?.value];
      if (since !== undefined && due !== undefined) expect(notAfter(since, due)).toBe(true);
    }
  });

  it("has no markup and no characters that cannot be seen in its texts, and no empty ones", () => {
    for (const [key, text] of textsIn(record)) {
      expect(text, key).not.toMatch(/[\p{Cc}\p{Cf}<>]/u);
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
    }
  });

  it("an identifier of a legal entity has its form and its check digits", () => {
    for (const { lei } of Object.values(record.entities)) {
      if (lei === undefined) continue;
      expect(lei.value).toMatch(/^[0-9A-Z]{18}\d{2}$/);
      const digits = [...lei.value].map((letter) => parseInt(letter, 36)).join("");
      expect(BigInt(digits) % 97n).toBe(1n);
    }
  });

  it("a certification is due when its renewal is, where that is before the record", () => {
    for (const { dpf, dpfEntry } of Object.values(record.entities)) {
      const renewal = dpfEntry?.renewalDue?.value;
      if (renewal !== undefined && renewal < record.recheckAfter) expect(dpf?.recheckAfter).toBe(renewal);
    }
  });

  it("a fact that is due before the record says when", () => {
    for (const [place, { recheckAfter }] of facts) {
      if (recheckAfter === undefined) continue;
      expect(isPlainDate(recheckAfter), place).toBe(true);
      expect(recheckAfter < record.recheckAfter, place).toBe(true);
    }
  });

  it("was not gone over long after anything was read: a day in the future is a slip", () => {
    expect(record.reviewed <= monthsAfter(lastSeen, 3), record.reviewed).toBe(true);
  });

  it("is no company exactly where nobody is named, or where the name is a role", () => {
    const isRole = record.kind === "authority" || record.kind === "successor";
    expect(record.partyKind).toBe(slug.startsWith("unnamed-") ? "category" : isRole ? record.kind : undefined);
  });

  it("is gone over again after six months where certifications or sub-processors are told, else after a year", () => {
    const soon = record.documents?.subProcessors !== undefined || Object.values(record.entities).some((one) => one.dpf !== undefined);
    expect(record.recheckAfter).toBe(monthsAfter(record.reviewed, soon ? 6 : 12));
  });

  it("categories, purposes and countries are of the vocabulary", () => {
    for (const [id, service] of Object.entries(record.services)) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const category of service.categories) expect(isIdOf(categories, category), category).toBe(true);
      for (const purpose of service.purposes) expect(isIdOf(purposes, purpose), purpose).toBe(true);
      for (const list of [service.categories, service.purposes]) expect(new Set<string>(list).size).toBe(list.length);
    }
    for (const [code, { country }] of Object.entries(record.entities)) {
      expect(country).toBe(code);
      expect(isIdOf(countries, code), code).toBe(true);
    }
    for (const place of record.hosting?.value ?? []) expect(regions.has(place) || isIdOf(countries, place), place).toBe(true);
    for (const { contractsWith } of Object.values(record.entities))
      for (const place of contractsWith ?? []) expect(customers.has(place) || isIdOf(countries, place), place).toBe(true);
  });

  it("says of US companies, and of no others, whether they are certified under the Data Privacy Framework", () => {
    for (const [code, { dpf }] of Object.entries(record.entities)) expect(dpf !== undefined).toBe(code === "US");
  });

  it("other names are not the names of the record", () => {
    const names = [record.name, ...Object.values(record.entities).map((one) => one.name.value)];
    const others = record.otherNames.map((one) => one.name);
    expect(new Set(others).size).toBe(others.length);
    for (const other of others) expect(names).not.toContain(other);
  });

  it("says whose names the names are, by what the record has", () => {
    const { entities, services, otherNames } = record;
    for (const [at, { of, what, name }] of otherNames.entries()) {
      if (of !== undefined) expect(["vendor", ...Object.keys(entities), ...Object.keys(services)], name).toContain(of);
      if (what === "entity" && of !== undefined) expect(Object.keys(entities), name).toContain(of);
      // Two names of one thing do not end on one day, or nobody could tell which came first.
      const ends = otherNames.filter((one, other) => other !== at && one.of !== undefined && one.of === of && one.until !== undefined);
      const until = otherNames[at]?.until;
      if (until !== undefined)
        expect(
          ends.map((one) => one.until?.value),
          name,
        ).not.toContain(until.value);
    }
    for (const key of ["vendor", ...Object.keys(entities)]) expect(Object.keys(services)).not.toContain(key);
    for (const { successor } of Object.values(services)) if (successor !== undefined) expect(Object.keys(services)).toContain(successor);
    for (const { signsFor } of Object.values(entities)) for (const id of signsFor ?? []) expect(Object.keys(services)).toContain(id);
  });

  it("phases say the role of the first", () => {
    for (const { role, phases } of Object.values(record.services)) {
      if (phases === undefined) continue;
      expect(phases.length).toBeGreaterThan(1);
      expect(phases[0]?.role.value).toBe(role.value);
      expect(new Set(phases.map(({ phase }) => phase)).size).toBe(phases.length);
    }
  });

  it("domains are hosts in lower case, cookies and numbers are no guesses of a form", () => {
    const domains = domainsOf(record);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { cookies } of Object.values(record.services)) for (const name of cookies?.value ?? []) expect(name).toMatch(/^[\w-]+$/);
    const { wikidata, gvlId } = record.externalIds ?? {};
    if (wikidata !== undefined) expect(wikidata.value).toMatch(/^Q[1-9]\d*$/);
    if (gvlId !== undefined) expect(Number.isInteger(gvlId.value) && gvlId.value > 0).toBe(true);
  });

  it("names sub-processors that the catalogue has by their slug", () => {
    for (const { value } of record.subProcessors ?? []) {
      if (value.vendor === undefined) continue;
      const other = records.find((one) => one.slug === value.vendor);
      expect(other?.name).toBe(value.name);
    }
  });

  it("gives no verdict in its own words", () => {
    const own = textsIn(record).filter(([key]) => key === "note" || key === "name" || key === "title");
    for (const text of [...own.map(([, one]) => one), textOf(`${slug}.ts`).split("\n")[0] ?? ""]) {
      expect(text).not.toMatch(/\b(compliant|compliance|lawful|lawfully|unlawful|illegal|safe|safely|unsafe)\b/i);
    }
  });

  it("is sourced only if every part is", () => {
    const { role: _, ...rest } = catalogue.typicalOf(slug, undefined, undefined);
    expect(rest).toMatchObject({ vendor: slug, source: `whogets catalogue, ${slug}`, seen: record.reviewed });
    for (const service of [undefined, ...catalogue.servicesOf(slug)]) {
      for (const entity of [undefined, ...catalogue.entitiesOf(slug)]) {
        const typical = catalogue.typicalOf(slug, service, entity);
        const roles = Object.entries(record.services).flatMap(([id, one]) => (service === undefined || service === id ? [one.role] : []));
        const all = Object.values(record.entities);
        const signer = entity === undefined ? (all.length === 1 ? all[0] : undefined) : record.entities[entity];
        const parts = signer === undefined ? roles : [...roles, signer.name];
        expect(typical.grade).toBe(parts.every((part) => part.grade === "sourced") ? "sourced" : "memory");
        expect(typical.country).toBe(signer?.country);
      }
    }
  });
});

describe("what a vendor puts into a map", () => {
  test("klaviyo(): plain data, as documented", () => {
    expect(klaviyo()).toStrictEqual({
      vendor: "klaviyo",
      typical: {
        vendor: "klaviyo",
        entity: "Klaviyo, Inc.",
        country: "US",
        role: "processor",
        categories: [
          "behaviour.emailEngagement",
          "behaviour.pages",
          "contact.email",
          "contact.phone",
          "device.browser",
          "device.cookieId",
          "device.ip",
          "identity.name",
          "preference.marketing",
          "transaction.history",
          "transaction.order",
        ],
        purposes: ["analytics.web", "marketing.email", "marketing.sms"],
        grade: "sourced",
        source: "whogets catalogue, klaviyo",
        seen: "2026-11-25",
      },
    });
    expect(JSON.parse(JSON.stringify(klaviyo()))).toStrictEqual(klaviyo());
  });

  test("a chosen service and entity are kept, and narrow what is usual", () => {
    expect(klaviyo({ service: "sms", entity: "US" })).toMatchObject({
      vendor: "klaviyo",
      service: "sms",
      entity: "US",
      typical: { service: "sms", categories: ["contact.phone", "identity.name", "preference.marketing"], purposes: ["marketing.sms"] },
    });
    expect(processors.stripe({ entity: "IE", service: "payments" }).typical).toMatchObject({ country: "IE", grade: "sourced" });
    expect(processors.stripe({ entity: "IE" }).typical.grade).toBe("memory");
  });

  test("where the entity or the role depends, none is told", () => {
    expect(processors.stripe().typical).not.toHaveProperty("country");
    expect(processors.stripe({ service: "payments" }).typical).not.toHaveProperty("role");
    expect(processors.unnamedCarrier().typical).not.toHaveProperty("entity");
  });

  test("a function and the catalogue say the same", () => {
    for (const vendor of vendors)
      expect((vendor as Vendor)().typical).toEqual(catalogue.typicalOf(vendor.record.slug, undefined, undefined));
    expect(() => catalogue.typicalOf("nobody", undefined, undefined)).toThrow('the catalogue has no vendor "nobody"');
  });
});
