// The table as shapes: heads of columns, rows with their marks, and how many there are.

import type { PictureWords } from "../../../words/pictures";
import { group, rect, type SceneNode, text } from "../../scene";
import { colours, lineHeight, sizes } from "../../theme";
import type { CellStatus } from "../cell";
import type { Drawing } from "../page";
import { markNodes } from "./marks";
import { headNodes, line } from "./scene-heads";
import { type Columns, columnsOf, columnWidth, headingHeight, type PlacedRow, rowBlocksOf } from "./sizes";
import { keyOf, type Table } from "./table";

const totalHeight = 20;

export function matrixDrawing(table: Table, words: PictureWords): Drawing {
  const columns = columnsOf(table, words);
  const blocks = rowBlocksOf(table, columns);
  const bottom = blocks.at(-1)?.bottom ?? 0;
  const nodes = blocks.flatMap((block) => [
    ...headNodes(columns, block.headY, block.bottom, words),
    ...block.headings.map(({ name, y }) =>
      text({ x: 0, y: y + headingHeight - 7, size: sizes.lane, weight: "bold", text: name, style: { fill: colours.muted } }),
    ),
    ...block.rows.flatMap((row) => rowNodes(row, table, columns, words)),
  ]);
  if (table.counts?.ofColumns === false) return { nodes, width: columns.width, height: bottom };
  return {
    nodes: [...nodes, ...totalRows(table, columns, bottom, words)],
    width: columns.width,
    height: bottom + 10 + headingHeight + table.statuses.length * totalHeight,
  };
}

function rowNodes(row: PlacedRow, table: Table, columns: Columns, words: PictureWords): readonly SceneNode[] {
  const middle = row.y + row.height / 2;
  const texts = (lines: readonly string[], x: number, size: number, fill: string) =>
    lines.map((words, at) =>
      text({ x, y: middle + (at - (lines.length - 1) / 2) * size * lineHeight + size * 0.34, size, text: words, style: { fill } }),
    );
  const { nameWidth, countryWidth } = columns;
  const own = [...table.cells.values()].filter((cell) => cell.party === row.id);
  return [
    line(0, row.y, columns.width, row.y),
    group(
      [
        rect({ x: 0, y: row.y, width: nameWidth + countryWidth + 18, height: row.height, style: { fill: "none" } }),
        ...texts(row.lines, 2, sizes.name, colours.text),
        ...texts(row.countryLines, nameWidth + 14, sizes.detail, colours.muted),
      ],
      { data: { node: row.id }, title: row.name, desc: row.desc },
    ),
    ...columns.items.flatMap((column) => {
      const cell = table.cells.get(keyOf(row.id, column.id));
      if (cell === undefined) return [];
      const area = rect({ x: column.x, y: row.y, width: columnWidth, height: row.height, style: { fill: "none" } });
      return [
        group([area, ...markNodes(cell.status, column.x + columnWidth / 2, middle)], {
          data: { cell: `${row.id} ${column.id ?? "not-stated"}` },
          title: words.of(row.name, `${column.name}, ${words.status[cell.status]}`),
          desc: words.flowIds(cell.flows.join(", ")),
        }),
      ];
    }),
    ...columns.totals.map(({ status, x }) => countNode(own.filter((cell) => cell.status === status).length, x, middle)),
  ];
}

/** How many; nothing where there is none. */
const countNode = (count: number, x: number, middle: number): SceneNode =>
  text({
    x: x + columnWidth / 2,
    y: middle + 4,
    size: sizes.detail,
    anchor: "middle",
    text: String(count),
    style: { fill: count === 0 ? colours.muted : colours.text },
  });

/** Below the columns: how many recipients get each, and how many marks there are in all. */
function totalRows(table: Table, columns: Columns, bottom: number, words: PictureWords): readonly SceneNode[] {
  const cells = [...table.cells.values()];
  const count = (status: CellStatus, of: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter((cell) => cell.status === status && of(cell)).length;
  const top = bottom + 10;
  return [
    line(0, bottom, columns.width, bottom, 1.2),
    text({
      x: 0,
      y: top + headingHeight - 7,
      size: sizes.lane,
      weight: "bold",
      text: words.matrix.recipients,
      style: { fill: colours.muted },
    }),
    ...table.statuses.flatMap((status, at) => {
      const y = top + headingHeight + at * totalHeight;
      const middle = y + totalHeight / 2;
      return [
        line(0, y, columns.width, y),
        ...markNodes(status, 8, middle),
        text({ x: 20, y: middle + 4, size: sizes.detail, text: words.matrix.totals[status], style: { fill: colours.muted } }),
        ...columns.items.map(({ id, x }) =>
          countNode(
            count(status, (cell) => cell.category === id),
            x,
            middle,
          ),
        ),
        ...columns.totals
          .filter((total) => total.status === status)
          .map(({ x }) =>
            countNode(
              count(status, () => true),
              x,
              middle,
            ),
          ),
      ];
    }),
  ];
}
