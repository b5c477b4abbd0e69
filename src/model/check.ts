// From any value to a checked map, or to everything that is wrong with it.

import { buildMap, type LooseDefinition } from "./build";
import { type Catalogue, vendorFaults, withTypical } from "./catalogue";
import type { Fault, Path } from "./issue";
import type { DataMap } from "./map";
import { referenceFaults } from "./references";
import { ruleFaults } from "./rules";
import { type DefinitionInput, definitionSchema, structureIssues } from "./schema";
import { structureFaults } from "./structure";

/** A map, or the faults that keep the definition from being one. */
export type CheckResult =
  | { readonly map: DataMap; readonly faults: readonly [] }
  | { readonly map: null; readonly faults: readonly Fault[] };

/** Checks structure, references, rules and, where a catalogue is given, vendors. Reports all faults at once. */
export function checkDefinition(input: unknown, catalogue?: Catalogue): CheckResult {
  const structure = structureFaults(input);
  const faults = [...structure, ...referenceFaults(input), ...soundPartFaults(input, structure, catalogue)];
  if (faults.length > 0) return { map: null, faults };
  const parsed = definitionSchema.parse(input) as DefinitionInput;
  const complete = catalogue === undefined ? parsed : withTypical(parsed, catalogue);
  return { map: buildMap(complete as LooseDefinition), faults: [] };
}

/** Rules and vendors, on what is left once everything structurally wrong is taken out; nothing if too little is left. */
function soundPartFaults(input: unknown, structure: readonly Fault[], catalogue: Catalogue | undefined): readonly Fault[] {
  const { rest, pathBefore } = without(
    input,
    structure.map((fault) => fault.path),
  );
  if (structureIssues(rest).length > 0) return [];
  const sound = rest as DefinitionInput;
  const faults = [...ruleFaults(sound), ...(catalogue === undefined ? [] : vendorFaults(sound, catalogue))];
  return faults.map((fault) => ({ ...fault, path: pathBefore(fault.path) }));
}

interface Rest {
  readonly rest: unknown;
  /** Where a path of the rest led in the whole: list entries move up when others are taken out. */
  pathBefore(path: Path): Path;
}

function without(input: unknown, paths: readonly Path[]): Rest {
  if (paths.length === 0) return { rest: input, pathBefore: (path) => path };
  const removed = new Set(paths.map((path) => JSON.stringify(path)));
  const kept = new Map<string, readonly number[]>();
  const copy = (value: unknown, before: Path, after: Path): unknown => {
    if (before.length > 32 || typeof value !== "object" || value === null) return value;
    const stays = (key: string | number) => !removed.has(JSON.stringify([...before, key]));
    if (Array.isArray(value)) {
      const indices = [...value.keys()].filter(stays);
      kept.set(JSON.stringify(after), indices);
      return indices.map((index, at) => copy(value[index], [...before, index], [...after, at]));
    }
    const entries = Object.entries(value).filter(([key]) => key !== "__proto__" && stays(key));
    return Object.fromEntries(entries.map(([key, child]) => [key, copy(child, [...before, key], [...after, key])]));
  };
  const rest = copy(input, [], []);
  const pathBefore = (path: Path): Path =>
    path.map((part, at) => (typeof part === "number" ? (kept.get(JSON.stringify(path.slice(0, at)))?.[part] ?? part) : part));
  return { rest, pathBefore };
}
