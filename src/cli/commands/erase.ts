// `whogets erase`: whom to tell when a person's data is to be erased.

import { type ErasureFormat, type ErasureQuestion, erasurePlan, UsageError, writeErasurePlan } from "../../index";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";
import { categoryFor } from "./who";

export const erase: Command = {
  name: "erase",
  usage: "erase",
  summary: "whom to tell of an erasure, in which order, with what (Art. 17, 19 GDPR)",
  help: `A checklist for an erasure: what to stop first, whom to tell in which order, by which channel and with which identifiers, what happens to the
data there, what may have to be kept, and who cannot be told as far as the map says. It decides nothing and sends nothing.

  --subject ID       whose data (needed)
  --data CATEGORY    only recipients of this data (email, contact.email, a group of the map; several joined by commas)
  --closure          also as those they are, too ("a customer is a visitor")
  --on YYYY-MM-DD    the day of the request (default: the day that the map describes, else today)
  --format NAME      md (default: a checklist), csv, json
  -o, --output FILE  where to write (default: stdout)
${mapHelp}

  whogets erase --subject customer
  whogets erase --subject customer --closure --format csv -o erasure.csv`,
  options: {
    map: { type: "string" },
    json: { type: "boolean" },
    subject: { type: "string" },
    data: { type: "string" },
    closure: { type: "boolean" },
    on: { type: "string" },
    format: { type: "string" },
    output: { type: "string", short: "o" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const subject = textValue(values, "subject");
  if (subject === undefined) throw new UsageError("whose data is to be erased is not said; add --subject ID");
  if (values.json === true && values.format !== undefined)
    throw new UsageError('"--json" and "--format" both say how to write; leave one out');
  const output = textValue(values, "output");
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const data = textValue(values, "data")?.split(",");
  const plan = erasurePlan(map, {
    subject,
    on: (textValue(values, "on") ?? map.asOf ?? terminal.today) as NonNullable<ErasureQuestion["on"]>,
    closure: values.closure === true,
    ...(data === undefined ? {} : { data: data.map((word) => categoryFor(map, word.trim())) }),
  });
  const format = values.json === true ? "json" : ((textValue(values, "format") ?? "md") as ErasureFormat);
  const text = writeErasurePlan(plan, format);
  if (output === undefined) terminal.out(plain(text.replaceAll("\r\n", "\n")));
  else {
    await writeWhole(terminal.resolve(output), text, "replace");
    terminal.err(`wrote ${plain(output)} (on ${plan.question.on})\n`);
  }
  return 0;
}
