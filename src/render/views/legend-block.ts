// The legend of every picture: samples with words, in rows broken at the width.

import { rect, type SceneNode, text } from "../scene";
import { measureText } from "../text/measure";
import { wrapText } from "../text/wrap";
import { colours, sizes } from "../theme";
import type { Block } from "./title-block";

export interface LegendEntry {
  /** Of the sample. */
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly SceneNode[];
  readonly words: string;
}

const rowHeight = 18;

/** Entries in rows, then sentences that need a line of their own. */
export function legendBlock(entries: readonly LegendEntry[], width: number, sentences: readonly string[] = []): Block {
  let [x, y] = [0, 0];
  const nodes = entries.flatMap((entry) => {
    const total = entry.width + 6 + measureText(entry.words, { size: sizes.legend });
    if (x > 0 && x + total > width) [x, y] = [0, y + rowHeight];
    const drawn = [
      ...entry.draw(x, y),
      text({ x: x + entry.width + 6, y: y + 11, size: sizes.legend, text: entry.words, style: { fill: colours.muted } }),
    ];
    x += total + 16;
    return drawn;
  });
  const top = entries.length === 0 ? 0 : y + rowHeight;
  const lines = sentences.flatMap((sentence) => wrapText(sentence, { width, size: sizes.legend }).lines);
  const said = lines.map((line, at) =>
    text({ x: 0, y: top + 11 + at * 15, size: sizes.legend, text: line, style: { fill: colours.muted } }),
  );
  const line = rect({ x: 0, y: -8, width, height: 0.8, style: { fill: colours.laneStroke } });
  return { nodes: [line, ...nodes, ...said], height: top + (lines.length === 0 ? 0 : lines.length * 15 + 3) };
}
