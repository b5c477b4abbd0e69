// A finished scene on a sheet, as it is and as large as the sheet allows: for pictures that lay out their own page.

import { leastOnPaper } from "../paper/fit";
import { type Paper, pointsOf, sheetMargin, sheetsOf } from "../paper/sheets";
import { group, rect, type Scene, text } from "../scene";
import { colours, lineHeight, sizes, smallestText } from "../theme";
import { tooLarge } from "./one-sheet";

const mostScale = 9.5 / smallestText;

/** @throws {UsageError} where its text would be below 7 pt either way. */
export function sceneOnSheet(scene: Scene, view: string, paper: Paper): Scene {
  const [best] = sheetsOf(paper)
    .map((sheet) => {
      const [width, height] = [pointsOf(sheet.width - 2 * sheetMargin), pointsOf(sheet.height - 2 * sheetMargin)];
      return { sheet, scale: Math.min(mostScale, (width + 24) / scene.width, (height + 24) / scene.height, width / (scene.width - 24)) };
    })
    .sort((a, b) => b.scale - a.scale);
  if (best === undefined || best.scale * smallestText < leastOnPaper) throw tooLarge(view, paper);
  const { sheet, scale } = best;
  const [width, height] = [pointsOf(sheet.width) / scale, pointsOf(sheet.height) / scale];
  const margin = pointsOf(sheetMargin) / scale;
  const number = text({
    x: width - margin,
    y: margin + sizes.heading * lineHeight - 4,
    size: sizes.heading,
    weight: "bold",
    anchor: "end",
    text: "1/1",
    style: { fill: colours.text },
  });
  return {
    ...scene,
    width,
    height,
    paper: { width: sheet.width, height: sheet.height },
    children: [
      rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }),
      group(scene.children, { dx: (width - scene.width) / 2, dy: margin - 12 }),
      number,
    ],
  };
}
