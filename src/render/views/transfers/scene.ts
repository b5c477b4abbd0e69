// Puts the page together: title, map with what stands beside it, legend, list, notes.

import { group, rect, type Scene, text } from "../../scene";
import { wrapText } from "../../text/wrap";
import { colours } from "../../theme";
import type { Block } from "./aside";
import { legendOf } from "./legend";
import type { Line } from "./lines";
import { listOf } from "./list";
import { markerOf, statuses, texts } from "./look";
import { mapsOf } from "./maps";
import { headingText, titleOf } from "./title";
import type { TransferHeading } from "./types";

const margin = 12;
const inner = 1120;

export function sceneOf(
  heading: TransferHeading,
  lines: readonly Line[],
  left: { readonly hidden: number; readonly corner: number },
): Scene {
  const { words } = heading;
  // The corner above is kept for the number of the page.
  const top = titleOf(heading, inner - left.corner);
  const middle = mapsOf(lines, inner, words);
  const legend = legendOf(lines, middle.hasDots, inner, words);
  const list = listOf(lines, inner, words);
  const notes = notesOf([...middle.notes, ...(left.hidden === 0 ? [] : [words.transfers.hidden(left.hidden, lines.length > 0)])]);
  let y = margin;
  const stacked = [top, middle, legend, list, notes].flatMap((block) => {
    if (block.height === 0) return [];
    const node = group(block.nodes, { dx: margin, dy: y });
    y += block.height + 10;
    return [node];
  });
  const [width, height] = [inner + 2 * margin, y - 10 + margin];
  return {
    width,
    height,
    title: headingText(heading),
    desc: descOf(heading, lines),
    lang: words.language,
    markers: statuses.filter((status) => lines.some((line) => line.status === status)).map(markerOf),
    children: [rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }), ...stacked],
  };
}

function notesOf(sentences: readonly string[]): Block {
  const lines = sentences.flatMap((words) => wrapText(words, { width: inner, size: texts.legend }).lines);
  const nodes = lines.map((line, at) => text({ x: 0, y: 11 + at * 13.5, size: texts.legend, text: line, style: { fill: colours.muted } }));
  return { nodes, height: lines.length * 13.5 };
}

function descOf({ on, laws, note, words }: TransferHeading, lines: readonly Line[]): string {
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
  return `${said}${note === undefined ? "" : ` ${note}.`}`;
}
