// Pictures on paper: the size of the sheet, text of 7 pt, everything on some page and nothing twice, marks that lead to where a line goes on.

import { describe, expect, it, test } from "vitest";
import { type DataMap, defineDataMap, drawFlow, isDataMap } from "whogets";
import { draw, drawPages, type View } from "whogets/draw";
import { mapOfSize } from "../../../bench/layout/generate.mjs";
import { measureText } from "../../../src/render/text/measure";
import { pagesInWords } from "../../../src/render/views/flow/paged/marks";
import { pictureWordsOf } from "../../../src/words/pictures";
import { fromFile, printed } from "../../fixtures/examples";
import * as fixtures from "../../fixtures/maps";
import { contains, extentOf, frameOfWords, overlaps, readPicture } from "../picture";

const made = (size: number): DataMap => defineDataMap(mapOfSize(size) as never);
const ofTests = Object.fromEntries(Object.entries(fixtures).filter(([, map]) => isDataMap(map))) as Record<string, DataMap>;
const small: Readonly<Record<string, DataMap>> = { ...printed, quickstart: fromFile("quickstart"), ...ofTests };
const large: Readonly<Record<string, DataMap>> = { "made-60": made(60), "made-150": made(150), "made-400": made(400) };

/** Points of a px, from the root element alone. */
function sheetOf(svg: string) {
  const [, width = "", height = ""] = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  const [, boxWidth = "", boxHeight = ""] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), box: { x: 0, y: 0, width: Number(boxWidth), height: Number(boxHeight) } };
}

function expectReadable(svg: string, sides: readonly number[]): void {
  const { width, height, box } = sheetOf(svg);
  expect([width, height].sort((a, b) => b - a)).toEqual(sides);
  expect(box.width / box.height).toBeCloseTo(width / height, 2);
  const points = ((width / 25.4) * 72) / box.width;
  for (const words of readPicture(svg).words) expect(words.size * points, words.text).toBeGreaterThanOrEqual(7);
  expect(svg).not.toMatch(/NaN|Infinity/);
  const margin = (8 * box.width) / width;
  const inside = { x: margin, y: margin, width: box.width - 2 * margin, height: box.height - 2 * margin };
  for (const part of readPicture(svg).parts.filter(({ kind }) => kind === "node" || kind === "label" || kind === "boundary"))
    expect(contains(inside, extentOf(part)), part.title).toBe(true);
}

const linesOf = (svg: string) => readPicture(svg).parts.filter(({ kind }) => kind === "flow" || kind === "collection");
const nodesOf = (svg: string) => readPicture(svg).parts.filter(({ kind }) => kind === "node");

describe.each(Object.entries({ ...small, ...large }))("%s on A4", (_, map) => {
  const pages = drawPages(map, { page: "a4" });

  it("is readable on every page", () => {
    for (const svg of pages) expectReadable(svg, [297, 210]);
  });

  it("has every line once, and every box at least once", () => {
    const whole = drawFlow(map);
    const titles = (svgs: readonly string[]) =>
      svgs.flatMap((svg) => linesOf(svg).map(({ kind, id, title }) => `${kind} ${id} ${title}`)).sort();
    expect(titles(pages)).toEqual(titles([whole]));
    const ids = (svgs: readonly string[]) => [...new Set(svgs.flatMap((svg) => nodesOf(svg).map(({ id }) => id)))].sort();
    expect(ids(pages)).toEqual(ids([whole]));
  });

  it("says which page of how many", () => {
    for (const [at, svg] of pages.entries()) expect(svg).toContain(`>${at + 1}/${pages.length}</text>`);
    if (pages.length > 1) for (const svg of pages) expect(svg).toContain("This page: ");
  });
});

const isIndex = (svg: string): boolean => svg.includes("index of names");

