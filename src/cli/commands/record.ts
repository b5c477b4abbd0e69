// `whogets record`: the record of processing activities, as a document or a table.

import { extname } from "node:path";
import {
  drawFlow,
  type Language,
  type RecordFormat,
  type RecordLayout,
  recordFormats,
  record as recordOf,
  UsageError,
  writeRecord,
} from "../../index";
import { pngOf } from "../../node";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const record: Command = {
  name: "record",
  usage: "record",
  summary: "the record of processing activities (Art. 30 GDPR)",
  help: `Prints what the map states under the letters of Art. 30 GDPR, with the evidence of each cell. What is not stated is printed as such, with
the field of the map that would fill it. Two columns of our own: what each transfer is said to rest on, and the evidence.
It gives no verdict on the law.

  -o, --output FILE  where to write; the ending decides: .md, .html, .csv, .xlsx, .docx, .json (default: Markdown on stdout)
  --layout NAME      article-30-1 (default; as controller), article-30-2 (as processor), ico, cnil
  --language CODE    en (default), de, fr: headings and fixed words; what the map says stays as it is
  --on YYYY-MM-DD    the day to tell (default: the day that the map describes, else today)
  --bom              CSV: a mark in front by which Excel knows UTF-8
${mapHelp.split("\n")[0]}

  whogets record -o record.docx
  whogets record --layout cnil --language fr -o registre.xlsx`,
  options: {
    map: { type: "string" },
    output: { type: "string", short: "o" },
    layout: { type: "string" },
    language: { type: "string" },
    on: { type: "string" },
    bom: { type: "boolean" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  const format = output === undefined ? "md" : formatOf(output);
  if (values.bom === true && format !== "csv") throw new UsageError('option "--bom" is for CSV; name a file that ends in .csv');
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const on = (textValue(values, "on") ?? map.asOf ?? terminal.today) as `${number}-${number}-${number}`;
  const layout = textValue(values, "layout");
  const language = textValue(values, "language");
  const made = recordOf(map, {
    on,
    ...(layout === undefined ? {} : { layout: layout as RecordLayout }),
    ...(language === undefined ? {} : { language: language as Language }),
  });
  if (output === undefined) {
    terminal.out(plain(String(writeRecord(made, { format }))));
    return 0;
  }
  const svg = format === "html" || format === "docx" ? drawFlow(map, { on }) : null;
  const { png, why } = svg !== null && format === "docx" ? await pictureOf(svg) : { png: null, why: null };
  await writeWhole(terminal.resolve(output), writeRecord(made, { format, svg, png, bom: values.bom === true }), "replace");
  terminal.err(`wrote ${plain(output)} (on ${on})\n`);
  if (why !== null) terminal.err(`the picture is left out: ${why}\n`);
  return 0;
}

/** A record without its picture is still a record. */
const pictureOf = (svg: string): Promise<{ readonly png: Uint8Array | null; readonly why: string | null }> =>
  pngOf(svg).then(
    ({ bytes }) => ({ png: bytes, why: null }),
    (error: unknown) => {
      if (error instanceof UsageError) return { png: null, why: error.message };
      throw error;
    },
  );

function formatOf(output: string): RecordFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const format = recordFormats.find((one) => one === ending);
  if (format !== undefined) return format;
  throw new UsageError(
    `${JSON.stringify(output)} does not say a format; end it in one of: ${recordFormats.map((one) => `.${one}`).join(", ")}`,
  );
}
