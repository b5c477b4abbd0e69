// The baseline: what was found on the day a check was taken up. It may only shrink.

import { shown, UsageError } from "../model";
import type { Finding, Rule } from "./rule";

/** One thing that was found before, by rule and id. Neither lines nor wording enter it. */
export interface BaselineEntry {
  readonly rule: string;
  readonly about: string;
}

/** @throws {UsageError} for a text that is no baseline. */
export function readBaseline(text: string, file: string): readonly BaselineEntry[] {
  if (typeof text !== "string") throw new UsageError(`${file}: ${shown(text)} is no text; hand in what the file holds`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`${file}: this is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const entries = typeof value === "object" && value !== null && "known" in value ? value.known : undefined;
  if (!Array.isArray(entries))
    throw new UsageError(`${file}: a baseline is { "known": [{ "rule", "about" }] }; write one with --write-baseline`);
  return entriesOf(entries, file);
}

/** @throws {UsageError} for what is no list of entries. */
export function entriesOf(entries: unknown, file: string): readonly BaselineEntry[] {
  if (!Array.isArray(entries)) throw new UsageError(`${file}: ${shown(entries)} is no list of entries: { "rule", "about" }`);
  return entries.map((entry: unknown) => {
    const { rule, about } = (typeof entry === "object" && entry !== null ? entry : {}) as Record<string, unknown>;
    if (typeof rule !== "string" || typeof about !== "string")
      throw new UsageError(`${file}: ${shown(entry)} is no entry: { "rule", "about" }`);
    return { rule, about };
  });
}

/** The entries of everything that a check found, what is waived left out; sorted. Findings about waivers and the baseline itself are none. */
export function baselineOf({
  findings,
  known,
}: {
  readonly findings: readonly Finding[];
  readonly known: readonly Finding[];
}): readonly BaselineEntry[] {
  const entries = [...findings, ...known]
    .filter(({ rule }) => !aboutFiles.includes(rule))
    .flatMap(({ rule, about }) => about.map((one) => ({ rule, about: one })));
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

export const writeBaseline = (entries: readonly BaselineEntry[]): string => `${JSON.stringify({ known: entries }, null, 2)}\n`;

/** What a new baseline has that the old one had not. */
export const addedTo = (before: readonly BaselineEntry[], after: readonly BaselineEntry[]): readonly BaselineEntry[] => {
  const had = new Set(before.map(keyOf));
  return after.filter((entry) => !had.has(keyOf(entry)));
};

/** Entries that are no longer found, as one finding. */
export function staleEntries(
  rules: readonly Rule[],
  baseline: readonly BaselineEntry[],
  met: ReadonlySet<BaselineEntry>,
): readonly Finding[] {
  const rule = rules.find((one) => one.id === "baseline-stale");
  const stale = baseline.filter((entry) => !met.has(entry));
  if (rule === undefined || stale.length === 0) return [];
  const { id, severity, article, fix } = rule;
  const words = stale.map((entry) => `${entry.rule} (${entry.about})`).sort();
  const message = `No longer found, and still in the baseline: ${words.join("; ")}.`;
  const where = { file: null, line: null, column: null };
  return [{ rule: id, severity, article, message, fix, where, path: [], about: words, flows: [], evidence: [] }];
}

const aboutFiles: readonly string[] = ["waiver-expired", "waiver-unused", "baseline-stale"];

const keyOf = ({ rule, about }: BaselineEntry): string => JSON.stringify([rule, about]);
