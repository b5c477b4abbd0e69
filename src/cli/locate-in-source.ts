// Finds the places of issues in a TypeScript map, whose definition is checked as values without places: follows their paths through the source.

import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DataMapError, type Issue, type Position } from "../index";
import type { Path } from "../model";
import { openScripts, type ReadText, type ScriptFiles, textAt } from "./typescript-files";
import type { Literal } from "./typescript-literal";
import { definers } from "./typescript-script";
import { unknownNames } from "./unknown-names";

/** The same issues with file, line and column, in the order of the files; those that have a place keep it. `line` says which call was checked. */
export async function locatedIn(
  source: string,
  file: string,
  issues: readonly Issue[],
  line: number | null = null,
  readText: ReadText = textAt,
): Promise<readonly Issue[]> {
  const scripts = await openScripts(file, source, readText);
  const definition = scripts === null ? null : definitionIn(scripts, line);
  const seen = new Map<string, number>();
  const located = issues.map((issue): Issue => {
    if (issue.line !== null) return issue;
    if (scripts === null || definition === null) return { ...issue, file, line: 1, column: 1 };
    return { ...issue, ...scripts.placeOf(placeOf(issue, definition, scripts, seen)) };
  });
  const order = (issue: Issue) => scripts?.files.findIndex((script) => script.file === issue.file) ?? 0;
  return located.sort((a, b) => order(a) - order(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Where the things at these paths were written: the key at the end of a path, else the nearest thing above that can be seen without running the map. */
export async function placesIn(
  source: string,
  file: string,
  paths: readonly Path[],
  readText: ReadText = textAt,
): Promise<readonly Position[]> {
  const scripts = await openScripts(file, source, readText);
  const definition = scripts === null ? null : definitionIn(scripts, null);
  return paths.map((path) => {
    if (scripts === null || definition === null) return { file, line: 1, column: 1 };
    const word = path.findLast((part) => typeof part === "string") ?? "";
    const sought: Issue = {
      rule: "unknown-key",
      message: JSON.stringify(word),
      path,
      suggestion: null,
      file: null,
      line: null,
      column: null,
    };
    return scripts.placeOf(placeOf(sought, definition, scripts, new Map()));
  });
}

/** An error of a map that was run, with places in the file that called `defineDataMap`; any other error as it is. */
export async function withPlaces(error: unknown, map: string, readText: ReadText = textAt): Promise<unknown> {
  const issues = error instanceof Error && error.name === "DataMapError" && "issues" in error ? (error.issues as readonly Issue[]) : [];
  if (!issues.some((issue) => issue.line === null)) return (await unknownNames(error, map, readText)) ?? error;
  const caller = callerIn(error instanceof Error ? (error.stack ?? "") : "");
  const isMap = caller === null || isSameFile(caller.file, map);
  const file = isMap ? map : besideMap(map, caller.file);
  const text = isMap ? null : readText(file);
  return new DataMapError(
    text === null
      ? await locatedIn(readText(map) ?? "", map, issues, isMap ? (caller?.line ?? null) : null, readText)
      : await locatedIn(text, file, issues, caller?.line ?? null, readText),
  );
}

/** Who called one of our functions: the next frame. Columns are those of the code that runs, not of the file. */
function callerIn(stack: string): { readonly file: string; readonly line: number } | null {
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  const ours = frames.findLastIndex((frame) =>
    Object.keys(definers).some((name) => new RegExp(`^\\s+at (?:\\w+\\.)?${name} \\(`).test(frame)),
  );
  const match = ours < 0 ? null : /(?:\(|at (?:async )?)((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):\d+\)?$/.exec(frames[ours + 1] ?? "");
  if (match === null) return null;
  const [, file = "", line] = match;
  return { file: file.startsWith("file://") ? fileURLToPath(file) : file, line: Number(line) };
}

/** A file of the map as the map's own path would name it. */
function besideMap(map: string, file: string): string {
  try {
    return join(dirname(map), relative(realpathSync(dirname(map)), realpathSync(file)));
  } catch {
    return file;
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return one === other;
  }
}

// ---------------------------------------------------------------- in one definition

interface Definition {
  readonly at: number;
  readonly value: Literal;
}

/** The call that begins last before the end of `line`, else the first call, else the default export. */
function definitionIn(scripts: ScriptFiles, line: number | null): Definition | null {
  const { entry } = scripts;
  const before = line === null ? undefined : entry.calls.findLast(({ at }) => scripts.placeOf(at).line <= line);
  const call = before ?? entry.calls[0];
  if (call !== undefined) return { at: call.at, value: scripts.definedBy(entry, call) };
  const statement = entry.body.find(({ type }) => type === "ExportDefaultDeclaration");
  const value = scripts.exported(entry, "default");
  const at = statement?.start ?? value?.at ?? 0;
  return value === null ? null : { at, value };
}

/** These are about the last key of their path, not about its value. */
const keyRules: ReadonlySet<string> = new Set(["unknown-key", "duplicate-key", "invalid-id", "id-clash", "circular"]);

function placeOf(issue: Issue, { at, value: start }: Definition, scripts: ScriptFiles, seen: Map<string, number>): number {
  let [key, value, left] = [start.at, start, issue.path.length];
  for (const part of issue.path) {
    const next = stepInto(value, part);
    if (next === null) break;
    [key, value] = [next.key, next.value];
    left--;
  }
  const isNowhere = value === start && start.content.kind === "opaque";
  const reached = isNowhere ? at : keyRules.has(issue.rule) ? key : value.at;
  if (left === 0) return reached;
  // The rest of the way is known only to the code: the word itself is looked for, each time further down.
  const word = wordOf(issue);
  const times = seen.get(word) ?? 0;
  seen.set(word, times + 1);
  const found = scripts.fileAt(value.at).strings.filter((text) => text.value === word && text.at >= value.at);
  return (found[times] ?? found.at(-1))?.at ?? reached;
}

/** Key and value under one part of a path. Behind a spread the numbers of items are not known. */
function stepInto({ content }: Literal, part: string | number): { readonly key: number; readonly value: Literal } | null {
  if (content.kind === "list" && typeof part === "number") {
    const value = content.items[part];
    const isSure = !content.items.slice(0, part + 1).some((item) => item.content.kind === "opaque" && item.content.spread);
    return value === undefined || !isSure ? null : { key: value.at, value };
  }
  const entry = content.kind === "object" ? content.entries.findLast(({ key }) => key === String(part)) : undefined;
  return entry === undefined ? null : { key: entry.keyAt, value: entry.value };
}

/** What an issue is about: the first thing in quotes. */
function wordOf({ message, path }: Issue): string {
  const quoted = /"(?:[^"\\]|\\.)*"/.exec(message)?.[0];
  return quoted === undefined ? String(path.at(-1) ?? "") : quoted.slice(1, -1).replace(/\\(.)/g, "$1");
}
