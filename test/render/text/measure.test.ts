// Widths that anyone can look up in the metrics of Arial, and the rules for what has no glyph of its own.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemesOf, measureText, textWidth } from "../../../src/render/text/measure";
import { boldRows, regularRows } from "../../../src/render/text/widths";

const em = (text: string, bold = false): number => measureText(text, { size: 1000, bold });

describe("the table", () => {
  it.each([
    ["i", 222, 278],
    ["W", 944, 944],
    [" ", 278, 278],
    ["A", 667, 722],
    ["a", 556, 556],
    ["m", 833, 889],
    ["0", 556, 556],
    [".", 278, 278],
    ["@", 1015, 975],
    ["…", 1000, 1000],
    ["→", 1000, 1000],
    ["€", 556, 556],
    ["ā", 556, 556],
    ["ł", 222, 278],
    ["Ω", 748, 802],
    ["Ж", 923, 904],
    ["ệ", 556, 556],
  ])("knows %s", (character, regular, bold) => {
    expect(em(character)).toBe(regular);
    expect(em(character, true)).toBe(bold);
  });

  it("covers Latin to U+024F, Greek, Cyrillic and U+1E00 without a gap", () => {
    const wanted = [
      [0x20, 0x7e],
      [0xc0, 0x24f],
      [0x3a3, 0x3ce],
      [0x400, 0x482],
      [0x48a, 0x4ff],
      [0x1e00, 0x1e9b],
      [0x1ea0, 0x1ef9],
      [0x2010, 0x2022],
      [0x2190, 0x2195],
    ] as const;
    for (const rows of [regularRows, boldRows]) {
      const table = new Map(rows);
      const missing = wanted.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((code) => table.get(code & ~31)?.[(code & 31) * 2] === "."),
      );
      expect(missing.map((code) => code.toString(16))).toEqual([]);
    }
  });

  it("has rows of 32 code points, sorted, the same ones in regular and bold", () => {
    for (const [from, widths] of [...regularRows, ...boldRows]) {
      expect(from % 32).toBe(0);
      expect(widths).toMatch(/^(?:[\w-]{2}|\.\.){32}$/);
    }
    const starts = regularRows.map(([from]) => from);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(boldRows.map(([from]) => from)).toEqual(starts);
  });
});

describe("measureText", () => {
  it("adds up and scales", () => {
    expect(measureText("Wii", { size: 10 })).toBeCloseTo(13.88, 10);
    expect(measureText("", { size: 10 })).toBe(0);
    expect(em("Klaviyo", true)).toBeGreaterThan(em("Klaviyo"));
  });

  it("gives combining marks and format characters no room", () => {
    expect(em("e\u0301")).toBe(em("é"));
    expect(em("q\u0323\u0307")).toBe(em("q"));
    expect(em("a\u00ad\u200b\u200d\u202e\ufeffb")).toBe(em("ab"));
  });

  it.each([
    ["flag", "🇱🇻"],
    ["family", "👩‍👩‍👧‍👦"],
    ["skin tone", "👍🏽"],
    ["keycap", "1️⃣"],
    ["heart with variation selector", "❤️"],
    ["flag of England", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
  ])("takes an emoji sequence for one glyph: %s", (_, emoji) => {
    expect(em(emoji)).toBe(1250);
    expect(em(`a${emoji}${emoji}`)).toBe(2500 + em("a"));
  });

  it("takes Chinese and kana for squares, half-width kana for half of one, Hangul for a little less", () => {
    expect(em("個人データ")).toBe(5000);
    expect(em("個人", true)).toBe(2000);
    expect(em("ﾃﾞｰﾀ")).toBe(2000);
    expect(em("개인정보")).toBe(3800);
    expect(em("개".normalize("NFD"))).toBe(950);
  });

  it("is cautious about what it does not know", () => {
    for (const strange of ["\ud800", "\u0000", "\ufffe", "\u{10ffff}", "\ue000", "ꙮ"]) expect(em(strange)).toBe(1000);
    expect(em("\t\n")).toBe(em("  "));
  });

  it("refuses a size that is none", () => {
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => measureText("a", { size })).toThrow(`font size is ${size}`);
  });

  it("is the exact sum of its graphemes, in any script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, bold) => {
        const sum = graphemesOf(text).reduce((total, grapheme) => total + textWidth(grapheme, bold), 0);
        expect(textWidth(text, bold)).toBe(sum);
        expect(Number.isInteger(sum) && sum >= 0).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
