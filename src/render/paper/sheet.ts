// Puts a picture onto a sheet: the scene has the size of the paper, and its pixels are as large as they are printed.

import { group, rect, type Scene } from "../scene";
import { colours } from "../theme";
import { descOf, type PageParts } from "../views/page";
import { headingText } from "../views/title-block";
import { fitOn, legendGap } from "./fit";
import { pointsOf, type Sheet, sheetMargin } from "./sheets";

/** The legend stands at the foot, the drawing in what is left: in its middle, or below the title where it is a table. */
export function sheetScene(parts: PageParts, sheet: Sheet, most?: number): Scene {
  const { heading, drawing, markers = [], align = "middle" } = parts;
  const { scale, width, height, top, legend } = fitOn(parts, sheet, most);
  const margin = pointsOf(sheetMargin) / scale;
  const [pageWidth, pageHeight] = [pointsOf(sheet.width) / scale, pointsOf(sheet.height) / scale];
  const foot = height - legend.height;
  const spare = Math.max(0, foot - legendGap - top.height - drawing.height);
  const [dx, dy] = align === "left" ? [0, 0] : [(width - drawing.width) / 2, Math.min(spare / 2, spare - 4)];
  return {
    width: pageWidth,
    height: pageHeight,
    paper: { width: sheet.width, height: sheet.height },
    title: headingText(heading),
    desc: descOf(parts),
    lang: heading.words.language,
    markers,
    children: [
      rect({ x: 0, y: 0, width: pageWidth, height: pageHeight, style: { fill: colours.background } }),
      group(top.nodes, { dx: margin, dy: margin }),
      group(drawing.nodes, { dx: margin + dx, dy: margin + top.height + Math.max(0, dy) }),
      group(legend.nodes, { dx: margin, dy: margin + foot }),
    ],
  };
}
