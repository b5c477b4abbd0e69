// The data face: YAML 1.2 and JSON, with the line and column of everything that is wrong.

import type { Catalogue } from "./catalogue";
import { type CheckResult, checkDefinition } from "./check";
import { includedIn, joined, movedBy, pathBeside, placesOf, type SourceFile } from "./include";
import { DataMapError, type Fault, type Issue, type Path, type Position, shown, UsageError } from "./issue";
import { readJson } from "./json-text";
import type { DataMap } from "./map";
import { loaderOnlyRules } from "./rules";
import { valueAt } from "./structure";
import { type OwnVendors, partedVendors, readVendors } from "./vendor-file";
import { dataOf, type PlacedFault, placed, type Reading, repeatedKeys, type Written, writtenAt } from "./written";
import { readYaml } from "./yaml-text";

export interface LoadOptions {
  /** Name shown in messages; its ending tells the format. */
  readonly file?: string;
  readonly format?: "yaml" | "json";
  /** Vendors that `vendor:` may name, beside those under `vendors:`. Without it vendors are kept as written and not looked up. */
  readonly catalogue?: Catalogue;
  /** Gives the text of a file that the map includes, by its path as written there; throws if it cannot. Without it nothing is included. */
  readonly include?: (path: string) => string;
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
  const { file } = options;
  const map = { file: file ?? null, text: withoutMark(text), base: 0 };
  const { files, written, faults, isPartial } = readAll(map, options.format ?? formatOf(file), options);
  const checked = written === null ? { map: null, faults } : check(written, files, faults, options.catalogue, isPartial);
  if (checked.map !== null) return { map: checked.map, issues: [] };
  const placeOf = placesOf(files);
  const issues = [...checked.faults]
    .sort((a, b) => a.at - b.at || (a.fault.message < b.fault.message ? -1 : 1))
    .map(({ fault: { rule, message, path, suggestion = null }, at }): Issue => {
      return { rule, message, path, suggestion, ...placeOf(at) };
    });
  return { map: null, issues };
}

/** Where values of a map stand in its text: the key at the end of a path, else the nearest thing above. Places of a text that cannot be read are null. */
export function placesInText(text: string, options: LoadOptions = {}): (path: Path) => Position {
  const { file } = options;
  const map = { file: file ?? null, text: withoutMark(text), base: 0 };
  const { files, written } = readAll(map, options.format ?? formatOf(file), options);
  if (written === null) return () => ({ file: file ?? null, line: null, column: null });
  const placeOf = placesOf(files);
  return (path) => placeOf(atOf(written, { rule: "", message: "", path, atKey: true }));
}

/** Rules of texts, beside the rules of definitions. */
export const textRules = [
  "syntax",
  "duplicate-key",
  "unknown-alias",
  "too-many-aliases",
  "too-deep",
  "too-large",
  "empty",
  "include",
] as const;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** All files of a map, read and put together; `isPartial` where one of them cannot be understood: what it holds is then not missed in the others. */
interface Whole extends Reading {
  readonly files: readonly SourceFile[];
  readonly isPartial: boolean;
}

function readAll(map: SourceFile, format: "yaml" | "json", options: LoadOptions): Whole {
  const main = readOne(map, format, 0);
  if (main.written === null) return { files: [map], written: null, faults: main.faults, isPartial: true };
  const { paths, faults } = includedIn(main.written);
  const files = [map];
  const parts: Written[] = [];
  const all = [...main.faults, ...faults];
  let [unread, size] = [faults.length > 0, map.text.length];
  for (const { path, at } of paths) {
    const last = files.at(-1) ?? map;
    const found = textOf(path, options);
    if (found.text === null) {
      all.push(placed("include", found.why, at, ["include"]));
      unread = true;
      continue;
    }
    const part: SourceFile = { file: pathBeside(options.file, path), text: found.text, base: last.base + last.text.length + 1 };
    files.push(part);
    const { written, faults } = readOne(part, formatOf(path), size);
    size += part.text.length;
    all.push(...faults);
    if (written === null) unread = true;
    else parts.push(written);
  }
  const { written, faults: ofParts } = joined(main.written, parts);
  return { files, written, faults: [...all, ...ofParts], isPartial: unread };
}

function textOf(path: string, { include }: LoadOptions): { readonly text: string } | { readonly text: null; readonly why: string } {
  if (include === undefined)
    return {
      text: null,
      why: `cannot include ${shown(path)}: only the map's own text was given; give loadDataMap "include", or the file to readDataMap`,
    };
  try {
    return { text: withoutMark(include(path)) };
  } catch (error) {
    return { text: null, why: error instanceof Error ? error.message : `cannot include ${shown(path)}` };
  }
}

