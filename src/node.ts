// Reads maps from files and makes pictures into files: `whogets/node`. The only library entry that needs Node.js.

import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { loadDataMap } from "./load";
import { checkDefinition, type DataMap, DataMapError, type Issue, isDataMap, largestMap, shown, UsageError, unplaced } from "./model";
import { aliasesFor } from "./own-copy";
import { catalogue } from "./processors";

export { type PdfOptions, type PngOptions, type PngPicture, pdfOf, pngOf } from "./picture-files";

/** Endings of files that hold a map. */
export const mapEndings = [".ts", ".mts", ".js", ".mjs", ".yaml", ".yml", ".json"] as const;

/**
 * Reads a map from a file. YAML and JSON are data; a TypeScript or JavaScript map is run, and its default export is the map.
 *
 * @throws {DataMapError} with every issue of the map.
 * @throws {UsageError} for a file that cannot be read or run, has an unknown ending, or exports no map.
 */
export async function readDataMap(path: string): Promise<DataMap> {
  const ending = extname(path).toLowerCase();
  if (!(mapEndings as readonly string[]).includes(ending)) {
    throw new UsageError(`cannot read ${JSON.stringify(path)} as a map; its name must end in one of: ${mapEndings.join(", ")}`);
  }
  if (!/\.(?:ya?ml|json)$/.test(ending)) {
    refuseUnread(path);
    return moduleMap(path);
  }
  return loadDataMap(textOf(path), { file: path, include: (part) => textOf(besideMap(path, part)) });
}

/** The path of a file that a map includes. Links lead nowhere else: a map of strangers reads nothing outside its folder. */
function besideMap(map: string, part: string): string {
  const path = join(dirname(map), part);
  refuseUnread(path);
  const inside = relative(realpathSync(dirname(map)), realpathSync(path));
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new UsageError(`cannot include ${JSON.stringify(part)}: it is a link that leads out of the folder of the map`);
  return path;
}

/** @throws {UsageError} for what is no file of a size that a map can have. */
function refuseUnread(path: string): void {
  withReason(path, () => {
    const facts = statSync(path);
    if (facts.isDirectory()) throw cannotRead(path, "it is a folder; name the file in it");
    // A pipe or a device may never end.
    if (!facts.isFile()) throw cannotRead(path, "it is a pipe or a device; name a file");
    if (facts.size > 2 * largestMap) throw cannotRead(path, `it has ${facts.size} bytes; a map may have ${2 * largestMap}`);
    accessSync(path, constants.R_OK);
  });
}

function textOf(path: string): string {
  refuseUnread(path);
  const bytes = withReason(path, () => readFileSync(path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw cannotRead(path, "it is not UTF-8 text; save it as UTF-8");
  }
}

const cannotRead = (path: string, why: string): UsageError => new UsageError(`cannot read ${JSON.stringify(path)}: ${why}`);

function withReason<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw cannotRead(path, reasons[code] ?? code);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "reading it is not allowed",
  EPERM: "reading it is not allowed",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
};

// ---------------------------------------------------------------- maps that are run

async function moduleMap(path: string): Promise<DataMap> {
  const { createJiti } = await import("jiti");
  const file = resolve(path);
  const jiti = createJiti(pathToFileURL(file).href, { fsCache: false, moduleCache: false, alias: aliasesFor(file) });
  let value: unknown;
  try {
    value = await jiti.import(file, { default: true });
  } catch (error) {
    throw refusedBy(error, file);
  }
  if (isDataMap(value)) return value;
  if (typeof value !== "object" || value === null || !("name" in value || "controller" in value)) throw noMap(path);
  const { map, faults } = checkDefinition(value, catalogue);
  if (map !== null) return map;
  throw unplaced(faults);
}

const noMap = (path: string) => new UsageError(`${JSON.stringify(path)} exports no map; write: export default defineDataMap({ ... })`);

/** What went wrong in a map that was run: the map's own mistakes as they are, everything else with its place in the map. */
function refusedBy(error: unknown, file: string): Error {
  if (error instanceof Error && (error.name === "DataMapError" || error.name === "UsageError")) return error;
  const message = error instanceof Error ? error.message : shown(error);
  const syntax = /^ParseError: (.*?)\.?\s*\n\s*(.*):(\d+):(\d+)/s.exec(message);
  if (syntax !== null) {
    const [, what = "", where = file, line, column] = syntax;
    const issue: Issue = {
      rule: "syntax",
      message: `not TypeScript: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
      path: [],
      suggestion: null,
      file: where,
      line: Number(line),
      column: Number(column) + 1,
    };
    return new DataMapError([issue]);
  }
  const at = error instanceof Error ? lineIn(error.stack ?? "", file) : null;
  // `export default null`: jiti looks for a promise in it.
  if (at === null && /of null \(reading 'then'\)/.test(message)) return noMap(file);
  // Node adds the stack of `require` calls in further lines.
  const what = /^Cannot find (?:module|package)/.test(message) ? `${message.split("\n")[0]}; install it, or correct the import` : message;
  return new UsageError(`cannot run ${JSON.stringify(file)}: ${at === null ? "it" : `line ${at}`} throws: ${what}`, { cause: error });
}

/** The line of the map that a stack passes through first. Columns are those of the code that runs, not of the file. */
function lineIn(stack: string, file: string): number | null {
  const frame = stack.split("\n").find((line) => line.includes(`${sep}${basename(file)}:`));
  const line = frame === undefined ? undefined : /:(\d+):\d+\)?$/.exec(frame)?.[1];
  return line === undefined ? null : Number(line);
}
