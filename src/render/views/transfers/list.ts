// The list of all lines: with it the picture is complete without the map, and without colour.

import type { PictureWords } from "../../../words/pictures";
import { group, path, rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { colours } from "../../theme";
import type { Block } from "./aside";
import { badgeOf, type Line, routeOf, times, titleOf } from "./lines";
import { ground, looks, strokeOf, texts } from "./look";
import type { TransferArc } from "./types";

interface Column {
  readonly id: keyof PictureWords["transfers"]["columns"];
  readonly title: string;
  readonly width: number;
  readonly words: (line: Line) => readonly string[];
}

const row = 13.5;
const between = 14;
const sample = 34;

/** A row of the list, or a part of one that is longer than a page. */
export interface Row {
  readonly line: Line;
  readonly height: number;
  /** Column by column. */
  readonly texts: readonly (readonly string[])[];
}

export interface List {
  readonly rows: readonly Row[];
  /** The heads of the columns with these rows below. */
  readonly block: (rows: readonly Row[]) => Block;
}

const headHeight = 20;
const heightOf = (texts: Row["texts"]): number => Math.max(...texts.map((some) => some.length)) * row + 6;

export function listOf(lines: readonly Line[], width: number, words: PictureWords): List {
  const columns = lines.length === 0 ? [] : columnsOf(lines, width, words);
  const rows = lines.map((line): Row => {
    const texts = columns.map((column) => column.words(line).flatMap((one) => wrapped(one, column.width)));
    return { line, texts, height: heightOf(texts) };
  });
  return { rows, block: (some) => blockOf(some, columns, width) };
}

function blockOf(rows: readonly Row[], columns: readonly Column[], width: number): Block {
  if (rows.length === 0) return { nodes: [], height: 0 };
  let y = headHeight;
  const heads = cells(columns, (column, x) => [
    text({ x, y: 12, size: texts.head, weight: "bold", text: column.title, style: { fill: colours.text } }),
  ]);
  const drawn = rows.map(({ line, texts: texted, height }) => {
    const top = y;
    y += height;
    const nodes = cells(columns, (column, x, at) => [
      ...(column.id === "rests" ? [sampleOf(line, x, top + 10)] : []),
      ...(texted[at] ?? []).map((one, nth) => {
        const bold = at === 0;
        const fill = at === 0 || column.id === "rests" ? looks[line.status].colour : colours.text;
        const left = column.id === "rests" ? x + sample + 8 : x;
        return text({ x: left, y: top + 14 + nth * row, size: texts.cell, weight: bold ? "bold" : "normal", text: one, style: { fill } });
      }),
    ]);
    const rule = rect({ x: 0, y: top, width, height: 0.6, style: { fill: ground.land } });
    return group([rect({ x: 0, y: top, width, height, style: { fill: "none" } }), rule, ...nodes], {
      data: { node: `line-${line.number}` },
      title: titleOf(line),
    });
  });
  return { nodes: [...heads, ...drawn], height: y };
}

/** The rows page by page. A row that is longer than a page goes over several; what it begins with stands on each. */
export function pagesOfRows(rows: readonly Row[], first: number, others: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let left = first - headHeight;
  const turn = () => {
    pages.push([]);
    left = others - headHeight;
  };
  for (const whole of rows) {
    let rest: Row = whole;
    if (rest.height > left && rest.height <= others - headHeight) turn();
    while (rest.height > left) {
      const most = Math.floor((left - 6) / row);
      if (most >= leastLines) {
        const texts = rest.texts.map((some) => some.slice(0, most));
        pages.at(-1)?.push({ line: rest.line, texts, height: heightOf(texts) });
        const after = rest.texts.map((some, at) => (at < keptColumns ? some : some.slice(most)));
        rest = { line: rest.line, texts: after, height: heightOf(after) };
      }
      turn();
    }
    pages.at(-1)?.push(rest);
    left -= rest.height;
  }
  return pages;
}

/** Fewer lines of a row than this are not worth the foot of a page. */
const leastLines = 4;
/** Number, way, and what it rests on stand at the head of each part of a row. */
const keptColumns = 3;

const wrapped = (words: string, width: number): readonly string[] => wrapText(words, { width, size: texts.cell }).lines;

function cells(columns: readonly Column[], draw: (column: Column, x: number, at: number) => readonly SceneNode[]): readonly SceneNode[] {
  let x = 0;
  return columns.flatMap((column, at) => {
    const nodes = draw(column, x, at);
    x += column.width + between + (column.id === "rests" ? sample + 8 : 0);
    return nodes;
  });
}

const sampleOf = (line: Line, x: number, y: number): SceneNode =>
  path({ d: [["M", x, y], ["L", x + sample, y]], style: strokeOf(line.status) }); // biome-ignore format: one line

/** The last two columns share what is left. The law has a column only where there are several. */
function columnsOf(lines: readonly Line[], width: number, words: PictureWords): readonly Column[] {
  const { columns } = words.transfers;
  const laws = new Set(lines.flatMap(({ arcs }) => arcs.map(({ law }) => law)));
  const lawWords = (arc: TransferArc) => (laws.size === 1 || (arc.instrument === null && arc.why.includes(arc.law)) ? "" : `${arc.law}: `);
  const instruments = ({ arcs }: Line) =>
    several(
      arcs.map((arc) => `${lawWords(arc)}${arc.instrument ?? arc.why}`),
      words,
    );
  const fixed: readonly Column[] = [
    { id: "number", title: columns.number, width: widest(columns.number, lines.map(badgeOf), 60, true), words: (line) => [badgeOf(line)] },
    { id: "route", title: columns.route, width: widest(columns.route, lines.map(routeOf), 250), words: (line) => [routeOf(line)] },
    { id: "rests", title: columns.rests, width: widest(columns.rests, lines.map(statusWords), 110), words: (line) => [statusWords(line)] },
  ];
  const used = fixed.reduce((sum, column) => sum + column.width + between, sample + 8);
  const left = width - used - between;
  const instrumentWidth = widest(columns.instrument, lines.flatMap(instruments), left);
  const partiesWidth = widest(columns.parties, lines.map(partiesOf), left);
  const half = Math.max(left * 0.5, left - partiesWidth);
  return [
    ...fixed,
    { id: "instrument", title: columns.instrument, width: Math.min(instrumentWidth, half), words: instruments },
    { id: "parties", title: columns.parties, width: left - Math.min(instrumentWidth, half), words: (line) => [partiesOf(line)] },
  ];
}

/** Each once; of many, how many. */
function several(reasons: readonly string[], words: PictureWords): readonly string[] {
  const own = [...new Set(reasons)].sort();
  return own.length <= mostReasons ? own : [...own.slice(0, mostReasons - 1), words.transfers.moreReasons(own.length - mostReasons + 1)];
}

const mostReasons = 3;

const statusWords = (line: Line): string => `${line.rests}${times(line.count)}`;

const widest = (title: string, words: readonly string[], most: number, bold = false): number =>
  Math.min(
    most,
    Math.max(measureText(title, { size: texts.head, bold: true }), ...words.map((one) => measureText(one, { size: texts.cell, bold }))) + 1,
  );

/** Who sends to whom, each pair once. */
function partiesOf({ arcs }: Line): string {
  const hops = new Map<string, Set<string>>();
  for (const { from, to, flow, leg } of arcs) {
    const pair = `${from} > ${to}`;
    hops.set(pair, (hops.get(pair) ?? new Set()).add(`${leg} ${flow}`));
  }
  return [...hops].map(([pair, own]) => `${pair}${times(own.size)}`).join("; ");
}
