// `npm run catalogue:stale -- --on 2027-06-01`: which rows of the vendor catalogue are past their day, the longest due first.

import { pathToFileURL } from "node:url";
import type { PlainDate } from "../src/model";
import { vendors } from "../src/processors";
import { factsIn, staleOn } from "../src/processors/stale";

/** A line a row, and how many there are. */
export function staleText(on: PlainDate): string {
  const rows = staleOn(vendors, on);
  const own = vendors.flatMap(({ record }) => factsIn(record)).filter(([, { recheckAfter }]) => recheckAfter !== undefined).length;
  const widest = Math.max(0, ...rows.map(({ vendor }) => vendor.length));
  const lines = rows.map(({ recheckAfter, vendor, what, fromMemory }) =>
    [
      `due ${recheckAfter}`,
      vendor.padEnd(widest),
      `${what}${fromMemory === 0 ? "" : what === "record" ? `, ${fromMemory} from memory` : ", from memory"}`,
    ].join("  "),
  );
  const records = rows.filter(({ what }) => what === "record").length;
  const count = `${records} of ${vendors.length} records and ${rows.length - records} of ${own} facts with a day of their own are past it on ${on}.`;
  return [...lines, count, ""].join("\n");
}

/** The exit code; stale rows are news, no failure. */
export function run(args: readonly string[], out: (text: string) => void, err: (text: string) => void): number {
  const [option, on] = args;
  try {
    if (args.length !== 2 || option !== "--on") throw new Error("say the day: npm run catalogue:stale -- --on YYYY-MM-DD");
    out(staleText(on as PlainDate));
    return 0;
  } catch (error) {
    err(`catalogue:stale: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = run(
    process.argv.slice(2),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  );
