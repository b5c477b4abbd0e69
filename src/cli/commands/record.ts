// `whogets record`: the record of processing activities, as a document or a table.

import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import {
  type ActivityRecord,
  type DataMap,
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
import { eachMap, isFolder, mapFileAt, namesFor } from "../several-maps";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, dayValue, mapHelp, textValue, type Values } from "./types";

export const record: Command = {
  name: "record",
  usage: "record [MAP...]",
  summary: "the record of processing activities (Art. 30 GDPR)",
  help: `Prints what the map states under the letters of Art. 30 GDPR, with the evidence of each cell. What is not stated is printed as such, with
the field of the map that would fill it. Two columns of our own: what each transfer is said to rest on, and the evidence.
It gives no verdict on the law. Of maps that are named, as files or as folders, each gets a file in the folder of -o, called after the map's
folder or file; one that fails is told, does not stop the rest, and the exit code is 2.

  -o, --output FILE  where to write; the ending decides: .md, .html, .csv, .xlsx, .docx, .json (default: Markdown on stdout)
  --format NAME      of files in a folder: md (default), html, csv, xlsx, docx, json
  --layout NAME      article-30-1 (default; as controller), article-30-2 (as processor), ico, cnil
  --language CODE    en (default), de, fr: headings and fixed words; what the map says stays as it is
  --on YYYY-MM-DD    the day to tell (default: the day that the map describes, else today)
  --bom              CSV: a mark in front by which Excel knows UTF-8
${mapHelp.split("\n")[0]}

  whogets record -o record.docx
  whogets record --layout cnil --language fr -o registre.xlsx
  whogets record clients/*/datamap.yaml --format docx -o records/`,
  options: {
    map: { type: "string" },
    output: { type: "string", short: "o" },
    format: { type: "string" },
    layout: { type: "string" },
    language: { type: "string" },
    on: { type: "string" },
    bom: { type: "boolean" },
  },
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  run,
};

async function run(terminal: Terminal, words: readonly string[], values: Values): Promise<number> {
  if (words.length > 0) return several(terminal, words, values);
  const output = textValue(values, "output");
  if (values.format !== undefined) throw new UsageError('option "--format" is for files in a folder; the ending of -o decides');
  const format = output === undefined ? "md" : formatOf(output);
  requireCsvForBom(values, format);
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const { content, on, why } = await written(terminal, map, output === undefined ? null : format, values);
  if (output === undefined) {
    terminal.out(plain(String(content)));
    return 0;
  }
  await writeWhole(terminal.resolve(output), content, "replace");
  terminal.err(`wrote ${plain(output)} (on ${on})\n`);
  if (why !== null) terminal.err(`pictures are left out: ${why}\n`);
  return 0;
}

function requireCsvForBom(values: Values, format: RecordFormat): void {
  if (values.bom === true && format !== "csv")
    throw new UsageError('option "--bom" is for CSV; name a file that ends in .csv, or say --format csv for a folder');
}

/** A record in each format; null = as text for the terminal. */
async function written(terminal: Terminal, map: DataMap, format: RecordFormat | null, values: Values) {
  const on = (textValue(values, "on") ?? map.asOf ?? terminal.today) as `${number}-${number}-${number}`;
  const layout = textValue(values, "layout");
  const language = textValue(values, "language");
  const made = recordOf(map, {
    on,
    ...(layout === undefined ? {} : { layout: layout as RecordLayout }),
    ...(language === undefined ? {} : { language: language as Language }),
  });
  const { why, ...pictures } = await picturesOf(map, on, made.language, format);
  return { on, why, content: writeRecord(made, { format: format ?? "md", ...pictures, bom: values.bom === true }) };
}

/** A record of each map, into a folder. */
async function several(terminal: Terminal, words: readonly string[], values: Values): Promise<number> {
  if (values.map !== undefined) throw new UsageError('maps are named already; leave "--map" out');
  dayValue(values, "on");
  const output = textValue(values, "output");
  if (output === undefined || output === "") throw new UsageError("records of named maps go into a folder; name it: -o records/");
  const folder = terminal.resolve(output);
  if (!isFolder(folder) && !/[/\\]$/.test(output) && extname(output) !== "")
    throw new UsageError(
      `${JSON.stringify(output)} looks like a file, and records of named maps go into a folder; write it with "/" at its end`,
    );
  const given = textValue(values, "format") ?? "md";
  const format = recordFormats.find((one) => one === given);
  if (format === undefined) throw new UsageError(`unknown format ${JSON.stringify(given)}; known: ${recordFormats.join(", ")}`);
  requireCsvForBom(values, format);
  const files = words.map((word) => fileOrPath(terminal, word));
  const targets = namesFor(files).map((name) => `${name}.${format}`);
  for (const target of targets) {
    requireNoMap(terminal, join(output, target), undefined);
    if (files.includes(join(folder, target)))
      throw new UsageError(`${JSON.stringify(join(output, target))} is one of the maps; name another folder`);
  }
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `cannot make the folder ${JSON.stringify(output)}: ${error.code === "EEXIST" || error.code === "ENOTDIR" ? "a file is in its place" : error.code}`,
    );
  });
  const reasons = new Set<string>();
  const failures = await eachMap(terminal, words, async (map, _, at) => {
    const { content, why } = await written(terminal, map, format, values);
    await writeWhole(join(folder, targets[at] ?? ""), content, "replace");
    if (why !== null) reasons.add(why);
  });
  terminal.err(
    `wrote ${words.length - failures.length} of ${words.length} ${words.length === 1 ? "record" : "records"} to ${plain(output)}\n`,
  );
  if (failures.length > 0) terminal.err(`not written: ${plain(failures.map(({ word }) => word).join(", "))}\n`);
  for (const why of reasons) terminal.err(`pictures are left out: ${why}\n`);
  return failures.length > 0 ? 2 : 0;
}

/** A folder without a map fails when its turn comes, and has a name until then. */
function fileOrPath(terminal: Terminal, word: string): string {
  try {
    return mapFileAt(terminal, word);
  } catch {
    return terminal.resolve(word);
  }
}

/** The flows and the transfers. Transfers are judged as the record judges them: without the facts of the catalogue. */
async function picturesOf(map: DataMap, on: ActivityRecord["on"], language: Language, format: RecordFormat | null) {
  if (format !== "html" && format !== "docx") return { why: null };
  const { drawTransfers } = await import("../../draw-transfers");
  const svg = drawFlow(map, { on, language });
  const transfersSvg = drawTransfers(map, { on, language, vendors: null, idPrefix: "transfers" });
  if (format === "html") return { why: null, svg, transfersSvg };
  const [flow, transfers] = [await pictureOf(svg), await pictureOf(transfersSvg)];
  return { why: flow.why ?? transfers.why, png: flow.png, transfersPng: transfers.png };
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
