// The data face: YAML 1.2 and JSON, with the line and column of everything that is wrong.

import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type Document as YamlDocument } from "yaml";
import type { Catalogue } from "./catalogue";
import { checkDefinition } from "./check";
import { DataMapError, type Fault, type Issue, type Path, UsageError } from "./issue";
import type { DataMap } from "./map";

export interface LoadOptions {
  /** Name shown in messages; its ending tells the format. */
  readonly file?: string;
  readonly format?: "yaml" | "json";
  /** Vendors that `vendor:` may name. Without it vendors are kept as written and not looked up. */
  readonly catalogue?: Catalogue;
}

/** Largest text that is read, in UTF-16 code units. */
export const largestMap = 4 * 1024 * 1024;

/** Aliases may copy no more than this many nodes in all: a YAML "bomb" is refused. */
const mostAliases = 100;

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
  const file = options.file ?? null;
  const fail = (fault: Fault, offset: number | null, lines: LineCounter | null): LoadResult => ({
    map: null,
    issues: [issueAt(fault, file, offset, lines)],
  });
  if (text.length > largestMap) {
    return fail(
      { rule: "too-large", path: [], message: `the file has ${text.length} characters; a map may have ${largestMap}` },
      null,
      null,
    );
  }
  const source = text.replace(/^\uFEFF/, "");
  const lines = new LineCounter();
  const parsed = format === "json" ? parseJson(source, lines) : parseYaml(source, lines);
  if (parsed.faults.length > 0) return { map: null, issues: parsed.faults.map(({ fault, offset }) => issueAt(fault, file, offset, lines)) };
  if (parsed.value === null || parsed.value === undefined) {
    return fail(
      {
        rule: "empty",
        path: [],
        message: 'the map is empty; it needs at least "name" and "controller" (`whogets init` writes a first one)',
      },
      0,
      lines,
    );
  }
  const { map, faults } = checkDefinition(parsed.value, options.catalogue);
  if (map !== null) return { map, issues: [] };
  const placed = faults.map((fault) => ({ fault, offset: offsetOf(parsed.document, fault) }));
  placed.sort((a, b) => a.offset - b.offset || (a.fault.message < b.fault.message ? -1 : 1));
  return { map: null, issues: placed.map(({ fault, offset }) => issueAt(fault, file, offset, lines)) };
}

function formatOf(file: string | undefined): "yaml" | "json" {
  if (file !== undefined && /\.ya?ml$/i.test(file)) return "yaml";
  if (file !== undefined && /\.json$/i.test(file)) return "json";
  throw new UsageError(
    `cannot tell the format of ${JSON.stringify(file ?? null)}; give format "yaml" or "json", or a file ending in .yaml, .yml or .json`,
  );
}

// ---------------------------------------------------------------- parsing

interface Parsed {
  readonly document: YamlDocument.Parsed;
  readonly value: unknown;
  readonly faults: readonly { readonly fault: Fault; readonly offset: number }[];
}

const syntax = (rule: string, message: string, offset: number) => ({ fault: { rule, path: [], message }, offset });

function parseYaml(source: string, lineCounter: LineCounter): Parsed {
  const document = parseDocument(source, { lineCounter, prettyErrors: false, strict: true, uniqueKeys: true, version: "1.2" });
  const faults = [...document.errors, ...document.warnings].map((error) =>
    syntax(yamlRules[error.code] ?? "syntax", error.message, error.pos[0]),
  );
  if (faults.length > 0) return { document, value: null, faults };
  try {
    return { document, value: document.toJS({ maxAliasCount: mostAliases }), faults };
  } catch (error) {
    return { document, value: null, faults: [unreadable(error)] };
  }
}

const yamlRules: Readonly<Record<string, string>> = { DUPLICATE_KEY: "duplicate-key" };

/** The two ways in which a well-formed document is refused: aliases that multiply, and nesting beyond the stack. */
function unreadable(error: unknown): Parsed["faults"][number] {
  const nested = error instanceof RangeError;
  return nested
    ? syntax("too-deep", "the text is nested too deeply for a map", 0)
    : syntax("too-many-aliases", `YAML aliases repeat more than ${mostAliases} nodes; write them out, or use groups`, 0);
}

/** JSON must be JSON: its own parser decides that and gives the value; the YAML parser, of which JSON is a subset, gives places and repeated keys. */
function parseJson(source: string, lineCounter: LineCounter): Parsed {
  const document = parseDocument(source, { lineCounter, prettyErrors: false, strict: false, uniqueKeys: true, schema: "json" });
  const repeated = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const faults = repeated.map((error) => syntax("duplicate-key", error.message, error.pos[0]));
  try {
    return { document, value: JSON.parse(source), faults };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const offset = position === undefined ? (document.errors[0]?.pos[0] ?? source.length) : Number(position);
    return { document, value: null, faults: [syntax("syntax", `not JSON: ${message}`, offset), ...faults] };
  }
}

// ---------------------------------------------------------------- places

function issueAt(fault: Fault, file: string | null, offset: number | null, lines: LineCounter | null): Issue {
  const position = offset === null || lines === null ? null : lines.linePos(offset);
  const { rule, message, path, suggestion = null } = fault;
  return { rule, message, path, suggestion, file, line: position?.line || 1, column: position?.col || 1 };
}

/** Where the value at a path begins (or its key); the nearest thing above it if the path leads nowhere. */
function offsetOf(document: YamlDocument.Parsed, fault: Fault): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  const path: Path = fault.path;
  for (const [index, part] of path.entries()) {
    const pair = pairAt(document, node, part);
    if (pair === undefined) return offset;
    const last = index === path.length - 1;
    node = pair.value;
    offset = (last && fault.atKey ? startOf(pair.key) : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
  }
  return offset;
}

function pairAt(document: YamlDocument.Parsed, node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
  const target = resolve(document, node);
  if (isSeq(target)) return typeof part === "number" ? { key: target.items[part], value: target.items[part] } : undefined;
  if (!isMap(target)) return undefined;
  const pair = target.items.find((item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(part));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

const resolve = (document: YamlDocument.Parsed, node: unknown): unknown =>
  node !== null && typeof node === "object" && "resolve" in node && typeof node.resolve === "function" ? node.resolve(document) : node;

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
