// Tries the settings one after another, each only as far as needed to know whether it is the one to take.

import { grouped } from "../../layout/grouped";
import { type Draft, layoutPlanned } from "../../layout/layered";
import { type Plan, planOf } from "../../layout/plan";
import type { Spacing } from "../../layout/types";
import type { Scene } from "../../scene";
import { smallestText } from "../../theme";
import type { Heading } from "../title-block";
import { type Density, densities, leastOnPaper, onPaper } from "./density";
import type { Diagram } from "./diagram";
import { ranksOfDiagram } from "./diagram-ranks";
import { sceneOf, surroundingsOf } from "./scene";
import { measureBox, measureLabel } from "./sizes";

const spacing: Omit<Spacing, "gap" | "labelGap" | "level"> = {
  gutter: 33,
  laneGap: 10,
  lanePadding: 8,
  laneSide: 16,
  laneHeader: 25,
  passing: 7,
};

interface Attempt {
  readonly scene: () => Scene;
  /** Of its smallest text on A4, in points. */
  readonly size: number;
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

/** Of the settings whose text is large enough on A4, the first that cuts fewest words; if none is, the one with the largest text. */
export function fittingScene(diagram: Diagram, heading: Heading): Scene {
  const attempts: Attempt[] = [];
  const attemptAt = attemptsAt(diagram, heading);
  let largest = 0;
  for (const density of densities) {
    const attempt = attemptAt(density, Math.min(largest, leastOnPaper));
    if (attempt === null) continue;
    largest = Math.max(largest, attempt.size);
    if (attempt.size >= leastOnPaper && attempt.cuts === 0) return attempt.scene();
    attempts.push(attempt);
  }
  const legible = attempts.filter((attempt) => attempt.size >= leastOnPaper);
  const fewest = Math.min(...legible.map((attempt) => attempt.cuts));
  const best = legible.find((attempt) => attempt.cuts === fewest) ?? attempts.find((attempt) => attempt.size === largest);
  return (best as Attempt).scene();
}

/** The attempt with a setting; null if its text is sure to come out smaller than `least`. */
function attemptsAt(diagram: Diagram, heading: Heading): (density: Density, least: number) => Attempt | null {
  const planFor = plannerOf(diagram);
  const people = new Set(diagram.boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const leaving = grouped(diagram.links, (link) => link.from);
  const arriving = grouped(diagram.links, (link) => link.to);
  const linesAt = (id: string) => Math.max(leaving.get(id)?.length ?? 0, arriving.get(id)?.length ?? 0);
  return (density, least) => {
    const { ranks, plan, drafts } = planFor(density);
    const boxes = diagram.boxes.map((box) => ({ box, ...measureBox(box, linesAt(box.id), density) }));
    const labels = diagram.links.map((link) => ({ link, ...measureLabel(link, density, people.has(link.from)) }));
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
    const key = JSON.stringify([gap, labelGap, level, layoutBoxes, layoutLinks]);
    const draft = drafts.get(key) ?? layoutPlanned(plan, layoutBoxes, layoutLinks, { ...spacing, gap, labelGap, level });
    drafts.set(key, draft);
    if (onPaper(smallestText, draft.leastWidth, 0) < least) return null;
    const settled = draft.settled();
    const { width, height } = surroundingsOf(heading, boxes, labels, settled);
    return {
      scene: () => sceneOf(heading, diagram.regime, boxes, labels, settled.placement()),
      size: onPaper(smallestText, width, height),
      cuts: [...boxes, ...labels].reduce((sum, text) => sum + text.cuts, 0),
    };
  };
}

interface Planned {
  readonly ranks: ReadonlyMap<string, number>;
  readonly plan: Plan;
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
    const planned = known.get(key) ?? { ranks, plan: planOf(nodes, diagram.links), drafts: new Map() };
    known.set(key, planned);
    return planned;
  };
}
