// One map in several data files: what is included is put beside what the map says itself. Places count on from file to file, so that one
// number says file, line and column.

import { shown } from "./issue";
import { definitionSchema, nodeOf, vendorSection } from "./schema";
import { linesOf, type PlacedFault, placed, type Written, type WrittenEntry } from "./written";

/** A file of the map. `base` is where its places begin to count. */
export interface SourceFile {
  readonly file: string | null;
  readonly text: string;
  readonly base: number;
}

/** More files than any map is split into. */
export const mostIncluded = 100;

/** What `include` names, in the order written, and what of it cannot be a file of the map. */
export function includedIn(written: Written): {
  readonly paths: readonly { readonly path: string; readonly at: number }[];
  readonly faults: readonly PlacedFault[];
} {
  const entry = written.content.kind === "object" ? written.content.entries.findLast(({ key }) => key === "include") : undefined;
  if (entry === undefined) return { paths: [], faults: [] };
  const { content, at } = entry.value;
  if (content.kind !== "list")
    return { paths: [], faults: [placed("wrong-type", "a list of files must stand here: include: [vendors.yaml]", at, ["include"])] };
  if (content.items.length > mostIncluded)
    return {
      paths: [],
      faults: [placed("too-large", `${content.items.length} files are included; a map may include ${mostIncluded}`, at, ["include"])],
    };
  const named = content.items.map((item) => ({ path: item.content.kind === "scalar" ? item.content.value : null, at: item.at }));
  const faults = named.flatMap(({ path, at }, index) => {
    const wrong = wrongWith(path, named.slice(0, index));
    return wrong === null ? [] : [placed("include", wrong, at, ["include", index])];
  });
  const paths = named.filter(({ path }, index) => wrongWith(path, named.slice(0, index)) === null);
  return { paths: paths as { readonly path: string; readonly at: number }[], faults };
}

function wrongWith(path: unknown, before: readonly { readonly path: unknown }[]): string | null {
  if (typeof path !== "string" || !isFileBelow(path))
    return `${shown(path)} cannot be included; name a .yaml, .yml or .json file beside the map or below it, with "/" between folders`;
  return before.some((other) => other.path === path) ? `${shown(path)} is included twice; keep one of the two` : null;
}

/** Relative, without a way up, and nothing that one system or another reads as more than a name. */
function isFileBelow(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file has them in its name by intent
  const isPlain = path.length <= 200 && !/[\u0000-\u001f\u007f\\:*?"<>|]/.test(path) && /\.(?:ya?ml|json)$/i.test(path);
  const parts = path.replace(/^\.\//, "").split("/");
  return isPlain && parts.every((part) => part !== "" && part !== "." && part !== "..");
}

/** The path of an included file as messages show it: below the folder of the map. */
export const pathBeside = (map: string | undefined, path: string): string =>
  `${/^.*[\\/]/s.exec(map ?? "")?.[0] ?? ""}${path.replace(/^\.\//, "")}`;

/** A text's values with their places moved on by `base`. Values that aliases share stay shared. */
export function movedBy(base: number, written: Written): Written {
  if (base === 0) return written;
  const moved = new Map<Written["content"], Written["content"]>();
  const move = ({ at, end, content }: Written): Written => ({ at: at + base, end: end + base, content: contentOf(content) });
  const contentOf = (content: Written["content"]): Written["content"] => {
    if (content.kind === "scalar") return content;
    const known = moved.get(content);
    if (known !== undefined) return known;
    const made: Written["content"] =
      content.kind === "list"
        ? { kind: "list", items: content.items.map(move) }
        : {
            kind: "object",
            entries: content.entries.map(({ key, keyAt, value }) => ({ key, keyAt: keyAt + base, value: move(value) })),
          };
    moved.set(content, made);
    return made;
  };
  return move(written);
}

/** The map and what it includes as one definition: sections join, lists go on, and any other key said twice stays twice, for the check of keys. */
export function joined(map: Written, parts: readonly Written[]): { readonly written: Written; readonly faults: readonly PlacedFault[] } {
  if (map.content.kind !== "object") return { written: map, faults: [] };
  const entries = map.content.entries.filter(({ key }) => key !== "include");
  const faults: PlacedFault[] = [];
  for (const part of parts) {
    if (part.content.kind !== "object") {
      faults.push(placed("wrong-type", "an included file must hold sections of a map, such as parties: or activities:", part.at));
      continue;
    }
    for (const entry of part.content.entries) {
      if (entry.key === "include")
        faults.push(placed("include", "an included file includes no others; name them all in the map", entry.keyAt, ["include"]));
      else if (!isOfFile(entry)) join(entries, entry);
    }
  }
  return { written: { ...map, content: { kind: "object", entries } }, faults };
}

/** About the file, not about the map. */
const isOfFile = ({ key, value: { content } }: WrittenEntry): boolean =>
  key === "$schema" || (key === "whogets" && content.kind === "scalar" && content.value === 1);

function join(entries: WrittenEntry[], added: WrittenEntry): void {
  const index = entries.findIndex(({ key }) => key === added.key);
  const first = entries[index];
  const content = first === undefined ? null : contentOfBoth(first, added);
  if (first === undefined || content === null) entries.push(added);
  else entries[index] = { ...first, value: { ...first.value, content } };
}

function contentOfBoth(first: WrittenEntry, added: WrittenEntry): Written["content"] | null {
  const fields = nodeOf(definitionSchema);
  const schema = fields.kind === "object" && Object.hasOwn(fields.fields, first.key) ? fields.fields[first.key] : undefined;
  const kind = first.key === vendorSection ? "record" : schema === undefined ? "leaf" : nodeOf(schema).kind;
  const [a, b] = [first.value.content, added.value.content];
  if (kind === "record" && a.kind === "object" && b.kind === "object") return { kind: "object", entries: [...a.entries, ...b.entries] };
  if (kind === "array" && a.kind === "list" && b.kind === "list") return { kind: "list", items: [...a.items, ...b.items] };
  return null;
}

/** File, line and column of a place; lines and columns from 1. */
export function placesOf(
  files: readonly SourceFile[],
): (at: number) => { readonly file: string | null; readonly line: number; readonly column: number } {
  const lines = files.map(({ text }) => linesOf(text));
  return (at) => {
    const index = Math.max(
      0,
      files.findLastIndex(({ base }) => base <= at),
    );
    const { file = null, base = 0 } = files[index] ?? {};
    return { file, ...(lines[index]?.(at - base) ?? { line: 1, column: 1 }) };
  };
}
