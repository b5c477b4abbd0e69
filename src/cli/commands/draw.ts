// `whogets draw`: the picture.

import type { View } from "../../draw";
import { askableIds, resolveCategory, UsageError } from "../../index";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const draw: Command = {
  name: "draw",
  usage: "draw",
  summary: "the flows as a picture (SVG)",
  help: `Draws the map as SVG. Needs neither Graphviz nor a browser; the same map gives the same bytes.

  --view flow        people, controller, recipients, onward, one closed box for each thing that decides a transfer (default)
  --view matrix      a table: who gets which kind of data, and how sure that is
  --view sankey      bands: kinds of data, who gets them, in which country; --level 2 tells contact.email from contact.phone
  --view network     who is joined to whom

Of a part of the map, laid out anew:
  --data LIST        only this data: categories or groups, with commas
  --subject ID       only data about these people
  --activity ID      only this activity
  --focus PARTY      this party, what reaches it and what it passes on
  --country CODE     what reaches this country; also "unknown" and "not-stated"
  --depth N          at most N steps from the controller, or from --focus
  --collapse         services within their company

  -o, --output FILE  where to write (default: stdout)
  --on YYYY-MM-DD    the day to draw (default: the day that the map describes)
  --title TEXT       heading (default: the title of the map, else "Data flows")
${mapHelp.split("\n")[0]}

  whogets draw -o flows.svg
  whogets draw --view matrix --data contact,payment -o who-gets-what.svg
  whogets draw --focus klaviyo --depth 1 > klaviyo.svg`,
  options: {
    map: { type: "string" },
    output: { type: "string", short: "o" },
    view: { type: "string" },
    level: { type: "string" },
    data: { type: "string", multiple: true },
    subject: { type: "string" },
    activity: { type: "string" },
    focus: { type: "string" },
    country: { type: "string" },
    depth: { type: "string" },
    collapse: { type: "boolean" },
    on: { type: "string" },
    title: { type: "string" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const map = await mapFor(terminal, textValue(values, "map"));
  const on = textValue(values, "on");
  const data = textValue(values, "data");
  const texts = ["subject", "activity", "focus", "country", "on", "title"].flatMap((name): (readonly [string, string])[] => {
    const value = textValue(values, name);
    return value === undefined ? [] : [[name, value]];
  });
  // Loaded here, and by no other command.
  const { draw: drawMap } = await import("../../draw");
  const svg = drawMap(map, {
    ...(Object.fromEntries(texts) as Record<string, never>),
    ...(values.view === undefined ? {} : { view: values.view as View }),
    ...(data === undefined ? {} : { data: idsOf(data, askableIds(map)) }),
    ...numberOf(values, "depth"),
    ...numberOf(values, "level"),
    ...(values.collapse === true ? { collapse: true } : {}),
  });
  if (output === undefined) {
    terminal.out(svg);
    return 0;
  }
  await writeWhole(terminal.resolve(output), svg, "replace");
  terminal.err(`wrote ${plain(output)} (as of ${on ?? map.asOf ?? "a date not stated"})\n`);
  return 0;
}

/** Short names are taken, too: `email` is `contact.email`. */
const idsOf = (list: string, known: readonly string[]): readonly string[] =>
  list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "")
    .map((id) => (known.includes(id) ? id : (resolveCategory(id) ?? id)));

function numberOf(values: Values, name: string): Record<string, number> {
  const value = textValue(values, name);
  if (value === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`"--${name}" is ${JSON.stringify(value)}; give a whole number, 1 or more`);
  return { [name]: Number(value) };
}
