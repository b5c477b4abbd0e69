// The picture of what changed between two maps, from the answer that `diffMaps` gives.

import { diffMapsIn } from "./diff";
import { type DataMap, isPlainDate, type PlainDate, requireMap, shown, UsageError } from "./model";
import type { DrawOptions } from "./render";
import { drawDiffFlow } from "./render/views/diff";
import { drawKeys, requireOptions, wordsFor } from "./render/views/draw-options";
import type { PartyChange } from "./render/views/flow/change";

export interface DrawDiffOptions extends Omit<DrawOptions, "on"> {
  /** The day for which both maps are read; default: the day that the later map describes. */
  readonly on?: PlainDate;
}

/**
 * Draws the flows of two maps as one SVG: what came, what went, what changed and what stayed, told apart without colour. Boxes say what changed of
 * them, as `diffMaps` tells it; what can stand in no box is counted below the heading. Same maps and day, same bytes.
 *
 * @throws {UsageError} for an option or a day that is none, for a later map without a day where none is given, or for what is no checked map.
 */
export function drawDiff(before: DataMap, after: DataMap, options: DrawDiffOptions = {}): string {
  requireMap(before);
  requireMap(after);
  requireOptions(options, drawKeys, '{ on: "YYYY-MM-DD" }');
  const { on = after.asOf, ...around } = options;
  if (on === null) throw new UsageError('the later map says no day that it describes (asOf); name the day: { on: "YYYY-MM-DD" }');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  // What is judged of transfers stands in the list; no box shows it.
  const { changes } = diffMapsIn(wordsFor(around).language, before, after, { on });
  const ofParties = changes.flatMap((change): readonly PartyChange[] => {
    const { party, facet, kind, before: was, after: is, reason } = change;
    return party === null || facet === "automated-decisions" ? [] : [{ party, facet, kind, before: was, after: is, reason }];
  });
  return drawDiffFlow(before, after, { on, changes: ofParties, others: changes.length - ofParties.length }, around);
}
