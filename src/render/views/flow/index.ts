// The flow picture: people, controller, recipients, onward, from left to right; one closed box per country.

import type { DataMap, Ids, PlainDate } from "../../../model";
import { isPlainDate, shown, UsageError } from "../../../model";
import { layoutLayered } from "../../layout/layered";
import { ranksOf } from "../../layout/ranks";
import type { Spacing } from "../../layout/types";
import { writeSvg } from "../../svg";
import { type Diagram, diagramOf } from "./diagram";
import { sceneOf } from "./scene";
import { measureBox, measureLabel } from "./sizes";

export interface DrawOptions {
  /** The day to draw; default: the day that the map describes, else all flows. */
  readonly on?: PlainDate;
  /** Heading; default: the map's title, else "Data flows". */
  readonly title?: string;
  /** Put before every id, where several pictures stand in one page. */
  readonly idPrefix?: string;
}

const spacing: Spacing = { gutter: 32, gap: 9, laneGap: 12, lanePadding: 9, laneHeader: 22, passing: 7 };

/**
 * Draws a map as SVG. Same map, same bytes.
 *
 * @throws {UsageError} for a date that is none.
 */
export function drawFlow<I extends Ids>(map: DataMap<I>, options: DrawOptions = {}): string {
  const on = options.on ?? map.asOf;
  if (on !== null && !isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const diagram = diagramOf(map, { on });
  const ranks = ranksOfDiagram(diagram);
  const boxes = diagram.boxes.map((box) => ({ box, ...measureBox(box, diagram.links) }));
  const labels = new Map(diagram.links.map((link) => [link.id, measureLabel(link)]));
  const placement = layoutLayered(
    boxes.map(({ box, width, height }) => ({ id: box.id, rank: ranks.get(box.id) ?? 0, lane: box.lane, width, height })),
    diagram.links.map((link) => ({ id: link.id, from: link.from, to: link.to, label: labels.get(link.id) ?? { width: 0, height: 0 } })),
    spacing,
  );
  const heading = {
    controller: map.controller.name ?? "controller: name not stated",
    title: options.title ?? map.title ?? "Data flows",
    on,
    version: map.version,
  };
  const scene = sceneOf(heading, boxes, diagram.links, labels, placement);
  return writeSvg(scene, options.idPrefix === undefined ? {} : { idPrefix: options.idPrefix });
}

/** People 0, controller 1, everybody else at least 2; ranks without boxes are closed up. */
function ranksOfDiagram({ boxes, links }: Diagram): ReadonlyMap<string, number> {
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
  return spread({ boxes, links }, new Map([...rankOf].map(([id, rank]) => [id, used.indexOf(rank)])));
}

/** A lane with more boxes in one rank than this uses further ranks, too. */
const fullRank = 5;

/** Wraps long lists of siblings: boxes that pass nothing on move to later ranks that the picture has anyway (or to one more). */
function spread({ boxes, links }: Diagram, ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const result = new Map(ranks);
  const last = Math.max(...ranks.values());
  const passesOn = new Set(links.filter((link) => link.to !== "controller").map((link) => link.from));
  for (const lane of new Set(boxes.map((box) => box.lane))) {
    if (lane === null) continue;
    const leaves = boxes.filter((box) => box.lane === lane && box.id !== "controller" && !passesOn.has(box.id));
    const byRank = new Map<number, string[]>();
    for (const box of leaves) byRank.set(ranks.get(box.id) ?? 0, [...(byRank.get(ranks.get(box.id) ?? 0) ?? []), box.id]);
    for (const [rank, ids] of byRank) {
      const room = Math.max(1, last - rank + 1);
      const columns = Math.max(Math.min(room, Math.ceil(ids.length / fullRank)), Math.ceil(ids.length / (3 * fullRank)));
      const each = Math.ceil(ids.length / columns);
      for (const [at, id] of ids.entries()) result.set(id, rank + Math.floor(at / each));
    }
  }
  return result;
}
