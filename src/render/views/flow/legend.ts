// Explains what the picture uses, and nothing else.

import { isIdOf, partyKinds, roles } from "../../../model";
import { text } from "../../scene";
import { colours, type LineStyle, lineStyles } from "../../theme";
import { type LegendEntry as Entry, legendBlock } from "../legend-block";
import type { Block } from "../title-block";
import { openMark } from "./box-country";
import type { BoxShape, DiagramBox } from "./diagram-boxes";
import type { DiagramLink } from "./diagram-links";
import { lineSample, outlineOf, tagNode } from "./shapes";
import { tagOf, tagWidth } from "./sizes";

/** Entries in rows, broken at the width. */
export const legendOf = (boxes: readonly DiagramBox[], links: readonly DiagramLink[], width: number): Block =>
  legendBlock([...shapeEntries(boxes), ...roleEntries(boxes), ...openEntries(boxes), ...lineEntries(links)], width);

const shapeWords: Readonly<Record<"person" | "controller", string>> = { person: "people", controller: "controller" };

/** What the outlines mean. */
export function shapeEntries(boxes: readonly Pick<DiagramBox, "shape">[]): readonly Entry[] {
  const order: readonly BoxShape[] = ["person", "controller", "company", "service", "internal", "authority", "category", "successor"];
  return order
    .filter((shape) => boxes.some((box) => box.shape === shape))
    .map((shape) => ({
      width: 26,
      words: shape === "person" || shape === "controller" ? shapeWords[shape] : partyKinds[shape].label,
      draw: (x, y) => outlineOf(shape, { x, y: y + 1, width: 26, height: 13 }),
    }));
}

/** What the tags mean. */
export function roleEntries(boxes: readonly Pick<DiagramBox, "roles">[]): readonly Entry[] {
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
