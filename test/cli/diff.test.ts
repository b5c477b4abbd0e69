// `whogets diff` as a call: files, versions of git, data alone.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DataMap, loadDataMap } from "whogets";
import { drawDiff } from "whogets/draw";
import { call, folderWith } from "./terminal";

const yaml = (country: string) =>
  `name: Shop\nasOf: 2026-01-01\ncontroller: { country: LV }\nsubjects: { s: {} }\nparties: { p: { name: "P | <b>", country: ${country} } }\ninclude: [part.yaml]\n`;
const part = "activities: { a: { subjects: [s], data: [contact.email], flows: [{ to: [p] }] } }\n";
const code = (country: string) =>
  `import { writeFileSync } from "node:fs";\nimport { own } from "./own";\nwriteFileSync(own, "");\nexport default { name: "Shop", asOf: "2026-01-01", controller: {}, parties: { p: { country: "${country}" } }, activities: { a: { data: ["contact.email"], flows: [{ to: ["p"] }] } } };\n`;

/** A repository whose last version has p in Germany; the files beside it have it in the United States. */
function repository(): string {
  const folder = folderWith({ "map.yaml": yaml("DE"), "part.yaml": part, "map.ts": code("DE") });
  writeFileSync(join(folder, "own.ts"), `export const own = ${JSON.stringify(join(folder, "was-run"))};\n`);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: folder, stdio: "ignore" });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "one");
  writeFileSync(join(folder, "map.yaml"), yaml("US"));
  writeFileSync(join(folder, "part.yaml"), part.replace("contact.email", "contact.phone"));
  writeFileSync(join(folder, "map.ts"), code("US"));
  return folder;
}

