// The band picture as shapes: boxes in three columns, bands between them, heads above.

import type { PictureWords } from "../../../words/pictures";
import { type Band, type BandBox, layoutBands } from "../../layout/bands";
import { group, path, rect, type SceneNode, text } from "../../scene";
import { wrapText } from "../../text/wrap";
import { colours, lineHeight, sizes } from "../../theme";
import { cellStatuses } from "../cell";
import { outlineOf } from "../flow/shapes";
import type { Drawing } from "../page";
import type { Bands, Column, SankeyBand, SankeyBox } from "./bands";
import { bandStyle } from "./styles";

/** Left edge and width of the boxes of a column. */
type Columns = Readonly<Record<Column, { readonly x: number; readonly width: number }>>;

export interface BandLook {
  readonly columns: Columns;
  readonly width: number;
  /** Height of all bands together where they are many, in px. */
  readonly most: number;
  /** Between boxes of one column. */
  readonly gap: number;
}

const wide: BandLook = {
  columns: { category: { x: 0, width: 160 }, party: { x: 390, width: 190 }, country: { x: 740, width: 150 } },
  width: 890,
  most: 640,
  gap: 9,
};
/** As wide as paper that stands. */
const slim: BandLook = {
  ...wide,
  columns: { category: { x: 0, width: 150 }, party: { x: 310, width: 190 }, country: { x: 645, width: 145 } },
  width: 790,
};

/** The first is that of a screen; the others are for paper. */
export const bandLooks = [wide, slim, { ...slim, most: 400, gap: 6 }, { ...slim, most: 250, gap: 4 }] as const;

const order: readonly Column[] = ["category", "party", "country"];
const headHeight = 24;
const padding = 7;

interface Words {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly height: number;
}

const wordsOf = ({ column, name, detail }: SankeyBox, columns: Columns): Words => {
  const room = columns[column].width - 2 * padding - 6;
  const names = wrapText(name, { width: room, size: sizes.name, bold: true, maxLines: 3 }).lines;
  const details = wrapText(detail, { width: room, size: sizes.detail, maxLines: 2 }).lines;
  return { name: names, detail: details, height: (names.length * sizes.name + details.length * sizes.detail) * lineHeight + 9 };
};

/** A band of 1 is as wide as the picture allows: wide where there are few, never so thin that it is gone. */
const unitOf = (total: number, most: number): number => Math.min(12, Math.max(1.2, most / Math.max(1, total)));

export function sankeyDrawing({ boxes, bands }: Bands, words: PictureWords, { columns, width, most, gap }: BandLook): Drawing {
  const texts = new Map(boxes.map((box) => [box.id, wordsOf(box, columns)]));
  const total = bands.filter(({ from }) => from.startsWith("category ")).reduce((sum, { value }) => sum + value, 0);
  const placed = layoutBands(
    boxes.map(({ id, column }) => ({ id, column: order.indexOf(column), least: texts.get(id)?.height ?? 0 })),
    bands,
    { unit: unitOf(total, most), gap },
  );
  const columnOf = new Map(boxes.map(({ id, column }) => [id, columns[column]]));
  const nodes = [
    ...order.map((column) =>
      text({
        x: columns[column].x,
        y: 12,
        size: sizes.lane,
        weight: "bold",
        text: words.sankey.heads[column],
        style: { fill: colours.muted },
      }),
    ),
    group(
      [
        ...surestLast(bands).flatMap((band) => bandNode(band, placed.bands.get(band.id), columnOf, words)),
        ...boxes.flatMap((box) => boxNode(box, placed.boxes.get(box.id), texts.get(box.id), columns, words)),
      ],
      { dy: headHeight },
    ),
  ];
  return { nodes, width, height: headHeight + placed.height };
}

/** What is certain is drawn over what is not. */
const surestLast = (bands: readonly SankeyBand[]): readonly SankeyBand[] =>
  [...cellStatuses].reverse().flatMap((status) => bands.filter((band) => band.status === status));

function bandNode(
  band: SankeyBand,
  place: Band | undefined,
  columnOf: ReadonlyMap<string, { readonly x: number; readonly width: number }>,
  words: PictureWords,
): readonly SceneNode[] {
  const [from, to] = [columnOf.get(band.from), columnOf.get(band.to)];
  if (place === undefined || from === undefined || to === undefined) return [];
  const [x, end] = [from.x + from.width, to.x];
  const middle = (x + end) / 2;
  const half = place.width / 2;
  const [top, bottom, endTop, endBottom] = [place.fromY - half, place.fromY + half, place.toY - half, place.toY + half];
  return [
    group(
      [
        path({
          d: [
            ["M", x, top],
            ["C", middle, top, middle, endTop, end, endTop],
            ["L", end, endBottom],
            ["C", middle, endBottom, middle, bottom, x, bottom],
            ["Z"],
          ],
          style: bandStyle(band.status),
        }),
      ],
      { data: { flow: band.flows.join(" ") }, title: band.title, desc: words.flowIds(band.flows.join(", ")) },
    ),
  ];
}

function boxNode(
  box: SankeyBox,
  place: BandBox | undefined,
  lines: Words | undefined,
  columns: Columns,
  words: PictureWords,
): readonly SceneNode[] {
  if (place === undefined || lines === undefined) return [];
  const { x, width: boxWidth } = columns[box.column];
  const frame = { x, y: place.y, width: boxWidth, height: place.height };
  const outline =
    box.shape === null
      ? [
          rect({
            ...frame,
            r: box.column === "country" ? 4 : 2,
            style: { fill: box.column === "country" ? colours.lane : colours.box, stroke: colours.laneStroke, "stroke-width": 1 },
          }),
        ]
      : outlineOf(box.shape, frame);
  // Where bands touch it, a side is a bar: as high as all of them.
  const bar = (left: number) => rect({ x: left, y: place.bandY, width: 4, height: place.bandHeight, style: { fill: colours.line } });
  const bars = [...(box.column === "category" ? [] : [bar(x)]), ...(box.column === "country" ? [] : [bar(x + boxWidth - 4)])];
  let y = place.y + (place.height - lines.height) / 2 + 4;
  const texts = [
    ...lines.name.map((line) => ({ line, size: sizes.name as number, bold: true })),
    ...lines.detail.map((line) => ({ line, size: sizes.detail as number, bold: false })),
  ].map(({ line, size, bold }) => {
    y += size * lineHeight;
    const fill = bold ? colours.text : colours.muted;
    return text({ x: x + padding + 3, y: y - size * 0.26, size, weight: bold ? "bold" : "normal", text: line, style: { fill } });
  });
  const data = box.column === "category" ? { category: box.own } : box.column === "country" ? { country: box.own } : { node: box.own };
  return [group([...outline, ...bars, ...texts], { data, title: words.of(box.name, box.detail), desc: box.desc })];
}
