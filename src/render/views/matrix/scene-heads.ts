// Heads of the columns: categories upwards, the names of their sections above, a line between sections.

import type { PictureWords } from "../../../words/pictures";
import { group, path, rect, type SceneNode, text } from "../../scene";
import { colours, lineHeight, sizes } from "../../theme";
import { markNodes } from "./marks";
import { type Columns, columnWidth, type PlacedColumn, type PlacedHeading, sectionGap } from "./sizes";

export const line = (x: number, y: number, toX: number, toY: number, width = 0.6): SceneNode =>
  path({
    d: [
      ["M", x, y],
      ["L", toX, toY],
    ],
    style: { fill: "none", stroke: colours.laneStroke, "stroke-width": width, "stroke-opacity": width > 1 ? 1 : 0.45 },
  });

export function headNodes(columns: Columns, top: number, bottom: number, words: PictureWords): readonly SceneNode[] {
  const headTop = top + columns.bandHeight;
  const headBottom = headTop + columns.headHeight;
  const headings = [...columns.headings, ...columns.totalsHeadings];
  return [
    // Every other section stands on grey: eyes follow a column down.
    ...headings.map((heading, at) =>
      rect({
        x: heading.x - sectionGap / 2,
        y: top,
        width: heading.width + sectionGap,
        height: bottom - top,
        style: { fill: at % 2 === 0 ? colours.lane : colours.background },
      }),
    ),
    ...headings.flatMap((heading) => headingNodes(heading, headTop)),
    ...columns.items.map((column) => columnNode(column, headTop, headBottom, words)),
    ...columns.totals.map(({ status, x }) =>
      group(markNodes(status, x + columnWidth / 2, headBottom - 12), { title: words.matrix.howMany(words.status[status]) }),
    ),
    text({ x: 0, y: headBottom - 8, size: sizes.lane, weight: "bold", text: words.matrix.whoGets, style: { fill: colours.text } }),
    text({ x: columns.nameWidth + 14, y: headBottom - 8, size: sizes.detail, text: words.matrix.in, style: { fill: colours.muted } }),
    line(0, headBottom, columns.width, headBottom, 1.2),
  ];
}

function headingNodes({ lines, x, width, isUpright }: PlacedHeading, bottom: number): readonly SceneNode[] {
  const step = sizes.label * lineHeight;
  const middle = x + width / 2;
  const common = { size: sizes.label, weight: "bold", style: { fill: colours.text } } as const;
  if (!isUpright)
    return lines.map((words, at) =>
      text({ ...common, x: middle, y: bottom - 7 - (lines.length - 1 - at) * step, anchor: "middle", text: words }),
    );
  return lines.map((words, at) =>
    text({ ...common, x: middle + (at - (lines.length - 1) / 2) * step + 3.6, y: bottom - 5, rotate: -90, text: words }),
  );
}

function columnNode({ id, name, x, lines }: PlacedColumn, top: number, bottom: number, words: PictureWords): SceneNode {
  const step = sizes.label * 1.1;
  const middle = x + columnWidth / 2;
  const texts = lines.map((line, at) =>
    text({
      x: middle + (at - (lines.length - 1) / 2) * step + 3.6,
      y: bottom - 7,
      size: sizes.label,
      rotate: -90,
      text: line,
      style: { fill: colours.text },
    }),
  );
  return group([rect({ x, y: top, width: columnWidth, height: bottom - top, style: { fill: "none" } }), ...texts], {
    data: { category: id ?? "not-stated" },
    title: name,
    ...(id === null ? {} : { desc: words.matrix.category(id) }),
  });
}
