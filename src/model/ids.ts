// The ids a map refers to, their spelling, and the words that no id may take.

/** What one map may refer to. One type argument instead of six keeps hovers and compiler messages short. */
export interface Ids {
  party: string;
  subject: string;
  category: string;
  group: string;
  purpose: string;
  document: string;
}

/** Parties, subjects, groups and activities: `kebab-case`, no slash. */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Categories and purposes: dotted, each part in `camelCase`. */
export const dottedPattern = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/;

/** Words with a fixed meaning beside party, subject and group ids. */
export const reservedWords = ["controller", "everyone", "anyone", "author", "person"] as const;

/** Commands of the command line: `whogets check` must never be a category or group of somebody's map. */
export const commandWords = [
  "all",
  "categories",
  "check",
  "diff",
  "draw",
  "erase",
  "help",
  "impact",
  "init",
  "notice",
  "onward",
  "party",
  "purposes",
  "record",
  "rename",
  "schema",
  "show",
  "subprocessors",
  "transfers",
  "vendor",
  "vendors",
  "version",
] as const;
