// `whogets notice`: recipients, transfers and retention as sentences for a privacy notice.

import { type Language, type NoticeOptions, notice as noticeOf, UsageError, writeNotice } from "../../index";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const notice: Command = {
  name: "notice",
  usage: "notice",
  summary: "recipients, transfers and retention in the words of a privacy notice",
  help: `Prints what a notice under Art. 13 and 14 GDPR has to tell of recipients, transfers and retention, in sentences. Each is traced to the flows that
it tells of. What the map does not state is told as not stated. It is a part of a notice, and gives no verdict on the law.

  --on YYYY-MM-DD    the day to tell (default: the day that the map describes, else today)
  --language CODE    en (default), de, fr; what the map says stays as it is
  --flows            add the flows behind each sentence, and the fields that are empty
  -o, --output FILE  where to write Markdown (default: stdout)
${mapHelp}

  whogets notice --flows
  whogets notice --language de -o hinweise.md
  whogets notice --json | jq '.parts[].sentences[]'`,
  options: {
    map: { type: "string" },
    json: { type: "boolean" },
    on: { type: "string" },
    language: { type: "string" },
    flows: { type: "boolean" },
    output: { type: "string", short: "o" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  if (values.json === true && values.flows === true) throw new UsageError('"--json" has the flows of each sentence; leave "--flows" out');
  const output = textValue(values, "output");
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const on = (textValue(values, "on") ?? map.asOf ?? terminal.today) as NonNullable<NoticeOptions["on"]>;
  const language = textValue(values, "language");
  const made = noticeOf(map, { on, ...(language === undefined ? {} : { language: language as Language }) });
  const text = writeNotice(made, values.json === true ? "json" : "md", { flows: values.flows === true });
  if (output === undefined) {
    terminal.out(plain(text));
    return 0;
  }
  await writeWhole(terminal.resolve(output), text, "replace");
  terminal.err(`wrote ${plain(output)} (on ${on})\n`);
  return 0;
}
