// How messages name things: ids with the names that the text uses, on one line.

import { type DataMap, partyOf } from "../model";

/** Text of a map within a sentence: one line, at most 90 characters. */
export function inWords(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length > 90 ? `${characters.slice(0, 89).join("")}…` : characters.join("");
}

export const quoted = (text: string): string => `“${inWords(text)}”`;

/** `klaviyo (Klaviyo Inc.)`; the id alone where the name says no more. */
export function partyWords(map: DataMap, id: string): string {
  if (id === "controller") return map.controller.name === null ? "the controller" : `the controller (${inWords(map.controller.name)})`;
  return withName(id, partyOf(map, id)?.name ?? null);
}

export const activityWords = (map: DataMap, id: string): string =>
  withName(id, map.activities.find((activity) => activity.id === id)?.label ?? null);

function withName(id: string, name: string | null): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return name === null || plain(name) === plain(id) ? id : `${id} (${inWords(name)})`;
}

/** `a, b and c` */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The items of a finding; commas inside them are common, so semicolons stand between. */
export const itemList = (items: readonly { readonly words: string }[]): string => items.map(({ words }) => words).join("; ");

/** `1 recipient`, `3 recipients` */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** `has`/`have`, and the like. */
export const verb = (number: number, one: string, many: string): string => (number === 1 ? one : many);

/** "any of the 15 activities", "14 of 15 activities, all but orders", or the list: whichever tells it in fewest words. */
export function activityScope(
  map: DataMap,
  items: readonly { readonly about: string; readonly words: string }[],
  all: readonly { readonly id: string }[],
): string {
  if (items.length === all.length && items.length > 1) return `any of the ${items.length} activities`;
  const found = new Set(items.map(({ about }) => about));
  const others = all.filter(({ id }) => !found.has(id)).map(({ id }) => activityWords(map, id));
  if (items.length > 6 && others.length <= 3) return `${items.length} of ${all.length} activities, all but ${listWords(others)}`;
  return `${count(items.length, "activity", "activities")}: ${itemList(items)}`;
}

/** What a vendor catalogue usually sees of these parties, apart from what the map states; empty where it says nothing. */
export function usualWords(map: DataMap, ids: readonly string[], fact: "role" | "country"): string {
  const byFact = new Map<string, string[]>();
  const whose = new Set<string>();
  let seen = "";
  for (const id of ids) {
    const typical = partyOf(map, id)?.typical;
    const value = typical?.[fact];
    if (typical === null || typical === undefined || value === undefined) continue;
    byFact.set(value, [...(byFact.get(value) ?? []), id]);
    whose.add(typical.source.startsWith("own vendors") ? "own vendors" : "whogets catalogue");
    if (typical.seen > seen) seen = typical.seen;
  }
  const words = [...byFact.keys()].sort().map((value) => `${value} for ${listWords(byFact.get(value) ?? [])}`);
  return words.length === 0
    ? ""
    : ` Usual ${fact} [${[...whose].sort().reverse().join(" and ")}, ${seen}, to be confirmed]: ${words.join("; ")}.`;
}
