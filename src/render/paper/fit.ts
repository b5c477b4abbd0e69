// How large a picture comes out on a sheet: title above, legend at the foot, the drawing as large as what is left allows.

import { smallestText } from "../theme";
import type { PageParts } from "../views/page";
import { type Block, titleBlock } from "../views/title-block";
import { pointsOf, type Sheet, sheetMargin } from "./sheets";

/** Least size of text on paper, in points; a little above the 7 pt that must hold. */
export const leastOnPaper = 7.05;
/** Small pictures are not blown up: larger text does not read better. */
const mostOnPaper = 9.5;

/** What has to fit, before anything is drawn. */
export type Fitted = Pick<PageParts, "heading" | "legend"> & { readonly drawing: { readonly width: number; readonly height: number } };

export interface Fit {
  /** Points for a px. */
  readonly scale: number;
  /** Size of the smallest text, in points. */
  readonly size: number;
  /** Inside the margins, in px. */
  readonly width: number;
  readonly height: number;
  readonly top: Block;
  readonly legend: Block;
}

/** Between drawing and legend, in px: the rule of the legend stands in it. */
export const legendGap = 16;

/** The largest scale at which all of it stands on the sheet. `most` = points of the smallest text that are enough. */
export function fitOn({ heading, drawing, legend }: Fitted, sheet: Sheet, most = mostOnPaper): Fit {
  const [width, height] = [pointsOf(sheet.width - 2 * sheetMargin), pointsOf(sheet.height - 2 * sheetMargin)];
  const at = (scale: number): Fit & { readonly needed: number } => {
    const [top, foot] = [titleBlock(heading, width / scale), legend(width / scale)];
    const needed = top.height + drawing.height + legendGap + foot.height;
    return { scale, size: smallestText * scale, width: width / scale, height: height / scale, top, legend: foot, needed };
  };
  let fit = at(Math.min(most / smallestText, width / Math.max(1, drawing.width)));
  // A smaller scale makes lines longer and so blocks lower: what fits by these heights fits.
  for (let round = 0; round < 6 && fit.needed > fit.height; round++) fit = at(height / fit.needed);
  return fit;
}
