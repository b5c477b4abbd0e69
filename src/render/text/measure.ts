// Says how wide a text will be without a browser or a font, so that a box can be laid out around it.
import { emojiWidth, scriptWidth, unknownWidth } from "./script-widths";
import { boldRows, regularRows, widthDigits } from "./widths";

export interface TextFont {
  /** Font size in px; the width comes out in the same unit. */
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Width of one line of `text` in Arial, Helvetica or Liberation Sans. Kerning is left out, so pairs such as "AV" come out a
 * little too wide. Scripts these fonts lack (Arabic, Thai, Chinese...) get the typical width of their class.
 */
export function measureText(text: string, font: TextFont): number {
  return toPixels(textWidth(text, font.bold === true), font.size);
}

/** From 1/1000 em to px. Wrapping compares through this function too: the same sum must give the same width to the last bit. */
export function toPixels(width: number, size: number): number {
  if (!(size > 0 && size < Number.POSITIVE_INFINITY)) throw new RangeError(`font size is ${size}; give a positive number of pixels`);
  return (width * size) / 1000;
}

/** Width in 1/1000 em, a whole number: sums over graphemes are exact. */
export function textWidth(text: string, bold: boolean): number {
  if (plain.test(text)) return plainWidth(text, bold);
  const composed = text.normalize("NFC");
  if (!emoji.test(composed)) return sumWidths(composed, bold);
  let total = 0;
  for (const grapheme of graphemesOf(composed)) total += emoji.test(grapheme) ? emojiWidth : sumWidths(grapheme, bold);
  return total;
}

/** What a reader takes for one character: never to be split, and for emoji sequences one glyph. */
export function graphemesOf(text: string): string[] {
  if (alphabetic.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;

/** Latin, Greek and Cyrillic without combining marks, where every code unit is a grapheme: spares the segmenter. */
const alphabetic = /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027]*$/;

/** U+FE0F asks for the emoji form; all of U+1F000 to U+1FAFF is as wide as an emoji at most, now and in later Unicode versions. */
const emoji = /\p{Emoji_Presentation}|\ufe0f|[\u{1f000}-\u{1faff}]/u;

/** Combining marks and format characters (joiners, direction marks, soft hyphen). */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

const regularTable = /* @__PURE__ */ new Map(regularRows);
const boldTable = /* @__PURE__ */ new Map(boldRows);

/** Latin without combining marks: no emoji, nothing to compose, and its widths are looked up once. */
const plain = /^[\0-\u02ff]*$/;
const [regularWidths, boldWidths] = [/* @__PURE__ */ new Int32Array(0x300), /* @__PURE__ */ new Int32Array(0x300)];

function plainWidth(text: string, bold: boolean): number {
  const known = bold ? boldWidths : regularWidths;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // One more than the width: 0 is what was not looked up.
    known[code] ||= characterWidth(text.charAt(at), bold) + 1;
    total += (known[code] as number) - 1;
  }
  return total;
}

function sumWidths(text: string, bold: boolean): number {
  let total = 0;
  for (const character of text) total += characterWidth(character, bold);
  return total;
}

function characterWidth(character: string, bold: boolean): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const row = (bold ? boldTable : regularTable).get(codePoint & ~31);
  const at = (codePoint & 31) * 2;
  if (row !== undefined && row[at] !== ".") {
    return widthDigits.indexOf(row.charAt(at)) * 64 + widthDigits.indexOf(row.charAt(at + 1));
  }
  if (codePoint < 0xa0) return character === "\t" || character === "\n" || character === "\r" ? characterWidth(" ", bold) : unknownWidth;
  return zeroWidth.test(character) ? 0 : scriptWidth(character, bold);
}
