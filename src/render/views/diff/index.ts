// The picture of a difference: the flow picture of two maps at once, each box and each line with what became of it.

import { type DataMap, nameOf, type PlainDate } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { type DrawOptions, svgOf, wordsFor } from "../draw-options";
import type { PartyChange } from "../flow/change";
import { type Diagram, diagramOf } from "../flow/diagram";
import { fittingParts } from "../flow/fitting";
import { groupingOf } from "../flow/grouping";
import { pageOf } from "../page";
import type { Heading } from "../title-block";
import { alignedTo } from "./aligned";
import { unionOf } from "./union";

/** What is drawn of two checked maps: the answer of `diffMaps`, and the day it is for. */
export interface Difference {
  readonly on: PlainDate;
  readonly changes: readonly PartyChange[];
  /** Changes that are of no party. */
  readonly others: number;
}

/** @throws {UsageError} for a language, a theme or an id prefix that is none. */
export function drawDiffFlow(before: DataMap, after: DataMap, { on, changes, others }: Difference, options: DrawOptions): string {
  const words = wordsFor(options);
  const diagram = diagramOfBoth(before, after, on, changes, words);
  const drawn = new Set(diagram.boxes.map(({ id }) => id));
  const further = others + changes.filter(({ party }) => !drawn.has(party)).length;
  const isChanged = [...diagram.boxes, ...diagram.links].some(({ change }) => change?.status !== "same");
  const notes = [...(further > 0 ? [words.diff.further(further)] : []), ...(options.note === undefined ? [] : [options.note])];
  const heading: Heading = {
    words,
    controller: null,
    title: options.title ?? words.diff.title(controllerOf(before, after)),
    sides: [
      words.diff.before(sideOf(before, words)),
      words.diff.after(sideOf(after, words)),
      ...(isChanged || further > 0 ? [] : [words.diff.nothing]),
    ],
    on,
    version: null,
    grouped: diagram.grouped,
    ...(notes.length === 0 ? {} : { note: notes.join("  ·  ") }),
  };
  const parts = fittingParts(diagram, heading);
  return svgOf(pageOf({ ...parts, desc: descOf(diagram, words) }), options);
}

/** Both names, where they differ. */
function controllerOf(before: DataMap, after: DataMap): string | null {
  const names = [before.controller.name, after.controller.name].filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(" → ");
}

const sideOf = ({ name, title, version, asOf }: DataMap, { heading }: PictureWords): string =>
  [title ?? name, heading.version(version), heading.asOf(asOf)].join(", ");

function diagramOfBoth(before: DataMap, after: DataMap, on: PlainDate, changes: readonly PartyChange[], words: PictureWords): Diagram {
  const renames = new Map(
    changes.flatMap(({ kind, before: [from], party }) => (kind === "renamed" && from !== undefined ? [[from, party]] : [])),
  );
  const aligned = alignedTo(before, after, renames);
  const oldNames = new Map(before.parties.map(({ id }) => [renames.get(id) ?? id, nameOf(before, id)]));
  // Boxes of both stand in groups of one law, seen from one place.
  const placed = { ...aligned, regimes: after.regimes, controller: { ...aligned.controller, country: after.controller.country } };
  const old = diagramOf(aligned, { on, words, grouping: groupingOf(placed, on, words) });
  return unionOf({ map: aligned, diagram: old }, { map: after, diagram: diagramOf(after, { on, words }) }, { changes, oldNames });
}

function descOf({ boxes, links }: Diagram, words: PictureWords): string {
  const counts = (["added", "removed", "changed", "same"] as const).flatMap((status) => {
    const number = (all: readonly (typeof boxes | typeof links)[number][]) => all.filter(({ change }) => change?.status === status).length;
    const [own, lines] = [number(boxes), number(links)];
    return own + lines === 0 ? [] : [words.of(words.diff.tags[status], words.diff.counts(own, lines))];
  });
  return words.diff.desc(counts.join("; "));
}
