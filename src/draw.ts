// One map in several pictures: the part that is asked for, the answers that a picture needs, the picture. An entry of its own, so that
// importing `whogets` does not load what places the boxes of pictures that nobody draws.

import { type DrawTransfersOptions, drawTransfers } from "./draw-transfers";
import { type DataMap, type Ids, nearest, type RegimeId, requireMap, shown, UsageError } from "./model";
import { cellsOf, filteredMap, filterKeys, filterWords, type MapFilter } from "./queries";
import { type DrawOptions, drawFlow } from "./render";
import { drawMatrix } from "./render/views/matrix";
import { drawNetwork } from "./render/views/network";
import { drawNothing } from "./render/views/nothing";
import { drawSankey } from "./render/views/sankey";

export type { DrawOptions, MapFilter };

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

const optionKeys: readonly string[] = ["view", "level", "regimes", "all", "on", "title", "note", "idPrefix", "theme", ...filterKeys];

/**
 * Draws a map, or a part of it, as SVG. Same map, same bytes.
 *
 * @throws {UsageError} for an option, a view, an id or a date that is none, or for what is no checked map.
 */
export function draw<I extends Ids>(map: DataMap<I>, options: ViewOptions<NoInfer<I>> = {}): string {
  requireMap(map);
  const given: ViewOptions = checked(options as ViewOptions);
  const { view = "flow", level } = given;
  const part = filteredMap(map as DataMap, filterOf(given));
  const words = filterWords(map as DataMap, given);
  const notes = [...(words === "" ? [] : [words]), ...(given.note === undefined ? [] : [given.note])];
  const { on, title, idPrefix, theme } = given;
  const around = Object.fromEntries(
    Object.entries({ on, title, idPrefix, theme, note: notes.length === 0 ? undefined : notes.join("  ·  ") }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as DrawOptions;
  if (words !== "" && part.flows.length === 0 && part.collection.length === 0) return drawNothing(part, around);
  if (view === "matrix") return drawMatrix(part, cellsFor(part, map as DataMap, given), around);
  if (view === "sankey")
    return drawSankey(part, cellsFor(part, map as DataMap, given), level === undefined ? around : { ...around, level });
  if (view === "transfers") return drawTransfers(part, { ...around, ...transfersOnly(given) });
  return view === "network" ? drawNetwork(part, around) : drawFlow(part, around);
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

function checked(options: ViewOptions): ViewOptions {
  if (typeof options !== "object" || options === null)
    throw new UsageError(`the options are ${shown(options)}; write an object: { view: "matrix" }`);
  for (const key of Object.keys(options)) requireOneOf("option", key, optionKeys);
  if (options.view !== undefined) requireOneOf("view", options.view, views);
  return options;
}

function requireOneOf(kind: string, given: unknown, known: readonly string[]): void {
  if (known.some((one) => one === given)) return;
  const suggestion = nearest(given, known);
  throw new UsageError(
    `unknown ${kind} ${shown(given)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