/** One file; `before` characters were read before it. */
function readOne({ text, base }: SourceFile, format: "yaml" | "json", before: number): Reading {
  const refused = (fault: PlacedFault) => ({ written: null, faults: [{ ...fault, at: fault.at + base }] });
  if (before + text.length > largestMap)
    return refused(
      placed(
        "too-large",
        `the ${before === 0 ? "file" : "map with its files"} has ${before + text.length} characters; a map may have ${largestMap}`,
        0,
      ),
    );
  if (!/\S/.test(text)) return refused(before === 0 ? empty : emptyPart);
  const { written, faults } = format === "json" ? readJson(text) : readYaml(text);
  const moved = faults.map((fault) => ({ ...fault, at: fault.at + base }));
  const holdsNothing = written?.content.kind === "scalar" && written.content.value === null;
  if (holdsNothing) return { written: null, faults: [...moved, ...refused(before === 0 ? empty : emptyPart).faults] };
  return { written: written === null ? null : movedBy(base, written), faults: moved };
}

function check(
  written: Written,
  files: readonly SourceFile[],
  faults: readonly PlacedFault[],
  catalogue: Catalogue | undefined,
  isPartial: boolean,
): { readonly map: DataMap | null; readonly faults: readonly PlacedFault[] } {
  const placeOf = placesOf(files);
  const lineOf = (at: number): string => {
    const { file, line } = placeOf(at);
    return files.length === 1 ? `line ${line}` : `line ${line} of ${file ?? "the map"}`;
  };
  const ofText = [...faults, ...repeatedKeys(written, lineOf)];
  const sourceOf = (path: Path): string | undefined => {
    const content = writtenAt(written, path)?.value.content;
    return content?.kind === "scalar" ? content.source : undefined;
  };
  const { rest, vendors } = partedVendors(written);
  const own = vendors === null ? null : readVendors(vendors, sourceOf);
  const records = Object.entries(own?.vendors ?? {}).flatMap(([slug, vendor]) => catalogue?.own?.read(slug, vendor) ?? []);
  const known = records.length === 0 ? catalogue : catalogue?.own?.joined(records);
  const definition = dataOf(rest);
  const ofMap = checkDefinition(definition, known, sourceOf, records);
  const result = withFaultsOf(own, ofMap, definition);
  if (result.map !== null && ofText.length === 0) return { map: result.map, faults: [] };
  const told = isPartial ? result.faults.filter(isSureOfPart) : result.faults;
  const ofData = told.map((fault) => ({ fault, at: atOf(written, fault) }));
  // What could not be read stands as an empty value: that it is empty is no second mistake.
  const unread = new Set(faults.map(({ at }) => at));
  return { map: null, faults: [...ofText, ...ofData.filter(({ at }) => !unread.has(at))] };
}

/** Vendors that are declared and wrong are told where they are wrong, and not once more where parties name them. */
function withFaultsOf(own: OwnVendors | null, { map, faults }: CheckResult, definition: unknown): CheckResult {
  if (own === null || own.faults.length === 0) return { map, faults } as CheckResult;
  const isOfOwn = ({ rule, path }: Fault): boolean =>
    /^unknown-(?:vendor|service|entity)$/.test(rule) && own.declared.includes(String(valueAt(definition, [...path.slice(0, 2), "vendor"])));
  return { map: null, faults: [...own.faults, ...faults.filter((fault) => !isOfOwn(fault))] };
}

/** True of a map whatever the files hold that could not be read: nothing that they might declare or say. */
const isSureOfPart = ({ rule, path }: Fault): boolean =>
  !(rule === "missing-key" && path.length === 0) && (!(loaderOnlyRules as readonly string[]).includes(rule) || alwaysSure.has(rule));
const alwaysSure: ReadonlySet<string> = new Set(["unknown-vendor", "unknown-service", "unknown-entity", "flow-ends", "dates-swapped"]);

const emptyPart = placed("empty", "the included file is empty; take it out of include, or write a section into it", 0);
const empty = placed("empty", 'the map is empty; it needs at least "name" and "controller" (`whogets init` writes a first one)', 0);

function formatOf(file: string | undefined): "yaml" | "json" {
  if (file !== undefined && /\.ya?ml$/i.test(file)) return "yaml";
  if (file !== undefined && /\.json$/i.test(file)) return "json";
  const what = file === undefined ? "a text without a file name" : JSON.stringify(file);
  throw new UsageError(`cannot tell the format of ${what}; give format "yaml" or "json", or a file ending in .yaml, .yml or .json`);
}

/** Where the value at the path of a fault begins, or its key; the nearest thing above it if the path leads nowhere. */
function atOf(written: Written, { path, atKey = false }: Fault): number {
  for (let length = path.length; length > 0; length--) {
    const found = writtenAt(written, path.slice(0, length));
    if (found !== undefined) return atKey && length === path.length && found.keyAt !== null ? found.keyAt : found.value.at;
  }
  return written.at;
}
