// Breaks a text into lines that fit a box, so that no label is wider than what it stands in and no word gets lost.
import { type TextFont, textWidth, toPixels } from "./measure";
import { softHyphen, unitsOf } from "./units";

export interface WrapOptions extends TextFont {
  /** Room for one line, in px. */
  readonly width: number;
  /** At least 1. When the text needs more, the last line ends in "…". */
  readonly maxLines?: number;
}

export interface WrappedText {
  /** None for a blank text. Written one below the other, left to right or right to left. */
  readonly lines: readonly string[];
  /** Something was left out: show the whole text elsewhere, for example in a title. */
  readonly cut: boolean;
}

/**
 * A line is wider than `width` only when it is a single grapheme. Lines break at spaces, at zero-width spaces and soft hyphens,
 * and anywhere in Chinese and Japanese. A word that fits no line breaks after its hyphens, slashes and dots, else anywhere: this
 * is also all that Thai, Lao, Khmer and Burmese get, since finding their words needs a dictionary.
 */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const { width, size, bold = false, maxLines = Number.POSITIVE_INFINITY } = options;
  if (Number.isNaN(width)) throw new RangeError("width to wrap to is NaN; give a number of pixels");
  if (!(maxLines >= 1)) throw new RangeError(`maxLines is ${maxLines}; give 1 or more, or leave it out`);

  const { units, sums, shown } = unitsOf(text, bold);
  const extra = { "": 0, "-": textWidth("-", bold), "…": textWidth("…", bold) };
  const fits = (start: number, end: number, tail: keyof typeof extra = ""): boolean =>
    toPixels((sums[end] ?? 0) - (sums[start] ?? 0) + extra[tail], size) <= width;
  const wordEnd = (start: number): number => {
    let end = start + 1;
    while (end < units.length && breakBefore(units, end) !== "word") end++;
    return end;
  };

  /** A soft hyphen shows where a line ends in it. */
  const hyphenAt = (end: number): "-" | "" => (units[end - 1] === softHyphen && end < units.length && units[end] !== " " ? "-" : "");

  /** Where the line from `start` on ends. */
  const lineEnd = (start: number): number => {
    let most = start + 1;
    while (most < units.length && fits(start, most + 1)) most++;
    if (most === units.length) return most;
    let inside: number | undefined;
    for (let end = most; end > start; end--) {
      const kind = breakBefore(units, end);
      if (kind === "inside") inside ??= end;
      if (kind !== "word" || !fits(start, end, hyphenAt(end))) continue;
      const next = units[end] === " " ? end + 1 : end;
      return inside !== undefined && !fits(next, wordEnd(next)) ? inside : end;
    }
    return inside ?? most;
  };

  const lines: string[] = [];
  for (let start = 0; start < units.length; ) {
    const end = lineEnd(start);
    if (lines.length + 1 >= maxLines && end < units.length) {
      let last = end;
      while (last + 1 < units.length && fits(start, last + 1, "…")) last++;
      while (last > start && !fits(start, last, "…")) last--;
      lines.push(`${shown(start, last)}…`);
      return { lines, cut: true };
    }
    lines.push(shown(start, end) + (fits(start, end, hyphenAt(end)) ? hyphenAt(end) : ""));
    start = units[end] === " " ? end + 1 : end;
  }
  return { lines, cut: false };
}

/** "word": a line may always break before grapheme `at`. "inside": only where the word as a whole fits no line. */
function breakBefore(units: readonly string[], at: number): "word" | "inside" | undefined {
  const before = units[at - 1] ?? "";
  const after = units[at] ?? "";
  if (after === " ") return "word";
  if (before === " " || before === softHyphen || before === "\u200b") return "word";
  if (
    (before > "\u2e7f" || after > "\u2e7f") &&
    (ideographic.test(before) || ideographic.test(after)) &&
    !notAtEnd.test(before) &&
    !notAtStart.test(after)
  )
    return "word";
  return separators.test(before) && !separators.test(after) ? "inside" : undefined;
}

/** Chinese and Japanese. Korean puts spaces between its words and keeps them whole. */
const ideographic = /^[\u2e80-\u312f\u31a0-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\u{20000}-\u{3ffff}]/u;

/** Closing brackets, stops, small kana and length marks that Japanese and Chinese do not begin a line with. */
const notAtStart =
  /^[)\]}.,:;!?%’”…、。〉》」』】〕〗〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ々！％），．：；？］｝｡｣､･ｰ]/u;

/** Opening brackets, which end no line. */
const notAtEnd = /^[([{‘“〈《「『【〔〖（［｛｢]/u;

const separators = /^[-/\\._:;,@?&=+|#~\u2010-\u2015]/u;
