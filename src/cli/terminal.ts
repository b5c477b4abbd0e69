// What goes to the terminal: tables, colours, and text that no map can turn into control sequences.

import Table from "cli-table3";
import colours from "picocolors";

/** Where a command writes. Injected, so that commands are tested without a process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** A person reads stdout: colours and frames; else plain lines that pipe. */
  readonly interactive: boolean;
  /** A person watches stderr: a line there may be written over. */
  readonly showsProgress: boolean;
  /** A person can answer questions. */
  readonly canAsk: boolean;
  readonly columns: number;
  readonly today: string;
  /** Variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A path as the user wrote it, from where the user is. */
  resolve(path: string): string;
  ask(question: string): Promise<string>;
}

/**
 * Control characters, direction overrides, and what the log of a build reads as a command (`::` at the beginning of a line, `##[` anywhere)
 * become visible; line breaks stay. In JSON the same escapes mean the same text.
 */
export const plain = (text: string): string =>
  text
    .replace(/^([^\S\n]*):(?=:)/gm, "$1\\u003a")
    .replace(/##\[/g, "##\\u005b")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });

/** One line, for a cell. */
export const cell = (text: string): string => plain(text.replace(/\s+/g, " ").trim());

export const paint = (terminal: Terminal) => colours.createColors(terminal.interactive && process.env.NO_COLOR === undefined);

export interface Column {
  readonly title: string;
  /** Share of the room that is left for wrapping columns; 0 = as wide as its widest cell. */
  readonly share: number;
  /** What joins the lines of a cell when piped; default "; ". */
  readonly join?: string;
}

/** A table: framed and wrapped for people; piped, one line a row in columns that stand two blanks apart. Lines of a cell are joined. */
export function writeTable(terminal: Terminal, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  if (!terminal.interactive) {
    const lines = [columns.map((column) => column.title), ...rows].map((row) =>
      row.map((text, at) =>
        text
          .split("\n")
          .map(cell)
          .join(columns[at]?.join ?? "; "),
      ),
    );
    const widths = columns.map((_, at) => Math.max(...lines.map((line) => [...(line[at] ?? "")].length)));
    const padded = (line: readonly string[]) =>
      line.map((text, at) => text + " ".repeat(Math.max(0, (widths[at] ?? 0) - [...text].length))).join("  ");
    for (const line of lines) terminal.out(`${padded(line).trimEnd()}\n`);
    return;
  }
  const color = paint(terminal);
  const table = new Table({
    head: columns.map((column) => color.bold(column.title)),
    colWidths: widthsFor(columns, rows, terminal.columns),
    wordWrap: true,
    style: { head: [], border: [], compact: false },
  });
  table.push(...rows.map((row) => row.map((text) => text.split("\n").map(cell).join("\n"))));
  terminal.out(`${table.toString()}\n`);
}

/** Every column gets room for its longest word; what is left goes to wrapping columns by their shares. */
function widthsFor(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const cells = columns.map((column, at) => [column.title, ...rows.flatMap((row) => (row[at] ?? "").split("\n").map(cell))]);
  const longest = (texts: readonly string[]) => 2 + Math.max(...texts.map((text) => [...text].length));
  const natural = cells.map(longest);
  const least = cells.map((texts, at) => Math.min(natural[at] ?? 0, longest(texts.flatMap((text) => text.split(" "))), 34));
  const start = columns.map((column, at) => (column.share === 0 ? Math.min(natural[at] ?? 0, 34) : (least[at] ?? 0)));
  const left = Math.max(0, room - columns.length - 1 - start.reduce((sum, width) => sum + width, 0));
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column, at) =>
    Math.min(natural[at] ?? 0, (start[at] ?? 0) + Math.floor((left * column.share) / Math.max(1, shares))),
  );
}