describe("whogets diff", () => {
  const folder = repository();

  it("compares a version of git with a file, its parts from the same version", async () => {
    const { code: exit, out } = await call(["diff", "main:map.yaml", "map.yaml", "--json"], { folder });
    expect(exit).toBe(0);
    expect(JSON.parse(out).changes.map(({ facet, before, after }: Record<string, unknown>) => [facet, before, after])).toEqual([
      ["category", ["contact.email"], ["contact.phone"]],
      ["country", ["DE"], ["US"]],
    ]);
  });

  it("prints text and Markdown, and exits with 1 when asked", async () => {
    const text = await call(["diff", "main:map.yaml", "map.yaml", "--exit-code"], { folder });
    expect(text).toMatchObject({ code: 1, err: "" });
    expect(text.out).toContain("Shop (2026-01-01) and Shop (2026-01-01), on 2026-01-01: 2 changes");
    const md = await call(["diff", "main:map.yaml", "map.yaml", "--format", "md"], { folder });
    expect(md.out).toContain("| p: P \\| &lt;b&gt; | country changed<br>- DE<br>\\+ US | Art. ");
    expect(await call(["diff", "map.yaml", "map.yaml", "--exit-code"], { folder })).toMatchObject({ code: 0 });
  });

  it("runs TypeScript of a version, says so, and refuses it with --data-only", async () => {
    const refused = await call(["diff", "main:map.ts", "map.ts", "--data-only"], { folder });
    expect(refused).toMatchObject({ code: 2, out: "", err: expect.stringContaining("runs none") });
    expect(await call(["diff", "map.yaml", "map.ts", "--data-only"], { folder })).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, "was-run"))).toBe(false);
    const { code: exit, out, err } = await call(["diff", "main:map.ts", "map.ts", "--json"], { folder });
    expect([exit, err]).toEqual([0, "runs the code of main:map.ts\n"]);
    expect(JSON.parse(out).changes).toMatchObject([{ facet: "country", before: ["DE"], after: ["US"] }]);
  });

  it("refuses words that git could take for more than a version and a file", async () => {
    for (const word of [
      "--output=x:map.yaml",
      "-p:map.yaml",
      "main:../map.yaml",
      "main:/etc/passwd",
      "main:-x.yaml",
      "main:",
      ":map.yaml",
      "a..b:map.yaml",
      "main;x:map.yaml",
      "none:map.yaml",
      "main:none.yaml",
      "none.yaml",
    ])
      expect((await call(["diff", "--", word, "map.yaml"], { folder })).code, word).toBe(2);
    expect((await call(["diff", "map.yaml", "map.yaml", "--format", "x"], { folder })).code).toBe(2);
    expect((await call(["diff", "map.yaml"], { folder })).code).toBe(2);
  });

  it("draws the difference into a file, and writes Markdown and JSON there, too", async () => {
    const wrote = await call(
      ["diff", "main:map.yaml", "map.yaml", "-o", "a.svg", "--theme", "print", "--language", "de", "--title", "T <b>"],
      { folder },
    );
    expect(wrote).toMatchObject({ code: 0, out: "", err: "wrote a.svg (both on 2026-01-01, 2 changes)\n" });
    const maps = ["DE", "US"].map((country) =>
      loadDataMap(
        yaml(country).replace("include: [part.yaml]\n", "") + (country === "US" ? part.replace("contact.email", "contact.phone") : part),
        {
          file: "m.yaml",
        },
      ),
    ) as [DataMap, DataMap];
    const svg = readFileSync(join(folder, "a.svg"), "utf8");
    expect(svg).toBe(drawDiff(...maps, { on: "2026-01-01", theme: "print", language: "de", title: "T <b>" }));
    expect(svg).toContain("Land: DE → US");
    for (const name of ["b.md", "b.json"]) {
      const { out } = await call(["diff", "main:map.yaml", "map.yaml", "--format", name.slice(2)], { folder });
      await call(["diff", "main:map.yaml", "map.yaml", "-o", name], { folder });
      expect(readFileSync(join(folder, name), "utf8")).toBe(out);
    }
    const exit = await call(["diff", "main:map.yaml", "map.yaml", "-o", "A.SVG", "--exit-code"], { folder });
    expect([exit.code, existsSync(join(folder, "A.SVG"))]).toEqual([1, true]);
  });

  it("makes a PNG where it can", async () => {
    const { code: exit, err } = await call(["diff", "main:map.yaml", "map.yaml", "-o", "a.png", "--width", "300"], { folder });
    if (exit !== 0) return expect(err).toMatch(/font/);
    expect(new DataView(new Uint8Array(readFileSync(join(folder, "a.png"))).buffer).getUint32(16)).toBe(300);
  });

  it.each([
    [["-o", "a.gif"], '"a.gif" names no kind of file that this writes; end it in .svg, .png, .pdf, .md or .json'],
    [["-o", "a.svg", "--format", "md"], 'the format is "md", and "a.svg" names another'],
    [["-o", "a.svg", "--json"], 'the format is "json"'],
    [["--format", "svg"], 'leave out "--format svg" and name one: -o diff.svg'],
    [["--theme", "dark"], "--theme is for pictures; name a file for one: -o diff.svg"],
    [["-o", "a.md", "--width", "9"], "--width is for pictures; name a file for one: -o diff.png"],
    [["-o", "a.svg", "--width", "9"], "--width is for PNG"],
    [["-o", "a.svg", "--theme", "drak"], 'unknown theme "drak"; known: light, dark, auto, print'],
    [["-o", "a.svg", "--language", "xx"], 'unknown language "xx"; known: en, de, fr'],
    [["-o", "map.yaml"], "names no kind of file"],
    [["-o", "datamap.json"], '"datamap.json" is the name of a map; name another file'],
  ])("refuses %j with what was given and what to do", async (words, message) => {
    const { code: exit, out, err } = await call(["diff", "map.yaml", "map.yaml", ...words], { folder });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    for (const name of ["a.gif", "datamap.json"]) expect(existsSync(join(folder, name))).toBe(false);
  });

  it("writes over no map that it compares", async () => {
    const own = folderWith({ "one.json": JSON.stringify({ name: "one", asOf: "2026-01-01", controller: {} }) });
    const before = readFileSync(join(own, "one.json"), "utf8");
    const { code: exit, err } = await call(["diff", "one.json", "one.json", "-o", "one.json"], { folder: own });
    expect([exit, err]).toEqual([2, expect.stringContaining("is the name of a map")]);
    expect(readFileSync(join(own, "one.json"), "utf8")).toBe(before);
  });
});
