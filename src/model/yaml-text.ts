// Reads YAML 1.2 with the place of every value: aliases resolved and bounded, keys as they are written. The only file with yaml.

import {
  Composer,
  type CST,
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  visit,
  type Document as YamlDocument,
} from "yaml";
import { nearest, shown } from "./issue";
import {
  deepestText,
  type PlacedFault,
  placed,
  type Reading,
  readingOf,
  tooDeep,
  Unreadable,
  type Written,
  type WrittenEntry,
} from "./written";

/** Aliases may copy no more than this many values in all: a YAML "bomb" is refused. */
export const mostCopies = 20_000;

/** Reads one YAML document. Syntax errors are reported together; nothing else is read from such a text. */
export const readYaml = (text: string): Reading =>
  readingOf(() => {
    const [document, second] = new Composer({
      strict: true,
      uniqueKeys: false,
      schema: "core",
      resolveKnownTags: false,
      merge: false,
    }).compose(tokensOf(text), true, text.length);
    const wrong = document === undefined ? [] : [...document.errors, ...document.warnings];
    const faults = wrong.map(({ code, message, pos }) => placed("syntax", `not YAML: ${wordsFor(code, message)}`, pos[0]));
    if (second !== undefined)
      faults.push(placed("syntax", 'a second document begins after "---"; one file holds one map', second.range[0]));
    if (document === undefined || faults.length > 0) return { written: null, faults: distinct(faults) };
    return new Resolver().read(document);
  });

/** The parser keeps what is open on a stack of its own: how deep that is, is seen before anything goes down the tree. */
function tokensOf(text: string): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const top = parser.stack.at(-1);
    if (parser.stack.length > deepestText + 1 && top !== undefined && "items" in top) throw tooDeep(top.offset);
  }
  return [...tokens, ...parser.end()];
}

// ---------------------------------------------------------------- values

/** Turns nodes into values in the order of the text, because an alias means the last anchor before it. */
class Resolver {
  private readonly faults: PlacedFault[] = [];
  private readonly anchors = new Map<string, { readonly value: Written; readonly size: number; readonly depth: number } | null>();
  private copies = 0;

  read(document: YamlDocument.Parsed): Reading {
    const { value } = this.value(document.contents, 0);
    return { written: value, faults: this.faults };
  }

  /** A value, how many values it holds, and how deep they stand. */
  private value(node: unknown, offset: number): { readonly value: Written; readonly size: number; readonly depth: number } {
    const range = (node as Node | null)?.range;
    const [at, end] = [range?.[0] ?? offset, range?.[1] ?? offset];
    if (isAlias(node)) return this.copy(node.source, at, end);
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, null);
    let [size, depth] = [1, 0];
    const inside = (part: unknown, nothingAt: number): Written => {
      const inner = this.value(part, nothingAt);
      size += inner.size;
      depth = Math.max(depth, inner.depth + 1);
      return inner.value;
    };
    let content: Written["content"];
    if (isMap(node))
      content = {
        kind: "object",
        entries: node.items.map((pair): WrittenEntry => {
          const key = this.key(pair.key, at);
          return { ...key, value: inside(pair.value, key.keyAt) };
        }),
      };
    else if (isSeq(node)) content = { kind: "list", items: node.items.map((item) => inside(item, at)) };
    else {
      const scalar = isScalar(node) ? node : undefined;
      content = { kind: "scalar", value: scalar?.value ?? null, source: scalar?.source ?? "" };
    }
    const found = { value: { at, end, content }, size, depth };
    if (anchor !== undefined) this.anchors.set(anchor, found);
    return found;
  }

  private copy(name: string, at: number, end: number): { readonly value: Written; readonly size: number; readonly depth: number } {
    const target = this.anchors.get(name);
    const nothing = { value: { at, end, content: { kind: "scalar", value: null, source: `*${name}` } as const }, size: 1, depth: 0 };
    if (target === undefined) {
      const suggestion = nearest(name, this.anchors.keys());
      const remedy = suggestion === null ? `write "&${name}" before the value that it repeats` : `did you mean "*${suggestion}"?`;
      this.faults.push(placed("unknown-alias", `no anchor before this alias is called ${shown(name)}; ${remedy}`, at, [], suggestion));
      return nothing;
    }
    if (target === null) {
      this.faults.push(
        placed("circular", `the alias ${shown(`*${name}`)} stands inside the value that it repeats; write the value out`, at),
      );
      return nothing;
    }
    this.copies += target.size;
    if (this.copies > mostCopies)
      throw new Unreadable(
        "too-many-aliases",
        `aliases up to this one repeat more than ${mostCopies} values; write fewer, or say it once in a group`,
        at,
      );
    if (target.depth > deepestText) throw tooDeep(at);
    return { ...target, value: { at, end, content: target.value.content } };
  }

  /** Keys are text as it stands: `1.0` stays `1.0`, and `NO` is no number. */
  private key(node: unknown, offset: number): { readonly key: string; readonly keyAt: number } {
    const keyAt = (node as Node | null)?.range?.[0] ?? offset;
    const { content } = this.value(node, offset).value;
    if (content.kind !== "scalar") {
      this.faults.push(placed("wrong-type", "a key must be text, not a list or an object", keyAt));
      return { key: "", keyAt };
    }
    return { key: typeof content.value === "string" ? content.value : content.source, keyAt };
  }
}

// ---------------------------------------------------------------- words

/** The message of the YAML parser in our case, and what to do about it. */
function wordsFor(code: string, message: string): string {
  const own = message.charAt(0).toLowerCase() + (message.length > 160 ? `${message.slice(1, 160)}…` : message.slice(1));
  const remedy = Object.hasOwn(remedies, code) ? remedies[code] : undefined;
  return remedy === undefined ? own : `${own}; ${remedy}`;
}

const quotes = "put text that holds one of : # [ ] { } , & * ! | > ' \" % @ ` in quotes";
const remedies: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'between double quotes write "\\\\" for a backslash',
  BAD_INDENT: "look at the blanks before this line and the lines around it",
  BAD_SCALAR_START: quotes,
  BLOCK_AS_IMPLICIT_KEY: quotes,
  MISSING_CHAR: "close every quote and bracket, and write a colon and a blank after every key",
  MULTILINE_IMPLICIT_KEY: "close every quote and bracket, and write a colon and a blank after every key",
  TAB_AS_INDENT: "use blanks",
  TAG_RESOLVE_FAILED: "leave the tag out",
  UNEXPECTED_TOKEN: quotes,
};

/** One mistake can be met on several ways. */
function distinct(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  const byText = new Map(faults.map((one) => [`${one.at} ${one.fault.message}`, one]));
  return [...byText.values()];
}

// ---------------------------------------------------------------- writing

/** A value as YAML: what fits into a line stands in one. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { version: "1.2", aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      // The sections of the map, and what they hold, stand one below the other.
      if (path.length > 4 && JSON.stringify(node.toJSON()).length <= 100) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
