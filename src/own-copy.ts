// Which copy of whogets a map that is run imports.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** A map in a folder without a copy of whogets gets this copy. */
export function aliasesFor(file: string): Record<string, string> {
  const here = (entry: string) => fileURLToPath(new URL(`./${entry}.js`, import.meta.url));
  try {
    createRequire(file).resolve("whogets");
    return {};
  } catch {
    return {
      "whogets/processors": here("processors"),
      "whogets/render": here("render"),
      "whogets/draw": here("draw"),
      "whogets/node": here("node"),
      whogets: here("index"),
    };
  }
}
