// Several maps in one call: which file each word means, what each result is called, and that one failure does not stop the rest.

import { statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { type DataMap, UsageError } from "../index";
import { read, usualNames } from "./find-map";
import { tell } from "./tell";
import { plain, type Terminal } from "./terminal";

const isUsual = (file: string): boolean => (usualNames as readonly string[]).includes(basename(file));

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The file that a word names: a folder stands for the map in it. */
export function mapFileAt(terminal: Terminal, word: string): string {
  const path = terminal.resolve(word);
  if (!isFolder(path)) return path;
  const found = usualNames.map((name) => resolve(path, name)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
  if (found === undefined) throw new UsageError(`no map in ${JSON.stringify(word)}; looked for ${usualNames.join(", ")}`);
  return found;
}

export interface Failure {
  readonly word: string;
  readonly error: unknown;
}

/** Reads map after map and hands each on. What fails is told and returned; the others go on. */
export async function eachMap(
  terminal: Terminal,
  words: readonly string[],
  work: (map: DataMap, word: string, at: number) => Promise<void>,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const clear = () => terminal.showsProgress && terminal.err("\r\u001b[K");
  for (const [at, word] of words.entries()) {
    if (terminal.showsProgress) terminal.err(`\r\u001b[K${at + 1}/${words.length} ${plain(word).slice(-60)}`);
    try {
      await work(await read(mapFileAt(terminal, word)), word, at);
    } catch (error) {
      clear();
      terminal.err(`${plain(word)}:\n`);
      tell(terminal, error);
      failures.push({ word, error });
    }
  }
  clear();
  return failures;
}

const mostLetters = 80;
/** Names that a system keeps for devices. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Letters, digits, dots, hyphens and low lines; no beginning that hides a file, no name of a device. */
function fileStem(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  const short = [...clean].slice(0, mostLetters).join("");
  return short === "" ? "map" : kept.test(short) ? `map-${short}` : short;
}

/** The file's name, or that of its folder where the file has a usual one; then folder after folder upwards. */
function partsOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); dirname(folder) !== folder; folder = dirname(folder)) folders.push(basename(folder));
  return isUsual(file) && folders.length > 0 ? folders : [basename(file, extname(file)), ...folders];
}

/**
 * A name for what is made of each file, without ending. Two that would be the same get the name of the folder above in front.
 *
 * @throws {UsageError} for a file that is named twice, and for two that cannot be told apart.
 */
export function namesFor(files: readonly string[]): readonly string[] {
  const twice = files.find((file, at) => files.indexOf(file) < at);
  if (twice !== undefined)
    throw new UsageError(`${JSON.stringify(basename(twice))} in ${JSON.stringify(basename(dirname(twice)))} is named twice`);
  const all = files.map(partsOf);
  const used = all.map(() => 1);
  for (;;) {
    const names = all.map((parts, at) => fileStem(parts.slice(0, used[at]).reverse().join("-")));
    // Some systems do not tell capitals apart.
    const keys = names.map((name) => name.toLowerCase());
    const clashes = keys.flatMap((key, at) => (keys.indexOf(key) !== keys.lastIndexOf(key) ? [at] : []));
    if (clashes.length === 0) return names;
    const open = clashes.filter((at) => (used[at] ?? 0) < (all[at]?.length ?? 0));
    if (open.length === 0)
      throw new UsageError(`two maps would give the same file ${JSON.stringify(names[clashes[0] ?? 0])}; rename one of their folders`);
    for (const at of open) used[at] = (used[at] ?? 0) + 1;
  }
}
