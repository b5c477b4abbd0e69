// Finds the vendor that a text means: brand, former name, legal entity, service or domain, on a day, with what was nearly right.

import type { PlainDate } from "../model";
import { nearest, UsageError } from "../model/issue";
import type { Fact, Recorded, VendorRecord } from "./define";
import {
  coreOf,
  formsOf,
  hostOf,
  isEveryday,
  type NameKind,
  type NameUse,
  namesOf,
  spellingOf,
  withoutAddress,
  withoutBrackets,
  withoutPlace,
} from "./names";
import { isAfter, isBefore, nameOn, recordOn, requireDay } from "./on-day";

export interface VendorMatch {
  /** Slug. */
  readonly vendor: string;
  /** The vendor's name on the day. */
  readonly name: string;
  /** The name of the catalogue that was found. */
  readonly matched: { readonly text: string; readonly kind: NameKind; readonly since: string | null; readonly until: string | null };
  /** Whether that name was in use on the day. */
  readonly inUse: boolean;
  /** Who is meant, under its name of the day; null = several sign, and the text does not say which. */
  readonly entity: { readonly key: string; readonly name: string; readonly country: string } | null;
  readonly service: string | null;
}

export interface VendorSearch {
  readonly asked: string;
  readonly on: PlainDate;
  /** The best; null = none. */
  readonly match: VendorMatch | null;
  /** Other vendors that the text may mean. */
  readonly others: readonly VendorMatch[];
  /** Names that are nearly the text, where there is no match. */
  readonly near: readonly { readonly name: string; readonly vendor: string }[];
}

interface Row {
  readonly record: VendorRecord;
  readonly use: NameUse;
  readonly read: Reading;
  /** The text names a company of the vendor that the record does not have. */
  readonly ofAnother?: true;
}

/** A text in the ways in which it is compared; each is worked out once. */
interface Reading {
  readonly spelling: string;
  readonly core: string;
  /** Without what stands in brackets. */
  readonly bare: string;
  readonly bareCore: string;
  readonly joined: string;
}

function readingOf(text: string): Reading {
  const withoutThem = withoutBrackets(text);
  const bareCore = coreOf(withoutThem);
  return { spelling: spellingOf(text), core: coreOf(text), bare: spellingOf(withoutThem), bareCore, joined: bareCore.replace(/ /g, "") };
}

/** No name is longer. */
const longest = 400;
const shortestJoined = 5;

export type FindVendor = (text: string, options: { readonly on: PlainDate }) => VendorSearch;

/** A finder over a list of vendors. Names are brought together once, at the first question. */
/* @__NO_SIDE_EFFECTS__ */
export function finderOf(list: readonly Recorded[]): FindVendor {
  let rows: readonly Row[] | null = null;
  return (text, { on }) => {
    if (typeof text !== "string" || text.trim() === "") throw new UsageError("no vendor is named; write a name, a company or a domain");
    requireDay(on);
    // No name, and long texts take long.
    if (text.length > longest) return { asked: text, on, match: null, others: [], near: [] };
    rows ??= list.flatMap(({ record }) => namesOf(record).map((use) => ({ record, use, read: readingOf(use.text) })));
    const found = bestPerVendor(rowsFor(text, rows, on), on).map((row) => matchOf(row, on));
    const [match = null, ...others] = found;
    return { asked: text, on, match, others, near: match === null ? nearTo(text, rows) : [] };
  };
}

/**
 * The first way of reading the text that finds anything: as it stands, without brackets, as a host, without legal forms, without its country,
 * as another company of the vendor, without its address.
 */
function rowsFor(text: string, rows: readonly Row[], on: PlainDate): readonly Row[] {
  const asked = readingOf(text);
  if (asked.spelling === "") return [];
  const names = rows.filter(({ use }) => use.kind !== "domain");
  const ways: readonly (() => readonly Row[])[] = [
    () => names.filter(({ read }) => read.spelling === asked.spelling),
    () => (asked.bare === "" ? [] : names.filter(({ read }) => read.bare === asked.bare)),
    () => rowsOfHost(text, rows),
    () => names.filter((row) => row.read.core === asked.bareCore && row.read.spelling.startsWith(`${asked.bare} `)),
    () => names.filter((row) => row.read.bareCore === asked.bareCore && isItsForm(row, text)),
    () => names.filter((row) => row.read.core === asked.core && isItsForm(row, text)),
    () => (asked.joined.length < shortestJoined ? [] : names.filter((row) => row.read.joined === asked.joined && isItsForm(row, text))),
    () => rowsOfAnother(text, names),
    () => rowsBeforeAddress(text, rows, on),
  ];
  for (const way of ways) {
    const found = way();
    // A service that shares a name with another, and a name of another time, give way to what holds on the day.
    const inUse = found.filter(({ use }) => holdsOn(use, on));
    if (found.length > 0) return inUse.length > 0 ? inUse : found;
  }
  return [];
}

/** Whether a name of everyday speech has a legal form of the vendor: "Block Inc" is Block, "Block GmbH" and "The Block" are somebody else. */
function isItsForm({ record, read }: Row, text: string): boolean {
  if (!isEveryday(read.bareCore)) return true;
  const companies = [...Object.values(record.entities).map(({ name }) => name.value), ...record.otherNames.map(({ name }) => name)];
  const forms = new Set(companies.flatMap(formsOf));
  return formsOf(text).every((form) => forms.has(form));
}

