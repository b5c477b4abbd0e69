// What every picture is told beside the map, and whose picture it is.

import type { DataMap, PlainDate } from "../../model";
import { isPlainDate, requireMap, shown, UsageError } from "../../model";
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

/**
 * The words of the language that is asked for.
 *
 * @throws {UsageError} for a language that is none.
 */
export function wordsFor({ language = "en" }: Pick<DrawOptions, "language">): PictureWords {
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
