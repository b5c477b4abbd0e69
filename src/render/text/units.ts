// A text as the characters a reader sees, with their widths: the same words are wrapped in many widths, and taken apart once.
import { graphemesOf, textWidth } from "./measure";

export const softHyphen = "\u00ad";

export interface Units {
  readonly units: readonly string[];
  /** `sums[i]` is the width of the first `i` of them, in 1/1000 em. */
  readonly sums: readonly number[];
  /** From one of them to before another, as they are written in a line. */
  shown(start: number, end: number): string;
}

/** Longer texts are not kept, and no more texts than this. */
const [longest, most] = [2000, 1000];
const regular = /* @__PURE__ */ new Map<string, Units>();
const bolds = /* @__PURE__ */ new Map<string, Units>();

export function unitsOf(text: string, bold: boolean): Units {
  const known = bold ? bolds : regular;
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = takenApart(spaced(text), bold);
  if (known.size >= most) known.clear();
  if (text.length <= longest) known.set(text, made);
  return made;
}

function takenApart(text: string, bold: boolean): Units {
  const units = graphemesOf(text);
  const sums = [0];
  let sum = 0;
  for (const unit of units) {
    sum += textWidth(unit, bold);
    sums.push(sum);
  }
  const part =
    units.length === text.length
      ? (start: number, end: number) => text.slice(start, end)
      : (start: number, end: number) => units.slice(start, end).join("");
  return { units, sums, shown: (start, end) => part(start, end).replaceAll(softHyphen, "").replace(/ $/, "") };
}

/** One space for each run of spaces, line breaks and control characters; none at the ends. */
function spaced(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, " ").replace(/^ | $/g, "");
}