/** "Klaviyo UK Ltd" is of Klaviyo; which company that is, the record does not say. */
function rowsOfAnother(text: string, names: readonly Row[]): readonly Row[] {
  const name = withoutPlace(withoutBrackets(text));
  if (name === null || isEveryday(name)) return [];
  return names.filter(({ use, read }) => read.core === name && use.service === null).map((row) => ({ ...row, ofAnother: true }));
}

/** A company with its address. What comes after must name no other vendor. */
function rowsBeforeAddress(text: string, rows: readonly Row[], on: PlainDate): readonly Row[] {
  const company = withoutAddress(text);
  return company === null || company.rest.some((part) => rowsFor(part, rows, on).length > 0) ? [] : rowsFor(company.name, rows, on);
}

/** The longest domain that ends the host: "analytics.twitter.com" before "twitter.com". */
function rowsOfHost(text: string, rows: readonly Row[]): readonly Row[] {
  const host = hostOf(text);
  if (host === null) return [];
  const found = rows.filter(({ use }) => use.kind === "domain" && (host === use.text || host.endsWith(`.${use.text}`)));
  const mostExact = Math.max(0, ...found.map(({ use }) => use.text.length));
  return found.filter(({ use }) => use.text.length === mostExact);
}

const holdsOn = ({ since, until }: NameUse, on: string): boolean =>
  (since === null || !isAfter(since.value, on)) && (until === null || !isBefore(until.value, on));

const order: readonly NameKind[] = ["vendor", "slug", "entity", "brand", "also", "service", "domain"];

/** One row a vendor: what holds on the day first, a company before a brand of the same words. */
function bestPerVendor(rows: readonly Row[], on: string): readonly Row[] {
  const sorted = [...rows].sort(
    (a, b) =>
      Number(holdsOn(b.use, on)) - Number(holdsOn(a.use, on)) ||
      Number(isOwn(b)) - Number(isOwn(a)) ||
      order.indexOf(a.use.kind) - order.indexOf(b.use.kind) ||
      (a.record.slug < b.record.slug ? -1 : a.record.slug > b.record.slug ? 1 : 0),
  );
  const seen = new Set<string>();
  return sorted.filter(({ record }) => !seen.has(record.slug) && seen.add(record.slug) !== undefined);
}

/** A company that two vendors share is first of all the one whose name it has. */
const isOwn = ({ record, read }: Row): boolean => read.spelling.startsWith(spellingOf(record.name));

function matchOf({ record, use, ofAnother }: Row, on: PlainDate): VendorMatch {
  const { entities, name } = recordOn(record, on);
  const meant = use.entity === null ? null : record.entities[use.entity];
  const known = use.entity === null ? (entities.length === 1 ? entities[0] : undefined) : entities.find(({ key }) => key === use.entity);
  const textOf = (fact: Fact<string> | null): string | null => fact?.value ?? null;
  return {
    vendor: record.slug,
    name: name.value,
    matched: { text: use.text, kind: use.kind, since: textOf(use.since), until: textOf(use.until) },
    inUse: holdsOn(use, on),
    entity:
      ofAnother === true
        ? null
        : known !== undefined
          ? { key: known.key, name: known.name.value, country: known.country }
          : use.entity !== null && meant !== undefined && meant !== null
            ? { key: use.entity, name: nameOn(record, use.entity, meant.name, on).value, country: meant.country }
            : null,
    service: use.service,
  };
}

const mostNear = 3;
/** What has fewer letters is near to everything short. */
const shortestNear = 3;

/** Up to three names within a slip or two, then names that stand whole inside the text, or begin with it. */
function nearTo(text: string, rows: readonly Row[]): VendorSearch["near"] {
  if (spellingOf(text).length < shortestNear) return [];
  const names = new Map<string, Row>();
  for (const row of rows) if (!names.has(row.use.text)) names.set(row.use.text, row);
  const bare = withoutBrackets(text).trim();
  const found: string[] = [];
  for (const word of new Set([bare, coreOf(bare)])) {
    const left = new Map([...names.keys()].map((name) => [word === bare ? name : (names.get(name)?.read.core ?? name), name] as const));
    while (found.length < mostNear) {
      const key = nearest(word, left.keys());
      if (key === null) break;
      const name = left.get(key) ?? key;
      left.delete(key);
      const slug = names.get(name)?.record.slug;
      if (!found.some((one) => names.get(one)?.record.slug === slug)) found.push(name);
    }
  }
  const inside = ` ${spellingOf(bare)} `;
  const begin = `${coreOf(bare)} `;
  for (const [name, { record, read }] of names) {
    if (found.length >= mostNear) break;
    const isPart = read.core.length > 3 && (inside.includes(` ${read.core} `) || `${read.core} `.startsWith(begin));
    if (isPart && !found.some((one) => names.get(one)?.record === record)) found.push(name);
  }
  return found.map((name) => ({ name, vendor: names.get(name)?.record.slug ?? "" }));
}
