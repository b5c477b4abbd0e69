// Ids that would mean two things: to the map, to the vocabulary, or to the command line.

import { commandWords, reservedWords } from "./ids";
import type { Fault } from "./issue";
import { shown } from "./issue";
import type { DefinitionInput } from "./schema";
import { categories, categoryAliases, isIdOf, purposes, rootOf } from "./vocabulary";

/** Every id that is taken. */
export function idClashes(definition: DefinitionInput): readonly Fault[] {
  const faults: Fault[] = [];
  const refuse = (section: string, id: string, why: string) =>
    faults.push({ rule: "id-clash", path: [section, id], message: why, atKey: true });
  const ownRoots = new Set(Object.keys(definition.categories ?? {}).map(rootOf));
  const seen = new Map<string, string>();
  for (const section of ["parties", "subjects", "groups"] as const) {
    for (const id of Object.keys(definition[section] ?? {})) {
      const say = (why: string) => refuse(section, id, `${shown(id)} cannot be an id here: ${why}; choose another`);
      const other = seen.get(id);
      if (other !== undefined) say(`it is also an id under "${other}", and parties, subjects and groups share one name space`);
      else if (isOneOf(reservedWords, id)) say("it is a reserved word");
      else if (isIdOf(categories, id) || ownRoots.has(id)) say("it is a data category");
      else if (section === "groups" && isOneOf(commandWords, id)) say("it is a command of the command line");
      else if (section === "groups" && isIdOf(categoryAliases, id)) say(`it is a short name of "${categoryAliases[id]}"`);
      seen.set(id, section);
    }
  }
  for (const id of Object.keys(definition.categories ?? {})) {
    const root = rootOf(id);
    const say = (why: string) => refuse("categories", id, `${shown(root)} cannot begin a category: ${why}; choose another root`);
    if (isIdOf(categories, id)) refuse("categories", id, `${shown(id)} is a built-in category; leave it out here`);
    else if (isOneOf(reservedWords, root)) say("it is a reserved word");
    else if (isOneOf(commandWords, root)) say("it is a command of the command line");
    else if (isIdOf(categoryAliases, root)) say(`it is a short name of "${categoryAliases[root]}"`);
  }
  for (const id of Object.keys(definition.purposes ?? {})) {
    if (isIdOf(purposes, id)) refuse("purposes", id, `${shown(id)} is a built-in purpose; leave it out here`);
  }
  if (Object.hasOwn(definition.documents ?? {}, "author"))
    refuse("documents", "author", '"author" cannot be an id here: as a document it means that the author of the map knows; choose another');
  return faults;
}

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word);
