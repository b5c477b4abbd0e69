// `whogets diff`: what changed between two maps, and what that asks somebody to look at; as text, as data, or as a picture.

import { existsSync } from "node:fs";
import type { DrawDiffOptions } from "../../draw";
import { markdownText } from "../../formats";
import { type DataMap, diffMaps, type MapChange, type MapDiff, UsageError } from "../../index";
import { pdfOf, readDataMap } from "../../node";
import { filesOf, requireForPng } from "../draw-file";
import { requireNoMap } from "../find-map";
import { gitPlaceOf, isData, readGitMap } from "../git-map";
import { cell, plain, type Terminal, writeTable } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, jsonText, textValue, type Values } from "./types";

export const diff: Command = {
  name: "diff",
  usage: "diff A B",
  summary: "what changed between two maps by meaning, and what that asks to be looked at",
  help: `Recipients that came or went, and what changed in what they get, for what, where, in which role, on what it rests and for how long it is kept.
Beside each change: transfers that nothing recorded carries, special data, sub-processors, sentences of a privacy notice. No verdict on the law.
Transfers are judged as by whogets transfers, with the facts of the catalogue. A and B are files, or REF:path of git, below this folder. A TypeScript map is code and is run; one of git in a temporary folder.

  --on YYYY-MM-DD    the day for which both are read (default: the day that B describes, else today)
  --data-only        read YAML and JSON alone, and run nothing
  --format NAME      text (default), md (for a pull request), json
  --json             the same as --format json
  -o, --output FILE  where to write: .md, .json, or a picture: .svg, .png, .pdf. The picture is that of the flows of both maps, what came, went,
                     changed and stayed told apart without colour; PNG needs the package @resvg/resvg-js, PDF playwright-core and a Chromium
  --exit-code        exit with 1 where something changed

For pictures:
  --title TEXT       heading (default: the name of the controller, and that this is what changed)
  --language CODE    en (default), de, fr: fixed words and built-in kinds of data; what the map says, instruments and reasons stay as they are
  --theme NAME       light (default), dark, auto (dark where the reader's screen is) or print (black and white)
  --scale NUMBER     PNG: pixels for each pixel of the picture (default: 2)
  --width PIXELS     PNG: its width, in place of --scale
  --font FILE        PNG: a font file beside those of the system

  whogets diff old.yaml new.yaml
  whogets diff main:datamap.yaml datamap.yaml --format md --exit-code
  whogets diff old.yaml new.yaml -o diff.svg --theme print`,
  options: {
    json: { type: "boolean" },
    on: { type: "string" },
    "data-only": { type: "boolean" },
    format: { type: "string" },
    output: { type: "string", short: "o" },
    title: { type: "string" },
    language: { type: "string" },
    theme: { type: "string" },
    scale: { type: "string" },
    width: { type: "string" },
    font: { type: "string" },
    "exit-code": { type: "boolean" },
  },
  words: { least: 2, most: 2 },
  run,
};

async function run(terminal: Terminal, [a = "", b = ""]: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  const format = formatOf(output, values);
  if (output !== undefined) for (const word of [a, b]) requireNoMap(terminal, output, word);
  const isDataOnly = values["data-only"] === true;
  const before = await mapAt(terminal, a, isDataOnly);
  const after = await mapAt(terminal, b, isDataOnly);
  const on = (textValue(values, "on") ?? after.asOf ?? terminal.today) as Parameters<typeof diffMaps>[2]["on"];
  const found = diffMaps(before, after, { on });
  if (output === undefined) writers.get(format)?.(terminal, found);
  else {
    const content =
      format === "md"
        ? plain(markdownOf(found))
        : format === "json"
          ? jsonText(found)
          : await pictureOf(before, after, on, format as Picture, terminal, values);
    await writeWhole(terminal.resolve(output), content, "replace");
    terminal.err(`wrote ${plain(output)} (both on ${on}, ${counted(found)})\n`);
  }
  return values["exit-code"] === true && found.changes.length > 0 ? 1 : 0;
}

const pictures = ["svg", "png", "pdf"] as const;
type Picture = (typeof pictures)[number];
type Format = Picture | "text" | "md" | "json";

/** Options that only pictures have, and among them those of a PNG. */
const onlyPictures = ["title", "language", "theme"] as const;
const onlyPng: readonly string[] = ["scale", "width", "font"];

