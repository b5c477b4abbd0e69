// The picture of transfers: from which country to which, and what each rests on.

import { isPlainDate, shown, UsageError } from "../../../model";
import { type Paper, sheetsOf } from "../../paper/sheets";
import { svgOf } from "../draw-options";
import { tooLarge } from "../one-sheet";
import { pagePrefix } from "../page-prefix";
import { placeOn, readableWidth, sceneOnSheet, widthOn } from "../scene-on-sheet";
import { linesOf } from "./lines";
import { looks } from "./look";
import { sceneOf, scenesOf, sceneWidth, widest } from "./scene";
import type { TransferArc, TransferArcOptions, TransferHeading } from "./types";

export type { ArcStatus, TransferArc, TransferArcOptions, TransferHeading } from "./types";

/**
 * Draws hops between countries as a map of the world with a list. Same arcs, same bytes, whatever their order.
 *
 * @throws {UsageError} for a date or an id prefix that is none, or a status that is not known.
 */
export function drawTransferArcs(heading: TransferHeading, arcs: readonly TransferArc[], options: TransferArcOptions = {}): string {
  const { lines, hidden } = drawnOf(heading, arcs, options);
  return svgOf(sceneOf(heading, lines, { hidden, inner: widest, corner: 0 }), options);
}

/**
 * The same for paper: on one page, else the map and the list on several.
 *
 * @throws {UsageError} for what `drawTransferArcs` refuses, and where it cannot be read on this paper.
 */
export function drawTransferArcPages(
  heading: TransferHeading,
  arcs: readonly TransferArc[],
  paper: Paper,
  options: TransferArcOptions = {},
): readonly string[] {
  const { lines, hidden } = drawnOf(heading, arcs, options);
  // A paper that is less wide than this has a picture of its own width.
  const inner = Math.min(widest, readableWidth(paper));
  const beside = { hidden, inner, corner: 60 };
  const whole = sceneOf(heading, lines, beside);
  const single = placeOn(whole, paper);
  if (single !== null) return [svgOf(sceneOnSheet(whole, single, "1/1"), options)];
  for (const sheet of sheetsOf(paper)) {
    const place = widthOn(sheet, sceneWidth(inner));
    const pages = place === null ? null : scenesOf(heading, lines, beside, place.height);
    if (place === null || pages === null || pages.length > mostPages) continue;
    const count = pages.length;
    return pages.map((scene, at) => svgOf(sceneOnSheet(scene, place, `${at + 1}/${count}`), pagePrefix(options, at, count)));
  }
  throw tooLarge("transfers", paper);
}

const mostPages = 60;

/** The lines of the hops that are drawn, and how many hops are not. */
function drawnOf(heading: TransferHeading, arcs: readonly TransferArc[], options: TransferArcOptions) {
  if (!isPlainDate(heading.on)) throw new UsageError(`${shown(heading.on)} is not a day that exists; write it as YYYY-MM-DD`);
  const odd = arcs.find(({ status }) => !Object.hasOwn(looks, status));
  if (odd !== undefined) throw new UsageError(`unknown status ${shown(odd.status)}; known: ${Object.keys(looks).join(", ")}`);
  const drawn = options.all === true ? arcs : arcs.filter(({ status }) => status !== "not-a-transfer");
  const hops = (some: readonly TransferArc[]) => new Set(some.map(({ flow, leg }) => `${leg} ${flow}`));
  const shownHops = hops(drawn);
  return { lines: linesOf(drawn, heading.words), hidden: [...hops(arcs)].filter((hop) => !shownHops.has(hop)).length };
}
