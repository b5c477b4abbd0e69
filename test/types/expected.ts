// What the comments in the case files expect of a compiler, and what a compiler says, as lines that can be compared.

import type { CompileError } from "./compilers";

/**
 * `// expect "klaviyo"`: the word is refused with this suggestion. `// expect key "role"`: the key, with this suggestion.
 * `// expect key`: the key, without one. `// expect error`: the value, without one.
 */
const marker = /\/\/ (expect (?:"[^"]+"|key|key "[^"]+"|error))$/;

/** The case with more ids of each kind: the words after "several:" become code. */
export const severalOf = (text: string): string => text.replace(/\/\* several: (.*?) \*\//g, "$1");

/** `file:line expect ...` for every marked line. */
export function expectedLines(file: string, text: string): readonly string[] {
  return text.split("\n").flatMap((line, at) => {
    const found = marker.exec(line);
    if (found === null && line.includes("// expect")) throw new Error(`${file}:${at + 1}: not a marker: ${line.trim()}`);
    return found === null ? [] : [`${file}:${at + 1} ${found[1]}`];
  });
}

/** The same for what was said: one line an error, so that a second error on a line shows. */
export function saidLines(errors: readonly CompileError[]): readonly string[] {
  return errors.map(({ file, line, code, message }) => `${file}:${line} ${said(code, message)}`);
}

function said(code: number, message: string): string {
  const word = /Did you mean '("[^"]+")'\?$/.exec(message);
  const key = /Did you mean to write '(.+)'\?$/.exec(message);
  if (code === 2820 && word !== null) return `expect ${word[1]}`;
  if (code === 2561 && key !== null) return `expect key "${key[1]}"`;
  if (code === 2353) return "expect key";
  if (code === 2322) return "expect error";
  return `TS${code}: ${message}`;
}
