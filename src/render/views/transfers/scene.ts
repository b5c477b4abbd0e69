// Puts the page together: title, map with what stands beside it, legend, list, notes.

import { group, rect, type Scene, text } from "../../scene";
import { wrapText } from "../../text/wrap";
import { colours } from "../../theme";
import type { Block } from "./aside";
import { legendOf } from "./legend";
import type { Line } from "./lines";
import { listOf, pagesOfRows } from "./list";
import { markerOf, statuses, texts } from "./look";
import { mapsOf, mostUnplaced } from "./maps";
import { headingText, titleOf } from "./title";
import type { TransferHeading } from "./types";

const margin = 12;
const gap = 10;

/** Width between the margins, where a paper does not ask for less. */
export const widest = 1120;
export const sceneWidth = (inner: number): number => inner + 2 * margin;

/** What was not drawn, how wide the scene is between its margins, and how much of that the number of a page needs. */
export interface Beside {
  readonly hidden: number;
  readonly inner: number;
  readonly corner: number;
}

/** All of it on one page as high as it has to be. */
export function sceneOf(heading: TransferHeading, lines: readonly Line[], beside: Beside): Scene {
  const { top, picture, list, notes } = blocksOf(heading, lines, beside);
  return stacked(heading, lines, beside.inner, [top, ...picture, list.block(list.rows), notes]);
}

/** Pages no higher than this: the map with what fits below it, then the rest of the list. Null where the map alone is higher. */
export function scenesOf(heading: TransferHeading, lines: readonly Line[], beside: Beside, height: number): readonly Scene[] | null {
  const { list, notes, top, ...blocks } = blocksOf(heading, lines, beside);
  // The part that a page shows takes a line more of its heading.
  const head = top.height + 20 + gap;
  const foot = notes.height === 0 ? 0 : notes.height + gap;
  const heightOf = (some: readonly Block[]) => some.reduce((sum, block) => sum + (block.height === 0 ? 0 : block.height + gap), head);
  // Fewer lines are named beside the map where they would make it too high: the list has them.
  const picture = [blocks.picture, ...[8, 5, 2].map((most) => pictureOf(heading, lines, beside.inner, most).picture)].find(
    (some) => heightOf(some) <= height,
  );
  if (picture === undefined) return null;
  const above = heightOf(picture);
  const pages = pagesOfRows(list.rows, height - above - foot, height - head - foot);
  const { transfers } = heading.words;
  return pages.map((rows, at) => {
    const [first, last] = [rows[0], rows.at(-1)].map((row) => row?.line.number ?? 0) as [number, number];
    const said = rows.length === 0 ? [] : [transfers.listed(first, last, lines.length)];
    const part = heading.words.heading.thisPage([...(at === 0 ? [transfers.map] : []), ...said].join("; "));
    const own = titleOf({ ...heading, part }, beside.inner - beside.corner);
    const blocks = [own, ...(at === 0 ? picture : []), list.block(rows), ...(at === pages.length - 1 ? [notes] : [])];
    return stacked({ ...heading, part }, lines, beside.inner, blocks);
  });
}

function blocksOf(heading: TransferHeading, lines: readonly Line[], { hidden, inner, corner }: Beside) {
  const { words } = heading;
  const { picture, middle } = pictureOf(heading, lines, inner, mostUnplaced);
  return {
    // The corner above is kept for the number of the page.
    top: titleOf(heading, inner - corner),
    picture,
    list: listOf(lines, inner, words),
    notes: notesOf(inner, [...middle.notes, ...(hidden === 0 ? [] : [words.transfers.hidden(hidden, lines.length > 0)])]),
  };
}

/** The maps and what their signs mean. */
function pictureOf({ words }: TransferHeading, lines: readonly Line[], inner: number, mostBeside: number) {
  const middle = mapsOf(lines, inner, words, mostBeside);
  return { middle, picture: [middle, legendOf(lines, middle.hasDots, inner, words)] };
}

function stacked(heading: TransferHeading, lines: readonly Line[], inner: number, blocks: readonly Block[]): Scene {
  let y = margin;
  const nodes = blocks.flatMap((block) => {
    if (block.height === 0) return [];
    const node = group(block.nodes, { dx: margin, dy: y });
    y += block.height + gap;
    return [node];
  });
  const [width, height] = [sceneWidth(inner), y - gap + margin];
  return {
    width,
    height,
    title: headingText(heading),
    desc: descOf(heading, lines),
    lang: heading.words.language,
    markers: statuses.filter((status) => lines.some((line) => line.status === status)).map(markerOf),
    children: [rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }), ...nodes],
  };
}

function notesOf(inner: number, sentences: readonly string[]): Block {
  const lines = sentences.flatMap((words) => wrapText(words, { width: inner, size: texts.legend }).lines);
  const nodes = lines.map((line, at) => text({ x: 0, y: 11 + at * 13.5, size: texts.legend, text: line, style: { fill: colours.muted } }));
  return { nodes, height: lines.length * 13.5 };
}

function descOf({ on, laws, note, part, words }: TransferHeading, lines: readonly Line[]): string {
  const counts = statuses.flatMap((status) => {
    const count = lines.filter((line) => line.status === status).reduce((sum, line) => sum + line.count, 0);
    return count === 0 ? [] : [`${words.transfers.status[status]} ${count}`];
  });
  const { transfers } = words;
  const said = transfers.desc(
    counts.length === 0 ? transfers.noCounts : counts.join(", "),
    on,
    laws.length === 0 ? transfers.noLaw : laws.join("; "),
  );
  return `${said}${[part, note].map((one) => (one === undefined ? "" : ` ${one}.`)).join("")}`;
}
