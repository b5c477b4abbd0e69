// Finds a passage of a document by its first and last words.

import type { Evidence } from "./map";

/** Where a locator leads in a text whose white space is folded and whose Unicode form is NFC. */
export type Located =
  | { readonly found: true; readonly from: number; readonly to: number; readonly passage: string }
  | { readonly found: false; readonly why: string /** The passage that shares most words with the locator. */; readonly nearest: string };

/** White space folded to single spaces, NFC: what locators are compared in. */
export const folded = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/**
 * Finds the passage: the `nth` occurrence of the first words, up to the next occurrence of the last words, which may lie within the first.
 * First words that occur more than once need `nth`.
 */
export function locateEvidence(text: string, evidence: Pick<Evidence, "start" | "end" | "nth">): Located {
  const whole = folded(text);
  const start = folded(evidence.start);
  const end = folded(evidence.end);
  const starts = occurrences(whole, start);
  const lost = (why: string): Located => ({ found: false, why, nearest: nearestPassage(whole, `${start} ${end}`) });
  if (starts.length === 0) return lost(`"${start}" does not occur`);
  if (starts.length > 1 && evidence.nth === undefined) return lost(`"${start}" occurs ${starts.length} times; say which with "nth"`);
  const from = starts[(evidence.nth ?? 1) - 1];
  if (from === undefined) return lost(`"${start}" occurs ${starts.length} times, not ${evidence.nth}`);
  const at = whole.indexOf(end, Math.max(from, from + start.length - end.length));
  if (at < 0) return lost(`"${end}" does not follow "${start}"`);
  const to = at + end.length;
  return { found: true, from, to, passage: whole.slice(from, to) };
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The sentence-long window with most words of the locator. */
function nearestPassage(text: string, locator: string): string {
  const wanted = new Set(wordsOf(locator));
  const words = text.split(" ");
  const span = Math.min(words.length, 16);
  const hits = words.map((word) => (wordsOf(word).some((part) => wanted.has(part)) ? 1 : 0) as number);
  let sum = hits.slice(0, span).reduce((a, b) => a + b, 0);
  let [best, at] = [sum, 0];
  for (let first = 1; first + span <= words.length; first++) {
    sum += (hits[first + span - 1] ?? 0) - (hits[first - 1] ?? 0);
    if (sum > best) [best, at] = [sum, first];
  }
  return words.slice(at, at + span).join(" ");
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
