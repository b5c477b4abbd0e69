// Pictures that cannot be taken apart, on one sheet, in the first shape that fits: or a sentence on what can be drawn instead.

import { UsageError } from "../../model";
import { fitOn, leastOnPaper } from "../paper/fit";
import { sheetScene } from "../paper/sheet";
import { type Paper, paperLabel, sheetsOf } from "../paper/sheets";
import { type DrawOptions, svgOf } from "./draw-options";
import type { PageParts } from "./page";

/** Text smaller than this part of what paper asks comes to size in no other shape. */
const within = 0.6;

/** @throws {UsageError} where its text would be below 7 pt in any shape, whichever way the paper is turned. */
export function onOneSheet(shapes: readonly (() => PageParts)[], view: string, paper: Paper, options: DrawOptions): readonly string[] {
  for (const shape of shapes) {
    const parts = shape();
    const page = { ...parts, heading: { ...parts.heading, page: { number: 1, count: 1, part: parts.heading.words.heading.allOfIt } } };
    const [best] = sheetsOf(paper)
      .map((sheet) => ({ sheet, size: fitOn(page, sheet).size }))
      .sort((a, b) => b.size - a.size);
    if (best === undefined || best.size < leastOnPaper * within) break;
    if (best.size >= leastOnPaper) return [svgOf(sheetScene(page, best.sheet), options)];
  }
  throw tooLarge(view, paper);
}

export const tooLarge = (view: string, paper: Paper): UsageError =>
  new UsageError(
    `the ${view} picture does not fit one page of ${paperLabel(paper)} with text of 7 pt; take ${paper === "a3" ? "" : "a3, "}the table (view "matrix"), which goes over several pages, or a part of the map (focus, activity, country, data)`,
  );
