// A diagram set in one density after another: its words measured, its boxes and lines ready to be laid out.

import type { PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import { type Draft, layoutPlanned } from "../../layout/layered";
import { type Plan, planOf } from "../../layout/plan";
import type { Spacing } from "../../layout/types";
import type { Density } from "./density";
import type { Diagram } from "./diagram";
import type { DiagramLink } from "./diagram-links";
import { ranksOfDiagram } from "./diagram-ranks";
import type { MeasuredBox } from "./scene-boxes";
import type { MeasuredLink } from "./scene-lines";
import { type LabelText, measureBox, measureLabel } from "./sizes";

const spacing: Omit<Spacing, "gap" | "labelGap" | "level"> = {
  gutter: 33,
  laneGap: 10,
  lanePadding: 8,
  laneSide: 16,
  laneHeader: 25,
  passing: 7,
};

export interface Setting {
  readonly regime: Diagram["regime"];
  readonly words: PictureWords;
  readonly boxes: readonly MeasuredBox[];
  readonly labels: readonly MeasuredLink[];
  /** Texts that do not stand whole. */
  readonly cuts: number;
  draft(): Draft;
}

/** Measures with a density; layouts that several densities come to are worked out once. */
export function settingsOf(diagram: Diagram): (density: Density) => Setting {
  const { words } = diagram;
  const planFor = plannerOf(diagram);
  const people = new Set(diagram.boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const leaving = grouped(diagram.links, (link) => link.from);
  const arriving = grouped(diagram.links, (link) => link.to);
  const linesAt = (id: string) => Math.max(leaving.get(id)?.length ?? 0, arriving.get(id)?.length ?? 0);
  return (density) => {
    const boxes = diagram.boxes.map((box) => ({ box, ...measureBox(box, linesAt(box.id), density, words) }));
    const labels = diagram.links.map((link) => ({ link, ...labelIn(link, density, people.has(link.from), words) }));
    const cuts = [...boxes, ...labels].reduce((sum, text) => sum + text.cuts, 0);
    return { regime: diagram.regime, words, boxes, labels, cuts, draft: () => draftOf(planFor(density), density, boxes, labels) };
  };
}

/** Pages are tried with the same lines again and again: a label is measured once in each density. */
const known = /* @__PURE__ */ new WeakMap<DiagramLink, Map<Density, LabelText>>();

function labelIn(link: DiagramLink, density: Density, isFromPeople: boolean, words: PictureWords): LabelText {
  const own = known.get(link) ?? new Map<Density, LabelText>();
  known.set(link, own);
  const label = own.get(density) ?? measureLabel(link, density, isFromPeople, words);
  own.set(density, label);
  return label;
}

function draftOf({ ranks, plan, drafts }: Planned, density: Density, boxes: readonly MeasuredBox[], labels: readonly MeasuredLink[]) {
  const layoutBoxes = boxes.map(({ box, width, height, body }) => ({
    id: box.id,
    rank: ranks.get(box.id) ?? 0,
    lane: box.lane,
    width,
    height,
    sideHeight: body,
  }));
  const layoutLinks = labels.map(({ link, width, height }) => ({ id: link.id, from: link.from, to: link.to, label: { width, height } }));
  const { gap, labelGap, level } = density;
  // Ids, ranks and lanes are those of the plan.
  const own = layoutBoxes.flatMap(({ width, height, sideHeight }) => [width, height, sideHeight]);
  const key = [gap, labelGap, level, ...own, ...labels.flatMap(({ width, height }) => [width, height])].join(" ");
  const draft = drafts.get(key) ?? layoutPlanned(plan(), layoutBoxes, layoutLinks, { ...spacing, gap, labelGap, level });
  drafts.set(key, draft);
  return draft;
}

interface Planned {
  readonly ranks: ReadonlyMap<string, number>;
  plan(): Plan;
  /** By what they were made of: settings with different words may come to the same sizes. */
  readonly drafts: Map<string, Draft>;
}

/** The plan of a setting; settings that give all boxes the same ranks share one. */
function plannerOf(diagram: Diagram): (density: Density) => Planned {
  const known = new Map<string, Planned>();
  return (density) => {
    const ranks = ranksOfDiagram(diagram, density);
    const nodes = diagram.boxes.map(({ id, lane }) => ({ id, lane, rank: ranks.get(id) ?? 0 }));
    const key = nodes.map(({ rank }) => rank).join(" ");
    let plan: Plan | undefined;
    const planOnce = () => {
      plan ??= planOf(nodes, diagram.links);
      return plan;
    };
    const planned = known.get(key) ?? { ranks, plan: planOnce, drafts: new Map() };
    known.set(key, planned);
    return planned;
  };
}
