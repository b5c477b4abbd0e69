// From any value to a checked map, or to everything that is wrong with it.

import { buildMap, type LooseDefinition } from "./build";
import { type Catalogue, vendorFaults, withTypical } from "./catalogue";
import { type Fault, type Path, shown } from "./issue";
import type { DataMap } from "./map";
import { type OwnRecord, recordsBehind, slugsOfSeveral, writtenRecords } from "./own-vendors";
import { referenceFaults } from "./references";
import { loaderOnlyRules, ruleFaults } from "./rules";
import { type DefinitionInput, definitionSchema, structureIssues } from "./schema";
import { type SourceOf, structureFaults, valueAt } from "./structure";
import { faultsOfVendors } from "./vendor-file";

/** A map, or the faults that keep the definition from being one. */
export type CheckResult =
  | { readonly map: DataMap; readonly faults: readonly [] }
  | { readonly map: null; readonly faults: readonly Fault[] };

/** Checks structure, references, rules and, where a catalogue is given, vendors. Reports all faults at once. `own` go with the map, used or not. */
export function checkDefinition(input: unknown, catalogue?: Catalogue, sourceOf?: SourceOf, own: readonly OwnRecord[] = []): CheckResult {
  const structure = structureFaults(input, sourceOf);
  const faults = [...structure, ...referenceFaults(input), ...soundPartFaults(input, structure, catalogue)];
  if (faults.length > 0) return { map: null, faults };
  const parsed = definitionSchema.parse(input) as DefinitionInput;
  const complete = catalogue === undefined ? parsed : withTypical(parsed, catalogue);
  const records = [...recordsBehind(input as DefinitionInput), ...recordsBehind(complete), ...own];
  const ownFaults = [
    ...slugsOfSeveral(records).map(severalVendors),
    // Those of data files were held to the same rules where they stand.
    ...writtenRecords(input as DefinitionInput).flatMap(([slug, written]) => faultsOfVendors({ [slug]: written })),
  ];
  if (ownFaults.length > 0) return { map: null, faults: ownFaults };
  return { map: buildMap(complete as LooseDefinition, records), faults: [] };
}

const severalVendors = (slug: string): Fault => ({
  rule: "duplicate-key",
  path: ["parties"],
  message: `two own vendors that differ have the slug ${shown(slug)}; give one of them another, or use one for both`,
});

/**
 * Rules and vendors, on what is left once everything structurally wrong is taken out. Rules on one object say nothing where a key of that
 * object was taken out: "needs a category" of a category that is a number.
 */
function soundPartFaults(input: unknown, structure: readonly Fault[], catalogue: Catalogue | undefined): readonly Fault[] {
  const sound = soundPart(
    input,
    structure.map((fault) => fault.path),
  );
  if (sound === null) return [];
  const { rest, pathBefore } = sound;
  const faults = [...ruleFaults(rest, input), ...(catalogue === undefined ? [] : vendorFaults(rest, catalogue))];
  const placed = faults.map((fault) => ({ ...fault, path: pathBefore(fault.path) }));
  const told = new Set(structure.flatMap(({ path }) => [JSON.stringify(path), JSON.stringify(path.slice(0, -1))]));
  return placed.filter((fault) => (loaderOnlyRules as readonly string[]).includes(fault.rule) || !told.has(JSON.stringify(fault.path)));
}

interface SoundPart {
  readonly rest: DefinitionInput;
  /** Where a path of the rest led in the whole: list entries move up when others are taken out. */
  pathBefore(path: Path): Path;
}

/** What cannot be left out stands in for itself while the rest is looked at. */
const standIns = { name: "a name", controller: {} };

/** Without the wrong parts, and without what cannot stand without them; null if the whole is not an object. */
function soundPart(input: unknown, wrong: readonly Path[]): SoundPart | null {
  if (wrong.length === 0) return { rest: input as DefinitionInput, pathBefore: (path) => path };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return null;
  const removed = new Set(wrong.map((path) => JSON.stringify(path)));
  for (;;) {
    const { rest, pathBefore } = without(input, removed);
    const issues = structureIssues(rest);
    if (issues.length === 0) return { rest: rest as DefinitionInput, pathBefore };
    const before = removed.size;
    for (const { path } of issues) {
      const isMissing = valueAt(rest, path as Path) === undefined;
      removed.add(JSON.stringify(pathBefore((isMissing ? path.slice(0, -1) : path) as Path)));
    }
    if (removed.size === before) return null;
  }
}

function without(input: object, removed: ReadonlySet<string>): { readonly rest: unknown; pathBefore(path: Path): Path } {
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
  const rest = { ...standIns, ...(copy(input, [], []) as object) };
  const pathBefore = (path: Path): Path =>
    path.map((part, at) => (typeof part === "number" ? (kept.get(JSON.stringify(path.slice(0, at)))?.[part] ?? part) : part));
  return { rest, pathBefore };
}
