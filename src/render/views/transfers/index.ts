// The picture of transfers: from which country to which, and what each rests on.

import { isPlainDate, shown, UsageError } from "../../../model";
import { svgOf } from "../draw-options";
import { sceneOnSheet } from "../scene-on-sheet";
import { linesOf } from "./lines";
import { looks } from "./look";
import { sceneOf } from "./scene";
import type { TransferArc, TransferArcOptions, TransferHeading } from "./types";

export type { ArcStatus, TransferArc, TransferArcOptions, TransferHeading } from "./types";

/**
 * Draws hops between countries as a map of the world with a list. Same arcs, same bytes, whatever their order.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or a status that is not known.
 */
export function drawTransferArcs(heading: TransferHeading, arcs: readonly TransferArc[], options: TransferArcOptions = {}): string {
  if (!isPlainDate(heading.on)) throw new UsageError(`${shown(heading.on)} is not a day that exists; write it as YYYY-MM-DD`);
  const odd = arcs.find(({ status }) => !Object.hasOwn(looks, status));
  if (odd !== undefined) throw new UsageError(`unknown status ${shown(odd.status)}; known: ${Object.keys(looks).join(", ")}`);
  const drawn = options.all === true ? arcs : arcs.filter(({ status }) => status !== "not-a-transfer");
  const hops = (some: readonly TransferArc[]) => new Set(some.map(({ flow, leg }) => `${leg} ${flow}`));
  const shownHops = hops(drawn);
  const hidden = [...hops(arcs)].filter((hop) => !shownHops.has(hop)).length;
  const whole = sceneOf(heading, linesOf(drawn, heading.words), { hidden, corner: options.paper === undefined ? 0 : 60 });
  return svgOf(options.paper === undefined ? whole : sceneOnSheet(whole, "transfers", options.paper), options);
}
