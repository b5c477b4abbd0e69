// Where the flows and statements of a checked map stood in its definition: lists are sorted when a map is built, and findings point to what was written.

import type { DataMapDefinition } from "./definition";
import type { Path } from "./issue";
import type { DataMap } from "./map";
import { flowIdOf } from "./rules";

/** Sections that are lists of statements. */
export const listedSections = ["collection", "nonFlows", "closed", "mentions", "missing"] as const;
export type ListedSection = (typeof listedSections)[number];

const mark = Symbol.for("whogets.written-paths.1");

interface WrittenPaths {
  /** Path of each flow, by its id. */
  readonly flows: ReadonlyMap<string, Path>;
  /** For each section: the written position of each checked row. */
  readonly rows: Readonly<Record<ListedSection, readonly number[]>>;
}

/** Remembers where things stood; `textOf` gives the checked form of a written row as text. */
export function rememberPaths(map: DataMap, definition: DataMapDefinition, textOf: (section: ListedSection, row: unknown) => string): void {
  const flows = new Map<string, Path>();
  for (const [id, activity] of Object.entries(definition.activities ?? {}))
    activity.flows?.forEach((flow, index) => {
      for (const to of flow.to)
        if (!flows.has(flowIdOf(id, flow, to))) flows.set(flowIdOf(id, flow, to), ["activities", id, "flows", index]);
    });
  const rows = Object.fromEntries(
    listedSections.map((section) => {
      const texts = ((definition[section] ?? []) as readonly unknown[]).map((row) => textOf(section, row));
      return [section, map[section].map((row) => texts.indexOf(JSON.stringify(row)))];
    }),
  ) as unknown as WrittenPaths["rows"];
  Object.defineProperty(map, mark, { value: { flows, rows } satisfies WrittenPaths });
}

const pathsOf = (map: DataMap): WrittenPaths | undefined => (map as { readonly [mark]?: WrittenPaths })[mark];

/** Where a flow was written; its activity, where that is not known. */
export const pathOfFlow = (map: DataMap, flow: { readonly id: string; readonly activity: string }): Path =>
  pathsOf(map)?.flows.get(flow.id) ?? ["activities", flow.activity];

/** Where the checked row `index` of a section was written; the section, where that is not known. */
export function pathOfRow(map: DataMap, section: ListedSection, index: number): Path {
  const at = pathsOf(map)?.rows[section][index] ?? -1;
  return at < 0 ? [section] : [section, at];
}
