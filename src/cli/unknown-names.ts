// Names that a TypeScript map takes from whogets, where whogets has no such name: what running the map says of them helps nobody.

import { DataMapError, type Issue } from "../index";
import { nearest, shown } from "../model";
import type { ReadText, ScriptFiles } from "./typescript-files";
import { openScripts } from "./typescript-files";
import { exportedName, type Node, nodesIn, type Script } from "./typescript-script";

type Entries = ReadonlyMap<string, object>;

/**
 * What each entry exports. Imported when asked for, never `import * as`: an object of all names in a chunk that entries share would keep every
 * vendor in the bundle of whoever imports one.
 */
const readEntries = async (): Promise<Entries> =>
  new Map<string, object>([
    ["whogets", await import("../index")],
    ["whogets/processors", await import("../processors")],
    ["whogets/node", await import("../node")],
  ]);

/** The mistakes in names behind an error of a map that was run; null if they are not what was wrong. */
export async function unknownNames(error: unknown, map: string, readText: ReadText): Promise<DataMapError | null> {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !/^(?:Type|Reference)Error$/.test(cause.name)) return null;
  const scripts = await openScripts(map, readText(map) ?? "", readText);
  if (scripts === null) return null;
  const files = scripts.openAll();
  const entries = await readEntries();
  const issues =
    cause.name === "TypeError"
      ? files.flatMap((script) => notExported(script, scripts, entries))
      : notImported(cause.message, files, scripts, entries);
  return issues.length === 0 ? null : new DataMapError(issues);
}

/** What a file imports and no entry has. */
function notExported(script: Script, scripts: ScriptFiles, entries: Entries): readonly Issue[] {
  return script.body.flatMap((statement): readonly Issue[] => {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") return [];
    const from = statement.source.value;
    const entry = entries.get(from);
    if (entry === undefined) return [];
    return statement.specifiers.flatMap((specifier): readonly Issue[] => {
      if (specifier.type !== "ImportSpecifier" || specifier.importKind === "type") return [];
      const name = exportedName(specifier.imported);
      if (name === "default" || Object.hasOwn(entry, name)) return [];
      const suggestion = nearest(name, Object.keys(entry));
      const message = `${shown(from)} exports no ${shown(name)}; ${remedyFor(from, name, suggestion, entries)}`;
      return [{ ...issueAt(scripts, script.base + (specifier.start ?? 0)), message, suggestion }];
    });
  });
}

function remedyFor(from: string, name: string, suggestion: string | null, entries: Entries): string {
  const elsewhere = entryWith(name, entries);
  if (elsewhere !== null) return `import it from ${shown(elsewhere)}`;
  if (suggestion !== null) return `did you mean "${suggestion}"?`;
  return from === "whogets/processors"
    ? "leave the vendor out and write the party itself: { name: ... } (all that the catalogue has: whogets init --vendors help)"
    : "see the API part of the README";
}

const entryWith = (name: string, entries: Entries): string | null =>
  [...entries].find(([, entry]) => Object.hasOwn(entry, name))?.[0] ?? null;

/** A name that is used and stands nowhere, where whogets has it. */
function notImported(message: string, files: readonly Script[], scripts: ScriptFiles, entries: Entries): readonly Issue[] {
  const name = /^([\w$]+) is not defined$/.exec(message)?.[1];
  if (name === undefined) return [];
  const from = entryWith(name, entries);
  const suggestion =
    from === null
      ? nearest(
          name,
          [...entries.values()].flatMap((entry) => Object.keys(entry)),
        )
      : null;
  const meant = from === null ? (suggestion === null ? null : entryWith(suggestion, entries)) : from;
  if (meant === null) return [];
  const word = suggestion ?? name;
  const remedy = `import { ${word} } from ${shown(meant)}`;
  const said = suggestion === null ? `is used and not imported; write: ${remedy}` : `is not defined; did you mean "${word}"? (${remedy})`;
  const [at] = files.flatMap((script) => usesOf(name, script));
  return [{ ...issueAt(scripts, at ?? 0), message: `${shown(name)} ${said}`, suggestion }];
}

/** Where a file uses a name as a value: keys and properties of that name are none. */
function usesOf(name: string, script: Script): readonly number[] {
  const nodes = nodesIn(script.body);
  const others = new Set(
    nodes.flatMap((one) => {
      const { computed, shorthand, key, property } = one as { computed?: boolean; shorthand?: boolean; key?: Node; property?: Node };
      return computed === true || shorthand === true ? [] : [key?.start, property?.start];
    }),
  );
  return nodes
    .filter((one) => one.type === "Identifier" && (one as unknown as { name: string }).name === name && !others.has(one.start))
    .map(({ start }) => script.base + (start ?? 0))
    .sort((a, b) => a - b);
}

/** Two properties of one name in an object literal: running the map keeps the last and says nothing. */
export async function repeatedNames(map: string, readText: ReadText): Promise<readonly Issue[]> {
  const scripts = await openScripts(map, readText(map) ?? "", readText);
  if (scripts === null) return [];
  return scripts.openAll().flatMap((script) =>
    nodesIn(script.body).flatMap((one): readonly Issue[] => {
      if (one.type !== "ObjectExpression") return [];
      const seen = new Map<string, number>();
      const { properties } = one as unknown as { properties: readonly (Node & { computed?: boolean; key?: Node })[] };
      return properties.flatMap((property): readonly Issue[] => {
        const { name, value } = (property.key ?? {}) as { name?: string; value?: unknown };
        const key =
          property.type !== "ObjectProperty" || property.computed === true
            ? undefined
            : (name ?? (value === undefined ? undefined : String(value)));
        if (key === undefined) return [];
        const at = script.base + (property.key?.start ?? 0);
        const before = seen.get(key);
        seen.set(key, before ?? at);
        if (before === undefined) return [];
        const message = `the key ${shown(key)} stands twice in one object, first on line ${scripts.placeOf(before).line}; running the map would lose one`;
        return [{ ...issueAt(scripts, at), rule: "duplicate-key", message, suggestion: null }];
      });
    }),
  );
}

const issueAt = (scripts: ScriptFiles, at: number): Omit<Issue, "message" | "suggestion"> => ({
  rule: "unknown-name",
  path: [],
  ...scripts.placeOf(at),
});
