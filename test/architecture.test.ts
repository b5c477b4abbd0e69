// The drawing of the layers in ARCHITECTURE.md is the code's own. `UPDATE_ARCHITECTURE=1 npx vitest run test/architecture.test.ts` renews it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { arrowsOf, type Part, partsOf, pictureOf, wordsOf } from "../scripts/architecture";

const root = fileURLToPath(new URL("../", import.meta.url));
const parts = partsOf(`${root}src`);
const between = /(<!-- layers: drawn from the imports in src -->\n)[\s\S]*?(<!-- end of layers -->)/;

describe("the drawing of the layers", () => {
  it("is the one in ARCHITECTURE.md", () => {
    const file = `${root}ARCHITECTURE.md`;
    const before = readFileSync(file, "utf8");
    expect(before).toMatch(between);
    const now = before.replace(between, (_, start: string, end: string) => `${start}${wordsOf(parts)}${end}`);
    if (process.env.UPDATE_ARCHITECTURE !== undefined) writeFileSync(file, now);
    expect(readFileSync(file, "utf8")).toBe(now);
  });

  it("is the one in docs/architecture.svg", () => {
    const file = `${root}docs/architecture.svg`;
    const now = pictureOf(parts);
    if (process.env.UPDATE_ARCHITECTURE !== undefined) writeFileSync(file, now);
    expect(existsSync(file) ? readFileSync(file, "utf8") : null).toBe(now);
  });

  it("sees imports of types, dynamic imports and packages with a scope", () => {
    expect(parts.find(({ name }) => name === "cli")?.packages).toContain("@babel/parser");
    expect(parts.find(({ name }) => name === "render")?.imports).toEqual(["law", "model", "words"]);
    expect(parts.find(({ name }) => name === "node")?.packages).toContain("jiti");
  });

  it("leaves out what other arrows imply, and nothing else", () => {
    const part = (name: string, ...imports: string[]): Part => ({ name, imports, packages: [] });
    const chain = [part("a", "b", "c", "d"), part("b", "c"), part("c"), part("d")];
    expect(arrowsOf(chain)).toEqual([
      ["a", "b"],
      ["a", "d"],
      ["b", "c"],
    ]);
  });
});
