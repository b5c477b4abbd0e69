// How wide columns and how high rows have to be, so that nobody sets them by hand. Office programs do not do it when they open a file.

/** What a row may be high at most, in points: Excel holds no more. */
const mostHigh = 409;
const lineHigh = 12.75;
const mostLines = Math.floor((mostHigh - 4) / lineHigh);
const [narrowest, wide, widest] = [12, 90, 120];
/** More lines than this, and a column is widened: one long cell would leave the rest of its row empty. */
const fewLines = 10;

/** How many lines a text takes in a column, words kept whole where they fit. Widths are in digits: letters are narrower on average. */
export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => {
      let [lines, at] = [1, 0];
      for (const word of line.split(" ")) {
        const { length } = word;
        if (at > 0 && at + 1 + length > width) [lines, at] = [lines + 1, 0];
        at += (at > 0 ? 1 : 0) + length;
        while (at > width) [lines, at] = [lines + 1, at - width];
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/** As wide as its longest line, within what is asked for; wider where cells would be high. */
export function widthFor(head: string, texts: readonly string[], asked: number): number {
  const words = head.split(/\s/).map((word) => word.length + 3);
  const lines = texts.flatMap((text) => text.split("\n").map((line) => line.length + 2));
  let width = Math.min(
    asked,
    Math.max(
      narrowest,
      ...words,
      lines.reduce((most, one) => Math.max(most, one), 0),
    ),
  );
  const isOver = (lines: number) => texts.some((text) => linesOf(text, width) > lines);
  while (width < wide && isOver(fewLines)) width += 10;
  while (width < widest && isOver(mostLines)) width += 10;
  return width;
}

/** In points. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => linesOf(text, widths[at] ?? 40));
  return Math.min(mostHigh, Math.max(1, ...lines) * lineHigh + 4);
}
