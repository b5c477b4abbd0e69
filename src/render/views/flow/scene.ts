// Puts the placed picture into a scene: frames first, then lines, then labels and boxes over them, title block and legend around.

import type { RegimeId } from "../../../model";
import type { Placement } from "../../layout/types";
import { group, rect, type Scene } from "../../scene";
import { colours } from "../../theme";
import { type Heading, headingText, titleBlock } from "../title-block";
import { legendOf } from "./legend";
import { boxNode, type MeasuredBox } from "./scene-boxes";
import { laneNodes } from "./scene-lanes";
import { labelNode, lineNode, type MeasuredLink } from "./scene-lines";
import { arrow } from "./shapes";

const margin = 12;

/** What stands around a drawing of this size, and the size of the whole. */
export function surroundingsOf(
  heading: Heading,
  boxes: readonly MeasuredBox[],
  measured: readonly MeasuredLink[],
  drawing: { readonly width: number; readonly height: number },
) {
  const inner = Math.max(drawing.width, 560);
  const top = titleBlock(heading, inner);
  const legend = legendOf(
    boxes.map(({ box }) => box),
    [...measured.map(({ link }) => link), ...boxes.flatMap(({ box }) => box.loops)],
    inner,
  );
  const height = margin + top.height + drawing.height + 16 + legend.height + margin;
  return { inner, top, legend, width: inner + 2 * margin, height };
}

/** The whole picture. */
export function sceneOf(
  heading: Heading,
  regime: RegimeId,
  boxes: readonly MeasuredBox[],
  measured: readonly MeasuredLink[],
  placement: Placement,
): Scene {
  const links = measured.map(({ link }) => link);
  const { inner, top, legend, width, height } = surroundingsOf(heading, boxes, measured, placement);
  const names = new Map(boxes.map(({ box }) => [box.id, box.name]));
  const round = new Set(boxes.filter(({ box }) => box.shape === "person").map(({ box }) => box.id));
  const drawing = group(
    [
      ...laneNodes(regime, placement),
      ...links.flatMap((link) => lineNode(link, placement.routes.get(link.id), names, round.has(link.from))),
      ...measured.flatMap((label) => labelNode(label, placement.routes.get(label.link.id), names)),
      ...boxes.flatMap((box) => boxNode(box, placement.boxes.get(box.box.id))),
    ],
    { dx: margin + (inner - placement.width) / 2, dy: margin + top.height },
  );
  const flows = new Set([...links, ...boxes.flatMap(({ box }) => box.loops)].flatMap((link) => link.flows));
  return {
    width,
    height,
    title: headingText(heading),
    desc: [
      `Who gets personal data from ${heading.controller ?? "a controller whose name is not stated"}: ${round.size} kinds of people, ${boxes.length - round.size - 1} other parties, ${flows.size} flows.`,
      `As of ${heading.on ?? "a date not stated"}${heading.grouped == null ? "" : `, ${heading.grouped}`}.`,
      ...(heading.note === undefined ? [] : [`${heading.note}.`]),
    ].join(" "),
    lang: "en",
    markers: [arrow],
    children: [
      rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }),
      group(top.nodes, { dx: margin, dy: margin }),
      drawing,
      group(legend.nodes, { dx: margin, dy: margin + top.height + placement.height + 16 }),
    ],
  };
}
