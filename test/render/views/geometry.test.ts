// Table, bands and network of every fixture and example, recounted from their SVG: nothing touches, nothing is lost, everything is named.

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap } from "whogets";
import { draw, type View } from "whogets/draw";
import { randomFrom } from "../../../bench/layout/generate.mjs";
import tenLines from "../../../examples/ten-lines";
import { measureText } from "../../../src/render/text/measure";
import { printed } from "../../fixtures/examples";
import { fixtures } from "../../fixtures/maps";
import { odd } from "../../fixtures/odd";
import { type Box, contains, extentOf, frameOfWords, overlaps, type Part, readPicture } from "../picture";

const maps: Readonly<Record<string, DataMap>> = { ...fixtures, ...odd, ...printed, tenLines };
const views: readonly View[] = ["matrix", "sankey", "network"];
type Frame = Omit<Box, "id">;

/** Pairs that overlap, found from left to right. */
function touching<T>(things: readonly T[], frameOf: (thing: T) => Frame, slack: number): readonly (readonly [T, T])[] {
  const placed = things.map((thing) => ({ thing, frame: frameOf(thing) })).sort((a, b) => a.frame.x - b.frame.x);
  return placed.flatMap((a, at) => {
    const found: (readonly [T, T])[] = [];
    for (const b of placed.slice(at + 1)) {
      if (b.frame.x > a.frame.x + a.frame.width) break;
      if (overlaps(a.frame, b.frame, slack)) found.push([a.thing, b.thing]);
    }
    return found;
  });
}

describe.each(views)("%s", (view) => {
  describe.each(Object.entries(maps))("%s", (_, map) => {
    const svg = draw(map, { view });
    const picture = readPicture(svg);
    const isBox = ({ kind }: Part) => kind !== "flow" && kind !== "collection";
    const boxes = picture.parts.filter(isBox);

    it("is well-formed, with finite numbers alone", () => {
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(svg).not.toMatch(/<script|<foreignObject|<image|href=/i);
    });

    it("has no box, label or mark over another", () => {
      expect(touching(boxes, extentOf, 0.05).map(([a, b]) => `${a.kind} ${a.id} / ${b.kind} ${b.id}`)).toEqual([]);
    });

    it("has no words over others", () => {
      const words = picture.words.filter(({ text }) => text !== "");
      expect(touching(words, (one) => frameOfWords(one, measureText), 1).map(([a, b]) => `"${a.text}" / "${b.text}"`)).toEqual([]);
    });

    it("keeps words in their box, and everything in the picture", () => {
      const page = { x: 0, y: 0, width: picture.width, height: picture.height };
      for (const part of boxes)
        for (const words of part.words)
          expect(
            part.boxes.some((box) => contains(box, frameOfWords(words, measureText), 1.5)),
            `"${words.text}" in ${part.kind} ${part.id}`,
          ).toBe(true);
      for (const words of picture.words) expect(contains(page, frameOfWords(words, measureText), 1), words.text).toBe(true);
      for (const part of picture.parts) {
        for (const box of part.boxes) expect(contains(page, box)).toBe(true);
        for (const [x, y] of part.points) expect(contains(page, { x, y, width: 0, height: 0 }, 1)).toBe(true);
      }
    });

    it("says what every box, line and mark is", () => {
      for (const part of picture.parts) {
        expect(part.title).not.toBe("");
        if (part.kind !== "label" && part.id !== "not-stated") expect(part.desc, `${part.kind} ${part.id}`).not.toBe("");
      }
    });
  });
});

describe.each(Object.entries(maps))("network of %s", (_, map) => {
  const picture = readPicture(draw(map, { view: "network" }));
  const nodes = picture.parts.filter(({ kind }) => kind === "node");
  const lines = picture.parts.filter(({ kind }) => kind === "flow" || kind === "collection");

  it("has the boxes and the flows of the flow picture", () => {
    const flow = readPicture(draw(map));
    const ids = (parts: readonly Part[], kind: Part["kind"]) =>
      parts
        .filter((part) => part.kind === kind)
        .map(({ id }) => id)
        .sort();
    for (const kind of ["node", "flow", "collection"] as const) expect(ids(picture.parts, kind)).toEqual(ids(flow.parts, kind));
  });

  it("has lines from box to box", () => {
    const at = ([x, y]: readonly [number, number]) =>
      nodes.filter((node) => node.boxes.some((box) => contains(box, { x, y, width: 0, height: 0 }, 1)));
    for (const { points, title } of lines) {
      const [first, last] = [points[0], points.at(-1)];
      expect(first !== undefined && last !== undefined && at(first).length > 0 && at(last).length > 0, title).toBe(true);
    }
  });
});

/** Networks in which many lines have no straight way. */
const crowded = Object.fromEntries(
  [
    [20, 80],
    [30, 120],
    [60, 240],
    [150, 400],
  ].map(([size = 0, lines = 0]) => [`${size} boxes, ${lines} lines`, crowdedMap(size, lines)]),
);

function crowdedMap(size: number, lines: number): DataMap {
  const next = randomFrom(size);
  const flows = new Map<string, object>();
  while (flows.size < lines) {
    const [from, to] = [Math.floor(next() * size), Math.floor(next() * size)];
    if (from !== to) flows.set(`${from} ${to}`, { id: `f${from}-${to}`, from: `p${from}`, to: [`p${to}`] });
  }
  const parties = Object.fromEntries(Array.from({ length: size }, (_, at) => [`p${at}`, { name: `Party number ${at}`, country: "DE" }]));
  const activities = { x: { data: ["contact.email"], flows: [...flows.values()] } };
  return defineDataMap({ name: "crowded", controller: { name: "Shop" }, parties, activities } as never);
}

describe.each(Object.entries({ ...maps, ...crowded }))("network of %s", (_, map) => {
  it("has no line under a box that it does not belong to", () => {
    const picture = readPicture(draw(map, { view: "network" }));
    const nodes = picture.parts.filter(({ kind }) => kind === "node");
    for (const { points, title } of picture.parts.filter(({ kind }) => kind === "flow" || kind === "collection")) {
      const isUnder = (node: Part, some: typeof points) =>
        some.some(([x, y]) => contains(extentOf(node), { x, y, width: 0, height: 0 }, -1));
      const ends = points.length === 0 ? [] : [points[0], points.at(-1)].map((end) => end as (typeof points)[number]);
      const under = nodes.filter((node) => isUnder(node, points) && !ends.some((end) => isAt(node, end)));
      expect(
        under.map(({ id }) => id),
        title,
      ).toEqual([]);
    }
  });
});

const isAt = (node: Part, [x, y]: readonly [number, number]): boolean => contains(extentOf(node), { x, y, width: 0, height: 0 }, 1);
