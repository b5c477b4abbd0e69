// Finds the place of an issue in a TypeScript map, whose definition is checked as values without places: follows the path through the literal.

import type { Issue } from "../index";

interface Token {
  readonly kind: "text" | "word" | "mark";
  readonly text: string;
  readonly at: number;
}

/** The same issues with file, line and column, in the order of the file; those that have a place keep it. */
export function locatedIn(source: string, file: string, issues: readonly Issue[]): readonly Issue[] {
  const tokens = tokensOf(source);
  const seen = new Map<string, number>();
  const located = issues.map((issue): Issue => {
    if (issue.line !== null) return issue;
    const before = source.slice(0, placeOf(issue, tokens, seen)).split("\n");
    return { ...issue, file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  });
  return located.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** These are about the last key of their path, not about its value. */
const keyRules: ReadonlySet<string> = new Set(["unknown-key", "invalid-id", "id-clash", "circular"]);

function placeOf(issue: Issue, tokens: readonly Token[], seen: Map<string, number>): number {
  const start = definitionIn(tokens);
  let [key, value, left] = [start, start, issue.path.length];
  for (const part of start === null ? [] : issue.path) {
    const next = stepInto(tokens, value ?? 0, part);
    if (next === null) break;
    ({ key, value } = next);
    left--;
  }
  const reached = (keyRules.has(issue.rule) ? key : value) ?? callIn(tokens);
  if (left === 0) return tokens[reached]?.at ?? 0;
  // The way leads through a variable, a call or another file: the word itself is looked for, each time further down.
  const word = wordOf(issue);
  const times = seen.get(word) ?? 0;
  seen.set(word, times + 1);
  const found = tokens.filter(({ kind, text }, at) => kind === "text" && text === word && at >= (value ?? 0));
  return (found[times] ?? found.at(-1) ?? tokens[reached])?.at ?? 0;
}

/** What an issue is about: the first thing in quotes. */
function wordOf({ message, path }: Issue): string {
  const quoted = /"(?:[^"\\]|\\.)*"/.exec(message)?.[0];
  return quoted === undefined ? String(path.at(-1) ?? "") : quoted.slice(1, -1).replace(/\\(.)/g, "$1");
}

/** The call of `defineDataMap`, else the default export, else the beginning. */
function callIn(tokens: readonly Token[]): number {
  const call = tokens.findIndex(({ text }, at) => text === "defineDataMap" && tokens[at + 1]?.text === "(");
  if (call >= 0) return call;
  return Math.max(
    0,
    tokens.findIndex(({ text }, at) => text === "export" && tokens[at + 1]?.text === "default"),
  );
}

function definitionIn(tokens: readonly Token[]): number | null {
  const call = callIn(tokens);
  const value = valueAt(tokens, call + 2);
  return tokens[value]?.text === "{" ? value : null;
}

/** Where a value begins: a name leads to its declaration in this file. */
function valueAt(tokens: readonly Token[], at: number): number {
  const name = tokens[at];
  if (name?.kind !== "word" || /^[.(]$/.test(tokens[at + 1]?.text ?? "")) return at;
  const declared = tokens.findIndex(
    ({ text }, before) => /^(?:const|let|var)$/.test(text) && tokens[before + 1]?.kind === "word" && tokens[before + 1]?.text === name.text,
  );
  const equals = declared < 0 ? -1 : tokens.findIndex(({ text }, later) => later > declared && text === "=");
  return equals < 0 ? at : equals + 1;
}

/** Key and value under one part of a path, in the object or list that begins at `open`. */
function stepInto(tokens: readonly Token[], open: number, part: string | number): { readonly key: number; readonly value: number } | null {
  if (tokens[open]?.text !== (typeof part === "number" ? "[" : "{")) return null;
  let [depth, entry] = [0, 0];
  for (let at = open + 1; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    const begins = depth === 0 && /^[[{,]$/.test(tokens[at - 1]?.text ?? "");
    if (begins && typeof part === "number" && text.startsWith("...")) return null;
    if (begins && entry === part && !/^[\]}]$/.test(text)) return { key: at, value: valueAt(tokens, at) };
    if (begins && kind !== "mark" && text === part) {
      const next = tokens[at + 1]?.text;
      if (next === ":") return { key: at, value: valueAt(tokens, at + 2) };
      if (next === "," || next === "}") return { key: at, value: valueAt(tokens, at) };
    }
    if (kind !== "mark") continue;
    if (/^[[{(]$/.test(text)) depth++;
    else if (/^[\]})]$/.test(text) && --depth < 0) return null;
    else if (text === "," && depth === 0) entry++;
  }
  return null;
}

/** Texts in quotes, words and marks; comments are passed over. */
function tokensOf(source: string): readonly Token[] {
  const pattern = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'`])((?:\\[\s\S]|(?!\1)[^\\])*)\1|([\p{L}\p{N}_$.]+)|[^\s]/gu;
  return [...source.matchAll(pattern)].flatMap((match): Token[] => {
    const [whole, quote, text = "", word] = match;
    if (quote !== undefined) return [{ kind: "text", text: text.replace(/\\(.)/g, "$1"), at: match.index }];
    if (word !== undefined) return [{ kind: "word", text: word, at: match.index }];
    return /^\/[/*]/.test(whole) ? [] : [{ kind: "mark", text: whole, at: match.index }];
  });
}
