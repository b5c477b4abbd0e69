// What is left of collection and of people once flows were left out: nobody is said to give nothing because of a filter.

import type { Collection, DataMap, Flow } from "../../model";
import { concerns } from "../holdings";
import { itemLeft, withData } from "./content";

/** Of what is collected, that which these flows carry, of the people they are about. */
export function collectionFor(
  map: DataMap,
  flows: readonly Flow[],
  carriedBy: ReadonlyMap<string, readonly string[] | null>,
): readonly Collection[] {
  const own = flows.filter(({ from }) => from === "controller");
  if (own.length === 0) return [];
  const carried = own.map(({ id }) => carriedBy.get(id) ?? null);
  const isOpen = carried.some((one) => one === null);
  const categories = [...new Set(carried.flatMap((one) => one ?? []))];
  const about = own.map(({ subjects }) => subjects);
  const people = about.some((one) => one === null || one.includes("everyone")) ? null : new Set(about.flatMap((one) => one ?? []));
  const isParty = new Set(map.parties.map(({ id }) => id));
  return map.collection.flatMap((row) => {
    if (concerns(row.subjects ?? (isParty.has(row.from) ? null : [row.from]), people, "") === null) return [];
    if (isOpen) return [row];
    return withData(
      row,
      row.data.flatMap((item) => itemLeft(map, categories, item, () => false)),
    );
  });
}

/** People from whom something still comes, or of whom the whole map says no more than that they are there. */
export function subjectsLeft(map: DataMap, left: DataMap, asked: ReadonlySet<string> | null): DataMap["subjects"] {
  const speaks = (of: DataMap, id: string): boolean =>
    [...of.collection, ...of.flows].some(
      ({ from, subjects }) => from === id || (subjects?.includes(id) ?? false) || (from === "everyone" && subjects === null),
    );
  const everyone = asked === null || asked.has("everyone");
  return map.subjects
    .filter(({ id }) => (everyone || asked.has(id)) && inward(left, id) === inward(map, id) && (speaks(left, id) || !speaks(map, id)))
    .map((subject) => ({ ...subject, also: subject.also.filter((one) => everyone || asked.has(one)) }));
}

/** Whether data of these people comes in by some statement. */
const inward = ({ collection, flows }: DataMap, id: string): boolean =>
  [...collection, ...flows.filter(({ from, to }) => to === "controller" || from === id)].some(
    ({ from, subjects }) =>
      from === id || from === "everyone" || (subjects?.includes(id) ?? false) || (subjects?.includes("everyone") ?? false),
  );
