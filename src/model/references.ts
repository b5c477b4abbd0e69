// Finds every reference of a definition and says which of them name nothing. Works on any value, so that all faults show at once.

import { reservedWords } from "./ids";
import type { Fault, Path } from "./issue";
import { nearest, shown } from "./issue";
import { definitionSchema, nodeOf, type Reference, type ReferenceKind, type Schema } from "./schema";
import { categories, categoryAliases, idsOf, isIdOf, purposes, rootOf } from "./vocabulary";

/** One string that names something. */
export interface ReferenceUse {
  readonly reference: Reference;
  readonly value: string;
  readonly path: Path;
}

/** Every reference of a value, in the order of its keys. */
export function referencesOf(input: unknown): readonly ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  walk(definitionSchema, input, [], uses);
  return uses;
}

function walk(schema: Schema, value: unknown, path: Path, uses: ReferenceUse[]): void {
  const node = nodeOf(schema);
  if (node.kind === "reference") {
    if (typeof value === "string") uses.push({ reference: node.reference, value, path });
  } else if (node.kind === "union") {
    const isObject = typeof value === "object" && value !== null;
    for (const option of node.options) if ((nodeOf(option).kind === "object") === isObject) walk(option, value, path, uses);
  } else if (node.kind === "array") {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(node.of, item, [...path, index], uses);
  } else if (node.kind === "object" && isPlain(value)) {
    for (const [key, child] of Object.entries(value)) {
      const field = Object.hasOwn(node.fields, key) ? node.fields[key] : undefined;
      if (field !== undefined) walk(field, child, [...path, key], uses);
    }
  } else if (node.kind === "record" && isPlain(value)) {
    for (const [key, child] of Object.entries(value)) walk(node.of, child, [...path, key], uses);
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Looking for what was meant ends after so many comparisons: a large map with every id wrong is answered, too. */
const mostComparisons = 10_000_000;

/** References that name nothing. Kinds whose section is not an object are passed over: that is reported as a structural fault. */
export function referenceFaults(input: unknown): readonly Fault[] {
  if (!isPlain(input)) return [];
  const known = knownIds(input);
  let compared = 0;
  return referencesOf(input).flatMap((use) => {
    const sections = use.reference.kinds.map((kind) => known[kind]);
    if (sections.includes(null) || use.reference.words.includes(use.value)) return [];
    if (sections.some((ids) => ids?.has(use.value))) return [];
    compared += sections.reduce((sum, ids) => sum + (ids?.size ?? 0), 0);
    return [unknownReference(use, known, compared <= mostComparisons)];
  });
}

type KnownIds = Readonly<Record<ReferenceKind, ReadonlySet<string> | null>>;

function knownIds(input: Record<string, unknown>): KnownIds {
  const keys = (section: string): ReadonlySet<string> | null => {
    const value = Object.hasOwn(input, section) ? input[section] : undefined;
    if (value === undefined) return new Set();
    return isPlain(value) ? new Set(Object.keys(value)) : null;
  };
  const withBuiltin = (own: ReadonlySet<string> | null, builtin: readonly string[]) => own && new Set([...own, ...builtin]);
  return {
    party: keys("parties"),
    subject: keys("subjects"),
    group: keys("groups"),
    document: keys("documents"),
    category: withBuiltin(keys("categories"), idsOf(categories)),
    purpose: withBuiltin(keys("purposes"), idsOf(purposes)),
  };
}

const sectionOf: Readonly<Record<ReferenceKind, string>> = {
  party: "parties",
  subject: "subjects",
  category: "categories",
  group: "groups",
  purpose: "purposes",
  document: "documents",
};

/** Commands that list what is built in. */
const listOf: Partial<Readonly<Record<ReferenceKind, string>>> = { category: "whogets categories", purpose: "whogets purposes" };

function unknownReference({ reference, value, path }: ReferenceUse, known: KnownIds, compares: boolean): Fault {
  const kind = reference.kinds.join(" or ");
  const suggestion = meantBy(reference, value, known, compares);
  return {
    rule: `unknown-${reference.kinds[0]}`,
    path,
    suggestion,
    message: `unknown ${kind} ${shown(value)}; ${remedyFor(reference, value, known, suggestion)}`,
  };
}

function meantBy(reference: Reference, value: string, known: KnownIds, compares: boolean): string | null {
  if ((reservedWords as readonly string[]).includes(value)) return null;
  const word = value.toLowerCase();
  if (reference.kinds.includes("category") && isIdOf(categoryAliases, word)) return categoryAliases[word];
  const candidates = [...reference.words, ...reference.kinds.flatMap((one) => [...(known[one] ?? [])])];
  const near = compares ? nearest(value, candidates) : null;
  const isBeside = near !== null && rootOf(near) === rootOf(value);
  return isBeside || !value.includes(".") ? near : (meantByLastPart(reference, value, candidates) ?? near);
}

/** `employment.salary` under another root: the everyday word, or the one id that ends so. */
function meantByLastPart({ kinds }: Reference, value: string, candidates: readonly string[]): string | null {
  const last = value.slice(value.lastIndexOf(".") + 1).toLowerCase();
  if (kinds.includes("category") && isIdOf(categoryAliases, last)) return categoryAliases[last];
  const ends = candidates.filter((one) => one.toLowerCase().endsWith(`.${last}`));
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

function remedyFor(reference: Reference, value: string, known: KnownIds, suggestion: string | null): string {
  if (suggestion !== null) return `did you mean "${suggestion}"?`;
  if ((reservedWords as readonly string[]).includes(value)) {
    const declared = declaredFor(reference, known);
    return `this word cannot stand here${declared.length === 0 ? "" : `; use one of: ${declared.join(", ")}`}`;
  }
  const elsewhere = (Object.keys(known) as ReferenceKind[]).find((kind) => known[kind]?.has(value));
  const declared = declaredFor(reference, known);
  const list = reference.kinds.flatMap((kind) => listOf[kind] ?? []).map((command) => `see: ${command}`);
  const use = declared.length === 0 ? list : [`use one of: ${declared.join(", ")}`, ...list];
  if (elsewhere !== undefined) return [`"${value}" is a ${elsewhere}, which cannot stand here`, ...use].join("; ");
  return [`declare it under "${sectionOf[reference.kinds[0] ?? "party"]}"`, ...use].join(", or ");
}

/** What may stand there, if the map has a handful of it. */
function declaredFor({ kinds, words }: Reference, known: KnownIds): readonly string[] {
  const own = kinds.filter((kind) => kind !== "category" && kind !== "purpose").flatMap((kind) => known[kind] ?? []);
  const count = own.reduce((sum, ids) => sum + ids.size, 0);
  return count === 0 || count > 12 ? [] : [...words, ...own.flatMap((ids) => [...ids]).sort()];
}
