// Which map a command works on: the one named, or the first of the usual names in this folder.

import { existsSync } from "node:fs";
import { basename } from "node:path";
import { type DataMap, DataMapError, UsageError } from "../index";
import { readDataMap } from "../node";
import { withPlaces } from "./locate-in-source";
import type { Terminal } from "./terminal";
import { textAt } from "./typescript-files";
import { repeatedNames } from "./unknown-names";

/** Looked for in this order. */
export const usualNames = ["whogets.config.ts", "datamap.ts", "datamap.yaml", "datamap.yml", "datamap.json"] as const;

/** Loads the map; says on stderr which file was found, unless it was named. */
export const mapFor = async (terminal: Terminal, named: string | undefined): Promise<DataMap> => read(fileFor(terminal, named));

/** The file of the map; says on stderr which one was found, unless it was named. */
export function fileFor(terminal: Terminal, named: string | undefined): string {
  if (named === "") throw new UsageError('option "--map" is empty; name a file');
  if (named !== undefined) return terminal.resolve(named);
  const found = usualNames.filter((name) => existsSync(terminal.resolve(name)));
  const [first, ...others] = found;
  if (first === undefined) {
    throw new UsageError(
      `no map in this folder; looked for ${usualNames.join(", ")}. Name one with --map FILE, or make one with: whogets init`,
    );
  }
  const rest = others.length > 0 ? ` (not ${others.join(", ")})` : "";
  terminal.err(`map: ${first}${rest}\n`);
  return terminal.resolve(first);
}

/** @throws {UsageError} if what a command writes would take the place of a map. */
export function requireNoMap(terminal: Terminal, output: string, named: string | undefined): void {
  const isNamed = named !== undefined && terminal.resolve(named) === terminal.resolve(output);
  if (isNamed || (usualNames as readonly string[]).includes(basename(output)))
    throw new UsageError(`${JSON.stringify(output)} is the name of a map; name another file`);
}

const isRun = (file: string): boolean => /\.m?[jt]s$/i.test(file);

/** As `readDataMap`, with the places of what is wrong in a map that is run. */
export async function read(file: string): Promise<DataMap> {
  let map: DataMap;
  try {
    map = await readDataMap(file);
  } catch (error) {
    throw await withPlaces(error, file);
  }
  const repeated = isRun(file) ? await repeatedNames(file, textAt) : [];
  if (repeated.length > 0) throw new DataMapError(repeated);
  return map;
}
