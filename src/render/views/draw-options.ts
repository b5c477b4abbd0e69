// What every picture is told beside the map, and whose picture it is.

import type { DataMap, PlainDate } from "../../model";
import { isPlainDate, nearest, requireMap, shown, UsageError } from "../../model";
import { type Language, type PictureWords, pictureLanguages, pictureWordsOf } from "../../words/pictures";
import type { Scene } from "../scene";
import { writeSvg } from "../svg";
import { type Theme, themed, themes } from "../themed";
import type { Diagram } from "./flow/diagram";
import type { Heading } from "./title-block";

export interface DrawOptions {
  /** The day to draw; default: the day that the map describes, else all flows. */
  readonly on?: PlainDate;
  /** Heading; default: the map's title, else "Data flows". */
  readonly title?: string;
  /** A line below the heading: what was left out, for example. */
  readonly note?: string;
  /** Put before every id, where several pictures stand in one page. */
  readonly idPrefix?: string;
  /** Colours; default: `light`. `auto` is dark where the reader's screen is; `print` is black and white. */
  readonly theme?: Theme;
  /**
   * Of the fixed words; default: `en`. What the map itself says is never translated, and the reasons of the law (what adequacy turns on, why a
   * transfer is judged as it is, and its instrument) stay English.
   */
  readonly language?: Language;
}

export const drawKeys = ["on", "title", "note", "idPrefix", "theme", "language"] as const satisfies readonly (keyof DrawOptions)[];

/** @throws {UsageError} for options that are no object, or hold what is no option. */
export function requireOptions(options: unknown, keys: readonly string[], example: string): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new UsageError(`the options are ${shown(options)}; write an object: ${example}`);
  const stray = Object.keys(options).find((key) => !keys.includes(key));
  if (stray === undefined) return;
  const suggestion = nearest(stray, keys);
  throw new UsageError(
    `unknown option ${shown(stray)}; ${suggestion === null ? `known: ${keys.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}

/** @throws {UsageError} for what only some views read, where it is not of its kind: a view that does not read it must not hide the slip. */
export function requireViewValues({ level, all }: { readonly level?: unknown; readonly all?: unknown }): void {
  if (level !== undefined && !(Number.isInteger(level) && (level as number) >= 1))
    throw new UsageError(`level is ${shown(level)}; give a whole number of parts, 1 or more`);
  if (all !== undefined && typeof all !== "boolean") throw new UsageError(`all is ${shown(all)}; give true or false`);
}

/**
 * The words of the language that is asked for, once all texts that are given are texts.
 *
 * @throws {UsageError} for a language that is none, and for a title, a note or an id prefix that is no text.
 */
export function wordsFor({ language = "en", ...texts }: Pick<DrawOptions, "language" | "title" | "note" | "idPrefix">): PictureWords {
  for (const name of ["title", "note", "idPrefix"] as const) {
    const value: unknown = texts[name];
    if (value !== undefined && typeof value !== "string") throw new UsageError(`${name} is ${shown(value)}; write a text`);
  }
  if (texts.title?.trim() === "") throw new UsageError(`title is ${shown(texts.title)}; write something, or leave it out`);
  if (!pictureLanguages.includes(language))
    throw new UsageError(`unknown language ${shown(language)}; known: ${pictureLanguages.join(", ")}`);
  return pictureWordsOf(language);
}

/**
 * The day to draw, once map and options are known to hold; null = all flows.
 *
 * @throws {UsageError} for a date that is none, or for what is no checked map.
 */
export function dayToDraw(map: DataMap, options: DrawOptions): PlainDate | null {
  requireMap(map);
  const on = options.on ?? map.asOf;
  if (on !== null && !isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  return on;
}

/** What stands above the picture of a diagram. */
export const headingOf = (map: DataMap, diagram: Diagram, on: string | null, options: DrawOptions): Heading => ({
  words: diagram.words,
  controller: diagram.boxes.find((box) => box.id === "controller" && !box.isNameless)?.name ?? null,
  title: options.title ?? map.title,
  on,
  version: map.version,
  note: options.note,
});

/**
 * The picture as it goes out.
 *
 * @throws {UsageError} for a theme or an id prefix that is none.
 */
export function svgOf(scene: Scene, { idPrefix, theme = "light" }: Pick<DrawOptions, "idPrefix" | "theme">): string {
  if (!themes.includes(theme)) throw new UsageError(`unknown theme ${shown(theme)}; known: ${themes.join(", ")}`);
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]*$/.test(idPrefix))
    throw new UsageError(`${shown(idPrefix)} cannot begin an id; write letters, digits, "-" and "_", a letter first`);
  return writeSvg(themed(scene, theme), idPrefix === undefined ? {} : { idPrefix });
}
