// A slip in an id, a word or a key is a compile error at the slip, with the suggestion, on all three compilers.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale, compile, compilers, projectOf, root } from "./compilers";
import { expectedLines, saidLines, severalOf } from "./expected";
import { allPlaces, placesIn } from "./places";
import { caseText, goodFile, type Probe, placeFiles, readProbe } from "./probe";
import { slipCases } from "./slips";
import { unknownKeyCases } from "./unknown-keys";

const names = readdirSync(join(root, "test/types/cases"));
const written = Object.fromEntries(names.map((name) => [name, caseText(name)]));
const several = Object.fromEntries(
  names.flatMap((name) => {
    const text = severalOf(caseText(name));
    return text === written[name] ? [] : [[`several-${name}`, text]];
  }),
);

const linesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .flatMap(([name, text]) => expectedLines(name, text))
    .sort();

let probe: Probe;
let generated: Readonly<Record<string, string>>;

beforeAll(async () => {
  await buildIfStale();
  probe = readProbe();
  generated = { "slips.ts": slipCases(), "unknown-keys.ts": unknownKeyCases(probe) };
}, 180_000);

describe.each(compilers)("TypeScript $version", (compiler) => {
  it.each([true, false])("finds every slip, and nothing else, with exactOptionalPropertyTypes %s", async (exactOptionalPropertyTypes) => {
    const files = { ...written, ...several };
    const { errors } = await compile(compiler, projectOf(files, { exactOptionalPropertyTypes }));
    expect(saidLines(errors).toSorted()).toEqual(linesOf(files));
  });

  it("finds every kind of slip in every id of the vocabulary, and a key too many in every object", async () => {
    const { errors } = await compile(compiler, projectOf(generated, { exactOptionalPropertyTypes: true }));
    expect(saidLines(errors).toSorted()).toEqual(linesOf(generated));
  });
});

describe("the cases", () => {
  it("stand in every place that takes an id or a fixed word", () => {
    const all = allPlaces(probe);
    const covered = new Set(placeFiles.flatMap((file) => [...placesIn(probe, file, all).words]));
    expect(all.words.size).toBeGreaterThan(100);
    expect([...all.words].filter((place) => !covered.has(place))).toEqual([]);
  });

  it("use every key in the map that must compile", () => {
    const all = allPlaces(probe);
    const covered = placesIn(probe, goodFile, all).keys;
    expect([...all.keys].filter((key) => !key.startsWith("VendorChoice.") && !covered.has(key))).toEqual([]);
  });
});
