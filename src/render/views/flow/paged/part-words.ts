// Which part of the whole a page shows, in one line.

import type { RegimeId } from "../../../../model";
import { grouped } from "../../../layout/grouped";
import type { DiagramBox } from "../diagram-boxes";
import { type LaneId, laneTitle } from "../lane-title";
import type { Unit } from "./units";

/** "what people give; European Economic Area, 4 of 31 direct recipients (Hosting to Mail); and whom they pass data on to". */
export function partWords(units: readonly Unit[], all: readonly Unit[], before: readonly Unit[], regime: RegimeId): string {
  const lanes = [...new Set(all.flatMap(({ head }) => head?.lane ?? []))];
  const heads = headsIn(units);
  const known = new Set(headsIn(before).map(({ id }) => id));
  const [fresh, continued] = [heads.filter(({ id }) => !known.has(id)), heads.filter(({ id }) => known.has(id))];
  const byLane = [...grouped(fresh, ({ lane }) => lane)].map(([lane, own]) => {
    const total = headsIn(all).filter((head) => head.lane === lane).length;
    const title = lane === null ? "others" : laneTitle(lane as LaneId, regime, lanes);
    return `${title}, ${own.length === total ? `all ${total}` : `${own.length} of ${total}`}`;
  });
  const passes = units.some(({ head, links }) => links.some(({ from, to }) => head !== null && from === head.id && to !== "controller"));
  return [
    ...(units.some(({ head }) => head === null) ? ["what is collected"] : []),
    ...(byLane.length === 0 ? [] : [`who gets data first hand: ${byLane.join("; ")}${passes ? "; and whom they pass it on to" : ""}`]),
    ...(continued.length === 0 ? [] : [`the rest of ${listed(continued.map(({ name }) => name))}`]),
  ].join("; ");
}

const headsIn = (units: readonly Unit[]): readonly DiagramBox[] => [...new Set(units.flatMap(({ head }) => head ?? []))];

const listed = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(", ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
