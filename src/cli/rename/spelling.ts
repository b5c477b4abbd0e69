// How a new id is written where the old one stands: quotes stay as they are, and are added only where the new id would mean something else.

import { readYaml } from "../../model/yaml-text";
import type { Occurrence } from "./occurrences";
import type { Format, MapFile } from "./sources";

export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly path: string;
}

/** The change at one place; `null` where nothing is to do, a sentence where it cannot be done. */
export function editAt(file: MapFile, occurrence: Occurrence, from: string, to: string): Edit | string | null {
  const { entry, path } = occurrence;
  const at = occurrence.at - file.base;
  const edit = (end: number, text: string): Edit => ({ at: occurrence.at, end: end + file.base, text, path });
  const first = file.text[at] ?? "";
  const quoted = quotedAt(file.text, at);
  if (quoted !== null) return edit(at + quoted.length, `${first}${to}${first}`);
  if (first === "*" && file.format === "yaml") return entry === null ? null : "a key that is an alias; write the key itself";
  // Folded and literal text: the word stands alone in it, behind the marks of its first line.
  const end = occurrence.end - file.base;
  const start = entry === null && /^[|>]/.test(first) ? file.text.lastIndexOf(from, end) : at;
  if (!file.text.startsWith(from, start)) return "the id is written in a way that cannot be changed here";
  const spelt = spellings[file.format](to, entry !== null, file);
  const change: Edit = { at: start + file.base, end: start + from.length + file.base, text: start === at ? spelt : to, path };
  return entry?.shorthand === true ? { ...change, text: `${spelt}: ${from}` } : change;
}

function quotedAt(text: string, at: number): string | null {
  const pattern =
    text[at] === "'" ? /'(?:''|\\[\s\S]|[^'\\])*'/y : text[at] === '"' ? /"(?:\\[\s\S]|[^"\\])*"/y : /`(?:\\[\s\S]|[^`\\])*`/y;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The new id where the old one stands without quotes. */
const spellings: Readonly<Record<Format, (to: string, isKey: boolean, file: MapFile) => string>> = {
  yaml: (to) => (isTextInYaml(to) ? to : `"${to}"`),
  json: (to) => `"${to}"`,
  typescript: (to, isKey, file) => (isKey && /^[a-zA-Z_$][\w$]*$/.test(to) ? to : `${quoteIn(file)}${to}${quoteIn(file)}`),
};

/** `null`, `true`, `1e5` without quotes are no text. */
function isTextInYaml(word: string): boolean {
  const content = readYaml(word).written?.content;
  return content?.kind === "scalar" && content.value === word;
}

/** The quotes that the file has most of. */
function quoteIn({ strings, text, base }: MapFile): string {
  const single = strings.filter(({ at }) => text[at - base] === "'").length;
  return single > strings.length / 2 ? "'" : '"';
}

/** A text with its changes made. */
export function edited({ text, base }: Pick<MapFile, "text" | "base">, edits: readonly Edit[]): string {
  let result = text;
  for (const { at, end, text: put } of [...edits].sort((a, b) => b.at - a.at))
    result = result.slice(0, at - base) + put + result.slice(end - base);
  return result;
}
