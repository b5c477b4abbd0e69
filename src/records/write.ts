// A record as a file: text or bytes. Same record, same bytes.

import { writeCsv, writeHtml, writeMarkdown } from "../formats";
import { shown, UsageError } from "../model";
import { type Pictures, writeDocx, writeXlsx } from "../office";
import { documentOf } from "./document";
import { csvRows, workbookOf } from "./table";
import type { ActivityRecord } from "./types";

/** Formats by the ending of a file. */
export const recordFormats = ["md", "html", "csv", "xlsx", "docx", "json"] as const;
export type RecordFormat = (typeof recordFormats)[number];

export interface WriteRecordOptions {
  readonly format: RecordFormat;
  /** For HTML: the flow picture, as `drawFlow` writes it. */
  readonly svg?: string | null;
  /** For DOCX: the flow picture as PNG; without it the document says that it is left out. */
  readonly png?: Uint8Array | null;
  /** For HTML: the picture of transfers, with ids of its own (`idPrefix`). */
  readonly transfersSvg?: string | null;
  /** For DOCX: the picture of transfers as PNG; without it the document says that it is left out. */
  readonly transfersPng?: Uint8Array | null;
  /** For CSV: a mark in front by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** What writes each format; those that write bytes are `xlsx` and `docx`. */
const writers: Readonly<Record<RecordFormat, (record: ActivityRecord, options: WriteRecordOptions) => string | Uint8Array>> = {
  md: (record) => writeMarkdown(documentOf(record)),
  html: (record, { svg, transfersSvg }) => {
    const svgs = given({ flow: svg, transfers: transfersSvg });
    return writeHtml(onlyWith(documentOf(record), svgs), svgs);
  },
  csv: (record, { bom = false }) => writeCsv(csvRows(record), { bom }),
  xlsx: (record) => writeXlsx(workbookOf(record)),
  docx: (record, { png, transfersPng }) => writeDocx(documentOf(record), given({ flow: png, transfers: transfersPng })),
  json: (record) => `${JSON.stringify(record, null, 2)}\n`,
};

/**
 * A record as the content of a file.
 *
 * @throws {UsageError} for a format that is none.
 */
export function writeRecord(record: ActivityRecord, options: WriteRecordOptions): string | Uint8Array {
  if (!recordFormats.includes(options.format))
    throw new UsageError(`${shown(options.format)} is no format of a record; write one of: ${recordFormats.join(", ")}`);
  return writers[options.format](record, options);
}

/** Those pictures that there are. */
const given = <T>(pictures: Readonly<Record<string, T | null | undefined>>): Pictures<T> =>
  Object.fromEntries(Object.entries(pictures).filter((entry): entry is [string, T & {}] => entry[1] !== null && entry[1] !== undefined));

/** An HTML page does not speak of pictures that were not drawn. */
const onlyWith = (document: ReturnType<typeof documentOf>, svgs: Pictures<string>): ReturnType<typeof documentOf> => ({
  ...document,
  blocks: document.blocks.filter((block) => block.kind !== "picture" || svgs[block.id] !== undefined),
});
