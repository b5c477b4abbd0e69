// What can be renamed: the ids that a map declares, and which of them a word means.

import { type DataMap, UsageError } from "../../index";
import { categories, isIdOf, nearest, purposes, shown } from "../../model";
import { dottedPattern, namePattern } from "../../model/ids";

/** Kinds of ids, and the section that declares each. */
export const sections = {
  party: "parties",
  subject: "subjects",
  category: "categories",
  group: "groups",
  purpose: "purposes",
  document: "documents",
  activity: "activities",
} as const;

export type Kind = keyof typeof sections;

const kinds = Object.keys(sections) as readonly Kind[];

/** @throws {UsageError} for a word that is no kind. */
export function kindFrom(word: string): Kind {
  const kind = kinds.find((one) => one === word);
  if (kind !== undefined) return kind;
  const suggestion = nearest(word, kinds);
  throw new UsageError(
    `unknown kind ${shown(word)}; ${suggestion === null ? `known: ${kinds.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}

const idsOf = (map: DataMap, kind: Kind): readonly string[] => map[sections[kind]].map(({ id }) => id);

/**
 * The kind of the id that is renamed.
 *
 * @throws {UsageError} if the map declares no such id, or several and `asked` does not say which.
 */
export function kindOf(map: DataMap, id: string, asked: Kind | null): Kind {
  const searched = asked === null ? kinds : [asked];
  const [kind, ...others] = searched.filter((one) => idsOf(map, one).includes(id));
  if (kind !== undefined && others.length === 0) return kind;
  if (kind !== undefined)
    throw new UsageError(`${shown(id)} is ${[kind, ...others].map(withArticle).join(" and ")}; say which with --kind ${kind}`);
  for (const one of searched)
    if ((one === "category" && isIdOf(categories, id)) || (one === "purpose" && isIdOf(purposes, id)))
      throw new UsageError(`${shown(id)} is a built-in ${one} and cannot be renamed; only ids that the map declares can`);
  const elsewhere = kinds.find((one) => idsOf(map, one).includes(id));
  const suggestion = nearest(
    id,
    searched.flatMap((one) => idsOf(map, one)),
  );
  const remedy =
    elsewhere !== undefined
      ? `it is ${withArticle(elsewhere)}; write --kind ${elsewhere}`
      : suggestion !== null
        ? `did you mean "${suggestion}"?`
        : "see the ids with: whogets show --json";
  throw new UsageError(`the map declares no ${asked ?? "id"} ${shown(id)}; ${remedy}`);
}

const withArticle = (kind: Kind): string => `${kind === "activity" ? "an" : "a"} ${kind}`;

/** @throws {UsageError} for a new id that is misspelt or taken by another of its kind; clashes between kinds are left to the loader. */
export function requireFree(map: DataMap, kind: Kind, from: string, to: string): void {
  if (from === to) throw new UsageError(`${shown(to)} is its id already; write another`);
  const isDotted = kind === "category" || kind === "purpose";
  if (!(isDotted ? dottedPattern : namePattern).test(to)) {
    const shape = isDotted ? 'dotted camelCase, such as "loyalty.points"' : 'kebab-case, such as "google-analytics"';
    throw new UsageError(`${shown(to)} cannot be an id; write ids of this kind in ${shape}`);
  }
  if (idsOf(map, kind).includes(to)) throw new UsageError(`${shown(to)} is ${withArticle(kind)} of the map already; choose another id`);
}
