// `whogets draw` into files: SVG, PNG, PDF, each whole or not at all, and what is said where a package, a browser or a font is missing.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawFlow } from "whogets";
import { draw as drawView } from "whogets/draw";
import { pdfOf, pngOf } from "whogets/node";
import { mapOfSize } from "../../bench/layout/generate.mjs";
import { pageNames } from "../../src/cli/draw-file";
import { probeOf } from "../../src/picture-probe";
import { fromFile } from "../fixtures/examples";
import { call, folderWith, quickstart, root } from "./terminal";

const map = fromFile("quickstart");
const svg = drawFlow(map);

/** Whether this machine has any font at all: pictures with words need one. */
const hasFont = new Resvg(probeOf(svg)?.svg ?? "", { font: { loadSystemFonts: true } }).render().pixels.some((value) => value !== 0);
if (!hasFont) console.warn("no font on this machine: tests of PNG files are skipped");
const browser = await pdfOf(svg).then(
  () => null,
  (error: Error) => error.message.split("\n")[0] ?? "",
);
if (browser !== null) console.warn(`tests of PDF files are skipped: ${browser}`);

const draw = (folder: string, ...args: readonly string[]) => call(["draw", "--map", quickstart, ...args], { folder });
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** What makes Node.js find none of these packages, as an address to import. */
function hiding(...packages: readonly string[]): string {
  const address = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  const error = 'Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" })';
  const hook = `export function resolve(name, context, next) { if (/^(${packages.join("|")})/.test(name)) throw ${error}; return next(name, context); }`;
  return address(`import { register } from "node:module"; register(${JSON.stringify(address(hook))});`);
}

afterEach(() => {
  vi.doUnmock("@resvg/resvg-js");
  vi.resetModules();
});

