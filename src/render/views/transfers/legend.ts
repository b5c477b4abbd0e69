// Explains the lines that the picture has, and nothing else.

import type { PictureWords } from "../../../words/pictures";
import { circle, path, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours } from "../../theme";
import type { Block } from "./aside";
import type { Line } from "./lines";
import { ground, looks, statuses, strokeOf, texts } from "./look";

interface Entry {
  readonly width: number;
  readonly words: string;
  readonly draw: (x: number, y: number) => SceneNode;
}

const rowHeight = 18;

export function legendOf(lines: readonly Line[], hasDots: boolean, width: number, words: PictureWords): Block {
  const used = statuses.filter((status) => lines.some((line) => line.status === status));
  const entries: readonly Entry[] = [
    ...used.map(
      (status): Entry => ({
        width: 40,
        words: `${looks[status].letter} = ${words.transfers.whole[status]}`,
        draw: (x, y) => path({ d: [["M", x, y + 7], ["L", x + 40, y + 7]], style: strokeOf(status) }), // biome-ignore format: one line
      }),
    ),
    ...(hasDots
      ? [
          {
            width: 8,
            words: words.transfers.dot,
            draw: (x: number, y: number) => circle({ cx: x + 4, cy: y + 7, r: 3.2, style: { fill: ground.dot } }),
          },
        ]
      : []),
    ...(lines.some(({ count }) => count > 1) ? [{ width: 14, words: words.transfers.twoHops, draw: timesTwo }] : []),
  ];
  let [x, y] = [0, 0];
  const nodes = entries.flatMap((entry) => {
    const total = entry.width + 6 + measureText(entry.words, { size: texts.legend });
    if (x > 0 && x + total > width) [x, y] = [0, y + rowHeight];
    const drawn = [
      entry.draw(x, y),
      text({ x: x + entry.width + 6, y: y + 11, size: texts.legend, text: entry.words, style: { fill: colours.muted } }),
    ];
    x += total + 18;
    return drawn;
  });
  if (entries.length === 0) return { nodes: [], height: 0 };
  return { nodes, height: y + rowHeight };
}

const timesTwo = (x: number, y: number): SceneNode =>
  text({ x, y: y + 11, size: texts.legend, weight: "bold", text: "×2", style: { fill: colours.text } });
