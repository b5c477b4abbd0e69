// Which map a command works on: the one named, or the first of the usual names in this folder.

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type DataMap, DataMapError, type Issue, UsageError } from "../index";
import { readDataMap } from "../node";
import { locatedIn } from "./locate-in-source";
import type { Terminal } from "./terminal";

/** Looked for in this order. */
export const usualNames = ["whogets.config.ts", "datamap.ts", "datamap.yaml", "datamap.yml", "datamap.json"] as const;

/** Loads the map; says on stderr which file was found, unless it was named. */
export async function mapFor(terminal: Terminal, named: string | undefined): Promise<DataMap> {
  if (named === "") throw new UsageError('option "--map" is empty; name a file');
  if (named !== undefined) return read(terminal.resolve(named));
  const found = usualNames.filter((name) => existsSync(terminal.resolve(name)));
  const [first, ...others] = found;
  if (first === undefined) {
    throw new UsageError(
      `no map in this folder; looked for ${usualNames.join(", ")}. Name one with --map FILE, or make one with: whogets init`,
    );
  }
  const rest = others.length > 0 ? ` (not ${others.join(", ")})` : "";
  terminal.err(`map: ${first}${rest}\n`);
  return read(terminal.resolve(first));
}

/** @throws {UsageError} if what a command writes would take the place of a map. */
export function requireNoMap(terminal: Terminal, output: string, named: string | undefined): void {
  const isNamed = named !== undefined && terminal.resolve(named) === terminal.resolve(output);
  if (isNamed || (usualNames as readonly string[]).includes(basename(output)))
    throw new UsageError(`${JSON.stringify(output)} is the name of a map; name another file`);
}

/** As `readDataMap`, with the places of what is wrong in a map that is run. */
async function read(file: string): Promise<DataMap> {
  try {
    return await readDataMap(file);
  } catch (error) {
    const issues = error instanceof Error && error.name === "DataMapError" && "issues" in error ? (error.issues as readonly Issue[]) : [];
    if (!issues.some((issue) => issue.line === null)) throw error;
    throw new DataMapError(locatedIn(readFileSync(file, "utf8"), file, issues));
  }
}
