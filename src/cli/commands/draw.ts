// `whogets draw`: the picture.

import { type DataMap, drawFlow, drawTransfers, UsageError } from "../../index";
import { nearest } from "../../model";
import { fileOf, formatOf } from "../draw-file";
import { mapFor, requireNoMap } from "../find-map";
import { plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

type Day = `${number}-${number}-${number}`;

interface Drawing {
  readonly on: string | undefined;
  readonly title: string | undefined;
  readonly today: string;
}

interface View {
  readonly draw: (map: DataMap, drawing: Drawing) => string;
  /** The day that is drawn, in words. */
  readonly day: (map: DataMap, drawing: Drawing) => string;
}

const titled = ({ title }: Drawing) => (title === undefined ? {} : { title });

const views: Readonly<Record<string, View>> = {
  flow: {
    draw: (map, drawing) => drawFlow(map, { ...(drawing.on === undefined ? {} : { on: drawing.on as Day }), ...titled(drawing) }),
    day: ({ asOf }, { on }) => on ?? asOf ?? "a date not stated",
  },
  transfers: {
    draw: (map, drawing) => drawTransfers(map, { on: (drawing.on ?? map.asOf ?? drawing.today) as Day, ...titled(drawing) }),
    day: ({ asOf }, { on, today }) => on ?? asOf ?? today,
  },
};

export const draw: Command = {
  name: "draw",
  usage: "draw",
  summary: "the flows, or the transfers between countries, as a picture (SVG, PNG, PDF)",
  help: `Draws the flows as SVG: people, controller, recipients, onward, one closed box per country. Or, with --view transfers, the hops between
countries on a map of the world, each by what it rests on, with a list. The same map gives the same bytes.
SVG needs neither Graphviz nor a browser. A file name in .png or .pdf makes such a file: PNG needs the package @resvg/resvg-js,
PDF the package playwright-core and a Chromium.

  -o, --output FILE  where to write: .svg, .png or .pdf (default: SVG on stdout)
  --view NAME        flow (default) or transfers
  --on YYYY-MM-DD    the day to draw (default: the day that the map describes; for transfers else today)
  --title TEXT       heading (default: the title of the map, else "Data flows"; for transfers "Transfers")
  --scale NUMBER     PNG: pixels for each pixel of the picture (default: 2)
  --width PIXELS     PNG: its width, in place of --scale
  --font FILE        PNG: a font file beside those of the system
${mapHelp.split("\n")[0]}

  whogets draw -o flows.svg
  whogets draw --view transfers -o transfers.png --width 2400
  whogets draw --map examples/aptolux.ts > aptolux.svg`,
  options: {
    map: { type: "string" },
    output: { type: "string", short: "o" },
    view: { type: "string" },
    on: { type: "string" },
    title: { type: "string" },
    scale: { type: "string" },
    width: { type: "string" },
    font: { type: "string" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const output = textValue(values, "output");
  if (output !== undefined) requireNoMap(terminal, output, textValue(values, "map"));
  const view = viewFor(textValue(values, "view") ?? "flow");
  const format = formatOf(output, values);
  const map = await mapFor(terminal, textValue(values, "map"));
  const drawing = { on: textValue(values, "on"), title: textValue(values, "title"), today: terminal.today };
  const svg = view.draw(map, drawing);
  if (output === undefined) {
    terminal.out(svg);
    return 0;
  }
  await writeWhole(terminal.resolve(output), await fileOf(svg, format, terminal, values), "replace");
  terminal.err(`wrote ${plain(output)} (as of ${view.day(map, drawing)})\n`);
  return 0;
}

function viewFor(name: string): View {
  const found = Object.hasOwn(views, name) ? views[name] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(views);
  const suggestion = nearest(name, known);
  throw new UsageError(
    `unknown view ${JSON.stringify(name)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
