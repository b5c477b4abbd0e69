// Pictures as PNG and PDF, by packages that only those need who want such files: loaded when asked for, and never else.

import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { UsageError } from "./model";
import { probeOf } from "./picture-probe";

export interface PngOptions {
  /** Pixels of the picture's own pixel; default 2. */
  readonly scale?: number;
  /** Width in pixels, in place of `scale`. */
  readonly width?: number;
  /** Font files beside those of the system. */
  readonly fontFiles?: readonly string[];
}

export interface PngPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Characters of the picture for which no font was found. */
  readonly missing: readonly string[];
}

/** More than any printer or screen needs, and still within memory. */
const mostPixels = 120_000_000;

/**
 * A picture as PNG, by the package `@resvg/resvg-js`. The same picture and the same fonts give the same bytes.
 *
 * @throws {UsageError} where the package is not installed, no font is found, or the size is none.
 */
export async function pngOf(svg: string, options: PngOptions = {}): Promise<PngPicture> {
  const { scale = 2, width, fontFiles = [] } = options;
  const { Resvg } = await peer("@resvg/resvg-js", "PNG", () => import("@resvg/resvg-js"));
  const [ownWidth, ownHeight] = sizeOf(svg);
  const zoom = width === undefined ? scale : width / ownWidth;
  const pixels = ownWidth * zoom * ownHeight * zoom;
  if (!(zoom > 0) || !(pixels >= 1)) throw new UsageError("the size of a picture is a number above 0");
  if (pixels > mostPixels)
    throw new UsageError(
      `a PNG of ${Math.round(pixels / 1e6)} million pixels is too large, at most ${mostPixels / 1e6}; take SVG, a width of at most ${Math.floor(Math.sqrt((mostPixels * ownWidth) / ownHeight))}, or a part of the map`,
    );
  for (const file of fontFiles) {
    if (!existsSync(file)) throw new UsageError(`cannot read the font ${JSON.stringify(file)}: there is no such file`);
    if (!isFont(file)) throw new UsageError(`${JSON.stringify(file)} is no font; name a file in TrueType or OpenType (.ttf, .otf, .ttc)`);
  }
  const font = {
    loadSystemFonts: true,
    fontFiles: [...fontFiles],
    defaultFontFamily: "Liberation Sans",
    sansSerifFamily: "Liberation Sans",
  };
  const probe = probeOf(svg);
  const missing = probe === null ? [] : probe.missingIn(new Resvg(probe.svg, { font }).render());
  if (probe !== null && missing.length === probe.characters.length)
    throw new UsageError(
      "no font was found, and a picture without words says nothing; install one (Debian: apt-get install fonts-liberation), or name a file",
    );
  const image = new Resvg(svg, { font, fitTo: { mode: "zoom", value: zoom } }).render();
  return { bytes: image.asPng(), width: image.width, height: image.height, missing };
}

/** The first four bytes of TrueType, OpenType and collections of them. */
const fontMarks: readonly string[] = ["\0\u0001\0\0", "OTTO", "true", "ttcf"];

function isFont(file: string): boolean {
  const mark = Buffer.alloc(4);
  const open = openSync(file, "r");
  try {
    readSync(open, mark, 0, 4, 0);
  } catch {
    return false;
  } finally {
    closeSync(open);
  }
  return fontMarks.includes(mark.toString("latin1"));
}

export interface PdfOptions {
  /** Where Chromium or Chrome is; default: where playwright-core or the system has it. */
  readonly browser?: string;
}

/**
 * Pictures as PDF, a page of its own size for each, their words as text, by headless Chromium through the package `playwright-core`. Nothing is
 * loaded from a network. The same pictures, browser and fonts give the same bytes.
 *
 * @throws {UsageError} where the package or a browser is not installed.
 */
export async function pdfOf(svg: string | readonly string[], options: PdfOptions = {}): Promise<Uint8Array> {
  const { chromium } = await peer("playwright-core", "PDF", () => import("playwright-core"));
  const executablePath = [options.browser, chromium.executablePath(), ...browsers].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined || (options.browser !== undefined && executablePath !== options.browser))
    throw new UsageError("PDF needs a Chromium, and none was found; install one: npx playwright-core install chromium");
  const html = pdfSource(typeof svg === "string" ? [svg] : svg);
  const browser = await chromium.launch({ executablePath });
  try {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(html);
    return undated(await page.pdf({ printBackground: true, preferCSSPageSize: true }));
  } finally {
    await browser.close();
  }
}

/** Each picture on a sheet of its own; what rounding leaves over makes no further page. */
function pdfSource(pictures: readonly string[]): string {
  const sheets = pictures.map((svg) => sizeOf(svg).map((side) => `${side}px`));
  const rules = sheets.map(
    ([width, height], at) =>
      `@page p${at}{size:${width} ${height};margin:0}.p${at}{page:p${at};width:${width};height:calc(${height} - 0.5px);overflow:hidden;break-inside:avoid}`,
  );
  const css = `${rules.join("")}html,body{margin:0}div+div{break-before:page}svg{display:block}`;
  const body = pictures.map((svg, at) => `<div class="p${at}">${svg}</div>`).join("");
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${body}`;
}

/** The clock leaves its mark in two dates: replaced by one of the same length, so that all offsets hold. */
function undated(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(
    text.replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, (_, before: string) => `${before}20000101000000`),
    "latin1",
  );
}

const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

async function peer<T>(name: string, format: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!/MODULE_NOT_FOUND/.test(code))
      throw new UsageError(`${format} needs ${name}, and it cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    throw new UsageError(`${format} needs the package ${name}, which is not installed: npm install ${name}`, { cause: error });
  }
}

/** In px: a mm is 96 / 25.4 of them. */
function sizeOf(svg: string): readonly [width: number, height: number] {
  const [, width, height, unit] = /^<svg[^>]* width="([\d.]+)(?:mm)?" height="([\d.]+)(mm)?"/.exec(svg) ?? [];
  if (width === undefined || height === undefined)
    throw new UsageError("this is no picture of whogets: its first element is no <svg> with a width and a height");
  const px = unit === "mm" ? 96 / 25.4 : 1;
  return [Number(width) * px, Number(height) * px];
}
