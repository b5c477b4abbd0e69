// The picture of transfers, recounted from its SVG: words apart from each other and in their frames, every line drawn and listed.

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { type DataMap, transfers } from "whogets";
import { drawTransfers } from "../../../src/draw-transfers";
import { pointOf } from "../../../src/render/geo/countries";
import { measureText } from "../../../src/render/text/measure";
import { drawTransferArcs } from "../../../src/render/views/transfers";
import { pictureWordsOf } from "../../../src/words/pictures";
import { fromFile, printed } from "../../fixtures/examples";
import { fixtures } from "../../fixtures/maps";
import { odd } from "../../fixtures/odd";
import { type Box, contains, extentOf, overlaps, readPicture, type Words } from "../picture";
import { cases } from "./cases";

const on = "2026-06-01";
const heading = { controller: "Shop", title: "Transfers", on, laws: ["EU GDPR (stated)"], words: pictureWordsOf("en") };
const maps: Readonly<Record<string, DataMap>> = { ...fixtures, ...odd, ...printed, quickstart: fromFile("quickstart") };

const pictures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, drawTransfers(map, { on })])),
  ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [`${name}, all`, drawTransfers(map, { on, all: true })])),
  ...Object.fromEntries(Object.entries(cases).map(([name, arcs]) => [`case ${name}`, drawTransferArcs(heading, arcs, { all: true })])),
};

/** What a line of words covers: from its capitals to its descenders. */
function boxOf({ text, x, y, size, bold, anchor }: Words): Omit<Box, "id"> {
  const width = measureText(text, { size, bold });
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return { x: left, y: y - size * 0.74, width, height: size * 0.95 };
}

const touching = (boxes: readonly Omit<Box, "id">[]) =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => overlaps(a, b, 0.3))
      .map((b) => [a, b]),
  );

describe.each(Object.entries(pictures))("%s", (_, svg) => {
  const picture = readPicture(svg);
  const page = { x: 0, y: 0, width: picture.width, height: picture.height };
  const frames = picture.parts.filter((part) => part.kind === "boundary");
  const labels = picture.parts.filter((part) => part.kind === "label");
  const names = picture.parts.filter((part) => part.kind === "node" && !part.id.startsWith("line-"));

  it("has no words over words", () => {
    expect(touching(picture.words.map(boxOf))).toEqual([]);
  });

  it("has no label over a label or the name of a country", () => {
    expect(touching([...labels, ...names].map(extentOf))).toEqual([]);
  });

  it("keeps every label in a frame and every word on the page", () => {
    for (const part of [...labels, ...names]) {
      expect(frames.some((frame) => contains(extentOf(frame), extentOf(part)))).toBe(true);
      for (const words of part.words) expect(contains(extentOf(part), boxOf(words), 1.5), words.text).toBe(true);
    }
    for (const words of picture.words) expect(contains(page, boxOf(words)), words.text).toBe(true);
  });

  it("keeps every line in a frame, finite", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const line of picture.parts.filter((part) => part.kind === "flow")) {
      expect(line.points.length, line.title).toBeGreaterThan(1);
      const inside = frames.filter((frame) => line.points.every(([x, y]) => contains(extentOf(frame), { x, y, width: 0, height: 0 }, 4)));
      expect(inside.length, line.title).toBeGreaterThan(0);
    }
  });

  it("has one row in the list for every line, and the lines without a place beside the map", () => {
    const rows = picture.parts.filter((part) => part.kind === "node" && part.id.startsWith("line-"));
    expect(rows.map((row) => row.id)).toEqual(rows.map((_row, at) => `line-${at + 1}`));
    const drawn = picture.parts.filter((part) => part.kind === "flow").map((part) => part.title);
    const beside = frames.find((frame) => frame.id === "aside")?.words.map((words) => words.text) ?? [];
    const hasMore = beside.some((words) => / more, in the list$/.test(words));
    for (const row of rows) {
      const badge = row.words[0]?.text ?? "";
      expect(drawn.includes(row.title) || beside.includes(badge) || hasMore, row.title).toBe(true);
      expect(drawn.includes(row.title) && beside.includes(badge)).toBe(false);
    }
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it("names on the map or under it what found no room", () => {
    const note = picture.words.map((words) => words.text).join(" ");
    const [, told = ""] = /No room on the map for the labels of: ([\d, ]+)/.exec(note) ?? [];
    const unlabelled = new Set(told.split(", "));
    const labelled = new Set(labels.map((label) => label.id));
    for (const line of picture.parts.filter((part) => part.kind === "flow")) {
      const number = line.title.split(":")[0] ?? "";
      expect(labelled.has(number) || unlabelled.has(number), line.title).toBe(true);
    }
  });

  it("is well-formed, without scripts or anything from elsewhere", () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).not.toMatch(/<script|<foreignObject|<image|@import|href=| on\w+="/i);
  });
});

describe.each(Object.entries(maps))("%s, counted again", (name, map) => {
  it("has every hop that is a transfer once a status, and no other", () => {
    const found = transfers(map, { on }).hops.flatMap((hop) => hop.regimes.map((verdict) => ({ hop, verdict })));
    const kept = found.filter(({ verdict }) => verdict.status !== "not-a-transfer");
    const keyed = (some: typeof kept) =>
      new Set(some.map(({ hop, verdict }) => JSON.stringify([hop.fromCountry, verdict.judgedFor, verdict.status])));
    const picture = readPicture(pictures[name] ?? "");
    expect(picture.parts.filter((part) => part.id.startsWith("line-"))).toHaveLength(keyed(kept).size);
    const placed = kept.filter(({ hop, verdict }) => pointOf(hop.fromCountry) !== null && pointOf(verdict.judgedFor) !== null);
    expect(picture.parts.filter((part) => part.kind === "flow")).toHaveLength(keyed(placed).size);
  });
});
