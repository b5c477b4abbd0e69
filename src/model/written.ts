// A text as it was read, YAML or JSON: values with the places at which they were written, and the limits that both share.

import { type Fault, type Path, shown } from "./issue";

/** One value, where it begins, and where it ends. */
export interface Written {
  readonly at: number;
  readonly end: number;
  readonly content:
    | { readonly kind: "scalar"; readonly value: unknown /** As it stands in the text. */; readonly source: string }
    | { readonly kind: "list"; readonly items: readonly Written[] }
    | { readonly kind: "object"; readonly entries: readonly WrittenEntry[] };
}

export interface WrittenEntry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: Written;
}

/** A fault whose place is known. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly at: number;
}

/** What a text was read to; `written` is null where the text cannot be understood. */
export interface Reading {
  readonly written: Written | null;
  readonly faults: readonly PlacedFault[];
}

/** Thrown by the readers for what ends the reading. */
export class Unreadable extends Error {
  constructor(
    readonly rule: string,
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Reads with what throws `Unreadable`; that becomes the only fault. */
export function readingOf(read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { written: null, faults: [placed(error.rule, error.message, error.at)] };
  }
}

export const placed = (rule: string, message: string, at: number, path: Path = [], suggestion: string | null = null): PlacedFault => ({
  fault: { rule, message, path, suggestion },
  at,
});

/** Deeper than any map; reading deeper texts could end the process, which no caller can catch. */
export const deepestText = 64;

export const tooDeep = (at: number): Unreadable =>
  new Unreadable("too-deep", `lists and objects stand in each other more than ${deepestText} deep; no map needs that`, at);

/** The plain data. Of a repeated key the last one counts; `repeatedKeys` says so. */
export function dataOf({ content }: Written): unknown {
  if (content.kind === "scalar") return content.value;
  if (content.kind === "list") return content.items.map(dataOf);
  return Object.fromEntries(content.entries.map(({ key, value }) => [key, dataOf(value)]));
}

/** Keys that stand twice in one object. */
export function repeatedKeys(written: Written, lineOf: (at: number) => string): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  const seen = new Set<Written["content"]>();
  const visit = ({ content }: Written, path: Path): void => {
    if (content.kind === "scalar" || seen.has(content)) return;
    seen.add(content);
    if (content.kind === "list") {
      for (const [index, item] of content.items.entries()) visit(item, [...path, index]);
      return;
    }
    const first = new Map<string, number>();
    for (const { key, keyAt, value } of content.entries) {
      const before = first.get(key);
      if (before === undefined) first.set(key, keyAt);
      else {
        const message = `the key ${shown(key)} stands here a second time (first in ${lineOf(before)}); keep one of the two`;
        faults.push(placed("duplicate-key", message, keyAt, [...path, key]));
      }
      visit(value, [...path, key]);
    }
  };
  visit(written, []);
  return faults;
}

/** The entry or value at a path; undefined where the path leads nowhere. */
export function writtenAt(written: Written, path: Path): { readonly keyAt: number | null; readonly value: Written } | undefined {
  let found: { readonly keyAt: number | null; readonly value: Written } = { keyAt: null, value: written };
  for (const part of path) {
    const { content } = found.value;
    if (content.kind === "list") {
      const item = typeof part === "number" ? content.items[part] : undefined;
      if (item === undefined) return undefined;
      found = { keyAt: null, value: item };
    } else if (content.kind === "object") {
      const entry = content.entries.findLast(({ key }) => key === String(part));
      if (entry === undefined) return undefined;
      found = entry;
    } else return undefined;
  }
  return found;
}

/** Lines and columns, both from 1, of offsets in a text. */
export function linesOf(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