describe("views", () => {
  it("draws transfers, and by default flows", async () => {
    const folder = folderWith();
    expect((await draw(folder)).out).toBe(svg);
    expect((await draw(folder, "--view", "transfers")).out).toBe(drawView(map, { view: "transfers" }));
    const { code, err } = await draw(folder, "--view", "transfers", "-o", "a.svg", "--on", "2024-01-01");
    expect([code, err]).toEqual([0, "wrote a.svg (as of 2024-01-01)\n"]);
    expect(readFileSync(join(folder, "a.svg"), "utf8")).toContain("judged for 2024-01-01");
  });

  it("judges today where the map says no day", async () => {
    const { out } = await call(["draw", "--map", "examples/imkeys.yaml", "--view", "transfers"]);
    expect(out).toMatch(/judged for \d{4}-\d\d-\d\d/);
  });

  it("refuses a view that is none, and sizes where they say nothing", async () => {
    const folder = folderWith();
    expect((await draw(folder, "--view", "tranfers")).err).toContain('unknown view "tranfers"; did you mean "transfers"?');
    expect((await draw(folder, "--view", "__proto__")).code).toBe(2);
    expect((await draw(folder, "-o", "a.svg", "--scale", "2")).err).toContain("--scale is for PNG");
    expect((await draw(folder, "--width", "200")).err).toContain("--width is for PNG");
    expect((await draw(folder, "-o", "a.png", "--width", "200", "--scale", "2")).err).toContain("give one");
    expect((await draw(folder, "-o", "a.png", "--width", "wide")).err).toContain("give a number above 0");
    expect((await draw(folder, "-o", "a.png", "--width", "0")).code).toBe(2);
    expect((await draw(folder, "-o", "a.png", "--width", "900000")).err).toMatch(
      /too large, at most 120; take SVG, a width of at most \d{4,5}, or a part of the map/,
    );
    expect((await draw(folder, "-o", "a.png", "--font", "none.ttf")).err).toContain("there is no such file");
    expect((await draw(folder, "-o", "a.png", "--font", ".")).err).toContain("is no font; name a file in TrueType");
    const words = fileURLToPath(import.meta.url);
    expect((await draw(folder, "-o", "a.png", "--font", words)).err).toContain("is no font; name a file in TrueType");
    expect((await draw(folder, "-o", "a.png", "--scale", "1e9")).err).toContain("in digits, such as 2 or 1.5");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(!hasFont)("PNG", () => {
  it("is a picture of the size asked for, and not blank", async () => {
    const folder = folderWith();
    expect((await draw(folder, "-o", "a.png", "--width", "1200")).code).toBe(0);
    expect((await draw(folder, "-o", "b.PNG", "--scale", "1")).code).toBe(0);
    const [a, b] = ["a.png", "b.PNG"].map((name) => readFileSync(join(folder, name)));
    for (const png of [a, b]) expect(png?.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    expect(sizeOf(a as Buffer)[0]).toBe(1200);
    const [, width = "", height = ""] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    for (const [at, own] of [width, height].entries())
      expect(Math.abs((sizeOf(b as Buffer)[at] ?? 0) - Number(own))).toBeLessThanOrEqual(1);
  });

  it("has the words in it", async () => {
    const words = drawView(map, { view: "transfers" });
    const without = words.replace(/<text[^>]*>[^<]*<\/text>/g, "");
    const [whole, wordless] = await Promise.all([pngOf(words, { scale: 1 }), pngOf(without, { scale: 1 })]);
    expect(whole.missing).toEqual([]);
    expect(Buffer.from(whole.bytes).equals(Buffer.from(wordless.bytes))).toBe(false);
    expect(whole.width).toBe(wordless.width);
  });

  it("gives the same bytes again", async () => {
    const [one, other] = await Promise.all([pngOf(svg), pngOf(svg)]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe("what is missing", () => {
  it.each([
    ["a.png", "PNG needs the package @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js"],
    ["a.pdf", "PDF needs the package playwright-core, which is not installed: npm install playwright-core"],
  ])("says how to install the package for %s, and writes nothing", (file, words) => {
    const folder = folderWith();
    const args = ["--import", hiding("@resvg", "playwright-core"), `${root}dist/cli.js`, "draw", "--map", quickstart, "-o", file];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    expect(stderr).toContain(words);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a picture without a single word where no font is found", async () => {
    const blank = class {
      render = () => ({ width: 960, height: 24, pixels: new Uint8Array(960 * 240 * 4), asPng: () => new Uint8Array() });
    };
    vi.resetModules();
    vi.doMock("@resvg/resvg-js", () => ({ Resvg: blank }));
    const fresh = await import("../../src/picture-files");
    await expect(fresh.pngOf(svg)).rejects.toThrow(/no font was found.*fonts-liberation/);
  });

  it("names the characters that no font has", () => {
    const probe = probeOf('<svg><text x="1">b&amp;a</text><text>ab</text></svg>');
    expect(probe?.characters).toEqual(["&", "a", "b"]);
    const pixels = new Uint8Array(960 * 24 * 4).fill(0);
    pixels[(12 * 960 + 30) * 4 + 3] = 255;
    expect(probe?.missingIn({ width: 960, pixels })).toEqual(["&", "b"]);
    expect(probeOf("<svg/>")).toBeNull();
  });

  it("refuses what is no picture of ours", async () => {
    await expect(pngOf("<html/>")).rejects.toThrow("no picture of whogets");
    await expect(pngOf(svg, { scale: Number.NaN })).rejects.toThrow("a number above 0");
    if (browser === null) await expect(pdfOf(svg, { browser: "/nowhere/chromium" })).rejects.toThrow(/none was found/);
  });
});

describe("pages", () => {
  const made = { "m.json": JSON.stringify({ whogets: 1, ...(mapOfSize(60) as object) }) };
  const pages = (folder: string, ...args: readonly string[]) => call(["draw", "--map", "m.json", "--page", "a4", ...args], { folder });

  it("are one file each, and all are named", async () => {
    const folder = folderWith(made);
    const { code, err } = await pages(folder, "-o", "flows.svg");
    const files = readdirSync(folder).filter((name) => name.endsWith(".svg"));
    expect(code).toBe(0);
    expect(files).toEqual(files.map((_, at) => `flows-${at + 1}.svg`));
    expect(err).toBe(`wrote ${files.join(", ")} (${files.length} pages, as of a date not stated)\n`);
    expect(readFileSync(join(folder, "flows-1.svg"), "utf8")).toContain('width="297mm" height="210mm"');
  });

  it("are one file where one page is enough", async () => {
    const folder = folderWith();
    expect((await draw(folder, "--page", "letter", "-o", "a.svg")).err).toContain("wrote a.svg (as of");
    expect(readdirSync(folder)).toEqual(["a.svg"]);
  });

  it("are refused on stdout, with the remedy", async () => {
    const { code, out, err } = await pages(folderWith(made));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("-o flows.svg");
  });

  it("are all written or none", async () => {
    const folder = folderWith(made);
    mkdirSync(join(folder, "flows-3.svg"));
    expect((await pages(folder, "-o", "flows.svg")).err).toContain('flows-3.svg": it is a folder');
    expect(readdirSync(folder)).toEqual(["flows-3.svg", "m.json"]);
  });

  it("have numbers that sort", () => {
    expect(pageNames("a.b/flows.svg", 10).slice(8)).toEqual(["a.b/flows-09.svg", "a.b/flows-10.svg"]);
    expect(pageNames("a.b/flows", 2)).toEqual(["a.b/flows-1", "a.b/flows-2"]);
  });

  it("of other views are one, or a sentence", async () => {
    const { code, err } = await pages(folderWith(made), "--view", "network");
    expect(code).toBe(2);
    expect(err).toContain('view "matrix"');
  });

  it.skipIf(browser !== null)("are one PDF of the size of the paper, with the same bytes every time", async () => {
    const folder = folderWith(made);
    expect((await pages(folder, "-o", "a.pdf")).code).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await pages(folder, "-o", "b.pdf")).code).toBe(0);
    const [a, b] = ["a.pdf", "b.pdf"].map((name) => readFileSync(join(folder, name)));
    expect(a?.equals(b as Buffer)).toBe(true);
    const boxes = a?.toString("latin1").match(/\/MediaBox \[0 0 841\.\d+ 59[45]\.\d+\]/g) ?? [];
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes).toHaveLength(a?.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0);
  });
});

describe.skipIf(browser !== null)("PDF", () => {
  it("is one page with fonts, of which the words are text", async () => {
    const folder = folderWith();
    expect(await draw(folder, "--view", "transfers", "-o", "a.pdf")).toMatchObject({ code: 0 });
    const pdf = readFileSync(join(folder, "a.pdf"), "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/Font\b/);
    expect(pdf).toMatch(/\/ToUnicode\b/);
    expect(readdirSync(folder)).toEqual(["a.pdf"]);
  });

  it("leaves what was there when it fails", async () => {
    const folder = folderWith({ "a.pdf": "old" });
    expect((await draw(folder, "-o", "a.pdf", "--on", "2026-02-30")).code).toBe(2);
    expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("old");
    expect(existsSync(join(folder, "b.pdf"))).toBe(false);
  });
});
