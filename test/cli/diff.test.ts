// `whogets diff` as a call: files, versions of git, data alone.

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
});
