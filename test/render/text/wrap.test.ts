// Lines fit, words survive, graphemes stay whole: for labels people write and for any string at all.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemesOf, measureText } from "../../../src/render/text/measure";
import { wrapText } from "../../../src/render/text/wrap";

const wrap = (text: string, width: number, maxLines?: number) =>
  wrapText(text, maxLines === undefined ? { width, size: 12 } : { width, size: 12, maxLines });

describe("wrapText", () => {
  it.each([
    [
      "breaks at spaces",
      "Example shop sends your delivery address to couriers",
      90,
      ["Example shop", "sends your", "delivery address", "to couriers"],
    ],
    ["keeps a word with hyphens that fits a line", "our third-party vendors", 70, ["our", "third-party", "vendors"]],
    ["breaks a long id after its dots", "contact.address.delivery", 90, ["contact.address.", "delivery"]],
    ["starts a long id on the current line", "see contact.address.delivery", 70, ["see contact.", "address.", "delivery"]],
    ["breaks an address after slashes", "https://example.com/privacy", 70, ["https://", "example.", "com/privacy"]],
    ["breaks a long word anywhere", "Donaudampfschiff", 50, ["Donauda", "mpfschiff"]],
    ["breaks at a zero-width space", "Donau\u200bdampfschiff", 70, ["Donau\u200b", "dampfschiff"]],
    ["shows the soft hyphen it breaks at", "Donau\u00addampf\u00adschiff", 70, ["Donau-", "dampfschiff"]],
    ["hides soft hyphens otherwise", "Donau\u00addampf\u00adschiff", 200, ["Donaudampfschiff"]],
    ["breaks Chinese anywhere", "个人信息处理者", 40, ["个人信", "息处理", "者"]],
    ["begins no line with a stop, ends none with a bracket", "個人（氏名）、住所", 36, ["個人", "（氏", "名）、", "住所"]],
    ["keeps Korean words", "개인정보 처리방침", 60, ["개인정보", "처리방침"]],
    ["does not break at a no-break space", "10\u00a0000 customers", 60, ["10\u00a0000", "customers"]],
    ["makes one space of line breaks, tabs and control characters", " a\r\n\tb\u0000\u0085c\u2028d ", 200, ["a b c d"]],
    ["gives a grapheme wider than the line a line of its own", "👩‍👩‍👧‍👦a", 5, ["👩‍👩‍👧‍👦", "a"]],
    ["keeps marks on their letter", "e\u0301e\u0301", 1, ["e\u0301", "e\u0301"]],
    ["keeps a mark on its space", "a \u0301b", 1, ["a", " \u0301", "b"]],
    ["has no line for a blank text", " \n ", 50, []],
  ])("%s", (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual({ lines, cut: false });
  });

  it.each([
    ["in the last line", "a very long label which is cut in the end", 80, 2, ["a very long", "label which i…"]],
    ["in the only line", "Internationalisation", 60, 1, ["Internati…"]],
    ["without a space before it", "one two three", 58, 1, ["one two…"]],
    ["alone where nothing else fits", "abc", 3, 1, ["…"]],
  ])("cuts with an ellipsis %s", (_, text, width, maxLines, lines) => {
    expect(wrap(text, width, maxLines)).toEqual({ lines, cut: true });
  });

  it("does not cut what fits to the last bit", () => {
    for (const size of [7, 9.33, 11, 12.1]) {
      const text = "Personas datu apstrāde, 個人データ";
      const width = measureText(text, { size });
      expect(wrapText(text, { width, size, maxLines: 1 })).toEqual({ lines: [text], cut: false });
    }
  });

  it("refuses options that mean nothing", () => {
    expect(() => wrap("a", Number.NaN)).toThrow("width to wrap to is NaN");
    expect(() => wrap("a", 10, 0)).toThrow("maxLines is 0");
    expect(() => wrapText("a", { width: 10, size: 0 })).toThrow("font size is 0");
  });

  it("takes time in proportion to the text", () => {
    const text = "x".repeat(100_000) + " word".repeat(20_000);
    expect(wrap(text, 1e6).lines.join(" ").length).toBeGreaterThanOrEqual(text.length);
    expect(wrap(text, 50, 3).lines).toHaveLength(3);
  });
});

const labels = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        "a",
        "W",
        " ",
        "-",
        ".",
        "/",
        "語",
        "。",
        "（",
        "é",
        "e\u0301",
        "👩‍👩‍👧‍👦",
        "🇱🇻",
        "\n",
        "\u00ad",
        "\u200b",
        "한",
        "ا",
        "\ud83d",
      ),
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.lorem({ maxCount: 20 }),
);
const options = fc.record({
  width: fc.double({ min: 0, max: 200, noNaN: true }),
  size: fc.double({ min: 5, max: 30, noNaN: true }),
  bold: fc.boolean(),
});

/** What must come through: all but white space, control characters and soft hyphens. */
const ink = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029 \u00ad]/gu, "");

describe("wrapText, for any text", () => {
  const runs = { numRuns: 3000, seed: 7 };

  it("never makes a line too wide, unless it is one grapheme", () => {
    fc.assert(
      fc.property(labels, options, fc.integer({ min: 1, max: 4 }), (text, font, maxLines) => {
        for (const { lines } of [wrapText(text, font), wrapText(text, { ...font, maxLines })]) {
          for (const line of lines) {
            if (graphemesOf(line).length > 1) expect(measureText(line, font)).toBeLessThanOrEqual(font.width);
          }
        }
      }),
      runs,
    );
  });

  it("loses nothing when it does not cut", () => {
    fc.assert(
      fc.property(labels, options, (text, font) => {
        const { lines, cut } = wrapText(text.replaceAll("\u00ad", ""), font);
        expect(cut).toBe(false);
        expect(ink(lines.join(""))).toBe(ink(text));
        for (const line of lines) expect(line).not.toMatch(/^ (?!\p{M})|[\n\t]/u);
      }),
      runs,
    );
  });

  it("splits no grapheme", () => {
    fc.assert(
      fc.property(labels, options, (text, font) => {
        const { lines } = wrapText(text.replaceAll("\u00ad", ""), font);
        const whole = graphemesOf(text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, " ").replaceAll("\u00ad", "")).filter((part) => part !== " ");
        expect(lines.flatMap((line) => graphemesOf(line)).filter((part) => part !== " ")).toEqual(whole);
      }),
      runs,
    );
  });

  it("keeps to maxLines, and the ellipsis tells that it cut", () => {
    fc.assert(
      fc.property(labels, options, fc.integer({ min: 1, max: 4 }), (text, font, maxLines) => {
        const full = wrapText(text, font);
        const limited = wrapText(text, { ...font, maxLines });
        expect(limited.lines.length).toBeLessThanOrEqual(maxLines);
        expect(limited.cut).toBe(full.lines.length > maxLines);
        if (limited.cut) expect(limited.lines.at(-1)).toMatch(/…$/);
        else expect(limited).toEqual(full);
      }),
      runs,
    );
  });
});
