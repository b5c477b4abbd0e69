// Who is on which page: names in columns, after the pages of a picture that has many.

import { fitOn, leastOnPaper } from "../../../paper/fit";
import { pointsOf, type Sheet, sheetMargin } from "../../../paper/sheets";
import { path, type SceneNode, text } from "../../../scene";
import { measureText } from "../../../text/measure";
import { wrapText } from "../../../text/wrap";
import { colours, lineHeight, sizes, smallestText } from "../../../theme";
import { namesOf } from "../../names";
import type { Drawing, PageParts } from "../../page";
import { type Heading, titleBlock } from "../../title-block";
import type { Diagram } from "../diagram";
import type { DiagramBox } from "../diagram-boxes";
import { pageNumbers, type Whereabouts } from "./marks";
import type { PageFit } from "./page-fit";

/** A party, or people, with the numbers of the pages. */
export interface Entry {
  readonly name: string;
  readonly pages: string;
}

/** From so many pages on, nobody finds a name by leafing. */
const leastPages = 4;
const columnGap = 24;
const leastColumn = 215;
const rowHeight = sizes.detail * lineHeight + 3;

/** Everybody but the controller, by name; empty where there are few pages. */
export function entriesOf({ boxes }: Diagram, { leaving, arriving }: Whereabouts, count: number): readonly Entry[] {
  if (count < leastPages) return [];
  const names = namesOf(boxes);
  const nameOf = ({ id, name }: DiagramBox): string => names.get(id) ?? name;
  const key = (box: DiagramBox): string => `${nameOf(box).normalize("NFKC").toLowerCase()}\u0000${box.id}`;
  return boxes
    .filter(({ id }) => id !== "controller")
    .map((box) => ({ box, key: key(box) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ box }) => {
      const pages = [...new Set([...(leaving.get(box.id) ?? []), ...(arriving.get(box.id) ?? [])])].sort((a, b) => a - b);
      // Who has no line at all stands on the first page.
      return { name: nameOf(box), pages: pageNumbers(pages.length === 0 ? [1] : pages) };
    });
}

/** How many entries a page of the index holds, and in how many columns. */
function roomOn(heading: Heading, sheet: Sheet) {
  const scale = (leastOnPaper * 1.06) / smallestText;
  const [width, height] = [pointsOf(sheet.width - 2 * sheetMargin) / scale, pointsOf(sheet.height - 2 * sheetMargin) / scale];
  // Names of the longest kind make the heading three lines long.
  const part = heading.words.pages.index("M".repeat(40), "M".repeat(40));
  const top = titleBlock({ ...heading, page: { number: 88, count: 88, part } }, width);
  const columns = Math.max(1, Math.floor((width + columnGap) / (leastColumn + columnGap)));
  return { width, columns, rows: Math.max(1, Math.floor((height - top.height - columnGap) / rowHeight)) };
}

/** The entries page by page. */
export function indexPages(entries: readonly Entry[], heading: Heading, sheet: Sheet): readonly (readonly Entry[])[] {
  const { columns, rows } = roomOn(heading, sheet);
  const most = columns * rows;
  return Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => entries.slice(at * most, (at + 1) * most));
}

export function indexFit(entries: readonly Entry[], heading: Heading, sheet: Sheet, number: number, count: number): PageFit {
  const { words } = heading;
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => shortened(entry?.name ?? ""));
  const part = words.pages.index(first as string, last as string);
  const parts: PageParts = {
    heading: { ...heading, page: { number, count, part } },
    desc: part,
    drawing: drawingOf(entries, heading, sheet),
    legend: () => ({ nodes: [], height: 0 }),
    align: "left",
  };
  return { size: fitOn(parts, sheet).size, cuts: 0, parts: () => parts };
}

const shortened = (name: string): string => wrapText(name, { width: 150, size: sizes.sub, maxLines: 1 }).lines[0] ?? "";

/** Columns as full as each other, each from top to bottom. */
function drawingOf(entries: readonly Entry[], heading: Heading, sheet: Sheet): Drawing {
  const { width, columns, rows } = roomOn(heading, sheet);
  const columnWidth = (width + columnGap) / columns - columnGap;
  const perColumn = Math.min(rows, Math.max(Math.ceil(entries.length / columns), Math.min(entries.length, 12)));
  const nodes = entries.flatMap(({ name, pages }, at): readonly SceneNode[] => {
    const x = Math.floor(at / perColumn) * (columnWidth + columnGap);
    const y = ((at % perColumn) + 1) * rowHeight;
    // Numbers of very many pages are cut, and stand whole in the title.
    const numbers = wrapText(pages, { width: columnWidth * 0.45, size: sizes.detail, maxLines: 1 });
    const room = columnWidth - measureText(numbers.lines[0] ?? "", { size: sizes.detail }) - 8;
    const { lines, cut } = wrapText(name, { width: room, size: sizes.detail, maxLines: 1 });
    const rule = path({
      d: [
        ["M", x, y + 0.5],
        ["H", x + columnWidth],
      ],
      style: { stroke: colours.laneStroke, "stroke-width": 0.4 },
    });
    return [
      rule,
      text({ x, y: y - 3, size: sizes.detail, text: lines[0] ?? "", style: { fill: colours.text }, ...(cut ? { title: name } : {}) }),
      text({
        x: x + columnWidth,
        y: y - 3,
        size: sizes.detail,
        anchor: "end",
        text: numbers.lines[0] ?? "",
        style: { fill: colours.text },
        ...(numbers.cut ? { title: pages } : {}),
      }),
    ];
  });
  return { nodes, width, height: perColumn * rowHeight + 2 };
}
