// Puts the placed picture together: frames first, then lines, then labels and boxes over them, title block and legend around.

import type { Placement } from "../../layout/types";
import type { PageParts } from "../page";
import { type Heading, titleBlock } from "../title-block";
import { changeArrows } from "./change-shapes";
import { legendOf } from "./legend";
import { boxNode } from "./scene-boxes";
import { laneNodes } from "./scene-lanes";
import { labelNode, lineNode } from "./scene-lines";
import type { Setting } from "./settings";
import { arrow } from "./shapes";

const margin = 12;

const isDiff = ({ boxes }: Pick<Setting, "boxes">): boolean => boxes.some(({ box }) => box.change !== undefined);

/** What the legend of a setting explains, at any width. */
export const legendIn =
  ({ boxes, labels, words }: Pick<Setting, "boxes" | "labels" | "words">) =>
  (width: number) =>
    legendOf(
      boxes.map(({ box }) => box),
      [...labels.map(({ link }) => link), ...boxes.flatMap(({ box }) => box.loops)],
      width,
      words,
    );

/** The size of the whole on a screen, with what stands around a drawing of this size. */
export function sizeOnScreen(heading: Heading, setting: Setting, drawing: { readonly width: number; readonly height: number }) {
  const inner = Math.max(drawing.width, 560);
  const height = margin + titleBlock(heading, inner).height + drawing.height + 16 + legendIn(setting)(inner).height + margin;
  return { width: inner + 2 * margin, height };
}

/** The whole picture. */
export function partsOf(heading: Heading, setting: Setting, placement: Placement): PageParts {
  const { boxes, labels, regime, words } = setting;
  const links = labels.map(({ link }) => link);
  const names = new Map(boxes.map(({ box }) => [box.id, box.name]));
  const round = new Set(boxes.filter(({ box }) => box.shape === "person").map(({ box }) => box.id));
  const nodes = [
    ...laneNodes(regime, placement, words),
    ...links.flatMap((link) => lineNode(link, placement.routes.get(link.id), names, round.has(link.from), words)),
    ...labels.flatMap((label) => labelNode(label, placement.routes.get(label.link.id), names, words)),
    ...boxes.flatMap((box) => boxNode(box, placement.boxes.get(box.box.id), words)),
  ];
  const flows = new Set([...links, ...boxes.flatMap(({ box }) => box.loops)].flatMap((link) => link.flows));
  const others = boxes.filter(({ box }) => box.shape !== "person" && box.id !== "controller").length;
  return {
    heading,
    desc: words.flowView.desc(heading.controller ?? words.heading.namelessController, round.size, others, flows.size),
    drawing: { nodes, width: placement.width, height: placement.height },
    legend: legendIn(setting),
    markers: isDiff(setting) ? [arrow, ...changeArrows] : [arrow],
  };
}
