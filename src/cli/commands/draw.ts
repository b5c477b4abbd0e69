// `whogets draw`: the picture.

import { drawFlow } from "../../index";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const draw: Command = {
  name: "draw",
  usage: "draw",
  summary: "the flows as a picture (SVG)",
  help: `Draws the flows as SVG: people, controller, recipients, onward, one closed box for each thing that decides a transfer.
Needs neither Graphviz nor a browser; the same map gives the same bytes.

  -o, --output FILE  where to write (default: stdout)
  --on YYYY-MM-DD    the day to draw (default: the day that the map describes)
  --title TEXT       heading (default: the title of the map, else "Data flows")
${mapHelp.split("\n")[0]}

  whogets draw -o flows.svg
  whogets draw --map examples/aptolux.ts > aptolux.svg`,
  options: { map: { type: "string" }, output: { type: "string", short: "o" }, on: { type: "string" }, title: { type: "string" } },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const on = textValue(values, "on");
  const title = textValue(values, "title");
  const svg = drawFlow(map, {
    ...(on === undefined ? {} : { on: on as `${number}-${number}-${number}` }),
    ...(title === undefined ? {} : { title }),
  });
  if (output === undefined) {
    terminal.out(svg);
    return 0;
  }
  await writeWhole(terminal.resolve(output), svg, "replace");
  terminal.err(`wrote ${plain(output)} (as of ${on ?? map.asOf ?? "a date not stated"})\n`);
  return 0;
}
