// What a rename changes, worked out and tried before anything is written.

import type { DataMap, Issue } from "../../index";
import type { Kind } from "./kinds";
import { type Occurrence, occurrencesIn } from "./occurrences";
import { loadEdited } from "./run-edited";
import { type MapSources, mapSources } from "./sources";
import { type Edit, editAt, edited } from "./spelling";

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A changed place, as it was before: changes add no lines, but they move columns. */
export interface Change extends Place {
  readonly path: string;
}

/** A place that was left as it is, or that needs a reader. */
export interface LookAt extends Place {
  readonly why: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly lookAt: readonly LookAt[];
  /** The changed files: their texts before and after, byte order marks included. */
  readonly files: readonly { readonly file: string; readonly before: string; readonly after: string; readonly changes: number }[];
  /** Ids of flows that are made of the id. */
  readonly flows: readonly { readonly before: string; readonly after: string }[];
  /** Why nothing may be written; null = it may. */
  readonly refused: { readonly why: string; readonly issues: readonly Issue[] } | null;
}

/** Plans the rename of an id of a map that loads. */
export async function planRename(path: string, map: DataMap, kind: Kind, from: string, to: string): Promise<Plan> {
  const sources = await mapSources(path);
  const { declared, references, others } = occurrencesIn(sources.definitions, kind, from);
  const { edits, lookAt } = editsFor(sources, [...declared, ...references], from, to);
  const touched = new Set(edits.map(({ at }) => at));
  const known = new Set([...declared, ...references, ...others].map(({ at }) => at));
  const shared = others
    .filter(({ at }) => touched.has(at))
    .map(({ at, path }) => ({ at, why: `this text is the value of ${path}, too, which now says ${JSON.stringify(to)}` }));
  const quoted = sources.files.flatMap(({ strings }) => strings.filter(({ value, at }) => value === from && !known.has(at)));
  const members = sources.files.flatMap(({ members }) => members.filter(({ value }) => value === from));
  const left = [
    ...quoted.map(({ at }) => ({ at, why: "the same word, where only running the code shows what it is; change it if it means the id" })),
    ...members.map(({ at }) => ({ at, why: "code reads a property of this name; change it if it is the key that was renamed" })),
  ];
  const place = (at: number) => ({ ...sources.placeOf(at), file: sources.fileAt(at).file });
  const files = sources.files.flatMap(({ file, text, base, marked }) => {
    const own = edits.filter(({ at }) => sources.fileAt(at).file === file);
    const mark = marked ? "\uFEFF" : "";
    return own.length === 0 ? [] : [{ file, before: mark + text, after: mark + edited({ text, base }, own), changes: own.length }];
  });
  const plan = {
    changes: edits.map(({ at, path }) => ({ ...place(at), path })),
    lookAt: [...lookAt, ...shared, ...left].sort((a, b) => a.at - b.at).map(({ at, why }) => ({ ...place(at), why })),
    files,
    flows: [],
    refused: null,
  };
  if (declared.length === 0)
    return {
      ...plan,
      refused: { why: `the map puts its ${kind} ${JSON.stringify(from)} together by code; rename it by hand`, issues: [] },
    };
  try {
    const after = await loadEdited(path, new Map(files.map(({ file, after }) => [file, after.replace(/^\uFEFF/, "")])));
    return { ...plan, flows: flowsChanged(map, after, kind, from, to) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const issues = "issues" in error ? (error.issues as readonly Issue[]) : [];
    return { ...plan, refused: { why: issues.length > 0 ? "the map would no longer load" : error.message, issues } };
  }
}

interface PlaceToLook {
  readonly at: number;
  readonly why: string;
}

function editsFor(
  sources: MapSources,
  occurrences: readonly Occurrence[],
  from: string,
  to: string,
): { readonly edits: readonly Edit[]; readonly lookAt: readonly PlaceToLook[] } {
  const edits: Edit[] = [];
  const lookAt: PlaceToLook[] = [];
  for (const occurrence of [...occurrences].sort((a, b) => a.at - b.at)) {
    const file = sources.fileAt(occurrence.at);
    const change = file.outside ? "the file is not in the folder of the map; change it there" : editAt(file, occurrence, from, to);
    if (typeof change === "string") lookAt.push({ at: occurrence.at, why: `${occurrence.path}: ${change}` });
    else if (change !== null) edits.push(change);
  }
  return { edits, lookAt };
}

/** Flows are called after activity and recipient, unless they have ids of their own. */
function flowsChanged(before: DataMap, after: DataMap, kind: Kind, from: string, to: string): Plan["flows"] {
  const now = new Set(after.flows.map(({ id }) => id));
  return before.flows.flatMap(({ id }) => {
    if (now.has(id)) return [];
    const parts = id.split("/");
    const changed =
      kind === "activity" ? [to, ...parts.slice(1)] : parts.map((part, at) => (at === parts.length - 1 && part === from ? to : part));
    return [{ before: id, after: changed.join("/") }];
  });
}
