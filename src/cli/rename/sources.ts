// The files of a map as they are written: their texts, and the values in them with their places.

import { readFileSync, realpathSync } from "node:fs";
import { dirname, extname, isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "../../index";
import { includedIn, movedBy, placesOf, type SourceFile } from "../../model/include";
import { readJson } from "../../model/json-text";
import type { Written } from "../../model/written";
import { readYaml } from "../../model/yaml-text";
import { openScripts, type ReadText } from "../typescript-files";
import type { Literal } from "../typescript-literal";
import type { Script } from "../typescript-script";

export type Format = "yaml" | "json" | "typescript";

export interface MapFile extends SourceFile {
  readonly file: string;
  readonly format: Format;
  /** The text as it stands on the disk begins with a byte order mark. */
  readonly marked: boolean;
  /** Not in the folder of the map or below it: read, but not changed. */
  readonly outside: boolean;
  /** Texts in quotes, and properties that code reads; of TypeScript only. */
  readonly strings: Script["strings"];
  readonly members: Script["members"];
}

export interface MapSources {
  /** The map first, then what it includes or imports. Places count on from file to file. */
  readonly files: readonly MapFile[];
  /** Objects that hold sections of the map. They may share values. */
  readonly definitions: readonly Literal[];
  fileAt(at: number): MapFile;
  placeOf(at: number): { readonly file: string | null; readonly line: number; readonly column: number };
}

/** Reads the files of a map that loads. */
export async function mapSources(path: string): Promise<MapSources> {
  const { files, definitions } = /^\.(?:ya?ml|json)$/i.test(extname(path)) ? ofData(path) : await ofScripts(path);
  const fileAt = (at: number) => files.findLast(({ base }) => base <= at) ?? (files[0] as MapFile);
  return { files, definitions, fileAt, placeOf: placesOf(files) };
}

type Read = Pick<MapSources, "files" | "definitions">;

function ofData(path: string): Read {
  const files: MapFile[] = [];
  const open = (file: string): Written | null => {
    const { text, marked } = textOf(file);
    const last = files.at(-1);
    const base = last === undefined ? 0 : last.base + last.text.length + 1;
    const format = /\.json$/i.test(file) ? "json" : "yaml";
    files.push({ file, text, base, format, marked, outside: false, strings: [], members: [] });
    const { written } = format === "json" ? readJson(text) : readYaml(text);
    return written === null ? null : movedBy(base, atAnchors(written));
  };
  const map = open(path);
  const included = map === null ? [] : includedIn(map).paths.map((part) => open(join(dirname(path), part.path)));
  return { files, definitions: [map, ...included].filter((one) => one !== null) };
}

async function ofScripts(path: string): Promise<Read> {
  const marks = new Set<string>();
  const readText: ReadText = (file) => {
    try {
      const { text, marked } = textOf(file);
      if (marked) marks.add(file);
      return text;
    } catch {
      return null;
    }
  };
  const entry = textOf(path);
  if (entry.marked) marks.add(path);
  const scripts = await openScripts(path, entry.text, readText);
  if (scripts === null) throw new UsageError(`cannot read ${JSON.stringify(path)} as TypeScript; correct its syntax`);
  const all = scripts.openAll();
  const whole = scripts.exported(scripts.entry, "default");
  const isWhole = whole?.content.kind === "object";
  // Parts always belong to the map; another whole map in the same files does not.
  const calls = all.flatMap((script) =>
    script.calls.filter(({ definer }) => !isWhole || definer !== "defineDataMap").map((call) => ({ script, call })),
  );
  const definitions = [...(isWhole ? [whole] : []), ...calls.map(({ script, call }) => scripts.definedBy(script, call))];
  const files = all.map(({ file, text, base, strings, members }): MapFile => {
    return { file, text, base, strings, members, format: "typescript", marked: marks.has(file), outside: isOutside(dirname(path), file) };
  });
  return { files, definitions };
}

/** Links lead nowhere else: what stands outside the folder belongs to others, too. */
function isOutside(folder: string, file: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(file));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function textOf(path: string): { readonly text: string; readonly marked: boolean } {
  let text: string;
  try {
    // What is not UTF-8 would be written back as something else.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const why = error instanceof TypeError ? "it is not UTF-8 text; save it as UTF-8" : String(error);
    throw new UsageError(`cannot read ${JSON.stringify(path)}: ${why}`);
  }
  return text.startsWith("\uFEFF") ? { text: text.slice(1), marked: true } : { text, marked: false };
}

/** The same values, with aliases in the place of what they repeat: that is where they are written. */
function atAnchors(written: Written): Written {
  const first = new Map<Written["content"], Written>();
  const visit = (value: Written): Written => {
    const { content } = value;
    const known = first.get(content);
    if (known !== undefined) return known;
    const made: Written =
      content.kind === "scalar"
        ? value
        : content.kind === "list"
          ? { ...value, content: { kind: "list", items: content.items.map(visit) } }
          : { ...value, content: { kind: "object", entries: content.entries.map((entry) => ({ ...entry, value: visit(entry.value) })) } };
    first.set(content, made);
    return made;
  };
  return visit(written);
}
