// The flow picture: people, controller, recipients, onward, from left to right; one closed box for each thing that decides a transfer.

import type { DataMap, Ids, PlainDate } from "../../../model";
import { isPlainDate, requireMap, shown, UsageError } from "../../../model";
import { writeSvg } from "../../svg";
import { diagramOf } from "./diagram";
import { fittingScene } from "./fitting";
import { groupingOf, isByLaw } from "./grouping";

export interface DrawOptions {
  /** The day to draw; default: the day that the map describes, else all flows. */
  readonly on?: PlainDate;
  /** Heading; default: the map's title, else "Data flows". */
  readonly title?: string;
  /** Put before every id, where several pictures stand in one page. */
  readonly idPrefix?: string;
}

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
  const grouping = groupingOf(map, on);
  const diagram = diagramOf(map, { on, grouping });
  const heading = {
    controller: diagram.boxes.find((box) => box.id === "controller" && !box.isNameless)?.name ?? null,
    title: options.title ?? map.title,
    on,
    version: map.version,
    regime: grouping.regime,
    grouped: diagram.boxes.some(({ lane }) => isByLaw(lane)) ? grouping.words : null,
  };
  return writeSvg(fittingScene(diagram, heading), options.idPrefix === undefined ? {} : { idPrefix: options.idPrefix });
}
