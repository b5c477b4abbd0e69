// Finished scenes on sheets, as they are and as large as a sheet allows: for pictures that lay out their own page.

import { leastOnPaper } from "../paper/fit";
import { type Paper, pointsOf, type Sheet, sheetMargin, sheetsOf } from "../paper/sheets";
import { group, rect, type Scene, text } from "../scene";
import { colours, lineHeight, sizes, smallestText } from "../theme";

const mostScale = 9.5 / smallestText;

/** Around a scene that is drawn for itself, in px: on a sheet it stands in the margin of that. */
const around = 12;

export interface Place {
  readonly sheet: Sheet;
  /** Points for a px. */
  readonly scale: number;
  /** Between the margins of the sheet, in px. */
  readonly height: number;
}

const insideOf = (sheet: Sheet) => [pointsOf(sheet.width - 2 * sheetMargin), pointsOf(sheet.height - 2 * sheetMargin)] as const;
const isReadable = (scale: number): boolean => scale * smallestText >= leastOnPaper;

/** How wide a scene can be between its own margins, in px, to be read on this paper as it lies. */
export const readableWidth = (paper: Paper): number => Math.floor(insideOf(sheetsOf(paper)[0])[0] / (leastOnPaper / smallestText));

/** All of a scene on one sheet; null where its text would be below 7 pt either way. */
export function placeOn(scene: Scene, paper: Paper): Place | null {
  const [best] = sheetsOf(paper)
    .map((sheet): Place => {
      const [width, height] = insideOf(sheet);
      const scale = Math.min(
        mostScale,
        (width + 2 * around) / scene.width,
        (height + 2 * around) / scene.height,
        width / (scene.width - 2 * around),
      );
      return { sheet, scale, height: height / scale };
    })
    .sort((a, b) => b.scale - a.scale);
  return best === undefined || !isReadable(best.scale) ? null : best;
}

/** Scenes of this width on such a sheet, one below the other; null where their text would be below 7 pt. */
export function widthOn(sheet: Sheet, sceneWidth: number): Place | null {
  const [width, height] = insideOf(sheet);
  const scale = Math.min(mostScale, width / (sceneWidth - 2 * around));
  return isReadable(scale) ? { sheet, scale, height: height / scale } : null;
}

/** `number` = "2/3". */
export function sceneOnSheet(scene: Scene, { sheet, scale }: Place, number: string): Scene {
  const [width, height] = [pointsOf(sheet.width) / scale, pointsOf(sheet.height) / scale];
  const margin = pointsOf(sheetMargin) / scale;
  const corner = text({
    x: width - margin,
    y: margin + sizes.heading * lineHeight - 4,
    size: sizes.heading,
    weight: "bold",
    anchor: "end",
    text: number,
    style: { fill: colours.text },
  });
  return {
    ...scene,
    width,
    height,
    paper: { width: sheet.width, height: sheet.height },
    children: [
      rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }),
      group(scene.children, { dx: (width - scene.width) / 2, dy: margin - around }),
      corner,
    ],
  };
}
