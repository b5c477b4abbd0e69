// The record of a map: which layout, whose, as of when, from which text of the map.

import { hexOf, sha256 } from "../formats/sha256";
import { type Catalogue, type DataMap, isPlainDate, nearest, type PlainDate, requireMap, serialise, shown, UsageError } from "../model";
import { dateWords, type Language, languages, type Words, wordsIn } from "../words";
import { notStated, stated, textCell } from "./cells";
import { controllerCell } from "./contact-cells";
import { article301 } from "./layouts/article-30-1";
import { article302 } from "./layouts/article-30-2";
import { cnil } from "./layouts/cnil";
import { ico } from "./layouts/ico";
import { type Setting, settingOf } from "./setting";
import type { ActivityRecord, RecordFact, RecordLayout, RecordSheet } from "./types";

export interface RecordOptions {
  /** The day for which it is told who receives and how transfers stand; default: the day that the map describes. */
  readonly on?: PlainDate;
  /** Default: `article-30-1`. */
  readonly layout?: RecordLayout;
  /** Default: English. */
  readonly language?: Language;
  /** The catalogue of the text that the hash is of. */
  readonly catalogue?: Catalogue;
}

const layouts: Readonly<Record<RecordLayout, (setting: Setting) => readonly RecordSheet[]>> = {
  "article-30-1": article301,
  "article-30-2": article302,
  ico,
  cnil,
};

export const recordLayouts = Object.keys(layouts) as readonly RecordLayout[];

/**
 * The record of Art. 30 GDPR as plain data: what the map states, what it does not, and the evidence of each cell.
 *
 * @throws {UsageError} for a day that is none or is missing, a layout or a language that is not known, or for what is no checked map.
 */
export function record(map: DataMap, options: RecordOptions = {}): ActivityRecord {
  requireMap(map);
  const layout = known("layout", options.layout ?? "article-30-1", recordLayouts);
  const words = wordsIn(known("language", options.language ?? "en", languages));
  const on = options.on ?? map.asOf;
  if (on === null)
    throw new UsageError('the map states no day that it describes ("asOf"); say for which day the record is: on: "YYYY-MM-DD"');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const setting = settingOf(map, on, words);
  const text = serialise(map, options.catalogue === undefined ? {} : { catalogue: options.catalogue });
  const hash = hexOf(sha256(text));
  return {
    layout,
    language: words.language,
    title: words.title[layout],
    on,
    sha256: hash,
    facts: factsOf(setting, layout, hash),
    sheets: layouts[layout](setting),
    remarks: remarksOf(words, layout),
    documents: Object.fromEntries(
      map.documents.map(({ id, title, date }) => [id, date === null ? title : `${title}, ${dateWords(words, date)}`]),
    ),
  };
}

function known<T extends string>(what: string, word: string, all: readonly T[]): T {
  const found = all.find((one) => one === word);
  if (found !== undefined) return found;
  const suggestion = nearest(word, all);
  throw new UsageError(
    `unknown ${what} ${shown(word)}; ${suggestion === null ? `known: ${all.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}

function factsOf(setting: Setting, layout: RecordLayout, hash: string): readonly RecordFact[] {
  const { map, words, on } = setting;
  const { title } = words;
  const day = (date: string | null, field: string) => (date === null ? notStated(field) : stated([dateWords(words, date)]));
  const documents = map.documents.map(({ title: name, date, url }) =>
    [name, ...(date === null ? [] : [dateWords(words, date)]), ...(url === null ? [] : [url])].join(", "),
  );
  return [
    { id: "controller", title: layout === "article-30-2" ? title.processor : title.controller, cell: controllerCell(setting) },
    { id: "name", title: title.name, cell: stated([map.name]) },
    ...(map.title === null ? [] : [{ id: "title", title: title.heading, cell: stated([map.title]) }]),
    { id: "version", title: title.version, cell: textCell(map.version, "version") },
    { id: "owner", title: title.owner, cell: textCell(map.owner, "owner") },
    { id: "reviewed", title: title.reviewed, cell: day(map.reviewed, "reviewed") },
    { id: "reviewBy", title: title.reviewBy, cell: day(map.reviewBy, "reviewBy") },
    { id: "asOf", title: title.asOf, cell: day(map.asOf, "asOf") },
    { id: "on", title: title.on, cell: stated([dateWords(words, on)]) },
    { id: "documents", title: title.documents, cell: documents.length === 0 ? notStated("documents") : stated(documents) },
    { id: "sha256", title: title.hash, cell: stated([hash]) },
  ];
}

function remarksOf({ remark, articleSource, articleGrade }: Words, layout: RecordLayout): readonly string[] {
  const headings = `${remark.headings} ${articleSource}.${articleGrade === "memory" ? ` ${remark.headingsFromMemory}` : ""}`;
  return [
    remark.scope,
    layout === "ico" ? remark.icoHeadings : layout === "cnil" ? remark.cnilHeadings : headings,
    remark.ownColumns,
    remark.tables,
    ...(remark.vocabulary === null ? [] : [remark.vocabulary]),
  ];
}
