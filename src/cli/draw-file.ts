// Which file a picture becomes: SVG as it is, PNG and PDF by packages that are loaded on demand.

import { UsageError } from "../index";
import { pngOf } from "../node";
import { type Options, textValue, type Values } from "./commands/types";
import { plain, type Terminal } from "./terminal";

export type PictureFormat = "svg" | "png" | "pdf" | "html" | "md";

/** Options that only a PNG has. */
const onlyPng: readonly (keyof Options)[] = ["scale", "width", "font"];

/** Options that an HTML page and a table do not have. */
const onlyPictures: readonly (keyof Options)[] = ["page", "theme"];

/** Options that one view alone has. */
const onlyViews: readonly (readonly [option: keyof Options, view: string])[] = [
  ["level", "sankey"],
  ["all", "transfers"],
  ["regime", "transfers"],
];

const endings: Readonly<Record<string, PictureFormat>> = { svg: "svg", png: "png", pdf: "pdf", html: "html", htm: "html", md: "md" };

/** By the ending of the file, or by --html or --table. */
export function formatOf(output: string | undefined, values: Values): PictureFormat {
  const named = output === undefined ? "svg" : endings[/\.(svg|png|pdf|html?|md)$/i.exec(output)?.[1]?.toLowerCase() ?? ""];
  if (values.html === true && values.table === true) throw new UsageError("--html and --table name two files; give one");
  if (values.html === true && output !== undefined && named !== "html")
    throw new UsageError(`--html writes an HTML page, and ${JSON.stringify(output)} names another file; end it in .html`);
  if (values.table === true && output !== undefined && named !== "md")
    throw new UsageError(`--table writes Markdown, and ${JSON.stringify(output)} names another file; end it in .md`);
  if (named === undefined)
    throw new UsageError(`${JSON.stringify(output)} names no kind of file that this writes; end it in .svg, .png, .pdf, .html or .md`);
  const format = values.html === true ? "html" : values.table === true ? "md" : named;
  const kept = onlyPictures.find((name) => values[name] !== undefined);
  if (kept !== undefined && (format === "html" || format === "md"))
    throw new UsageError(`--${kept} is for pictures, and this makes ${format === "md" ? "a table" : "an HTML page"}; leave it out`);
  if (format === "md" && values.view !== undefined && values.view !== "flow")
    throw new UsageError("--view is for pictures, and the tables tell the flows; leave it out, or write to a file that ends in .svg");
  const stray = onlyViews.find(([name, view]) => values[name] !== undefined && values.view !== view && format !== "html");
  if (stray !== undefined) throw new UsageError(`--${stray[0]} is for --view ${stray[1]}; name that view, or leave --${stray[0]} out`);
  requireForPng(values, format === "png");
  return format;
}

/** @throws {UsageError} for options of a PNG where none is made, and for two that contradict each other. */
export function requireForPng(values: Values, isPng: boolean): void {
  const stray = onlyPng.find((name) => values[name] !== undefined);
  if (stray !== undefined && !isPng) throw new UsageError(`--${stray} is for PNG; write to a file that ends in .png`);
  if (values.scale !== undefined && values.width !== undefined)
    throw new UsageError("--scale and --width both say how large the PNG is; give one");
}

/** `flows.svg`, or `flows-1.svg` and so on, with zeros so that they sort. */
export function pageNames(output: string, pages: number): readonly string[] {
  if (pages === 1) return [output];
  const [, stem = output, ending = ""] = /^(.*?)(\.[^./\\]*)?$/s.exec(output) ?? [];
  return Array.from({ length: pages }, (_, at) => `${stem}-${String(at + 1).padStart(String(pages).length, "0")}${ending}`);
}

/** One file for each picture. */
export async function filesOf(
  pictures: readonly string[],
  format: Exclude<PictureFormat, "pdf">,
  terminal: Terminal,
  values: Values,
): Promise<readonly (string | Uint8Array)[]> {
  if (format !== "png") return pictures;
  const [scale, width, font] = [numberOf(values, "scale"), numberOf(values, "width"), textValue(values, "font")];
  const options = {
    ...(scale === undefined ? {} : { scale }),
    ...(width === undefined ? {} : { width }),
    ...(font === undefined ? {} : { fontFiles: [terminal.resolve(font)] }),
  };
  const files: Uint8Array[] = [];
  const missing = new Set<string>();
  for (const svg of pictures) {
    const png = await pngOf(svg, options);
    files.push(png.bytes);
    for (const one of png.missing) missing.add(one);
  }
  if (missing.size > 0)
    terminal.err(`no font has these characters, and they are missing in the picture: ${plain([...missing].sort().join(" "))}\n`);
  return files;
}

function numberOf(values: Values, name: string): number | undefined {
  const text = textValue(values, name);
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text) || !(Number(text) > 0))
    throw new UsageError(`--${name} is ${JSON.stringify(text)}; give a number above 0 in digits, such as 2 or 1.5`);
  return Number(text);
}
