// The picture of a difference, recounted from its SVG: fixtures against each other, odd maps against nothing, long names, loops, many recipients.

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import type { DataMap } from "whogets";
import { drawDiff } from "whogets/draw";
import { measureText } from "../../../src/render/text/measure";
import { printed } from "../../fixtures/examples";
import { fixtures } from "../../fixtures/maps";
import { odd } from "../../fixtures/odd";
import { contains, extentOf, frameOfWords, overlaps, type Part, readPicture } from "../picture";
import { edited, empty, mapOf, type Shop, shop, shopLater } from "./maps";

const on = "2026-01-01";
const site = (map: Shop) => map.activities.site as Shop["activities"][string];
const long = edited((map) => {
  Object.assign(map.parties.host as object, { name: "Very long name indeed ".repeat(14) });
  map.parties.other = { name: "x".repeat(300), country: "FR" };
  site(map).purposes = ["own.purpose"];
  Object.assign(map, { purposes: { "own.purpose": { label: "a purpose with many words ".repeat(12) } } });
  site(map).flows.push({
    to: ["other"],
    data: [{ lump: "all", words: "words and more words ".repeat(15) }],
    onlyIf: [{ kind: "consent", text: "if ".repeat(100) }],
  });
  map.subjects.visitor = { label: "people ".repeat(43) };
});
const loops = edited((map) => {
  site(map).flows.push({ id: "own", from: "host", to: ["host"], data: ["contact.phone"] });
});
const otherLoops = edited((map) => {
  site(map).flows.push({ id: "own", from: "host", to: ["host"], data: ["identity.name"] });
});

const neighbours = (maps: readonly (readonly [string, DataMap])[]) =>
  maps.map(([name, map], at) => {
    const [other, next] = maps[(at + 1) % maps.length] as readonly [string, DataMap];
    return [`${name} and ${other}`, map, next] as const;
  });
const pairs: readonly (readonly [string, DataMap, DataMap])[] = [
  ["a year", shop, shopLater],
  ["a year, backwards", shopLater, shop],
  ["nothing and a map", empty, shop],
  ["a map and nothing", shop, empty],
  ["nothing twice", empty, empty],
  ["long names", shop, long],
  ["long names that go", long, shop],
  ["long names that stay", long, long],
  ["loops", shop, loops],
  ["loops that go", loops, shop],
  ["loops that change", loops, otherLoops],
  ...neighbours(Object.entries(printed)),
  ...neighbours(Object.entries(fixtures)),
  ...Object.entries(odd).flatMap(([name, map]) => [
    [`${name} comes`, empty, map as unknown as DataMap] as const,
    [`${name} and a shop`, map as unknown as DataMap, shop] as const,
  ]),
];

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

describe.each(pairs)("%s", (_, before, after) => {
  const svg = drawDiff(before, after, { on });
  const picture = readPicture(svg);
  const of = (...kinds: readonly Part["kind"][]) => picture.parts.filter((part) => kinds.includes(part.kind));
  const [nodes, labels, boundaries, lines] = [of("node"), of("label"), of("boundary"), of("flow", "collection")];

  it("is well-formed, with finite numbers alone", () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it("draws every box once, and what both maps have of flows", () => {
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const flows = new Set(lines.flatMap((part) => (part.kind === "flow" ? part.id.split(" ") : [])));
    const isOn = ({ since, until }: DataMap["flows"][number]) => (since ?? "") <= on && (until ?? "9") >= on;
    for (const { id } of [...before.flows, ...after.flows].filter(isOn)) expect([...flows]).toContain(id);
  });

  it("has no box over a box, no label over a box or a label, no frame over a frame", () => {
    const touching = pairsOf([...nodes, ...labels]).filter(([a, b]) => overlaps(extentOf(a), extentOf(b)));
    expect(touching.map(([a, b]) => `${a.id} / ${b.id}`)).toEqual([]);
    expect(pairsOf(boundaries).filter(([a, b]) => overlaps(extentOf(a), extentOf(b)))).toEqual([]);
  });

  it("has no line through a box or a label that it does not belong to", () => {
    for (const line of lines) {
      const at = ([x, y]: readonly [number, number]) =>
        nodes.filter((node) => contains(extentOf(node), { x, y, width: 0, height: 0 }, 1)).map(({ id }) => id);
      const [first, last] = [line.points[0], line.points.at(-1)];
      const ends = first === undefined || last === undefined ? [] : [...at(first), ...at(last)];
      expect(ends, `line ${line.id} (${line.title}) joins two boxes`).toHaveLength(2);
      const foreign = [...nodes.filter(({ id }) => !ends.includes(id)), ...labels];
      const hit = foreign.filter((part) =>
        line.points.some(([x, y]) => overlaps(extentOf(part), { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 }, 0.5)),
      );
      expect(hit.map(({ id }) => id)).toEqual([]);
    }
  });

  it("keeps all words inside their box, apart from each other, and everything inside the picture", () => {
    const page = { x: 0, y: 0, width: picture.width, height: picture.height };
    for (const part of [...nodes, ...labels]) {
      for (const words of part.words)
        expect(
          part.boxes.some((one) => contains(one, frameOfWords(words, measureText), 1)),
          `"${words.text}" in ${part.id}`,
        ).toBe(true);
      const touching = pairsOf(part.words.filter(({ text }) => text !== "")).filter(([a, b]) =>
        overlaps(frameOfWords(a, measureText), frameOfWords(b, measureText), 1),
      );
      expect(touching.map(([a, b]) => `"${a.text}" / "${b.text}"`)).toEqual([]);
    }
    for (const words of picture.words) expect(contains(page, frameOfWords(words, measureText), 1), words.text).toBe(true);
    for (const part of picture.parts) for (const box of part.boxes) expect(contains(page, box)).toBe(true);
  });

  it("says what every box, line and frame is", () => {
    for (const part of picture.parts) {
      expect(part.title).not.toBe("");
      if (part.kind !== "label" && part.kind !== "boundary") expect(part.desc, part.id).not.toBe("");
    }
  });
});

describe("500 recipients", () => {
  const many = (count: number, step: number) =>
    mapOf({
      name: "large",
      asOf: on,
      controller: { name: "Shop", country: "LV" },
      subjects: { customer: {} },
      collection: [{ from: "customer", data: ["contact.email", "contact.phone"] }],
      parties: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `p${at * step}`,
          { name: `Party number ${at * step} Incorporated`, country: ["US", "IE"][at % 2] },
        ]),
      ),
      activities: {
        x: {
          subjects: ["customer"],
          flows: Array.from({ length: count }, (_, at) => ({
            id: `f${at * step}`,
            to: [`p${at * step}`],
            data: [at % 3 === 0 ? "contact.email" : "contact.phone"],
          })),
        },
      },
    });

  it("are drawn, all of them", () => {
    const [before, after] = [many(500, 1), many(250, 2)];
    const svg = drawDiff(before, after);
    const nodes = readPicture(svg).parts.filter(({ kind }) => kind === "node");
    expect(nodes).toHaveLength(502);
    expect(nodes.filter(({ title }) => title.startsWith("− removed"))).toHaveLength(250);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
