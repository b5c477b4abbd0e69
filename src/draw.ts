// One map in several pictures: the part that is asked for, the answers that a picture needs, the picture. An entry of its own, so that
// importing `whogets` does not load what places the boxes of pictures that nobody draws.

import { type DrawTransfersOptions, drawTransfers, drawTransfersPages } from "./draw-transfers";
import { type DataMap, type Ids, nearest, type RegimeId, requireMap, shown, UsageError } from "./model";
import { cellsOf, filteredMap, filterKeys, filterWords, type MapFilter } from "./queries";
import { type DrawOptions, drawFlow } from "./render";
import { type PageSize, paperOf } from "./render/paper/sheets";
import { dayToDraw, requireOptions, requireViewValues, wordsFor } from "./render/views/draw-options";
import { drawFlowPages } from "./render/views/flow/paged";
import { drawMatrix } from "./render/views/matrix";
import { drawMatrixPages } from "./render/views/matrix/pages";
import { drawNetwork, networkShapes } from "./render/views/network";
import { drawNothing, nothingParts } from "./render/views/nothing";
import { onOneSheet } from "./render/views/one-sheet";
import { partWording } from "./render/views/part-wording";
import { drawSankey, sankeyShapes } from "./render/views/sankey";

export { type DrawDiffOptions, drawDiff } from "./draw-diff";
export type { DrawOptions, MapFilter, PageSize };

const views = ["flow", "matrix", "sankey", "network", "transfers"] as const;
/** The pictures there are. */
export type View = (typeof views)[number];

/** Which picture, of which part of the map. */
export interface ViewOptions<I extends Ids = Ids> extends DrawOptions, MapFilter<I> {
  /** Default: `flow`. */
  readonly view?: View;
  /** For `sankey`: how many parts of a category are told apart; 1 = `contact` (default), 2 = `contact.email`. */
  readonly level?: number;
  /** For `transfers`: judge by these laws alone; default: those that each sender is under. */
  readonly regimes?: readonly RegimeId[];
  /** For `transfers`: draw the hops that are no transfer, too. */
  readonly all?: boolean;
}

const optionKeys: readonly string[] = [
  "view",
  "level",
  "regimes",
  "all",
  "on",
  "title",
  "note",
  "idPrefix",
  "theme",
  "language",
  ...filterKeys,
];

/**
 * Draws a map, or a part of it, as SVG. Same map, same bytes.
 *
 * @throws {UsageError} for an option, a view, an id or a date that is none, or for what is no checked map.
 */
export function draw<I extends Ids>(map: DataMap<I>, options: ViewOptions<NoInfer<I>> = {}): string {
  const { given, part, around, cells, isEmpty } = askedOf(map, options as ViewOptions, optionKeys);
  if (isEmpty) return drawNothing(part, around);
  const { view = "flow", level } = given;
  if (view === "matrix") return drawMatrix(part, cells(), around);
  if (view === "sankey") return drawSankey(part, cells(), level === undefined ? around : { ...around, level });
  if (view === "transfers") return drawTransfers(part, { ...around, ...transfersOnly(given) });
  return view === "network" ? drawNetwork(part, around) : drawFlow(part, around);
}

/** For which paper. */
export interface PageOptions<I extends Ids = Ids> extends ViewOptions<I> {
  /** `a4`, `a3` or `letter`, turned the way that suits; default `screen`: one picture, as `draw` gives it. */
  readonly page?: PageSize;
}

/**
 * Draws a map, or a part of it, for paper: SVG of the size of a sheet, no text below 7 pt. Flows and tables that do not fit one sheet go over
 * several, with marks where lines go on. Same map, same bytes.
 *
 * @throws {UsageError} as `draw`; for a page that is none; and for a picture that does not fit, with what can be drawn instead.
 */
export function drawPages<I extends Ids>(map: DataMap<I>, options: PageOptions<NoInfer<I>> = {}): readonly string[] {
  const { page, ...rest } = (options ?? {}) as PageOptions;
  const { given, part, around, cells, isEmpty } = askedOf(map, options as PageOptions, [...optionKeys, "page"]);
  const paper = paperOf(page);
  if (paper === null) return [draw(map as DataMap, rest)];
  const on = dayToDraw(part, around);
  const { view = "flow", level = 1 } = given;
  if (isEmpty) return onOneSheet([() => nothingParts(part, around)], view, paper, around);
  if (view === "matrix") return drawMatrixPages(part, cells(), paper, around);
  if (view === "sankey") return onOneSheet(sankeyShapes(part, cells(), on, level, around), view, paper, around);
  if (view === "transfers") return drawTransfersPages(part, paper, { ...around, ...transfersOnly(given) });
  return view === "network" ? onOneSheet(networkShapes(part, on, around), view, paper, around) : drawFlowPages(part, paper, around);
}

/** The part that is asked for, and what is said of it. */
function askedOf(map: DataMap, options: ViewOptions, keys: readonly string[]) {
  requireMap(map);
  const given = checked(options, keys);
  const part = filteredMap(map, filterOf(given));
  const said = wordsFor(given);
  const words = filterWords(map, given, partWording(said));
  const notes = [...(words === "" ? [] : [words]), ...(given.note === undefined ? [] : [given.note])];
  const { on, title, idPrefix, theme, language } = given;
  const around = Object.fromEntries(
    Object.entries({ on, title, idPrefix, theme, language, note: notes.length === 0 ? undefined : notes.join("  ·  ") }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as DrawOptions;
  const isEmpty = words !== "" && part.flows.length === 0 && part.collection.length === 0;
  return { given, part, around, isEmpty, cells: () => cellsFor(part, map, given) };
}

const filterOf = (given: ViewOptions): MapFilter & Pick<DrawOptions, "on"> =>
  Object.fromEntries([...filterKeys, "on" as const].flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))) as MapFilter &
    Pick<DrawOptions, "on">;

const transfersOnly = ({ regimes, all }: ViewOptions): DrawTransfersOptions => ({
  ...(regimes === undefined ? {} : { regimes }),
  ...(all === undefined ? {} : { all }),
});

/** Whoever is left out of the picture is left out of the table, too. */
const cellsFor = (part: DataMap, whole: DataMap, { on }: ViewOptions) => cellsOf(part, on ?? whole.asOf);

function checked(options: ViewOptions, keys: readonly string[]): ViewOptions {
  requireOptions(options, keys, '{ view: "matrix" }');
  if (options.view !== undefined) requireOneOf("view", options.view, views);
  requireViewValues(options);
  return options;
}

function requireOneOf(kind: string, given: unknown, known: readonly string[]): void {
  if (known.some((one) => one === given)) return;
  const suggestion = nearest(given, known);
  throw new UsageError(
    `unknown ${kind} ${shown(given)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
