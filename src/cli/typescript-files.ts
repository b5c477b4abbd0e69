// The files of a TypeScript map: names are followed from file to file through relative imports, one file at a time. Nothing is run.

import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { placesOf } from "../model/include";
import { joinedOf, type Literal, literalOf } from "./typescript-literal";
import { type DefiningCall, type Expression, exportedName, type ParseScript, type Script, scriptParser } from "./typescript-script";

/** The text of a file; null if it cannot be read. */
export type ReadText = (path: string) => string | null;

/** Endings of files that are followed, in the order in which an import without an ending means them. */
const endings = [".ts", ".mts", ".js", ".mjs"];
const largest = 8 * 1024 * 1024;

/** A file from the disk. A byte order mark is no part of the text. */
export const textAt: ReadText = (path) => {
  try {
    const facts = statSync(path);
    return facts.isFile() && facts.size <= largest ? readFileSync(path, "utf8").replace(/^\uFEFF/, "") : null;
  } catch {
    return null;
  }
};

/** Opens the file of a map; null if it is no TypeScript. */
export async function openScripts(file: string, text: string, readText: ReadText = textAt): Promise<ScriptFiles | null> {
  const parse = await scriptParser();
  const entry = parse({ file, text, base: 0 });
  return entry === null ? null : new ScriptFiles(entry, parse, readText);
}

/** What was opened so far. Places count on from file to file, so that one number says file, line and column. */
export class ScriptFiles {
  private readonly opened: Script[];
  private readonly byPath = new Map<string, Script | null>();
  /** Names on the way from one to another: a name that leads back to itself means nothing. */
  private readonly following = new Set<string>();
  private readonly values = new Map<object, Literal>();

  constructor(
    readonly entry: Script,
    private readonly parse: ParseScript,
    private readonly readText: ReadText,
  ) {
    this.opened = [entry];
    this.byPath.set(entry.file, entry);
  }

  get files(): readonly Script[] {
    return this.opened;
  }

  /** The file that a place stands in. */
  fileAt(at: number): Script {
    return this.opened.findLast(({ base }) => base <= at) ?? this.entry;
  }

  placeOf(at: number): { readonly file: string; readonly line: number; readonly column: number } {
    const { file, line, column } = placesOf(this.opened)(at);
    return { file: file ?? this.entry.file, line, column };
  }

  /** Every file that the map consists of; packages are none of them. */
  openAll(): readonly Script[] {
    // Files that are opened on the way come to the end of the list.
    for (const script of this.opened) {
      for (const statement of script.body) {
        if (statement.type === "ImportDeclaration" && statement.importKind === "type") continue;
        if ("source" in statement && statement.source !== null && statement.source !== undefined)
          this.imported(script, statement.source.value);
      }
    }
    return this.opened;
  }

  /** What a call defines. The activities of `defineActivities` stand under the key that they have in a whole map. */
  definedBy(script: Script, { definer, definitions }: DefiningCall): Literal {
    const value = joinedOf(definitions.map((part) => this.value(script, part)));
    if (definer !== "defineActivities") return value;
    return { ...value, content: { kind: "object", entries: [{ key: "activities", keyAt: value.at, value }] } };
  }

  /** What a file exports under a name. */
  exported(script: Script, name: string): Literal | null {
    const way = `export ${name} of ${script.file}`;
    return this.once(way, () => {
      for (const statement of script.body) {
        const found = this.exportedBy(statement, script, name);
        if (found !== null) return found;
      }
      return null;
    });
  }

  private exportedBy(statement: Script["body"][number], script: Script, name: string): Literal | null {
    if (statement.type === "ExportDefaultDeclaration") {
      const { declaration } = statement;
      const isExpression = !/Declaration$|^TSDeclare/.test(declaration.type);
      return name === "default" && isExpression ? this.value(script, declaration as Expression) : null;
    }
    if (statement.type === "ExportAllDeclaration") {
      const other = name === "default" ? null : this.imported(script, statement.source.value);
      return other === null ? null : this.exported(other, name);
    }
    if (statement.type === "ExportNamedDeclaration") {
      if (statement.declaration?.type === "VariableDeclaration")
        return statement.declaration.declarations.some(({ id }) => id.type === "Identifier" && id.name === name)
          ? this.named(script, name)
          : null;
      const specifier = statement.specifiers.find((one) => one.type === "ExportSpecifier" && exportedName(one.exported) === name);
      if (specifier?.type !== "ExportSpecifier") return null;
      if (statement.source === null || statement.source === undefined) return this.named(script, specifier.local.name);
      const other = this.imported(script, statement.source.value);
      return other === null ? null : this.exported(other, specifier.local.name);
    }
    const assigned =
      statement.type === "ExpressionStatement" && statement.expression.type === "AssignmentExpression" ? statement.expression : null;
    if (name !== "default" || assigned === null) return null;
    const { left } = assigned;
    const isModuleExports = /^module\.exports$/.test(script.text.slice(left.start ?? 0, left.end ?? 0));
    return isModuleExports ? this.value(script, assigned.right) : null;
  }

  private value(script: Script, expression: Expression): Literal {
    const known = this.values.get(expression);
    if (known !== undefined) return known;
    const value = literalOf(expression, script, (name) => this.named(script, name));
    this.values.set(expression, value);
    return value;
  }

  private named(script: Script, name: string): Literal | null {
    return this.once(`${name} in ${script.file}`, () => {
      const constant = script.constants.get(name);
      if (constant !== undefined) return this.value(script, constant);
      const from = script.imports.get(name);
      const other = from === undefined ? null : this.imported(script, from.from);
      return from === undefined || other === null ? null : this.exported(other, from.name);
    });
  }

  private once(way: string, follow: () => Literal | null): Literal | null {
    if (this.following.has(way)) return null;
    this.following.add(way);
    try {
      return follow();
    } finally {
      this.following.delete(way);
    }
  }

  /** The file that a relative import means. */
  private imported(from: Script, specifier: string): Script | null {
    if (!/^\.\.?(?:\/|$)/.test(specifier)) return null;
    const path = join(dirname(from.file), specifier);
    if (path.split(sep).includes("node_modules")) return null;
    const known = this.byPath.get(path);
    if (known !== undefined) return known;
    let script: Script | null = null;
    for (const file of candidates(path)) {
      script = this.byPath.get(file) ?? this.open(file);
      if (script !== null) break;
    }
    this.byPath.set(path, script);
    return script;
  }

  private open(file: string): Script | null {
    const text = this.readText(file);
    const last = this.opened.at(-1) ?? this.entry;
    const script = text === null ? null : this.parse({ file, text, base: last.base + last.text.length + 1 });
    if (script !== null) this.opened.push(script);
    this.byPath.set(file, script);
    return script;
  }
}

/** `./parties`, `./parties.ts`, and `./parties.js` where it is written in TypeScript. */
function candidates(path: string): readonly string[] {
  const ending = extname(path);
  const typed = ending === ".js" ? `${path.slice(0, -3)}.ts` : ending === ".mjs" ? `${path.slice(0, -4)}.mts` : null;
  return [
    ...(endings.includes(ending) ? [path] : []),
    ...(typed === null ? [] : [typed]),
    ...endings.map((one) => `${path}${one}`),
    ...endings.map((one) => join(path, `index${one}`)),
  ];
}
