// Explains what the picture uses, and nothing else.

import { isIdOf, roles } from "../../../model";
import type { ChangeStatus, PictureWords } from "../../../words/pictures";
import { text } from "../../scene";
import { colours, type LineStyle } from "../../theme";
import { type LegendEntry as Entry, legendBlock } from "../legend-block";
import type { Block } from "../title-block";
import { openMark } from "./box-country";
import { changedLine, changedOutline } from "./change-shapes";
import type { BoxShape, DiagramBox } from "./diagram-boxes";
import type { DiagramLink } from "./diagram-links";
import { lineSample, outlineOf, tagNode } from "./shapes";
import { tagOf, tagWidth } from "./sizes";

/** Entries in rows, broken at the width. */
export const legendOf = (boxes: readonly DiagramBox[], links: readonly DiagramLink[], width: number, words: PictureWords): Block =>
  legendBlock(
    [
      ...changeEntries(boxes, links, words),
      ...shapeEntries(boxes, words),
      ...roleEntries(boxes, words),
      ...openEntries(boxes, words),
      ...lineEntries(links, words),
    ],
    width,
  );

/** What became of boxes and lines, and of how many. */
function changeEntries(boxes: readonly DiagramBox[], links: readonly DiagramLink[], words: PictureWords): readonly Entry[] {
  const number = (all: readonly (DiagramBox | DiagramLink)[], status: ChangeStatus) =>
    all.filter(({ change }) => change?.status === status).length;
  return (["added", "removed", "changed", "same"] as const).flatMap((status): readonly Entry[] => {
    const [own, lines] = [number(boxes, status), number(links, status)];
    if (own + lines === 0) return [];
    return [
      {
        width: 70,
        words: words.of(words.diff.tags[status], words.diff.counts(own, lines)),
        draw: (x, y) => [
          ...changedOutline("company", status, { x: x + 1, y: y + 0.5, width: 28, height: 15 }, 3),
          ...changedLine(
            [
              ["M", x + 36, y + 8],
              ["L", x + 70, y + 8],
            ],
            [{ x: x + 49, y: y + 8 }],
            "plain",
            status,
          ),
        ],
      },
    ];
  });
}

/** What the outlines mean. */
export function shapeEntries(boxes: readonly Pick<DiagramBox, "shape">[], words: PictureWords): readonly Entry[] {
  const order: readonly BoxShape[] = ["person", "controller", "company", "service", "internal", "authority", "category", "successor"];
  return order
    .filter((shape) => boxes.some((box) => box.shape === shape))
    .map((shape) => ({
      width: 26,
      words: shape === "person" ? words.legend.people : shape === "controller" ? words.legend.controller : words.partyKinds[shape],
      draw: (x, y) => outlineOf(shape, { x, y: y + 1, width: 26, height: 13 }),
    }));
}

/** What the tags mean. */
export function roleEntries(boxes: readonly Pick<DiagramBox, "roles">[], words: PictureWords): readonly Entry[] {
  const used = [...new Set(boxes.flatMap((box) => box.roles))].sort();
  const byTag = new Map(
    used.map((role) => [
      tagOf(role),
      role !== null && isIdOf(roles, role) ? words.legend.role(words.roles[role]) : words.legend.roleNotStated,
    ]),
  );
  return [...byTag].map(([tag, said]) => ({ width: tagWidth(tag), words: said, draw: (x, y) => tagNode(tag, x, y + 1) }));
}

/** Without it, "other third countries" would say more than the tables hold. */
const openEntries = (boxes: readonly DiagramBox[], words: PictureWords): readonly Entry[] =>
  boxes.some((box) => box.isOpen)
    ? [
        {
          width: 6,
          words: words.legend.open,
          draw: (x, y) => [text({ x, y: y + 13, size: 12, text: openMark, style: { fill: colours.text } })],
        },
      ]
    : [];

function lineEntries(links: readonly DiagramLink[], words: PictureWords): readonly Entry[] {
  const order: readonly LineStyle[] = ["plain", "conditional", "possible", "silent"];
  const [open, close] = words.quotes;
  const isQuoted = (data: string) => data.replace(/^\u200e/, "").startsWith(open);
  const quoted = links.some((link) => link.groups.some((group) => group.data.some(isQuoted)));
  return [
    ...order
      .filter((style) => links.some((link) => link.style === style))
      .map(
        (style): Entry => ({
          width: 30,
          words: words.legend.lines[style],
          draw: (x, y) => [lineSample(x, y + 7, 30, style)],
        }),
      ),
    ...(quoted
      ? [
          {
            width: words.language === "fr" ? 20 : 12,
            words: words.legend.quoted,
            draw: (x: number, y: number) => [
              text({ x, y: y + 12, size: 12, text: `${open.trim()} ${close.trim()}`, style: { fill: colours.text } }),
            ],
          },
        ]
      : []),
  ];
}
