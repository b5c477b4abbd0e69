// The picture of transfers as text: bytes, words, colours, and questions that cannot be asked.

import { describe, expect, it } from "vitest";
import { UsageError } from "whogets";
import { drawTransfers } from "../../../src/draw-transfers";
import { drawTransferArcs } from "../../../src/render/views/transfers";
import { pictureWordsOf } from "../../../src/words/pictures";
import { fromFile } from "../../fixtures/examples";
import * as maps from "../../fixtures/maps";
import { readPicture } from "../picture";
import { arc, cases } from "./cases";

const heading = { controller: "Shop", title: "Transfers", on: "2026-06-01", laws: ["EU GDPR (stated)"], words: pictureWordsOf("en") };
const quickstart = fromFile("quickstart");
const wordsOf = (svg: string): readonly string[] => readPicture(svg).words.map((words) => words.text);

describe("drawTransfers", () => {
  it("gives the same bytes, whatever the order of the arcs", () => {
    for (const arcs of Object.values(cases)) {
      const svg = drawTransferArcs(heading, arcs, { all: true });
      expect(drawTransferArcs(heading, [...arcs].reverse(), { all: true })).toBe(svg);
    }
  });

  it("says whose transfers, on which day, under which law, and how that is known", () => {
    const words = wordsOf(drawTransfers(quickstart));
    expect(words).toContain("Example SIA: Transfers");
    expect(words).toContain("judged for 2026-11-01 · EU GDPR (from the country of the sender)");
    expect(wordsOf(drawTransfers(maps.unnamed, { on: "2026-06-01" }))).toContain("Transfers of a controller whose name is not stated");
    expect(wordsOf(drawTransfers(quickstart, { title: "For the board" }))).toContain("Example SIA: For the board");
    expect(wordsOf(drawTransfers(quickstart, { regimes: ["CH_FADP"] })).join()).toContain("Swiss FADP (asked for)");
  });

  it("leads to where data is processed, if that is what the status is about", () => {
    const words = wordsOf(drawTransfers(maps.countries)).join(" ");
    expect(words).toMatch(/Latvia > (India|United States)/);
    expect(words).toContain("(signs in Ireland)");
  });

  it("explains in the legend what it has, and nothing else", () => {
    const words = wordsOf(drawTransferArcs(heading, [arc("LV", "US")]));
    expect(words).toContain("A = adequacy");
    for (const other of ["N = nothing recorded covers it", "= two hops"]) expect(words).not.toContain(other);
    expect(wordsOf(drawTransferArcs(heading, []))).not.toContain("country of a sender or recipient");
  });

  it("draws no hop that is no transfer unless asked, and says how many there are", () => {
    const arcs = [arc("LV", "EE", { status: "not-a-transfer", instrument: null })];
    const words = wordsOf(drawTransferArcs(heading, arcs));
    expect(words).toContain("No transfer on this day.");
    expect(words).toContain("Not drawn: 1 hop that is no transfer.");
    expect(wordsOf(drawTransferArcs(heading, arcs, { all: true }))).toContain("Latvia > Estonia");
  });

  it("merges hops of the same countries and status, and counts them", () => {
    const arcs = [arc("LV", "US", { flow: "a" }), arc("LV", "US", { flow: "b" }), arc("LV", "US", { flow: "b", leg: 1 })];
    expect(wordsOf(drawTransferArcs(heading, arcs))).toContain("1 adequate ×3");
  });

  it("shows Europe larger where its countries are crowded", () => {
    const titles = (svg: string) =>
      readPicture(svg)
        .parts.filter((part) => part.kind === "boundary")
        .map((part) => part.id);
    expect(titles(drawTransferArcs(heading, [arc("LV", "GB"), arc("LV", "US")]))).toEqual(["world", "europe"]);
    expect(titles(drawTransferArcs(heading, [arc("LV", "US")]))).toEqual(["world"]);
  });

  it("refuses what cannot be drawn", () => {
    expect(() => drawTransfers(quickstart, { on: "2026-02-30" })).toThrow(UsageError);
    expect(() => drawTransfers(maps.mention, { regimes: ["EU" as never], on: "2026-01-01" })).toThrow(UsageError);
    expect(() => drawTransfers(fromFile("imkeys"))).toThrow(/the map says no day/);
    expect(() => drawTransfers(quickstart, { idPrefix: "1" })).toThrow(UsageError);
    expect(() => drawTransferArcs(heading, [arc("LV", "US", { status: "constructor" as never })])).toThrow(/unknown status/);
  });

  it("prefixes ids, so that two pictures can stand in one page", () => {
    const svg = drawTransfers(quickstart, { idPrefix: "one-" });
    expect(svg).toContain('id="one-');
    expect(svg).not.toContain("whogets-");
  });
});
