// Reads maps from files: `whogets/node`. The only library entry that needs Node.js.

import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadDataMap } from "./load";
import { type DataMap, defineDataMap, isDataMap, largestMap, UsageError } from "./model";

/** Endings of files that hold a map. */
export const mapEndings = [".ts", ".mts", ".js", ".mjs", ".yaml", ".yml", ".json"] as const;

/**
 * Reads a map from a file. YAML and JSON are data; a TypeScript or JavaScript map is run, and its default export is the map.
 *
 * @throws {DataMapError} with every issue of the map.
 * @throws {UsageError} for a file that cannot be read, has an unknown ending, or exports no map.
 */
export async function readDataMap(path: string): Promise<DataMap> {
  const ending = extname(path).toLowerCase();
  if (!(mapEndings as readonly string[]).includes(ending)) {
    throw new UsageError(`cannot read ${JSON.stringify(path)} as a map; its name must end in one of: ${mapEndings.join(", ")}`);
  }
  const text = await textOf(path);
  return /\.(?:ya?ml|json)$/.test(ending) ? loadDataMap(text, { file: path }) : moduleMap(path);
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > 2 * largestMap) throw new UsageError(`${JSON.stringify(path)} has ${size} bytes; a map may have ${2 * largestMap}`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(`cannot read ${JSON.stringify(path)}: ${reasons[code] ?? code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "reading it is not allowed",
  EISDIR: "it is a folder; name the file in it",
};

async function moduleMap(path: string): Promise<DataMap> {
  const { createJiti } = await import("jiti");
  const file = resolve(path);
  const jiti = createJiti(pathToFileURL(file).href, { fsCache: false, moduleCache: false, alias: aliasesFor(file) });
  const value: unknown = await jiti.import(file, { default: true });
  if (isDataMap(value)) return value;
  if (typeof value === "object" && value !== null && "name" in value) return defineDataMap(value as never);
  throw new UsageError(`${JSON.stringify(path)} exports no map; write: export default defineDataMap({ ... })`);
}

/** A map in a folder without a copy of whogets gets this copy. */
function aliasesFor(file: string): Record<string, string> {
  const here = (entry: string) => fileURLToPath(new URL(`./${entry}.js`, import.meta.url));
  try {
    createRequire(file).resolve("whogets");
    return {};
  } catch {
    return {
      "whogets/processors": here("processors"),
      "whogets/render": here("render"),
      "whogets/node": here("node"),
      whogets: here("index"),
    };
  }
}
