// A part of a map by flows that are named one by one: what a page filters by (what a transfer rests on) is no word of the map.

import { changedMap, type DataMap, type PlainDate, requireMap } from "../../model";
import { askOf } from "../question";
import { collectionFor, subjectsLeft } from "./collection";
import { aboutAsked } from "./content";

/** The map with these flows alone, and with what is collected for them. `on` is the day whose flows are looked at; null = any. */
export function onlyFlows(map: DataMap, ids: ReadonlySet<string>, on: PlainDate | null): DataMap {
  requireMap(map);
  const content = aboutAsked(map, askOf(map, on === null ? {} : { on }), null);
  const flows = content.flows.filter(({ id }) => ids.has(id));
  const collection = collectionFor(map, flows, content.carriedBy);
  return changedMap(map, { flows, collection, subjects: subjectsLeft(map, { ...map, flows, collection }, null) });
}
