// `whogets diff`: what changed between two maps, and what that asks somebody to look at.

import { existsSync } from "node:fs";
import { markdownText } from "../../formats";
import { type DataMap, diffMaps, type MapChange, type MapDiff, UsageError } from "../../index";
import { readDataMap } from "../../node";
import { gitPlaceOf, isData, readGitMap } from "../git-map";
import { cell, plain, type Terminal, writeTable } from "../terminal";
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
  --exit-code        exit with 1 where something changed

  whogets diff old.yaml new.yaml
  whogets diff main:datamap.yaml datamap.yaml --format md --exit-code`,
  options: {
    json: { type: "boolean" },
    on: { type: "string" },
    "data-only": { type: "boolean" },
    format: { type: "string" },
    "exit-code": { type: "boolean" },
  },
  words: { least: 2, most: 2 },
  run,
};

async function run(terminal: Terminal, [a = "", b = ""]: readonly string[], values: Values): Promise<number> {
  const format = values.json === true ? "json" : (textValue(values, "format") ?? "text");
  const write = writers.get(format);
  if (write === undefined) throw new UsageError(`unknown format ${JSON.stringify(format)}; known: ${[...writers.keys()].join(", ")}`);
  const isDataOnly = values["data-only"] === true;
  const before = await mapAt(terminal, a, isDataOnly);
  const after = await mapAt(terminal, b, isDataOnly);
  const on = (textValue(values, "on") ?? after.asOf ?? terminal.today) as Parameters<typeof diffMaps>[2]["on"];
  const found = diffMaps(before, after, { on });
  write(terminal, found);
  return values["exit-code"] === true && found.changes.length > 0 ? 1 : 0;
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

const placeOf = ({ party, activity, name }: MapChange): string => (party === null ? `activity ${activity}: ${name}` : `${party}: ${name}`);

function whatOf({ facet, kind, before, after, reason }: MapChange): string {
  if (kind === "renamed") return `may be "${before.join(", ")}" renamed: ${reason}`;
  return [
    `${facet} ${kind}`,
    ...(before.length === 0 ? [] : [`- ${before.join(", ")}`]),
    ...(after.length === 0 ? [] : [`+ ${after.join(", ")}`]),
  ].join("\n");
}

const headOf = ({ before, after, on, changes }: MapDiff): string =>
  `${before.name} (${before.asOf ?? "date not stated"}) and ${after.name} (${after.asOf ?? "date not stated"}), on ${on}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}`;

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
