// `whogets subprocessors`: the list of processors and sub-processors for publication, with what changed.

import { extname } from "node:path";
import {
  type Language,
  subprocessors as listOf,
  type SubprocessorFormat,
  type SubprocessorOptions,
  subprocessorFormats,
  UsageError,
  writeSubprocessors,
} from "../../index";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { mapAt } from "./diff";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const subprocessors: Command = {
  name: "subprocessors",
  usage: "subprocessors",
  summary: "the public list of processors and sub-processors, with what changed",
  help: `A list of processors and sub-processors to be given to others: name, role, country, purposes, data. No contacts, evidence or contracts. With
--since it says what changed: OLD is a file, or REF:path of git. A TypeScript map is code and is run.

  --since OLD        an earlier map, for the log of changes
  --on YYYY-MM-DD    the day to tell (default: the day that the map describes, else today)
  --language CODE    en (default), de, fr; what the map says stays as it is
  --format NAME      md (default), html, json
  -o, --output FILE  where to write; the ending decides: .md, .html, .json (default: stdout)
${mapHelp}

  whogets subprocessors -o subprocessors.html
  whogets subprocessors --since v1.0:datamap.yaml`,
  options: {
    map: { type: "string" },
    json: { type: "boolean" },
    since: { type: "string" },
    on: { type: "string" },
    language: { type: "string" },
    format: { type: "string" },
    output: { type: "string", short: "o" },
  },
  words: { least: 0, most: 0 },
  run,
};

function formatOf(values: Values, output: string | undefined): SubprocessorFormat {
  const said = [
    values.json === true ? "json" : undefined,
    textValue(values, "format"),
    output === undefined ? undefined : extname(output).slice(1).toLowerCase(),
  ];
  const given = [...new Set(said.filter((one) => one !== undefined))];
  if (given.length > 1) throw new UsageError(`the format is said twice: ${given.join(", ")}; say it once`);
  const format = subprocessorFormats.find((one) => one === (given[0] ?? "md"));
  if (format !== undefined) return format;
  throw new UsageError(`${JSON.stringify(given[0])} is no format of a list; known: ${subprocessorFormats.join(", ")}`);
}

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  const format = formatOf(values, output);
  const old = textValue(values, "since");
  if (output !== undefined) {
    requireNoMap(terminal, output, textValue(values, "map"));
    requireNoMap(terminal, output, old);
  }
  const map = await mapFor(terminal, textValue(values, "map"));
  const since = old === undefined ? undefined : await mapAt(terminal, old, false);
  const on = (textValue(values, "on") ?? map.asOf ?? terminal.today) as NonNullable<SubprocessorOptions["on"]>;
  const language = textValue(values, "language") as Language | undefined;
  const list = listOf(map, { on, ...(language === undefined ? {} : { language }), ...(since === undefined ? {} : { since }) });
  const text = writeSubprocessors(list, format);
  if (output === undefined) {
    terminal.out(plain(text));
    return 0;
  }
  await writeWhole(terminal.resolve(output), text, "replace");
  terminal.err(`wrote ${plain(output)} (on ${on})\n`);
  return 0;
}