describe.each(Object.entries(large))("%s over several pages", (_, map) => {
  const all = drawPages(map, { page: "a4" });
  const pages = all.filter((svg) => !isIndex(svg));
  const linesAt = pages.map(linesOf);

  it("has no box over a box or a label, and no page that is nearly empty", () => {
    for (const svg of pages) {
      const boxes = readPicture(svg)
        .parts.filter(({ kind }) => kind === "node" || kind === "label")
        .map((part) => ({ id: part.id, ...extentOf(part) }));
      expect(boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (overlaps(a, b, 0.05) ? [`${a.id} ${b.id}`] : [])))).toEqual([]);
      expect(linesOf(svg).length).toBeGreaterThanOrEqual(3);
    }
  });

  it("marks every box that has lines elsewhere, with pages that hold it", () => {
    const placesOf = new Map<string, Set<number>>();
    pages.forEach((svg, at) => {
      for (const { id } of nodesOf(svg)) placesOf.set(id, (placesOf.get(id) ?? new Set()).add(at + 1));
    });
    pages.forEach((svg, at) => {
      for (const node of nodesOf(svg)) {
        const marks = /(?:from|on) (?:pages? )?[\d–, ]+(?: other pages)?/g;
        const words = node.desc.match(marks) ?? [];
        const others = [...(placesOf.get(node.id) ?? [])].filter((page) => page !== at + 1);
        if (others.length > 0) expect(words.length, `${node.id} on page ${at + 1}`).toBeGreaterThan(0);
        else expect(node.desc).not.toMatch(/(from|on) pages? \d/);
        for (const word of words.filter((one) => one.includes("page ")))
          for (const number of word.match(/\d+/g) ?? []) expect(others).toContain(Number(number));
      }
    });
    expect(linesAt.flat().length).toBeGreaterThan(40);
  });

  it("ends in an index that names every box with the pages that hold it", () => {
    expect(all.slice(0, pages.length)).toEqual(pages);
    const entries = all.slice(pages.length).flatMap((svg) => {
      const { words } = readPicture(svg);
      const names = words.filter(({ size, anchor }) => size === 10.5 && anchor !== "end").map(({ text }) => text);
      const numbers = words.filter(({ size, anchor }) => size === 10.5 && anchor === "end").map(({ text }) => text);
      expect(numbers).toHaveLength(names.length);
      return names.map((name, at) => [name, numbers[at] as string] as const);
    });
    const placesOf = new Map<string, Set<number>>();
    pages.forEach((svg, at) => {
      for (const { id, title } of nodesOf(svg))
        if (id !== "controller") placesOf.set(title, (placesOf.get(title) ?? new Set()).add(at + 1));
    });
    expect(entries).toHaveLength(placesOf.size);
    for (const [name, said] of entries) {
      const numbers = said.split(", ").flatMap((run) => {
        const [from = 0, to = from] = run.split("–").map(Number);
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      });
      expect([name, numbers]).toEqual([name, [...(placesOf.get(name) ?? [])].sort((a, b) => a - b)]);
    }
  });

  it("is the same again, and each page has ids of its own", () => {
    expect(drawPages(map, { page: "a4" })).toEqual(all);
    const ids = pages.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ["a3", [420, 297]],
  ["letter", [279.4, 215.9]],
] as const)("%s", (page, sides) => {
  for (const svg of drawPages(large["made-60"] as DataMap, { page })) expectReadable(svg, sides);
});

test("a screen takes what `draw` gives", () => {
  for (const view of ["flow", "matrix", "sankey", "network"] as const)
    expect(drawPages(fromFile("quickstart"), { view })).toEqual([draw(fromFile("quickstart"), { view })]);
  expect(drawPages(fromFile("quickstart"), { page: "screen" })).toEqual([drawFlow(fromFile("quickstart"))]);
});

describe("the table over several pages", () => {
  test.each(Object.entries({ ...small, ...large }))("%s", (_, map) => {
    const pages = drawPages(map, { view: "matrix", page: "a4" });
    const cells = (svgs: readonly string[]) =>
      svgs.flatMap((svg) => readPicture(svg).parts.flatMap(({ kind, id, title }) => (kind === "cell" ? [`${id} ${title}`] : []))).sort();
    for (const svg of pages) expectReadable(svg, [297, 210]);
    expect(cells(pages)).toEqual(cells([draw(map, { view: "matrix" })]));
  });
});

