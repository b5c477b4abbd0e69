// Every example and fixture as a picture in docs/gallery/: a change of the drawing shows in review. A picture that differs is put beside the
// old one as NAME-changed.svg. To take the new ones: UPDATE_GALLERY=1 npx vitest run test/render/gallery.test.ts

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { type DataMap, drawFlow, drawTransfers, isDataMap, loadDataMap } from "whogets";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";
import tenLines from "../../examples/ten-lines";
import * as maps from "../fixtures/maps";

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

/** The examples again, as a map of their transfers; judged on the day that they describe, else on this one. */
const transfersOn = "2026-11-01";
const transferNames = ["aptolux", "alipartnership", "apimpex", "unnamed-shop", "imkeys", "quickstart"];
const drawings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(pictures).map(([name, map]) => [name, drawFlow(map)])),
  ...Object.fromEntries(
    transferNames.map((name) => {
      const map = pictures[name] as DataMap;
      return [`${name}.transfers`, drawTransfers(map, { on: (map.asOf ?? transfersOn) as typeof transfersOn })];
    }),
  ),
};

const imageOf = (name: string): string => `![The flows of the map "${name}"](gallery/${name}.svg)\n`;
const transferImageOf = (name: string): string =>
  transferNames.includes(name) ? `\n![The transfers of the map "${name}"](gallery/${name}.transfers.svg)\n` : "";

/** The page that shows them all. */
const page = `# Gallery\n\nEvery example and every fixture of the tests, drawn by \`drawFlow\`; the examples also by \`drawTransfers\`. Written by \`test/render/gallery.test.ts\`.\n${Object.keys(
  pictures,
)
  .map((name) => `\n## ${name}\n\n${imageOf(name)}${transferImageOf(name)}`)
  .join("")}`;

describe("the gallery", () => {
  test.each(Object.entries(drawings))("%s", (name, svg) => {
    const file = new URL(`${name}.svg`, gallery);
    const changed = new URL(`${name}-changed.svg`, gallery);
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
      Object.keys(drawings)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});
