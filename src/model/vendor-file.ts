// `vendors:` of a data file: vendors of the user's own, beside the map. Taken out before the map is checked, and held to the same rules as facts of
// the catalogue: every source that is named is there, and times run forwards.

import type { Fault, Path } from "./issue";
import { nearest, shown } from "./issue";
import { type OwnVendorInput, ownVendorsSchema, vendorSection } from "./schema";
import { type SourceOf, structureFaults } from "./structure";
import { dataOf, type Written, type WrittenEntry } from "./written";

export type { OwnVendorInput } from "./schema";

/** The map without `vendors:`, and what stands there; of several the last, as of any key that is written twice. */
export function partedVendors(written: Written): { readonly rest: Written; readonly vendors: WrittenEntry | null } {
  const { content } = written;
  if (content.kind !== "object") return { rest: written, vendors: null };
  const entries = content.entries.filter(({ key }) => key !== vendorSection);
  const vendors = content.entries.findLast(({ key }) => key === vendorSection) ?? null;
  return { rest: vendors === null ? written : { ...written, content: { kind: "object", entries } }, vendors };
}

export interface OwnVendors {
  /** By slug; empty where something is wrong with one of them. */
  readonly vendors: Readonly<Record<string, OwnVendorInput>>;
  /** Slugs that are declared, right or wrong. */
  readonly declared: readonly string[];
  readonly faults: readonly Fault[];
}

/** The vendors of a file, or all that is wrong with them. */
export function readVendors({ value }: WrittenEntry, sourceOf: SourceOf): OwnVendors {
  const input = { [vendorSection]: dataOf(value) };
  const structure = structureFaults(input, sourceOf, ownVendorsSchema);
  const section = input[vendorSection];
  const declared = typeof section === "object" && section !== null && !Array.isArray(section) ? Object.keys(section) : [];
  if (structure.length > 0) return { vendors: {}, declared, faults: structure };
  const { vendors } = ownVendorsSchema.parse(input);
  const faults = Object.entries(vendors).flatMap(([slug, vendor]) => faultsOf(vendor, [vendorSection, slug]));
  return { vendors: faults.length === 0 ? vendors : {}, declared, faults };
}

/** All that is wrong with vendors that stand in no file, by slug, written as a file writes them. */
export function faultsOfVendors(vendors: Readonly<Record<string, unknown>>): readonly Fault[] {
  const input = { [vendorSection]: vendors };
  const structure = structureFaults(input, undefined, ownVendorsSchema);
  if (structure.length > 0) return structure;
  return Object.entries(ownVendorsSchema.parse(input).vendors).flatMap(([slug, vendor]) => faultsOf(vendor, [vendorSection, slug]));
}

type Loose = Readonly<Record<string, unknown>>;

function faultsOf(vendor: OwnVendorInput, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (at: Path, rule: string, message: string, suggestion: string | null = null) =>
    faults.push({ rule, path: [...path, ...at], message, suggestion });
  const known = (at: Path, what: string, word: string, words: readonly string[], rule = `unknown-${what}`) => {
    if (words.includes(word)) return;
    const suggestion = nearest(word, words);
    const remedy =
      suggestion !== null ? `did you mean "${suggestion}"?` : words.length === 0 ? "the vendor has none" : `it has: ${words.join(", ")}`;
    say(at, rule, `the vendor has no ${what} ${shown(word)}; ${remedy}`, suggestion);
  };
  const [entities, services, sources] = [
    Object.keys(vendor.entities ?? {}),
    Object.keys(vendor.services ?? {}),
    Object.keys(vendor.sources ?? {}),
  ];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value !== "object" || value === null) return;
    const { since, until } = value as Loose;
    const [first, last] = [timeOf(since), timeOf(until)];
    if (first !== null && last !== null && first.slice(0, last.length) > last.slice(0, first.length))
      say(at, "dates-swapped", `"since" ${first} is after "until" ${last}; swap them or correct one`);
    for (const [key, child] of Object.entries(value)) {
      const below = [...at, Array.isArray(value) ? Number(key) : key];
      // The section of that name at the top holds the sources themselves.
      if (key === "sources" && at.length > 0 && Array.isArray(child))
        for (const [index, word] of child.entries()) known([...below, index], "source", String(word), sources);
      else visit(child, below);
    }
  };
  visit(vendor, []);
  for (const [key, { signsFor = [] }] of Object.entries(vendor.entities ?? {}))
    for (const [index, id] of signsFor.entries()) known(["entities", key, "signsFor", index], "service", id, services);
  for (const [id, { successor }] of Object.entries(vendor.services ?? {}))
    if (successor !== undefined) known(["services", id, "successor"], "service", successor, services);
  for (const [index, { of }] of (vendor.otherNames ?? []).entries())
    if (of !== undefined)
      known(["otherNames", index, "of"], "owner of a name", of, ["vendor", ...entities, ...services], "unknown-name-owner");
  for (const [key, { url, place, textAsOf, seen }] of Object.entries(vendor.sources ?? {})) {
    if (url !== undefined && place !== undefined)
      say(["sources", key], "source-place", 'a source has "url" or "place", not both; take one out');
    if (textAsOf !== undefined && textAsOf > seen)
      say(["sources", key, "textAsOf"], "dates-swapped", `the text is of ${textAsOf} and was read before that, on ${seen}; correct one`);
    if (seen > vendor.recheckAfter)
      say(
        ["sources", key, "seen"],
        "dates-swapped",
        `it was read on ${seen}, after the day from which the record is due again, ${vendor.recheckAfter}; go over the record, or correct one`,
      );
  }
  if (vendor.recheckAfter < vendor.reviewed)
    say(["recheckAfter"], "dates-swapped", `"recheckAfter" ${vendor.recheckAfter} is before "reviewed" ${vendor.reviewed}; correct one`);
  return faults;
}

/** A time as it stands, or as a fact with its sources. */
function timeOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const inside = typeof value === "object" && value !== null ? (value as Loose).value : undefined;
  return typeof inside === "string" ? inside : null;
}
