// `whogets schema`: the JSON Schema of data files.

import { writeJsonSchema } from "../../index";
import { requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, jsonText, textValue, type Values } from "./types";

export const schema: Command = {
  name: "schema",
  usage: "schema",
  summary: "the JSON Schema of YAML and JSON maps, for editors",
  help: `The JSON Schema (draft 07) of YAML and JSON maps. Editors use it for completion and for errors while typing.

  -o, --output FILE  where to write (default: stdout)
  --json             the same: a schema is JSON

  whogets schema -o whogets.schema.json
  # first line of a YAML map:  # yaml-language-server: $schema=whogets.schema.json`,
  options: { output: { type: "string", short: "o" }, json: { type: "boolean" } },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const text = jsonText(writeJsonSchema());
  const output = textValue(values, "output");
  if (output === undefined) {
    terminal.out(text);
    return 0;
  }
  requireNoMap(terminal, output, undefined);
  await writeWhole(terminal.resolve(output), text, "replace");
  terminal.err(`wrote ${plain(output)}\n`);
  return 0;
}
