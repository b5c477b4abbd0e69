// Reads JSON with the place of every value, and says in words where a text is not JSON. JavaScript's own parser gives no places.

import { shown } from "./issue";
import { deepestText, type Reading, readingOf, tooDeep, Unreadable, type Written, type WrittenEntry } from "./written";

/** Reads one JSON text; the first thing that is not JSON ends the reading. */
export const readJson = (text: string): Reading =>
  readingOf(() => {
    const reader = new JsonReader(text);
    const written = reader.value(0);
    reader.end();
    return { written, faults: [] };
  });

const notJson = (message: string, at: number): Unreadable => new Unreadable("syntax", `not JSON: ${message}`, at);

class JsonReader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): Written {
    this.skipBlanks();
    const at = this.at;
    const first = this.text[at];
    if (first === "{" || first === "[") {
      if (depth >= deepestText) throw tooDeep(at);
      const content = first === "{" ? this.object(depth) : this.list(depth);
      return { at, end: this.at, content };
    }
    if (first === '"') {
      const value = this.string();
      return { at, end: this.at, content: { kind: "scalar", value, source: this.text.slice(at, this.at) } };
    }
    const word = this.word();
    return { at, end: this.at, content: { kind: "scalar", ...word } };
  }

  end(): void {
    this.skipBlanks();
    if (this.at < this.text.length) throw this.missing("the end of the file");
  }

  private object(depth: number): Written["content"] {
    const entries: WrittenEntry[] = [];
    this.each("}", () => {
      const keyAt = this.at;
      if (this.text[keyAt] !== '"') throw this.missing("a key in double quotes");
      const key = this.string();
      this.skipBlanks();
      if (this.text[this.at] !== ":") throw this.missing('":" after the key');
      this.at++;
      entries.push({ key, keyAt, value: this.value(depth + 1) });
    });
    return { kind: "object", entries };
  }

  private list(depth: number): Written["content"] {
    const items: Written[] = [];
    this.each("]", () => items.push(this.value(depth + 1)));
    return { kind: "list", items };
  }

  /** Whatever stands between a bracket and its close, separated by commas. */
  private each(close: string, item: () => void): void {
    this.at++;
    this.skipBlanks();
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (;;) {
      item();
      this.skipBlanks();
      const next = this.text[this.at];
      if (next === close) {
        this.at++;
        return;
      }
      if (next !== ",") throw this.missing(`"," or "${close}"`);
      const comma = this.at++;
      this.skipBlanks();
      if (this.text[this.at] === close) throw notJson("a comma with nothing after it; take it out", comma);
    }
  }

  private string(): string {
    const start = this.at;
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at] ?? "";
      if (character === '"') {
        this.at = at + 1;
        return JSON.parse(this.text.slice(start, this.at)) as string;
      }
      if (character < " ") throw notJson("a line break or control character stands inside a text; write \\n, \\t or \\u....", at);
      if (character === "\\") {
        if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.text.slice(at + 1, at + 6)))
          throw notJson('a backslash that begins no escape; write "\\\\" for a backslash', at);
        at++;
      }
    }
    throw notJson("a text begins here and its closing double quote is missing", start);
  }

  /** A number, `true`, `false` or `null`. */
  private word(): { readonly value: unknown; readonly source: string } {
    const letters = /[\w.+-]+/y;
    letters.lastIndex = this.at;
    const source = letters.exec(this.text)?.[0] ?? "";
    if (source === "") throw this.missing("a value");
    if (!/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(source))
      throw notJson(`${shown(source)} is neither a number nor true, false or null; text stands in double quotes`, this.at);
    this.at += source.length;
    return { value: JSON.parse(source), source };
  }

  private missing(what: string): Unreadable {
    const next = this.text[this.at];
    if (next === undefined) return notJson(`the text ends where ${what} is expected`, this.at);
    if (next === "/" || next === "#") return notJson("comments cannot stand in JSON; take them out, or write the map in YAML", this.at);
    if (next === "'" || next === "`") return notJson("text stands in double quotes", this.at);
    return notJson(`${shown(next)} stands where ${what} is expected`, this.at);
  }

  private skipBlanks(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? "")) this.at++;
  }
}
