// The flow picture on paper: one page where its text can be read, else several, each laid out anew.

import { type DataMap, type Ids, UsageError } from "../../../../model";
import { sheetScene } from "../../../paper/sheet";
import { type Paper, paperLabel, type Sheet, sheetsOf } from "../../../paper/sheets";
import { type DrawOptions, dayToDraw, headingOf, svgOf, wordsFor } from "../../draw-options";
import { pagePrefix } from "../../page-prefix";
import type { Heading } from "../../title-block";
import { type Diagram, diagramOf } from "../diagram";
import { type PageFit, pageFit } from "./page-fit";
import { pagesOn } from "./pages";

/**
 * Draws a map for paper. Same map, same bytes.
 *
 * @throws {UsageError} where more pages would be needed than anybody reads, for options that are none, or for what is no checked map.
 */
export function drawFlowPages<I extends Ids>(map: DataMap<I>, paper: Paper, options: DrawOptions = {}): readonly string[] {
  const on = dayToDraw(map, options);
  const diagram = diagramOf(map, { on, words: wordsFor(options) });
  const heading = { ...headingOf(map, diagram, on, options), grouped: diagram.grouped };
  const single = onePage(diagram, heading, paper);
  const [sheet, pages] = single ?? severalPages(diagram, heading, paper);
  // Text of one size throughout, or nearly: a page with little on it does not shout.
  const most = Math.min(...pages.map(({ size }) => size)) * 1.12;
  return pages.map((page, at) =>
    svgOf(sheetScene(page.parts(), sheet, pages.length === 1 ? undefined : most), pagePrefix(options, at, pages.length)),
  );
}

type Paged = readonly [sheet: Sheet, pages: readonly PageFit[]];

function onePage(diagram: Diagram, heading: Heading, paper: Paper): Paged | null {
  const whole = { ...heading, page: { number: 1, count: 1, part: heading.words.heading.allOfIt } };
  const fits = sheetsOf(paper).flatMap((sheet) => {
    const fit = pageFit(diagram, whole, sheet, true);
    return fit === null ? [] : [[sheet, fit] as const];
  });
  const [best] = fits.sort(([, a], [, b]) => a.cuts - b.cuts || b.size - a.size);
  return best === undefined ? null : [best[0], [best[1]]];
}

export const mostPages = 60;

/** Lying, since data goes from left to right; standing where that does not do. */
function severalPages(diagram: Diagram, heading: Heading, paper: Paper): Paged {
  for (const sheet of sheetsOf(paper)) {
    const pages = pagesOn(diagram, heading, sheet, mostPages);
    if (pages === null) break;
    if (pages !== undefined) return [sheet, pages];
  }
  throw new UsageError(
    `the flows need more than ${mostPages} pages of ${paperLabel(paper)} with text of 7 pt (${diagram.boxes.length} boxes, ${diagram.links.length} lines); take the table (view "matrix"), a part (focus, activity, country, ...) or a larger paper`,
  );
}
