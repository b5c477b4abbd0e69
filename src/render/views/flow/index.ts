// The flow picture: people, controller, recipients, onward, from left to right; one closed box per country.

import type { DataMap, Ids, PlainDate } from "../../../model";
import { isPlainDate, requireMap, shown, UsageError } from "../../../model";
import { mostOf } from "../../layout/extremes";
import { layoutLayered } from "../../layout/layered";
import { ranksOf } from "../../layout/ranks";
import type { Spacing } from "../../layout/types";
import type { Scene } from "../../scene";
import { writeSvg } from "../../svg";
import { smallestText } from "../../theme";
import { type Density, densities, leastOnPaper, onPaper } from "./density";
import { type Diagram, diagramOf, nameNotStated } from "./diagram";
import { sceneOf } from "./scene";
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

const spacing: Omit<Spacing, "gap" | "labelGap" | "level"> = {
  gutter: 33,
  laneGap: 10,
  lanePadding: 8,
  laneSide: 16,
  laneHeader: 25,
  passing: 7,
};

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
    controller: diagram.boxes.find((box) => box.id === "controller" && box.name !== nameNotStated)?.name ?? null,
    title: options.title ?? map.title,
    on,
    version: map.version,
  };
  return writeSvg(fittingScene(diagram, heading), options.idPrefix === undefined ? {} : { idPrefix: options.idPrefix });
}

interface Attempt {
  readonly scene: Scene;
  /** Of its smallest text on A4, in points. */
  readonly size: number;
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

/** Of the settings whose text is large enough on A4, the first that cuts fewest words; if none is, the one with the largest text. */
function fittingScene(diagram: Diagram, heading: Heading): Scene {
  const attempts: Attempt[] = [];
  for (const density of densities) {
    const attempt = attemptAt(diagram, heading, density);
    if (attempt.size >= leastOnPaper && attempt.cuts === 0) return attempt.scene;
    attempts.push(attempt);
  }
  const legible = attempts.filter((attempt) => attempt.size >= leastOnPaper);
  const fewest = Math.min(...legible.map((attempt) => attempt.cuts));
  const largest = Math.max(...attempts.map((attempt) => attempt.size));
  const best = legible.find((attempt) => attempt.cuts === fewest) ?? attempts.find((attempt) => attempt.size === largest);
  return (best as Attempt).scene;
}

function attemptAt(diagram: Diagram, heading: Heading, density: Density): Attempt {
  const ranks = ranksOfDiagram(diagram, density);
  const boxes = diagram.boxes.map((box) => ({ box, ...measureBox(box, diagram.links, density) }));
  const people = new Set(diagram.boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const labels = diagram.links.map((link) => ({ link, ...measureLabel(link, density, people.has(link.from)) }));
  const placement = layoutLayered(
    boxes.map(({ box, width, height, body }) => ({
      id: box.id,
      rank: ranks.get(box.id) ?? 0,
      lane: box.lane,
      width,
      height,
      sideHeight: body,
    })),
    labels.map(({ link, width, height }) => ({ id: link.id, from: link.from, to: link.to, label: { width, height } })),
    { ...spacing, gap: density.gap, labelGap: density.labelGap, level: density.level },
  );
  const scene = sceneOf(heading, boxes, labels, placement);
  return {
    scene,
    size: onPaper(smallestText, scene.width, scene.height),
    cuts: [...boxes, ...labels].reduce((sum, text) => sum + text.cuts, 0),
  };
}

/** People 0, controller 1, everybody else at least 2; ranks without boxes are closed up. */
function ranksOfDiagram({ boxes, links }: Diagram, density: Density): ReadonlyMap<string, number> {
  const people = boxes.filter((box) => box.shape === "person").map((box) => box.id);
  const least = (id: string) => (people.includes(id) ? 0 : id === "controller" ? 1 : 2);
  const inward = (link: { from: string; to: string }) => link.to === "controller" && least(link.from) > 1;
  const forward = links.filter((link) => !inward(link));
  const { rankOf } = ranksOf(
    boxes.map((box) => box.id),
    forward,
    [...people, "controller"],
    least,
  );
  const used = [...new Set(rankOf.values())].sort((a, b) => a - b);
  return spread({ boxes, links }, density, new Map([...rankOf].map(([id, rank]) => [id, used.indexOf(rank)])));
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
    const byRank = new Map<number, string[]>();
    for (const box of leaves) byRank.set(ranks.get(box.id) ?? 0, [...(byRank.get(ranks.get(box.id) ?? 0) ?? []), box.id]);
    for (const [rank, ids] of byRank) {
      const columns = Math.max(Math.min(last - rank + 1, Math.ceil(ids.length / fullRank)), Math.ceil(ids.length / mostInRank));
      const each = Math.ceil(ids.length / columns);
      for (const [at, id] of ids.entries()) result.set(id, rank + Math.floor(at / each));
    }
  }
  return result;
}

/** Longer lists wrap in any setting. */
const mostInRank = 16;
