// What things are called in pictures that list them: those of one name are told apart by their ids.

import { categories, type DataMap, idsOf, rootOf } from "../../model";
import type { PictureWords } from "../../words/pictures";
import { apart, categoryLabel } from "./flow/data-words";
import type { BoxShape, DiagramBox } from "./flow/diagram-boxes";

/** Names by id. */
export function namesOf(boxes: readonly DiagramBox[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { name } of boxes) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(boxes.map(({ id, name }) => [id, (count.get(name) ?? 0) > 1 && name !== id ? `${name} (${id})` : name]));
}

/** A category in words; what nothing names is data not stated. */
export const categoryName = (map: DataMap, id: string | null, words: PictureWords): string =>
  id === null ? words.data.notStated : apart(categoryLabel(map, id, words));

/** The first `level` parts of a category. */
export const categoryAt = (id: string, level: number): string => (level === 1 ? rootOf(id) : id.split(".").slice(0, level).join("."));

const order: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(/* @__PURE__ */ idsOf(categories).map((id, at) => [id, at]));

/** Categories in the order of the vocabulary, then own ones by id, then what nothing names. */
export function byCategory(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const [x, y] = [placeOf(a), placeOf(b)];
  return x - y || (a < b ? -1 : 1);
}

/** An own category stands with its nearest known one above. */
function placeOf(id: string): number {
  const parts = id.split(".");
  for (let length = parts.length; length > 0; length--) {
    const at = order.get(parts.slice(0, length).join("."));
    if (at !== undefined) return at;
  }
  return order.size;
}

/** Parties in lists: those with names first, then those described, then those listed apart. */
export const shapeOrder: readonly BoxShape[] = ["company", "service", "internal", "category", "authority", "successor"];
