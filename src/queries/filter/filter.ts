// A part of a map as a map of its own: pictures lay out again what is left, and every question can be asked of it.

import {
  changedMap,
  countries,
  type DataMap,
  type Ids,
  idsOf,
  type NoOther,
  type PlainDate,
  requireMap,
  shown,
  UsageError,
} from "../../model";
import { askOf, type Question, requireKnown } from "../question";
import { collapsed, companyOf } from "./collapse";
import { collectionFor, subjectsLeft } from "./collection";
import { aboutAsked } from "./content";
import { aroundParty, toCountry, withinDepth } from "./legs";

/** What a filter leaves in; every key narrows it. */
export interface MapFilter<I extends Ids = Ids> {
  /** Categories or groups: flows that carry any of them, and of these flows only that data. */
  readonly data?: readonly (I["category"] | I["group"])[];
  /** Data about these people. */
  readonly subject?: I["subject"] | "everyone";
  /** Flows of this activity. */
  readonly activity?: string;
  /** This party, what reaches it and what it passes on. */
  readonly focus?: I["party"] | NoOther;
  /** What reaches this country: a code, `"unknown"`, or `"not-stated"`. */
  readonly country?: string;
  /** At most so many legs from the controller and the people, or from `focus`. */
  readonly depth?: number;
  /** Services stand within their company (`partOf`). */
  readonly collapse?: boolean;
}

export const filterKeys = ["data", "subject", "activity", "focus", "country", "depth", "collapse"] as const;

/**
 * The map without what the filter leaves out; the map itself where there is no filter. `on` is the day whose flows are looked at.
 *
 * @throws {UsageError} for an id that the map does not have, or a depth that is none.
 */
export function filteredMap<I extends Ids>(
  map: DataMap<I>,
  filter: MapFilter<NoInfer<I>> & { readonly on?: PlainDate | undefined } = {},
): DataMap<I> {
  requireMap(map);
  const { data, subject, activity, focus, country, depth, collapse = false, on } = filter as MapFilter & { on?: PlainDate };
  const asked = askOf(map, {
    ...(data === undefined ? {} : { data }),
    ...(subject === undefined ? {} : { subject }),
    ...(on === undefined ? {} : { on }),
  } as Question);
  requireIds(map, filter as MapFilter);
  if (![data, subject, activity, focus, country, depth].some((one) => one !== undefined) && !collapse) return map;
  const content = aboutAsked(map, asked, activity ?? null);
  const whole: DataMap = changedMap(map, { flows: content.flows, collection: content.collection });
  const joined = collapse ? collapsed(whole) : whole;
  const centre = focus === undefined ? null : collapse ? companyOf(map, focus) : focus;
  let { flows } = joined;
  if (centre !== null) flows = aroundParty(flows, centre, depth ?? Number.POSITIVE_INFINITY);
  if (country !== undefined) flows = toCountry(flows, country);
  if (centre === null && depth !== undefined) flows = withinDepth(joined, flows, depth);
  const isCut = activity !== undefined || centre !== null || country !== undefined;
  const collection = isCut ? collectionFor(joined, flows, content.carriedBy) : joined.collection;
  const left = { ...joined, flows, collection };
  return changedMap(joined, { flows, collection, subjects: subjectsLeft(map, left, asked.subjects) }) as DataMap<I>;
}

function requireIds(map: DataMap, { activity, focus, country, depth, collapse }: MapFilter): void {
  if (activity !== undefined)
    requireKnown(
      "activity",
      activity,
      map.activities.map(({ id }) => id),
    );
  if (focus !== undefined)
    requireKnown(
      "party",
      focus,
      map.parties.map(({ id }) => id),
    );
  if (country !== undefined) requireKnown("country", country, [...idsOf(countries), "unknown", "not-stated"]);
  if (depth !== undefined && !(Number.isInteger(depth) && depth >= 1))
    throw new UsageError(`depth is ${shown(depth)}; give a whole number of legs, 1 or more`);
  if (collapse !== undefined && typeof collapse !== "boolean") throw new UsageError(`collapse is ${shown(collapse)}; give true or false`);
}