test("what a page says of itself stays on it", () => {
  const hub = `Hub ${"holding ".repeat(20)}`;
  const ids = Array.from({ length: 60 }, (_, at) => `p${at}`);
  const map = defineDataMap({
    name: "t",
    controller: { name: "Shop", country: "DE" },
    parties: { hub: { name: hub, country: "US" }, ...Object.fromEntries(ids.map((id) => [id, { name: `Vendor ${id}`, country: "US" }])) },
    activities: { x: { data: ["contact.email"], flows: [{ to: ["hub"] }, ...ids.map((id) => ({ from: "hub", to: [id] }))] } },
  } as never);
  const pages = drawPages(map, { page: "a4" });
  expect(pages.length).toBeGreaterThan(1);
  for (const svg of pages) {
    const { width } = sheetOf(svg).box;
    for (const words of readPicture(svg).words)
      expect(frameOfWords(words, measureText).x + frameOfWords(words, measureText).width, words.text).toBeLessThan(width * 0.97);
  }
});

describe("pictures that cannot be taken apart", () => {
  const views: readonly View[] = ["sankey", "network"];
  describe.each(views)("%s", (view) => {
    test.each(Object.entries({ ...printed, quickstart: fromFile("quickstart") }))("%s stands on one sheet", (_, map) => {
      const [svg = "", ...others] = drawPages(map, { view, page: "a4", on: "2026-11-01" });
      expect(others).toEqual([]);
      expectReadable(svg, [297, 210]);
      const boxes = readPicture(svg).parts.filter(({ kind }) => kind !== "flow" && kind !== "collection");
      const over = boxes.flatMap((a, at) =>
        boxes.slice(at + 1).flatMap((b) => (overlaps(extentOf(a), extentOf(b), 0.05) ? [`${a.id} ${b.id}`] : [])),
      );
      expect(over).toEqual([]);
      for (const part of boxes)
        for (const words of part.words)
          expect(
            part.boxes.some((box) => contains(box, frameOfWords(words, measureText), 1.5)),
            words.text,
          ).toBe(true);
    });

    test("says what to draw where it does not fit", () => {
      const draws = () => drawPages(large["made-150"] as DataMap, { view, page: "a4", on: "2026-11-01" });
      expect(draws).toThrow(/does not fit one page of A4.*table \(view "matrix"\)/);
    });
  });
});

describe("bad input", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const define = (names: readonly string[], flows: readonly object[]): DataMap =>
    defineDataMap({
      name: "odd",
      controller: { name: "Shop", country: "LV" },
      subjects: { customer: {} },
      parties: Object.fromEntries(names.map((name, at) => [`p${at}`, { name }])),
      activities: { x: { subjects: ["customer"], data: ["contact.email"], flows } },
    } as never);
  const toEach = (names: readonly string[]) => names.map((_, at) => ({ id: `f${at}`, to: [`p${at}`] }));
  const long = many(30).map((at) => `${"Extraordinarily long name of a recipient ".repeat(8).slice(0, 296)}${at}`);
  const dense = many(5000).map((at) => ({
    id: `f${at}`,
    from: `p${(at * 7) % 120}`,
    to: [`p${(at * 7 + 1 + Math.floor(at / 120)) % 120}`],
  }));
  const odd: Readonly<Record<string, DataMap>> = {
    "no flow": define([], []),
    "one recipient": define(["One"], toEach(["One"])),
    "names of 300 characters": define(long, toEach(long)),
    "one name for all": define(
      many(80).map(() => "Same"),
      toEach(many(80).map(() => "Same")),
    ),
    "500 recipients": define(
      many(500).map((at) => `Party number ${at}`),
      toEach(many(500).map(String)),
    ),
    "a chain of 60": define(
      many(60).map((at) => `Party ${at}`),
      many(60).map((at) => ({ id: `f${at}`, to: [`p${at}`], ...(at === 0 ? {} : { from: `p${at - 1}` }) })),
    ),
    "5000 flows": define(
      many(120).map((at) => `Party ${at}`),
      dense,
    ),
  };
  test.each(Object.entries(odd))("%s: pages or a sentence", (_, map) => {
    try {
      for (const svg of drawPages(map, { page: "a4" })) expectReadable(svg, [297, 210]);
    } catch (error) {
      expect(String(error)).toMatch(/UsageError: the flows need more than 60 pages of A4/);
    }
  });

  it("refuses a page that is none", () => {
    expect(() => drawPages(fromFile("quickstart"), { page: "a5" } as never)).toThrow('unknown page "a5"');
    expect(() => draw(fromFile("quickstart"), { page: "a4" } as never)).toThrow('unknown option "page"');
  });

  it("names pages in runs", () => {
    expect([[3], [1, 2], [1, 2, 3, 7]].map((pages) => pagesInWords(pages, pictureWordsOf("en")))).toEqual([
      "page 3",
      "pages 1, 2",
      "pages 1–3, 7",
    ]);
  });
});

