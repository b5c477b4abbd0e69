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

export function listOf(lines: readonly Line[], width: number, words: PictureWords): Block {
  if (lines.length === 0) return { nodes: [], height: 0 };
  const columns = columnsOf(lines, width, words);
  let y = 20;
  const heads = cells(columns, (column, x) => [
    text({ x, y: 12, size: texts.head, weight: "bold", text: column.title, style: { fill: colours.text } }),
  ]);
  const rows = lines.map((line) => {
    const texted = columns.map((column) => column.words(line).flatMap((one) => wrapped(one, column.width)));
    const height = Math.max(...texted.map((some) => some.length)) * row + 6;
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
  return { nodes: [...heads, ...rows], height: y };
}

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
