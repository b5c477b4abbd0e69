// The setting of a diagram on a sheet: of those that can be read there and cut fewest words, the one with the largest text.

import { type Fit, fitOn, leastOnPaper } from "../../../paper/fit";
import { pointsOf, type Sheet, sheetMargin } from "../../../paper/sheets";
import { smallestText } from "../../../theme";
import type { PageParts } from "../../page";
import type { Heading } from "../../title-block";
import { pageDensities } from "../density";
import type { Diagram } from "../diagram";
import { legendIn, partsOf } from "../scene";
import { type Setting, settingsOf } from "../settings";

export interface PageFit {
  readonly size: number;
  readonly cuts: number;
  parts(): PageParts;
}

/**
 * The first setting that cuts fewest words of all; with `anyCut`, any that can be read, the fewest cuts first.
 * Null where none has text of 7 pt.
 */
export function pageFit(diagram: Diagram, heading: Heading, sheet: Sheet, anyCut: boolean): PageFit | null {
  const settingIn = settingsOf(diagram);
  const settings = pageDensities.map((density) => ({ density, setting: settingIn(density) }));
  const cuts = [...new Set(settings.map(({ setting }) => setting.cuts))].sort((a, b) => a - b);
  for (const count of anyCut ? cuts : cuts.slice(0, 1)) {
    for (const { setting } of settings.filter((one) => one.setting.cuts === count)) {
      const fit = fitOf(setting, heading, sheet);
      if (fit !== null)
        return { size: fit.size, cuts: count, parts: () => partsOf(heading, setting, setting.draft().settled().placement()) };
    }
  }
  return null;
}

/** Cheap reasons against it first: boxes and labels that need more than the whole sheet, and columns that are wider. */
function fitOf(setting: Setting, heading: Heading, sheet: Sheet): Fit | null {
  const scale = leastOnPaper / smallestText;
  const [width, height] = [pointsOf(sheet.width - 2 * sheetMargin) / scale, pointsOf(sheet.height - 2 * sheetMargin) / scale];
  const area = [...setting.boxes, ...setting.labels].reduce((sum, one) => sum + one.width * one.height, 0);
  if (area > width * height) return null;
  const draft = setting.draft();
  if (draft.leastWidth > width) return null;
  const settled = draft.settled();
  if (settled.height > height) return null;
  const fit = fitOn({ heading, drawing: settled, legend: legendIn(setting) }, sheet);
  return fit.size >= leastOnPaper ? fit : null;
}
