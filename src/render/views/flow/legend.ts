// Explains what the picture uses, and nothing else.

import { isIdOf, partyKinds, roles } from "../../../model";
import { rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours, type LineStyle, lineStyles, sizes } from "../../theme";
import { openMark } from "./box-country";
import type { BoxShape, DiagramBox } from "./diagram-boxes";
import type { DiagramLink } from "./diagram-links";
import { lineSample, outlineOf, tagNode } from "./shapes";
import { tagOf, tagWidth } from "./sizes";
import type { Block } from "./title-block";

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly SceneNode[];
  readonly words: string;
}

const rowHeight = 18;

/** Entries in rows, broken at the width. */
export function legendOf(boxes: readonly DiagramBox[], links: readonly DiagramLink[], width: number): Block {
  const entries = [...shapeEntries(boxes), ...roleEntries(boxes), ...openEntries(boxes), ...lineEntries(links)];
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
  const line = rect({ x: 0, y: -8, width, height: 0.8, style: { fill: colours.laneStroke } });
  return { nodes: [line, ...nodes], height: y + rowHeight };
}

const shapeWords: Readonly<Record<"person" | "controller", string>> = { person: "people", controller: "controller" };

function shapeEntries(boxes: readonly DiagramBox[]): readonly Entry[] {
  const order: readonly BoxShape[] = ["person", "controller", "company", "service", "internal", "authority", "category", "successor"];
  return order
    .filter((shape) => boxes.some((box) => box.shape === shape))
    .map((shape) => ({
      width: 26,
      words: shape === "person" || shape === "controller" ? shapeWords[shape] : partyKinds[shape].label,
      draw: (x, y) => outlineOf(shape, { x, y: y + 1, width: 26, height: 13 }),
    }));
}

function roleEntries(boxes: readonly DiagramBox[]): readonly Entry[] {
  const used = [...new Set(boxes.flatMap((box) => box.roles))].sort();
  const byTag = new Map(
    used.map((role) => [tagOf(role), role !== null && isIdOf(roles, role) ? roleWords(roles[role].label) : "role not stated"]),
  );
  return [...byTag].map(([tag, words]) => ({ width: tagWidth(tag), words, draw: (x, y) => tagNode(tag, x, y + 1) }));
}

/** Without it, "other third countries" would say more than the tables hold. */
const openEntries = (boxes: readonly DiagramBox[]): readonly Entry[] =>
  boxes.some((box) => box.isOpen)
    ? [
        {
          width: 6,
          words: "adequacy there has a condition, not stated as met",
          draw: (x, y) => [text({ x, y: y + 13, size: 12, text: openMark, style: { fill: colours.text } })],
        },
      ]
    : [];

/** So that the role of a controller is not taken for the shape of the controller whose map this is. */
const roleWords = (label: string): string => (label.startsWith("role") ? label : `role: ${label}`);

function lineEntries(links: readonly DiagramLink[]): readonly Entry[] {
  const order: readonly LineStyle[] = ["plain", "conditional", "possible", "silent"];
  const quoted = links.some((link) => link.groups.some((group) => group.data.some((words) => /^\u200e?“/.test(words))));
  return [
    ...order
      .filter((style) => links.some((link) => link.style === style))
      .map(
        (style): Entry => ({
          width: 30,
          words: lineStyles[style].words,
          draw: (x, y) => [lineSample(x, y + 7, 30, style)],
        }),
      ),
    ...(quoted
      ? [
          {
            width: 12,
            words: "words of the text itself",
            draw: (x: number, y: number) => [text({ x, y: y + 12, size: 12, text: "“ ”", style: { fill: colours.text } })],
          },
        ]
      : []),
  ];
}
