// The files beside a map that a check reads: waivers, baseline, and the texts that evidence points into.

import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { type BaselineEntry, type DataMap, readBaseline, readWaivers, UsageError, type Waiver } from "../../index";
import { cell, type Terminal } from "../terminal";
import { textAt } from "../typescript-files";

/** Looked for beside the map. */
export const usualWaivers = "whogets.waivers.yaml";

function textOf(file: string, named: string): string {
  const text = textAt(file);
  if (text === null) throw new UsageError(`cannot read ${JSON.stringify(named)}: there is no such file, or it cannot be read`);
  return text;
}

/** The waivers of a file that was named, else of the usual one, else none. */
export function waiversFor(terminal: Terminal, map: string, named: string | undefined): readonly Waiver[] {
  if (named !== undefined) return readWaivers(textOf(terminal.resolve(named), named), named);
  const usual = join(dirname(map), usualWaivers);
  if (!existsSync(usual)) return [];
  terminal.err(`waivers: ${usualWaivers}\n`);
  return readWaivers(textOf(usual, usualWaivers), usual);
}

/** null = there is none yet. */
export function baselineFor(terminal: Terminal, named: string, mayBeNew: boolean): readonly BaselineEntry[] | null {
  const file = terminal.resolve(named);
  if (!existsSync(file)) {
    if (mayBeNew) return null;
    throw new UsageError(`there is no baseline ${JSON.stringify(named)}; write one with: --baseline ${named} --write-baseline`);
  }
  return readBaseline(textOf(file, named), named);
}

/** Texts by document id: beside the map or below, or in the folder that was named. A map of strangers makes nobody read anything else. */
export function documentsFor(terminal: Terminal, map: DataMap, file: string, named: string | undefined): Readonly<Record<string, string>> {
  const folder = named === undefined ? dirname(file) : terminal.resolve(named);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${JSON.stringify(named ?? folder)}`);
  const texts = map.documents.flatMap(({ id, file: name }): readonly (readonly [string, string])[] => {
    if (name === null) return [];
    const text = textInside(folder, name);
    if (text === null) {
      const where = named === undefined ? "is not beside the map" : `is not in ${named}`;
      terminal.err(`${cell(`document ${id}: ${name} ${where}; its locators were not looked up (--documents FOLDER says where it is)`)}\n`);
    }
    return text === null ? [] : [[id, text]];
  });
  return Object.fromEntries(texts);
}

function textInside(folder: string, name: string): string | null {
  if (name.includes("\0")) return null;
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const inside = relative(realpathSync(folder), realpathSync(path));
  return inside.startsWith("..") || isAbsolute(inside) ? null : textAt(path);
}
