// `whogets record` as a call: the ending decides the format, and files are written whole or not at all.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { call, folderWith, quickstart } from "./terminal";

const record = (args: readonly string[], folder: string) => call(["record", "--map", quickstart, ...args], { folder });

describe("whogets record", () => {
  it("prints Markdown", async () => {
    const { code, out } = await record([], folderWith());
    expect(code).toBe(0);
    expect(out).toMatch(/^# Example SIA: Record of processing activities/);
  });

  it.each(["md", "html", "csv", "xlsx", "docx", "json"])("writes .%s, and says for which day", async (ending) => {
    const folder = folderWith();
    const { code, err } = await record(["-o", `r.${ending}`, "--language", "de"], folder);
    expect([code, err]).toEqual([0, expect.stringContaining(`wrote r.${ending} (on 2026-11-01)`)]);
    expect(readdirSync(folder)).toEqual([`r.${ending}`]);
    const start = { xlsx: "PK", docx: "PK", html: "<!doctype html>", json: "{", csv: '"', md: "#" }[ending];
    expect(readFileSync(join(folder, `r.${ending}`), "latin1").startsWith(start ?? "?")).toBe(true);
  });

  it.each([
    ["en", "Data flows", "Transfers"],
    ["de", "Datenflüsse", "Übermittlungen"],
    ["fr", "Flux de données", "Transferts"],
  ])("draws the pictures in the language of the record: %s", async (language, ...titles) => {
    const folder = folderWith();
    await record(["-o", "r.html", "--language", language], folder);
    const figures = readFileSync(join(folder, "r.html"), "utf8").match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(figures.map((figure, at) => figure.includes(titles[at] ?? "?"))).toEqual([true, true]);
  });

  it("puts the flows and the transfers into HTML and DOCX, each id once", async () => {
    const folder = folderWith();
    const { err } = await record(["-o", "r.html"], folder);
    const html = readFileSync(join(folder, "r.html"), "utf8");
    expect(html.match(/<figure>/g)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(html).not.toContain("@resvg");
    expect(err).not.toContain("left out");
    await record(["-o", "r.docx"], folder);
    const parts = unzipSync(readFileSync(join(folder, "r.docx")));
    expect(Object.keys(parts).filter((name) => name.startsWith("word/media/"))).toEqual([
      "word/media/picture1.png",
      "word/media/picture2.png",
    ]);
    const first = readFileSync(join(folder, "r.docx"));
    await record(["-o", "r.docx"], folder);
    expect(readFileSync(join(folder, "r.docx")).equals(first)).toBe(true);
  });

  it("marks CSV for Excel when asked", async () => {
    const folder = folderWith();
    await record(["-o", "r.csv", "--bom"], folder);
    expect(readFileSync(join(folder, "r.csv"), "utf8").charCodeAt(0)).toBe(0xfeff);
  });

  it("refuses what it cannot write, and writes nothing", async () => {
    const folder = folderWith();
    for (const args of [
      ["-o", "r.pdf"],
      ["-o", "r.md", "--bom"],
      ["-o", "datamap.json"],
      ["-o", "r.md", "--layout", "x"],
      ["-o", "none/r.md"],
    ])
      expect((await record(args, folder)).code).toBe(2);
    expect(existsSync(join(folder, "r.md")) || readdirSync(folder).length > 0).toBe(false);
  });
});