/** By the ending of the file, or by --format or --json. */
function formatOf(output: string | undefined, values: Values): Format {
  const named = values.json === true ? "json" : textValue(values, "format");
  if (named !== undefined && !writers.has(named))
    throw new UsageError(
      (pictures as readonly string[]).includes(named)
        ? `a picture is a file: leave out "--format ${named}" and name one: -o diff.${named}`
        : `unknown format ${JSON.stringify(named)}; known: ${[...writers.keys()].join(", ")}`,
    );
  const ending = /\.(svg|png|pdf|md|json)$/i.exec(output ?? "")?.[1]?.toLowerCase() as Format | undefined;
  if (output !== undefined && ending === undefined)
    throw new UsageError(`${JSON.stringify(output)} names no kind of file that this writes; end it in .svg, .png, .pdf, .md or .json`);
  if (ending !== undefined && named !== undefined && ending !== named)
    throw new UsageError(`the format is "${named}", and ${JSON.stringify(output)} names another; leave one of them out`);
  const format = ending ?? ((named ?? "text") as Format);
  const isPicture = (pictures as readonly Format[]).includes(format);
  const stray = isPicture ? undefined : [...onlyPictures, ...onlyPng].find((name) => values[name] !== undefined);
  if (stray !== undefined)
    throw new UsageError(`--${stray} is for pictures; name a file for one: -o diff.${onlyPng.includes(stray) ? "png" : "svg"}`);
  requireForPng(values, format === "png");
  return format;
}

/** Loaded here, and only for pictures. */
async function pictureOf(
  before: DataMap,
  after: DataMap,
  on: DrawDiffOptions["on"] & string,
  format: Picture,
  terminal: Terminal,
  values: Values,
): Promise<string | Uint8Array> {
  const { drawDiff } = await import("../../draw");
  const texts = onlyPictures.flatMap((name) => {
    const value = textValue(values, name);
    return value === undefined ? [] : [[name, value]];
  });
  const svg = drawDiff(before, after, { ...(Object.fromEntries(texts) as DrawDiffOptions), on });
  if (format === "pdf") return pdfOf([svg]);
  const [file = svg] = await filesOf([svg], format, terminal, values);
  return file;
}

/** A file, or a version of git. */
export async function mapAt(terminal: Terminal, word: string, isDataOnly: boolean): Promise<DataMap> {
  const file = terminal.resolve(word);
  const place = existsSync(file) ? null : gitPlaceOf(word);
  if (isDataOnly && !isData(place?.path ?? file))
    throw new UsageError(`${JSON.stringify(word)} is code, and "--data-only" runs none; compare YAML or JSON`);
  if (place === null) return readDataMap(file);
  if (!isData(place.path)) terminal.err(`runs the code of ${plain(word)}\n`);
  return readGitMap(terminal.resolve("."), place);
}

const writers: ReadonlyMap<string, (terminal: Terminal, found: MapDiff) => void> = new Map([
  ["text", writeText],
  ["md", (terminal: Terminal, found: MapDiff) => terminal.out(plain(markdownOf(found)))],
  ["json", (terminal: Terminal, found: MapDiff) => terminal.out(jsonText(found))],
]);

const placeOf = ({ party, activity, name }: MapChange): string =>
  party !== null ? `${party}: ${name}` : activity !== null ? `activity ${activity}: ${name}` : `the whole map: ${name}`;

function whatOf({ facet, kind, before, after, reason }: MapChange): string {
  if (kind === "renamed") return `may be "${before.join(", ")}" renamed: ${reason}`;
  return [
    `${facet} ${kind}`,
    ...(before.length === 0 ? [] : [`- ${before.join(", ")}`]),
    ...(after.length === 0 ? [] : [`+ ${after.join(", ")}`]),
  ].join("\n");
}

const headOf = ({ before, after, on, changes }: MapDiff): string =>
  `${before.name} (${before.asOf ?? "date not stated"}) and ${after.name} (${after.asOf ?? "date not stated"}), on ${on}: ${counted({ changes })}`;

const counted = ({ changes }: Pick<MapDiff, "changes">): string => `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;

function writeText(terminal: Terminal, found: MapDiff): void {
  terminal.out(`${cell(headOf(found))}\n`);
  if (found.changes.length === 0) return;
  const columns = [
    { title: "Where", share: 1 },
    { title: "What changed", share: 2 },
    { title: "To look at", share: 3 },
  ];
  writeTable(
    terminal,
    columns,
    found.changes.map((one) => [placeOf(one), whatOf(one), one.means.map(({ article, message }) => `${article}: ${message}`).join("\n")]),
  );
}

function markdownOf(found: MapDiff): string {
  const rows = found.changes.map((one) => {
    const means = one.means.map(({ article, message }) => markdownText(`${article}: ${message}`)).join("<br>");
    const what = whatOf(one)
      .split("\n")
      .map((line) => markdownText(line))
      .join("<br>");
    return `| ${markdownText(placeOf(one))} | ${what} | ${means} |`;
  });
  const table = rows.length === 0 ? [] : ["", "| Where | What changed | To look at |", "| --- | --- | --- |", ...rows];
  return `${[`**${markdownText(headOf(found))}**`, ...table].join("\n")}\n`;
}
