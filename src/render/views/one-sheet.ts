// Pictures that cannot be taken apart, on one sheet: or a sentence on what can be drawn instead.

import { UsageError } from "../../model";
import { fitOn, leastOnPaper } from "../paper/fit";
import { sheetScene } from "../paper/sheet";
import { type Paper, paperLabel, sheetsOf } from "../paper/sheets";
import { type DrawOptions, svgOf } from "./draw-options";
import type { PageParts } from "./page";

/** @throws {UsageError} where its text would be below 7 pt either way. */
export function onOneSheet(parts: PageParts, view: string, paper: Paper, options: DrawOptions): readonly string[] {
  const page = { ...parts, heading: { ...parts.heading, page: { number: 1, count: 1, part: parts.heading.words.heading.allOfIt } } };
  const [best] = sheetsOf(paper)
    .map((sheet) => ({ sheet, size: fitOn(page, sheet).size }))
    .sort((a, b) => b.size - a.size);
  if (best === undefined || best.size < leastOnPaper) throw tooLarge(view, paper);
  return [svgOf(sheetScene(page, best.sheet), options)];
}

export const tooLarge = (view: string, paper: Paper): UsageError =>
  new UsageError(
    `the ${view} picture does not fit one page of ${paperLabel(paper)} with text of 7 pt; take ${paper === "a3" ? "" : "a3, "}the table (view "matrix"), which goes over several pages, or a part of the map (focus, activity, country, data)`,
  );
