// Which file a picture becomes: SVG as it is, PNG and PDF by packages that are loaded on demand.

import { UsageError } from "../index";
import { pdfOf, pngOf } from "../node";
import { type Options, textValue, type Values } from "./commands/types";
import { plain, type Terminal } from "./terminal";

export type PictureFormat = "svg" | "png" | "pdf";

/** Options that only a PNG has. */
const onlyPng: readonly (keyof Options)[] = ["scale", "width", "font"];

/** By the ending of the file. */
export function formatOf(output: string | undefined, values: Values): PictureFormat {
  const ending = /\.(png|pdf)$/i.exec(output ?? "")?.[1]?.toLowerCase();
  if (values.html === true && output !== undefined && !/\.html?$/i.test(output))
    throw new UsageError(`--html writes an HTML page, and ${JSON.stringify(output)} names another file; end it in .html`);
  const format = ending === "png" || ending === "pdf" ? ending : "svg";
  const stray = onlyPng.find((name) => values[name] !== undefined);
  if (stray !== undefined && format !== "png") throw new UsageError(`--${stray} is for PNG; write to a file that ends in .png`);
  if (values.scale !== undefined && values.width !== undefined)
    throw new UsageError("--scale and --width both say how large the PNG is; give one");
  return format;
}

export async function fileOf(svg: string, format: PictureFormat, terminal: Terminal, values: Values): Promise<string | Uint8Array> {
  if (format === "svg") return svg;
  if (format === "pdf") return pdfOf(svg);
  const [scale, width, font] = [numberOf(values, "scale"), numberOf(values, "width"), textValue(values, "font")];
  const { bytes, missing } = await pngOf(svg, {
    ...(scale === undefined ? {} : { scale }),
    ...(width === undefined ? {} : { width }),
    ...(font === undefined ? {} : { fontFiles: [terminal.resolve(font)] }),
  });
  if (missing.length > 0) terminal.err(`no font has these characters, and they are missing in the picture: ${plain(missing.join(" "))}\n`);
  return bytes;
}

function numberOf(values: Values, name: string): number | undefined {
  const text = textValue(values, name);
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text) || !(Number(text) > 0))
    throw new UsageError(`--${name} is ${JSON.stringify(text)}; give a number above 0`);
  return Number(text);
}
