// The types that are published stand alone: whoever uses the package needs the types of none of its dependencies.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale, root } from "./compilers";

beforeAll(buildIfStale, 180_000);

const entries = ["index", "processors", "render", "node"].flatMap((name) => [`${name}.d.ts`, `${name}.d.cts`]);
const typeFiles = (): readonly string[] => readdirSync(join(root, "dist")).filter((name) => /\.d\.c?ts$/.test(name));
const textOf = (name: string): string => readFileSync(join(root, "dist", name), "utf8");

/** Code without comments and texts, which may speak of YAML. */
function codeOf(name: string): string {
  const source = ts.createSourceFile(name, textOf(name), ts.ScriptTarget.ES2022);
  return ts
    .createPrinter({ removeComments: true })
    .printFile(source)
    .replace(/"[^"]*"|'[^']*'/g, '""');
}

describe("the published types", () => {
  it("are there for every entry, twice", () => {
    expect(typeFiles()).toEqual(expect.arrayContaining(entries));
  });

  it("import nothing but each other", () => {
    const outside = typeFiles().flatMap((name) => {
      const { importedFiles, typeReferenceDirectives, referencedFiles } = ts.preProcessFile(textOf(name));
      return [...importedFiles, ...typeReferenceDirectives, ...referencedFiles]
        .filter(({ fileName }) => !fileName.startsWith("./"))
        .map(({ fileName }) => `${name}: ${fileName}`);
    });
    expect(outside).toEqual([]);
  });

  it("hold no type of zod, graphology, yaml or jiti", () => {
    const mentions = typeFiles().flatMap((name) =>
      codeOf(name)
        .split("\n")
        .filter((line) => /zod|graphology|yaml|jiti/i.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(mentions).toEqual([]);
  });
});
