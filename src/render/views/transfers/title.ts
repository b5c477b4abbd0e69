// Whose transfers, on which day, under which law.

import { type SceneNode, text } from "../../scene";
import { wrapText } from "../../text/wrap";
import { colours, lineHeight } from "../../theme";
import type { Block } from "./aside";
import { texts } from "./look";
import type { TransferHeading } from "./types";

export const headingText = ({ controller, title, words }: TransferHeading): string =>
  controller === null ? words.transfers.nameless(title) : words.heading.named(controller, title);

export function titleOf(heading: TransferHeading, width: number): Block {
  const heads = wrapText(headingText(heading), { width, size: texts.heading, bold: true, maxLines: 3 }).lines;
  const facts = [
    heading.words.transfers.judged(heading.on),
    ...(heading.laws.length === 0 ? [heading.words.transfers.noLaw] : heading.laws),
  ].join("  ·  ");
  const subs = [facts, heading.note ?? ""].flatMap((words) => wrapText(words, { width, size: texts.sub, maxLines: 3 }).lines);
  const parts = wrapText(heading.part ?? "", { width, size: texts.sub, bold: true, maxLines: 1 }).lines;
  let y = 0;
  const line = (size: number, words: string, bold: boolean): SceneNode => {
    y += size * lineHeight + (size === texts.sub ? 2 : 0);
    const fill = bold ? colours.text : colours.muted;
    return text({ x: 0, y: y - 4, size, weight: bold ? "bold" : "normal", text: words, style: { fill } });
  };
  const nodes = [
    ...heads.map((words) => line(texts.heading, words, true)),
    ...subs.map((words) => line(texts.sub, words, false)),
    ...parts.map((words) => line(texts.sub, words, true)),
  ];
  return { nodes, height: y + 2 };
}
