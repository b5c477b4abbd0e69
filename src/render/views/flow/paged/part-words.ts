// Which part of the whole a page shows, in one line.

import { grouped } from "../../../layout/grouped";
import type { Diagram } from "../diagram";
import type { DiagramBox } from "../diagram-boxes";
import { type LaneId, laneTitle } from "../lane-title";
import type { Unit } from "./units";

/** "what people give; European Economic Area, 4 of 31 direct recipients (Hosting to Mail); and whom they pass data on to". */
export function partWords(
  units: readonly Unit[],
  all: readonly Unit[],
  before: readonly Unit[],
  { regime, words }: Pick<Diagram, "regime" | "words">,
): string {
  const lanes = [...new Set(all.flatMap(({ head }) => head?.lane ?? []))];
  const heads = headsIn(units);
  const known = new Set(headsIn(before).map(({ id }) => id));
  const [fresh, continued] = [heads.filter(({ id }) => !known.has(id)), heads.filter(({ id }) => known.has(id))];
  const byLane = [...grouped(fresh, ({ lane }) => lane)].map(([lane, own]) => {
    const total = headsIn(all).filter((head) => head.lane === lane).length;
    const title = lane === null ? words.pages.otherLane : laneTitle(lane as LaneId, regime, lanes, words);
    return words.pages.lane(title, own.length, total);
  });
  const passes = units.some(({ head, links }) => links.some(({ from, to }) => head !== null && from === head.id && to !== "controller"));
  return [
    ...(units.some(({ head }) => head === null) ? [words.pages.collected] : []),
    ...(byLane.length === 0 ? [] : [words.pages.firstHand(byLane.join("; "), passes)]),
    ...(continued.length === 0
      ? []
      : [
          words.pages.rest(
            listed(
              continued.map(({ name }) => name),
              words,
            ),
          ),
        ]),
  ].join("; ");
}

const headsIn = (units: readonly Unit[]): readonly DiagramBox[] => [...new Set(units.flatMap(({ head }) => head ?? []))];

const listed = (names: readonly string[], words: Diagram["words"]): string =>
  names.length <= 3 ? names.join(", ") : words.pages.andOthers(names.slice(0, 2).join(", "), names.length - 2);
