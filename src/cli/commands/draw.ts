// `whogets draw`: the picture.

import type { PageOptions, PageSize, View, ViewOptions } from "../../draw";
import { askableIds, type DataMap, resolveCategory, UsageError } from "../../index";
import { pdfOf } from "../../node";
import { filesOf, formatOf, type PictureFormat, pageNames } from "../draw-file";
import { mapFor, requireNoMap } from "../find-map";
import { lawsIn } from "../laws";
import { plain, type Terminal } from "../terminal";
import { writeSet } from "../write-file";
import { type Command, mapHelp, textValue, type Values } from "./types";

export const draw: Command = {
  name: "draw",
  usage: "draw",
  summary: "the flows, or the transfers between countries, as a picture (SVG, PNG, PDF) or an HTML page",
  help: `Draws the map. The same map gives the same bytes. SVG needs neither Graphviz nor a browser. A file name in .png, .pdf or .html makes such a file:
PNG needs the package @resvg/resvg-js, PDF the package playwright-core and a Chromium.

  --view flow        people, controller, recipients, onward, one closed box for each thing that decides a transfer (default)
  --view matrix      a table: who gets which kind of data, and how sure that is
  --view sankey      bands: kinds of data, who gets them, in which country; --level 2 tells contact.email from contact.phone
  --view network     who is joined to whom
  --view transfers   a map of the world: each hop between countries by what it rests on, with a list; --all also draws those that
                     are no transfer, --regime EU,UK,CH judges by these laws only

Of a part of the map, laid out anew:
  --data LIST        only this data: categories or groups, with commas
  --subject ID       only data about these people
  --activity ID      only this activity
  --focus PARTY      this party, what reaches it and what it passes on
  --country CODE     what reaches this country; also "unknown" and "not-stated"
  --depth N          at most N steps from the controller, or from --focus
  --collapse         services within their company

  --page SIZE        a4, a3, letter: for paper, lying or standing, no text below 7 pt; flows and tables go over several pages where
                     they must (flows-1.svg, flows-2.svg; one PDF), other views say what to draw instead. Default: screen, one
                     picture of any size, its words set so that it can be read on A4 if at all possible
  -o, --output FILE  where to write: .svg, .png, .pdf, .html or .md (default: SVG on stdout)
  --on YYYY-MM-DD    the day to draw (default: the day that the map describes; for transfers else today)
  --html             one HTML file to look around in, also by the file name: all pictures, search, filters, a table, terms and evidence;
                     it loads nothing from a network
  --table            the flow picture in words, as Markdown tables, for readers who do not see pictures; also by the file name (.md)
  --title TEXT       heading (default: the title of the map, else "Data flows"; for transfers "Transfers")
  --language CODE    en (default), de, fr: fixed words and built-in kinds of data; what the map says stays as it is, and so do the
                     reasons of the law, in English
  --theme NAME       light (default), dark, auto (dark where the reader's screen is) or print (black and white)
  --scale NUMBER     PNG: pixels for each pixel of the picture (default: 2)
  --width PIXELS     PNG: its width, in place of --scale
  --font FILE        PNG: a font file beside those of the system
${mapHelp.split("\n")[0]}

  whogets draw -o flows.svg
  whogets draw -o flows.html
  whogets draw --page a4 -o flows.pdf
  whogets draw --view matrix --data contact,payment -o who-gets-what.svg
  whogets draw --view transfers -o transfers.png --width 2400
  whogets draw --focus klaviyo --depth 1 > klaviyo.svg`,
  options: {
    map: { type: "string" },
    output: { type: "string", short: "o" },
    view: { type: "string" },
    page: { type: "string" },
    level: { type: "string" },
    all: { type: "boolean" },
    html: { type: "boolean" },
    table: { type: "boolean" },
    regime: { type: "string" },
    data: { type: "string", multiple: true },
    subject: { type: "string" },
    activity: { type: "string" },
    focus: { type: "string" },
    country: { type: "string" },
    depth: { type: "string" },
    collapse: { type: "boolean" },
    on: { type: "string" },
    title: { type: "string" },
    language: { type: "string" },
    theme: { type: "string" },
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
  const format = formatOf(output, values);
  const map = await mapFor(terminal, textValue(values, "map"));
  const options = optionsOf(map, values, terminal.today);
  const pages = await drawn(map, options, format);
  const [first = ""] = pages;
  if (output === undefined) {
    if (pages.length > 1)
      throw new UsageError(`this makes ${pages.length} pages, one file each; name one: -o flows.svg (or one PDF: -o flows.pdf)`);
    terminal.out(first);
    return 0;
  }
  const names = format === "pdf" ? [output] : pageNames(output, pages.length);
  for (const name of names) requireNoMap(terminal, name, textValue(values, "map"));
  const contents = format === "pdf" ? [await pdfOf(pages)] : await filesOf(pages, format, terminal, values);
  await writeSet(
    names.map((name, at) => ({ path: terminal.resolve(name), content: contents[at] ?? "" })),
    "replace",
  );
  const counted = pages.length > 1 ? `${pages.length} pages, ` : "";
  terminal.err(`wrote ${names.map(plain).join(", ")} (${counted}as of ${options.on ?? map.asOf ?? "a date not stated"})\n`);
  return 0;
}

/** Loaded here, and by no other command. */
async function drawn(map: DataMap, options: PageOptions, format: PictureFormat): Promise<readonly string[]> {
  if (format !== "html" && format !== "md") return (await import("../../draw")).drawPages(map, options);
  const { drawPage, drawTable } = await import("../../page");
  return [format === "html" ? drawPage(map, options) : drawTable(map, options)];
}

/** What the library is asked; it looks at every value itself. */
function optionsOf(map: DataMap, values: Values, today: string): PageOptions {
  const [data, regime] = [textValue(values, "data"), textValue(values, "regime")];
  const texts = ["subject", "activity", "focus", "country", "on", "title", "language", "theme"].flatMap(
    (name): (readonly [string, string])[] => {
      const value = textValue(values, name);
      return value === undefined ? [] : [[name, value]];
    },
  );
  return {
    ...(values.view === "transfers" && map.asOf === null ? { on: today as NonNullable<ViewOptions["on"]> } : {}),
    ...(Object.fromEntries(texts) as Record<string, never>),
    ...(values.view === undefined ? {} : { view: values.view as View }),
    ...(values.page === undefined ? {} : { page: values.page as PageSize }),
    ...(data === undefined ? {} : { data: idsOf(data, askableIds(map)) }),
    ...(regime === undefined ? {} : { regimes: lawsIn(regime) }),
    ...numberOf(values, "depth"),
    ...numberOf(values, "level"),
    ...(values.all === true ? { all: true } : {}),
    ...(values.collapse === true ? { collapse: true } : {}),
  };
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
