// Laws as they are named on the command line.

import { UsageError } from "../index";
import { nearest, type RegimeId } from "../model";

/** Short names. */
const lawNames = { EU: "EU_GDPR", UK: "UK_GDPR", CH: "CH_FADP" } as const;

/** Names with commas between them: `EU,UK`. */
export const lawsIn = (list: string): readonly RegimeId[] => list.split(",").map(lawFor);

function lawFor(word: string): RegimeId {
  const name = word.trim().toUpperCase();
  const short = Object.entries(lawNames).find(([one, id]) => one === name || id === name);
  if (short !== undefined) return short[1];
  const known = Object.keys(lawNames);
  const suggestion = nearest(name, [...known, ...Object.values(lawNames)]);
  throw new UsageError(
    `unknown law ${JSON.stringify(word)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
