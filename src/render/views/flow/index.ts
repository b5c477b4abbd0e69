// The flow picture: people, controller, recipients, onward, from left to right; one closed box per country.

import type { DataMap, Ids, PlainDate } from "../../../model";
import { isPlainDate, requireMap, shown, UsageError } from "../../../model";
import { mostOf } from "../../layout/extremes";
import { grouped } from "../../layout/grouped";
import { layoutPlanned } from "../../layout/layered";
import { type Plan, planOf } from "../../layout/plan";
import { ranksOf } from "../../layout/ranks";
import type { Spacing } from "../../layout/types";
import type { Scene } from "../../scene";
import { writeSvg } from "../../svg";
import { smallestText } from "../../theme";
import { type Density, densities, leastOnPaper, onPaper } from "./density";
import { type Diagram, diagramOf } from "./diagram";
import { sceneOf, surroundingsOf } from "./scene";
import { measureBox, measureLabel } from "./sizes";
import type { Heading } from "./title-block";

export interface DrawOptions {
  /** The day to draw; default: the day that the map describes, else all flows. */
  readonly on?: PlainDate;
  /** Heading; default: the map's title, else "Data flows". */
  readonly title?: string;
  /** Put before every id, where several pictures stand in one page. */
  readonly idPrefix?: string;
}

const spacing: Omit<Spacing, "gap" | "labelGap"> = { gutter: 30, laneGap: 10, lanePadding: 7, laneHeader: 20, passing: 7 };

/**
 * Draws a map as SVG. Same map, same bytes.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or for what is no checked map.
 */
export function drawFlow<I extends Ids>(map: DataMap<I>, options: DrawOptions = {}): string {
  requireMap(map);
  if (options.idPrefix !== undefined && !/^[A-Za-z][\w-]*$/.test(options.idPrefix))
    throw new UsageError(`${shown(options.idPrefix)} cannot begin an id; write letters, digits, "-" and "_", a letter first`);
  const on = options.on ?? map.asOf;
  if (on !== null && !isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const diagram = diagramOf(map, { on });
  const heading = {
    controller: map.controller.name ?? "controller: name not stated",
    title: options.title ?? map.title ?? "Data flows",
    on,
    version: map.version,
  };
  return writeSvg(fittingScene(diagram, heading), options.idPrefix === undefined ? {} : { idPrefix: options.idPrefix });
}

interface Attempt {
  readonly scene: () => Scene;
  /** Of its smallest text on A4, in points. */
  readonly size: number;
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

/** Of the settings whose text is large enough on A4, the first that cuts fewest words; if none is, the one with the largest text. */
function fittingScene(diagram: Diagram, heading: Heading): Scene {
  const attempts: Attempt[] = [];
  const planFor = plannerOf(diagram);
  let largest = 0;
  for (const density of densities) {
    const attempt = attemptAt(diagram, heading, density, planFor(density), Math.min(largest, leastOnPaper));
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

/** The plan of a setting; settings that give all boxes the same ranks share one. */
function plannerOf(diagram: Diagram): (density: Density) => Planned {
  const known = new Map<string, Planned>();
  return (density) => {
    const ranks = ranksOfDiagram(diagram, density);
    const nodes = diagram.boxes.map(({ id, lane }) => ({ id, lane, rank: ranks.get(id) ?? 0 }));
    const key = nodes.map(({ rank }) => rank).join(" ");
    const planned = known.get(key) ?? { ranks, plan: planOf(nodes, diagram.links) };
    known.set(key, planned);
    return planned;
  };
}

interface Planned {
  readonly ranks: ReadonlyMap<string, number>;
  readonly plan: Plan;
}

/** null if its text is sure to come out smaller than `least`. */
function attemptAt(diagram: Diagram, heading: Heading, density: Density, { ranks, plan }: Planned, least: number): Attempt | null {
  const leaving = grouped(diagram.links, (link) => link.from);
  const arriving = grouped(diagram.links, (link) => link.to);
  const linesAt = (id: string) => Math.max(leaving.get(id)?.length ?? 0, arriving.get(id)?.length ?? 0);
  const boxes = diagram.boxes.map((box) => ({ box, ...measureBox(box, linesAt(box.id), density) }));
  const labels = diagram.links.map((link) => ({ link, ...measureLabel(link, density) }));
  const draft = layoutPlanned(
    plan,
    boxes.map(({ box, width, height, body }) => ({
      id: box.id,
      rank: ranks.get(box.id) ?? 0,
      lane: box.lane,
      width,
      height,
      sideHeight: body,
    })),
    labels.map(({ link, width, height }) => ({ id: link.id, from: link.from, to: link.to, label: { width, height } })),
    { ...spacing, gap: density.gap, labelGap: density.labelGap },
  );
  if (onPaper(smallestText, draft.leastWidth, 0) < least) return null;
  const settled = draft.settled();
  const { width, height } = surroundingsOf(heading, boxes, labels, settled);
  return {
    scene: () => sceneOf(heading, boxes, labels, settled.placement()),
    size: onPaper(smallestText, width, height),
    cuts: [...boxes, ...labels].reduce((sum, text) => sum + text.cuts, 0),
  };
}

/** People 0, controller 1, everybody else at least 2; ranks without boxes are closed up. */
function ranksOfDiagram({ boxes, links }: Diagram, density: Density): ReadonlyMap<string, number> {
  const people = new Set(boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const least = (id: string) => (people.has(id) ? 0 : id === "controller" ? 1 : 2);
  const inward = (link: { from: string; to: string }) => link.to === "controller" && least(link.from) > 1;
  const forward = links.filter((link) => !inward(link));
  const { rankOf } = ranksOf(
    boxes.map((box) => box.id),
    forward,
    [...people, "controller"],
    least,
  );
  const used = new Map([...new Set(rankOf.values())].sort((a, b) => a - b).map((rank, at) => [rank, at]));
  return spread({ boxes, links }, density, new Map([...rankOf].map(([id, rank]) => [id, used.get(rank) ?? 0])));
}

/** Wraps long lists of siblings: boxes that pass nothing on move to later ranks that the picture has anyway, or that may be added. */
function spread(
  { boxes, links }: Diagram,
  { fullRank, moreRanks }: Density,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const result = new Map(ranks);
  const last = mostOf([...ranks.values()]) + moreRanks;
  const passesOn = new Set(links.filter((link) => link.to !== "controller").map((link) => link.from));
  for (const lane of new Set(boxes.map((box) => box.lane))) {
    if (lane === null) continue;
    const leaves = boxes.filter((box) => box.lane === lane && box.id !== "controller" && !passesOn.has(box.id));
    for (const [rank, own] of grouped(leaves, (box) => ranks.get(box.id) ?? 0)) {
      const ids = own.map((box) => box.id);
      const columns = Math.max(Math.min(last - rank + 1, Math.ceil(ids.length / fullRank)), Math.ceil(ids.length / mostInRank));
      const each = Math.ceil(ids.length / columns);
      for (const [at, id] of ids.entries()) result.set(id, rank + Math.floor(at / each));
    }
  }
  return result;
}

/** Longer lists wrap in any setting. */
const mostInRank = 16;
