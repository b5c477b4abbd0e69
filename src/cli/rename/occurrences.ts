// Where an id is declared and referred to. References are found by the schema, never by the look of a text.

import { type Path, pathText } from "../../model";
import { referencesOf } from "../../model/references";
import type { Literal, LiteralEntry } from "../typescript-literal";
import { type Kind, sections } from "./kinds";

/** One place that names the id. */
export interface Occurrence {
  readonly at: number;
  readonly end: number;
  /** Where the definition has it, for a reader. */
  readonly path: string;
  /** The entry, where the id is its key. */
  readonly entry: LiteralEntry | null;
}

export interface Occurrences {
  readonly declared: readonly Occurrence[];
  readonly references: readonly Occurrence[];
  /** Where the same text stands as something else: a name, a note, a kind. */
  readonly others: readonly Occurrence[];
}

export function occurrencesIn(definitions: readonly Literal[], kind: Kind, id: string): Occurrences {
  const all = definitions.map((definition) => occurrencesInOne(definition, kind, id));
  return {
    declared: distinct(all.flatMap(({ declared }) => declared)),
    references: distinct(all.flatMap(({ references }) => references)),
    others: distinct(all.flatMap(({ others }) => others)),
  };
}

function occurrencesInOne(definition: Literal, kind: Kind, id: string): Occurrences {
  const section = sections[kind];
  const isOfKind = (kinds: readonly string[]) => kinds.includes(kind);
  const uses = referencesOf(dataOf(definition)).filter(({ reference, value }) => value === id && isOfKind(reference.kinds));
  const referred = new Set(uses.map(({ path }) => JSON.stringify(path)));
  const found = { declared: [] as Occurrence[], references: [] as Occurrence[], others: [] as Occurrence[] };
  const visit = ({ at, end, content }: Literal, path: Path): void => {
    if (content.kind === "scalar" && content.value === id)
      (referred.has(JSON.stringify(path)) ? found.references : found.others).push({ at, end, path: pathText(path), entry: null });
    else if (content.kind === "list") for (const [index, item] of content.items.entries()) visit(item, [...path, index]);
    else if (content.kind === "object") {
      for (const entry of content.entries) {
        if (entry.key === id && path.length === 1 && path[0] === section)
          found.declared.push({ at: entry.keyAt, end: entry.keyAt, path: pathText([section, id]), entry });
        visit(entry.value, [...path, entry.key]);
      }
    }
  };
  visit(definition, []);
  return found;
}

/** The plain data; what cannot be read is left undefined. */
function dataOf({ content }: Literal): unknown {
  if (content.kind === "opaque") return undefined;
  if (content.kind === "scalar") return content.value;
  if (content.kind === "list") return content.items.map(dataOf);
  return Object.fromEntries(content.entries.map(({ key, value }) => [key, dataOf(value)]));
}

/** What several ways lead to stands in the text once. */
function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byPlace = new Map<number, Occurrence>();
  for (const one of occurrences) if (!byPlace.has(one.at)) byPlace.set(one.at, one);
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}
