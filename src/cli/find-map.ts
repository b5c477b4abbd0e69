// Which map a command works on: the one named, or the first of the usual names in this folder.

import { existsSync } from "node:fs";
import { type DataMap, UsageError } from "../index";
import { readDataMap } from "../node";
import type { Terminal } from "./terminal";

/** Looked for in this order. */
export const usualNames = ["whogets.config.ts", "datamap.ts", "datamap.yaml", "datamap.yml", "datamap.json"] as const;

/** Loads the map; says on stderr which file was found, unless it was named. */
export async function mapFor(terminal: Terminal, named: string | undefined): Promise<DataMap> {
  if (named !== undefined) return readDataMap(terminal.resolve(named));
  const found = usualNames.filter((name) => existsSync(terminal.resolve(name)));
  const [first, ...others] = found;
  if (first === undefined) {
    throw new UsageError(
      `no map in this folder; looked for ${usualNames.join(", ")}. Name one with --map FILE, or make one with: whogets init`,
    );
  }
  const rest = others.length > 0 ? ` (not ${others.join(", ")})` : "";
  terminal.err(`map: ${first}${rest}\n`);
  return readDataMap(terminal.resolve(first));
}
