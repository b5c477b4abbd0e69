// From a map to a text and back: nothing lost, nothing added, and a text that a person would have written.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type DataMap, isDataMap, loadDataMap, serialise } from "whogets";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";
import tenLines from "../../examples/ten-lines";
import * as maps from "../fixtures/maps";
import { definitions } from "./definitions";
import { generated } from "./generated";

const examples = new URL("../../examples/", import.meta.url);
const written: Readonly<Record<string, DataMap>> = { aptolux, alipartnership, apimpex, "ten-lines": tenLines };

const both = (map: DataMap) => {
  for (const format of ["yaml", "json"] as const) {
    // Without a catalogue all facts stand in the text.
    const options = { catalogue: undefined as never };
    expect(loadDataMap(serialise(map, { format, ...options }), { format, ...options })).toEqual(map);
  }
};

describe("a map loads from its own text", () => {
  test.each(Object.entries(maps).filter(([, map]) => isDataMap(map)))("fixture %s", (_, map) => both(map as DataMap));
  test.each(Object.entries(written))("example %s", (_, map) => both(map));
  test.each(["unnamed-shop", "imkeys", "quickstart"])("data file %s", (name) => {
    both(loadDataMap(readFileSync(new URL(`${name}.yaml`, examples), "utf8"), { format: "yaml" }));
  });

  test.each(Object.entries(definitions))("with every key: %s", (_, definition) => {
    both(loadDataMap(JSON.stringify(definition), { format: "json" }));
  });

  it("whatever it holds", () => {
    fc.assert(
      fc.property(generated, (definition) => both(loadDataMap(JSON.stringify(definition), { format: "json" }))),
      { numRuns: 150 },
    );
  });
});

// The twins are written by this test: UPDATE_TWINS=1 npx vitest run test/model/serialise.test.ts
describe("each TypeScript example has a YAML twin", () => {
  test.each(Object.entries(written))("%s", (name, map) => {
    const file = fileURLToPath(new URL(`yaml/${name}.yaml`, examples));
    const text = `# The map of examples/${name}.ts as YAML.\n${serialise(map)}`;
    if (process.env.UPDATE_TWINS !== undefined) writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(loadDataMap(text, { format: "yaml" })).toEqual(map);
  });
});
