// The data face: YAML 1.2 and JSON, with the line and column of everything that is wrong.

import type { Catalogue } from "./catalogue";
import { checkDefinition } from "./check";
import { DataMapError, type Fault, type Issue, UsageError } from "./issue";
import { readJson } from "./json-text";
import type { DataMap } from "./map";
import { dataOf, linesOf, type PlacedFault, placed, repeatedKeys, type Written, writtenAt } from "./written";
import { readYaml } from "./yaml-text";

export interface LoadOptions {
  /** Name shown in messages; its ending tells the format. */
  readonly file?: string;
  readonly format?: "yaml" | "json";
  /** Vendors that `vendor:` may name. Without it vendors are kept as written and not looked up. */
  readonly catalogue?: Catalogue;
}

/** Largest text that is read, in UTF-16 code units. */
export const largestMap = 4 * 1024 * 1024;

/** A map, or the issues that keep the text from being one, in the order of the file. */
export type LoadResult =
  | { readonly map: DataMap; readonly issues: readonly [] }
  | { readonly map: null; readonly issues: readonly Issue[] };

/**
 * Reads a map from YAML or JSON text. Pure: reads no file.
 *
 * @throws {DataMapError} with every issue, each with file, line and column.
 * @throws {UsageError} if neither `format` nor the ending of `file` says which format it is.
 */
export function loadDataMap(text: string, options: LoadOptions = {}): DataMap {
  const { map, issues } = tryLoadDataMap(text, options);
  if (map === null) throw new DataMapError(issues);
  return map;
}

/** As `loadDataMap`, but returns the issues. */
export function tryLoadDataMap(text: string, options: LoadOptions = {}): LoadResult {
  const format = options.format ?? formatOf(options.file);
  const source = text.replace(/^\uFEFF/, "");
  const { map, faults } = check(source, format, options.catalogue);
  if (map !== null) return { map, issues: [] };
  const placeOf = linesOf(source);
  const issues = [...faults]
    .sort((a, b) => a.at - b.at || (a.fault.message < b.fault.message ? -1 : 1))
    .map(({ fault: { rule, message, path, suggestion = null }, at }): Issue => {
      return { rule, message, path, suggestion, file: options.file ?? null, ...placeOf(at) };
    });
  return { map: null, issues };
}

/** Rules of texts, beside the rules of definitions. */
export const textRules = ["syntax", "duplicate-key", "unknown-alias", "too-many-aliases", "too-deep", "too-large", "empty"] as const;

function check(
  source: string,
  format: "yaml" | "json",
  catalogue: Catalogue | undefined,
): { readonly map: DataMap | null; readonly faults: readonly PlacedFault[] } {
  const refused = (faults: readonly PlacedFault[]) => ({ map: null, faults });
  if (source.length > largestMap)
    return refused([placed("too-large", `the file has ${source.length} characters; a map may have ${largestMap}`, 0)]);
  if (!/\S/.test(source)) return refused([empty]);
  const { written, faults } = format === "json" ? readJson(source) : readYaml(source);
  if (written === null) return refused(faults);
  const data = dataOf(written);
  if (data === null) return refused([...faults, empty]);
  const lines = linesOf(source);
  const ofText = [...faults, ...repeatedKeys(written, (at) => lines(at).line)];
  const result = checkDefinition(data, catalogue, (path) => {
    const content = writtenAt(written, path)?.value.content;
    return content?.kind === "scalar" ? content.source : undefined;
  });
  if (result.map !== null && ofText.length === 0) return { map: result.map, faults: [] };
  const ofData = result.faults.map((fault) => ({ fault, at: placeOf(written, fault) }));
  // What could not be read stands as an empty value: that it is empty is no second mistake.
  const unread = new Set(faults.map(({ at }) => at));
  return refused([...ofText, ...ofData.filter(({ at }) => !unread.has(at))]);
}

const empty = placed("empty", 'the map is empty; it needs at least "name" and "controller" (`whogets init` writes a first one)', 0);

function formatOf(file: string | undefined): "yaml" | "json" {
  if (file !== undefined && /\.ya?ml$/i.test(file)) return "yaml";
  if (file !== undefined && /\.json$/i.test(file)) return "json";
  const what = file === undefined ? "a text without a file name" : JSON.stringify(file);
  throw new UsageError(`cannot tell the format of ${what}; give format "yaml" or "json", or a file ending in .yaml, .yml or .json`);
}

/** Where the value at the path of a fault begins, or its key; the nearest thing above it if the path leads nowhere. */
function placeOf(written: Written, { path, atKey = false }: Fault): number {
  for (let length = path.length; length > 0; length--) {
    const found = writtenAt(written, path.slice(0, length));
    if (found !== undefined) return atKey && length === path.length && found.keyAt !== null ? found.keyAt : found.value.at;
  }
  return written.at;
}
