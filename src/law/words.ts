// Words of the caller, checked one by one: each error names the value and the remedy.

import { idsOf, isIdOf, isPlainDate, nearest, type PlainDate, shown, type Table, UsageError } from "../model";

export function partOf(part: unknown, what: string): Readonly<Record<string, unknown>> {
  if (part === undefined || part === null) return {};
  if (typeof part === "object" && !Array.isArray(part)) return part as Readonly<Record<string, unknown>>;
  throw new UsageError(`"${what}" is ${shown(part)}; write an object, or leave it out`);
}

/** A misspelt key would leave its question open without a word. */
export function requireKeys(part: Readonly<Record<string, unknown>>, keys: readonly string[], what: string): void {
  const odd = Object.keys(part).find((key) => !keys.includes(key));
  if (odd === undefined) return;
  const guess = nearest(odd, keys);
  throw new UsageError(`"${what}" has no key ${shown(odd)}; ${guess === null ? `it has: ${keys.join(", ")}` : `did you mean "${guess}"?`}`);
}

export function flagOf(flag: unknown, what: string): boolean | null {
  if (flag === undefined || flag === null) return null;
  if (typeof flag === "boolean") return flag;
  throw new UsageError(`"${what}" is ${shown(flag)}; write true or false, or leave it out if it is not known`);
}

export function dayOf(day: unknown, what: string): PlainDate {
  if (typeof day === "string" && isPlainDate(day)) return day;
  throw new UsageError(`"${what}" is ${shown(day)}, no day that exists; write it as YYYY-MM-DD`);
}

export function idIn<Id extends string>(table: Table<Id, unknown>, word: unknown, what: string): Id {
  if (typeof word === "string" && isIdOf(table, word)) return word;
  const guess = typeof word === "string" ? nearest(word, idsOf(table)) : null;
  const hint = guess === null ? `one of: ${idsOf(table).join(", ")}` : shown(guess);
  throw new UsageError(`"${what}" has ${shown(word)}, which is not known; write ${hint}`);
}
