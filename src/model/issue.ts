// What is wrong with a definition: said once, as data, with the value, the place and the remedy.

import { distance } from "fastest-levenshtein";

export type Path = readonly (string | number)[];

/** Where a value stands. Lines and columns count from 1; null where only the path is known. */
export interface Position {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** One thing that is wrong. */
export interface Issue extends Position {
  /** Stable id of the rule that was broken, e.g. `unknown-party`. */
  readonly rule: string;
  /** What, the value, the remedy. */
  readonly message: string;
  readonly path: Path;
  /** The id that was probably meant. */
  readonly suggestion: string | null;
}

/** An issue before its place in a file is known. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly path: Path;
  readonly suggestion?: string | null;
  /** The path ends in a key, and the key itself is wrong, not its value. */
  readonly atKey?: boolean;
}

/** The message of the error has so many lines; `issues` has all. */
const mostInMessage = 1000;

/** Thrown for a definition that does not hold; `issues` has all that is wrong, in the order of the file. */
export class DataMapError extends Error {
  override readonly name = "DataMapError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const more = issues.length - mostInMessage;
    super([...issues.slice(0, mostInMessage).map(issueLine), ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
    this.issues = issues;
  }
}

/** Faults of a definition that was given as a value: where it stands in a file is not known. */
export const unplaced = (faults: readonly Fault[]): DataMapError =>
  new DataMapError(
    faults.map(({ rule, message, path, suggestion = null }) => ({ rule, message, path, suggestion, file: null, line: null, column: null })),
  );

/** Thrown for a question that cannot be asked: an id that the map does not have, a date that is none, a file that cannot be read. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** `activities.newsletter.flows[0].to[1]`; keys that are not plain words are quoted. */
export function pathText(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[\w$-]{1,80}$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${shown(part)}]`;
  }
  return text;
}

/** `file:line:column: rule: message (at path)`, one line whatever the map holds. */
export function issueLine(issue: Issue): string {
  const place = [issue.file ?? "map", issue.line, issue.column].filter((part) => part !== null).join(":");
  const at = issue.path.length > 0 ? ` (at ${pathText(issue.path)})` : "";
  return visible(`${place}: ${issue.rule}: ${issue.message}${at}`);
}

/** A value as a message shows it: quoted, one line, control characters visible, at most 80 characters. */
export function shown(value: unknown): string {
  const characters = [...visible(textOf(value))];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}

/** Characters that act on a terminal, or that nobody sees, written as escapes. */
const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be seen
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });

function textOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  const kind = typeof value === "object" && value !== null ? Object.prototype.toString.call(value).slice(8, -1) : "Object";
  if (kind !== "Object" && kind !== "Array") return `a ${kind}`;
  try {
    return JSON.stringify(value);
  } catch {
    return "an object that cannot be shown";
  }
}

/** The candidate that `word` was probably meant to be: one or two slips (two swapped letters count as two), more in long words; ties go to the first in sorting order. */
export function nearest(word: unknown, candidates: Iterable<string>): string | null {
  if (typeof word !== "string" || word.length > 200) return null;
  const all = [...candidates];
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const low = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = limit;
  for (const candidate of all) {
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const apart = distance(low, candidate.toLowerCase());
    if (apart < bestDistance || (apart === bestDistance && (best === null || candidate < best))) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best ?? lastPartOf(low, all);
}

/** `email` was probably meant to be `contact.email`: the last part of exactly one dotted candidate. */
function lastPartOf(word: string, candidates: readonly string[]): string | null {
  const ends = candidates.filter((candidate) => candidate.toLowerCase().endsWith(`.${word}`));
  return ends.length === 1 ? (ends[0] ?? null) : null;
}