describe("transfers over several pages", () => {
  const on = "2026-01-01";
  const rowsOf = (svg: string) => readPicture(svg).parts.flatMap(({ kind, id }) => (kind === "node" && id.startsWith("line-") ? [id] : []));

  test.each(["made-60", "made-150", "made-400"])("%s: every line of the list, with all its words", (name) => {
    const map = large[name] as DataMap;
    const whole = draw(map, { view: "transfers", on });
    const pages = drawPages(map, { view: "transfers", on, page: "a4" });
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, svg] of pages.entries()) {
      expectReadable(svg, [297, 210]);
      expect(svg).toContain(`>${at + 1}/${pages.length}</text>`);
      expect(svg).toContain("This page: ");
      expect(svg.includes('data-boundary="world"')).toBe(at === 0);
    }
    // A row that goes over several pages begins on each with its number.
    const rows = pages.flatMap(rowsOf);
    expect(rows.filter((id, at) => id !== rows[at - 1])).toEqual(rowsOf(whole));
    // The makers of these maps put a number of four digits into every name.
    const namesIn = (svgs: readonly string[]) =>
      new Set(svgs.flatMap((svg) => readPicture(svg).words.flatMap(({ text }) => text.match(/\b\d{4}\b/g) ?? [])));
    expect(namesIn(pages)).toEqual(namesIn([whole]));
    expect(namesIn(pages).size).toBeGreaterThan(15);
  });

  test.each([
    ["letter", [279.4, 215.9]],
    ["a3", [420, 297]],
  ] as const)("also on %s, which is less wide or wider", (page, sides) => {
    const pages = drawPages(large["made-60"] as DataMap, { view: "transfers", on, page });
    for (const svg of pages) expectReadable(svg, sides);
    expect(new Set(pages.flatMap(rowsOf))).toEqual(new Set(rowsOf(draw(large["made-60"] as DataMap, { view: "transfers", on }))));
  });

  test("a row longer than a page", () => {
    const parties = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`p${at}`, { name: `A company with a long name, the ${at}th`, country: "US" }]),
    );
    const flows = Object.keys(parties).map((to) => ({ to: [to], data: ["contact.email"] }));
    const map = defineDataMap({
      name: "x",
      controller: { name: "Shop", country: "LV" },
      parties,
      activities: { a: { flows } },
    } as never) as DataMap;
    const pages = drawPages(map, { view: "transfers", on, page: "a4" });
    for (const svg of pages) expectReadable(svg, [297, 210]);
    expect(pages.flatMap(rowsOf).length).toBeGreaterThan(1);
    expect(new Set(pages.flatMap(rowsOf))).toEqual(new Set(["line-1"]));
  });
});
