// Every example and fixture as a picture in docs/gallery/: a change of the drawing shows in review. A picture that differs is put beside the
// old one as NAME-changed.svg. To take the new ones: UPDATE_GALLERY=1 npx vitest run test/render/gallery.test.ts

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { type DataMap, defineDataMap, drawFlow, isDataMap, loadDataMap } from "whogets";
import { draw, drawDiff, drawPages } from "whogets/draw";
import { mapOfSize } from "../../bench/layout/generate.mjs";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";
import tenLines from "../../examples/ten-lines";
import * as maps from "../fixtures/maps";
import { shop, shopLater } from "./diff/maps";

const gallery = new URL("../../docs/gallery/", import.meta.url);
const examples = new URL("../../examples/", import.meta.url);
const updates = process.env.UPDATE_GALLERY !== undefined;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const fromFile = (name: string): DataMap => loadDataMap(readFileSync(new URL(`${name}.yaml`, examples), "utf8"), { file: `${name}.yaml` });

const pictures: Readonly<Record<string, DataMap>> = {
  aptolux,
  alipartnership,
  apimpex,
  "unnamed-shop": fromFile("unnamed-shop"),
  imkeys: fromFile("imkeys"),
  "ten-lines": tenLines,
  quickstart: fromFile("quickstart"),
  ...Object.fromEntries(
    Object.entries(maps).flatMap(([name, map]): (readonly [string, DataMap])[] =>
      isDataMap(map) ? [[`fixture-${kebab(name)}`, map as DataMap]] : [],
    ),
  ),
};

const examplesOfViews = ["aptolux", "alipartnership", "apimpex", "unnamed-shop", "imkeys", "quickstart"];
const views = {
  matrix: "Who gets what in",
  sankey: "Kinds of data, recipients and countries of",
  network: "Who is joined to whom in",
  transfers: "What transfers rest on in",
} as const;

/** Maps without a day of their own are judged for this one. */
const viewOf = (name: string, view: keyof typeof views): string => {
  const map = pictures[name] as DataMap;
  return draw(map, view === "transfers" ? { view, on: (map.asOf ?? "2026-11-01") as "2026-11-01" } : { view });
};

/** Sheets of paper: the first pages of an example that fits one, and of a made map that does not. */
const onPaper: Readonly<Record<string, () => string>> = {
  "paper-aptolux": () => drawPages(aptolux, { page: "a4" })[0] as string,
  "paper-made-60-1": () => drawPages(made, { page: "a4" })[0] as string,
  "paper-made-60-2": () => drawPages(made, { page: "a4" })[1] as string,
  "paper-made-60.matrix-1": () => drawPages(made, { view: "matrix", page: "a4" })[0] as string,
};
const made: DataMap = defineDataMap(mapOfSize(60) as never);

/** Two maps in one picture: something of each kind changed; the same in black and white. */
const differences: Readonly<Record<string, () => string>> = {
  "diff-shop": () => drawDiff(shop, shopLater),
  "diff-shop.print": () => drawDiff(shop, shopLater, { theme: "print", language: "de" }),
};

const drawn: Readonly<Record<string, () => string>> = {
  ...onPaper,
  ...differences,
  ...Object.fromEntries(Object.entries(pictures).map(([name, map]) => [name, () => drawFlow(map)])),
  ...Object.fromEntries(
    examplesOfViews.flatMap((name) =>
      (Object.keys(views) as (keyof typeof views)[]).map((view) => [`${name}.${view}`, () => viewOf(name, view)]),
    ),
  ),
};

const otherViews = (name: string): string =>
  examplesOfViews.includes(name)
    ? Object.entries(views)
        .map(([view, words]) => `\n### ${name}: ${view}\n\n![${words} the map "${name}"](gallery/${name}.${view}.svg)\n`)
        .join("")
    : "";

/** The page that shows them all. */
const page = `# Gallery\n\nEvery example and every fixture of the tests, drawn by \`drawFlow\`; the examples also in the\nother views of \`draw\`. Written by \`test/render/gallery.test.ts\`.\n${Object.keys(
  pictures,
)
  .map((name) => `\n## ${name}\n\n![The flows of the map "${name}"](gallery/${name}.svg)\n${otherViews(name)}`)
  .join("")}
## On paper

Pages of A4, as \`drawPages(map, { page: "a4" })\` gives them: an example that fits one, and a made map of 60 boxes that does not.
${Object.keys(onPaper)
  .map((name) => `\n![Page of A4: ${name}](gallery/${name}.svg)\n`)
  .join("")}
## Differences

What changed between two maps, as \`drawDiff(before, after)\` gives it: a made shop and the same shop a year later; and again in black and white, in
German.
${Object.keys(differences)
  .map((name) => `\n![The difference of two maps: ${name}](gallery/${name}.svg)\n`)
  .join("")}`;

describe("the gallery", () => {
  test.each(Object.entries(drawn))("%s", (name, picture) => {
    const file = new URL(`${name}.svg`, gallery);
    const changed = new URL(`${name}-changed.svg`, gallery);
    const svg = picture();
    if (updates) {
      mkdirSync(gallery, { recursive: true });
      writeFileSync(file, svg);
    }
    const before = existsSync(file) ? readFileSync(file, "utf8") : null;
    if (before === svg) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    expect(before === svg, `docs/gallery/${name}.svg differs; look at ${name}-changed.svg beside it`).toBe(true);
  });

  it("shows all of them, and nothing that is gone", () => {
    const file = new URL("../gallery.md", gallery);
    if (updates) writeFileSync(file, page);
    expect(readFileSync(file, "utf8")).toBe(page);
    const kept = readdirSync(gallery).filter((name) => !name.endsWith("-changed.svg"));
    expect(kept.sort()).toEqual(
      Object.keys(drawn)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});
