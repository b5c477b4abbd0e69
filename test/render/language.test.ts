// Pictures in German and French: no fixed word of English is left, every text stands in its box, and no table has a hole.

import { describe, expect, it } from "vitest";
import { drawFlow } from "whogets";
import { draw, drawDiff, drawPages, type View } from "whogets/draw";
import { drawPage, drawTable } from "whogets/page";
import { filterWords, type MapFilter } from "../../src/queries";
import { measureText } from "../../src/render/text/measure";
import { type Language, pictureLanguages, pictureWordsOf } from "../../src/words/pictures";
import { fromFile, printed } from "../fixtures/examples";
import { edited, type Shop, shop, shopLater } from "./diff/maps";
import { contains, frameOfWords, readPicture } from "./picture";

const views: readonly View[] = ["flow", "matrix", "sankey", "network", "transfers"];
const others: readonly Language[] = ["de", "fr"];
const maps = { alipartnership: printed.alipartnership, quickstart: fromFile("quickstart") };

/** Words that English and French share, as a whole text. */
const shared: Readonly<Record<Language, readonly string[]>> = { en: [], de: [], fr: ["service", "services", "certain", "possible"] };

/** What no map says: fixed words of any view, as they begin a text, stand in one, or are one. */
const fixed: readonly RegExp[] = [
  /^as of /,
  /version (not|\d)/,
  /grouped under|law of the controller|the tables end|latest tables/,
  /Data flows/,
  /European Economic Area|adequacy|third countr|several countries/,
  /country (unknown|not)|not stated|name not|role: |^controller$| · controller/,
  /^people$|^company$|^companies$|^service$|^services$|^authorit|categor(y|ies) of recipients|internal units?|^successors?$/,
  /only if a|^if: |\(if: |all if|“may”|implied|inferred|words of the text/,
  /kinds? of data|who gets|^in$|^recipients$|^\d+ recipients?|^certain$|on a condition|^possible$|, any$/,
  /^\d+ flows?$|^flow$|more$|passes data on|to itself|derives |except |by the recipient|including |^also /,
  /A mark says|The width of a band|A line is all|Wider lines|Countries: /,
  /email address|postal address|IP address|order contents|web analytics|payment processing|email marketing/,
  /^judged for|no law applied|^No\.$|^From > to$|^Rests on$|Instrument, or|^Parties$|more reasons|Not on the map|in the list/,
  /not covered|^\d+ (undecided|derogation|safeguarded|adequate)|nothing recorded|a fact is missing|appropriate safeguards|no transfer/,
  /sender or recipient|two hops|Europe, larger|Country (not|unknown)|No room on|hops? that|United States|Ireland|Germany|signs in/,
  /This page|continues on|more on page|from page|what is collected|first hand|the rest of|all of it/,
];

/** Reasons and instruments, in a column of their own in the list of transfers, are English. */
function englishIn(svg: string, language: Language): readonly string[] {
  const { words } = readPicture(svg);
  const reasons = words.find(({ text }) => text === pictureWordsOf(language).transfers.columns.instrument);
  return words
    .filter((one) => reasons === undefined || one === reasons || one.x !== reasons.x)
    .map(({ text }) => text)
    .filter((text) => fixed.some((one) => one.test(text)) && !shared[language].includes(text));
}

describe.each(others)("%s", (language) => {
  it("a difference has no fixed word of English, its time limits neither", () => {
    const kept = edited((map) => {
      Object.assign((map.activities.news as Shop["activities"][string]).flows[0] as object, { retention: [{ keep: "P6M" }], may: true });
    });
    for (const [before, after] of [
      [shop, shopLater],
      [shopLater, shop],
      [shop, kept],
      [shop, shop],
    ] as const) {
      const svg = drawDiff(before, after, { language, on: "2026-01-01" });
      expect(englishIn(svg, language)).toEqual([]);
      const own =
        /^. (added|removed|changed)|unchanged|what changed|^before: |^after: |both as|further|perhaps|^(data|purpose|people|country|role|mechanism|certainty): |month|\d box/;
      expect(readPicture(svg).words.filter(({ text }) => own.test(text))).toEqual([]);
    }
  });

  describe.each(Object.entries(maps))("%s", (_, map) => {
    it.each(views)("%s has no fixed word of English, and every text in its box", (view) => {
      const svg = draw(map as never, { view, language });
      expect(svg).toContain(`xml:lang="${language}"`);
      const picture = readPicture(svg);
      expect(englishIn(svg, language)).toEqual([]);
      for (const part of picture.parts)
        for (const words of part.words)
          expect(
            part.boxes.some((box) => contains(box, frameOfWords(words, measureText), 1.5)),
            `"${words.text}" in ${part.kind} ${part.id}`,
          ).toBe(true);
      const page = { x: 0, y: 0, width: picture.width, height: picture.height };
      for (const words of picture.words) expect(contains(page, frameOfWords(words, measureText), 1), words.text).toBe(true);
    });

    it.each(["flow", "matrix"] as const)("%s on paper has none, either", (view) => {
      for (const svg of drawPages(map as never, { view, language, page: "a4" })) {
        expect(svg).toContain(`xml:lang="${language}"`);
        expect(englishIn(svg, language)).toEqual([]);
      }
    });

    it("is the same from drawFlow, and gives the same bytes every time", () => {
      expect(drawFlow(map as never, { language })).toBe(draw(map as never, { language }));
      expect(draw(map as never, { language })).toBe(draw(map as never, { language }));
    });
  });

  it("says in it which part of the map is drawn, and that nothing is left", () => {
    const part = draw(maps.quickstart as never, { language, data: ["contact"], focus: "klaviyo", depth: 1, collapse: true } as never);
    const words = pictureWordsOf(language);
    const text = readPicture(part)
      .words.map((one) => one.text)
      .join(" ");
    expect(text).toContain(words.part.part);
    expect(text).toContain(words.part.data(words.categories.contact));
    expect(text).not.toMatch(/a part of|at most|around|within their|data: /);
    const none = readPicture(draw(maps.quickstart as never, { language, data: ["health"] } as never));
    expect(none.words.map((one) => one.text).join(" ")).toContain(words.heading.nothing.slice(0, 20));
  });

  it("keeps the names and the words of the map", () => {
    const text = readPicture(draw(maps.quickstart as never, { language }))
      .words.map((words) => words.text)
      .join(" ");
    for (const name of ["Example SIA", "google-analytics", "delivery services", "everything we need for", "visitor"])
      expect(text).toContain(name);
  });
});

describe("the table of words", () => {
  /** Every text in it, and what every function of it gives for any values. */
  function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: unknown])[] {
    if (typeof value === "function") {
      if (path === ".country") return [[path, value("FR")]];
      if (path === ".and" || path === ".or") return [[path, value(["a", "b"])]];
      if (path === ".grouping.under") return [[path, value("a", "b", ["c"])]];
      return [1, 2].map((number) => [
        path,
        value(...Array.from({ length: value.length }, () => number).map((one) => sampleFor(path, one))),
      ]);
    }
    if (typeof value !== "object" || value === null) return [[path, value]];
    return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
  }
  const sampleFor = (path: string, one: number): unknown =>
    path === ".box.kind" ? "company" : path === ".legend.role" ? `role ${one}` : one;
  const keysOf = (language: Language) => new Set(textsOf(pictureWordsOf(language), "").map(([path]) => path));

  it.each(pictureLanguages)("%s has no hole", (language) => {
    for (const [path, text] of textsOf(pictureWordsOf(language), "")) {
      expect(typeof text, path).toBe("string");
      expect(String(text).trim(), path).not.toBe("");
      expect(String(text), path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it.each(others)("%s has the keys of English, and hardly a text of it", (language) => {
    expect(keysOf(language)).toEqual(keysOf("en"));
    const english = new Map(textsOf(pictureWordsOf("en"), ""));
    const same = textsOf(pictureWordsOf(language), "").filter(
      ([path, text]) =>
        /^\.(heading|grouping|box|data|legend|matrix|sankey|network|pages|flowView|transfers|part)\./.test(path) &&
        english.get(path) === text,
    );
    // "A: B" is German as well, UK GDPR is a name, and "page" and "possible" are French.
    const own = same.map(([path]) => path).filter((path) => ![".heading.named", ".transfers.law.UK_GDPR"].includes(path));
    expect(own.filter((path) => language === "de" || !/totals|status|pages\.pages|lines/.test(path))).toEqual([]);
  });
});

it("says in English what part is drawn in the words of the queries", () => {
  const parts: readonly MapFilter[] = [
    { data: ["contact", "payment"], country: "US", depth: 2, focus: "zapier", collapse: true },
    { subject: "customer", depth: 1 },
    { country: "not-stated" },
    { country: "unknown" },
  ];
  for (const part of parts) expect(unescaped(draw(maps.quickstart as never, part as never))).toContain(filterWords(maps.quickstart, part));
});

const unescaped = (svg: string): string => svg.replaceAll("&amp;", "&");

describe("a language that is none, or not known to a picture", () => {
  const map = maps.quickstart as never;
  it("is refused, and says so", () => {
    expect(() => draw(map, { language: "xx" } as never)).toThrow('unknown language "xx"; known: en, de, fr');
    expect(() => drawFlow(map, { language: "DE" } as never)).toThrow('unknown language "DE"');
    expect(() => drawPages(map, { language: "", page: "a4" } as never)).toThrow("unknown language");
    expect(() => drawPage(map, { language: "xx" } as never)).toThrow('unknown language "xx"; known: en, de, fr');
    expect(() => drawTable(map, { language: null } as never)).toThrow("unknown language null");
  });

  it("is not refused where it is English", () => {
    for (const view of views) expect(draw(map, { view, language: "en" })).toBe(draw(map, { view }));
  });
});
