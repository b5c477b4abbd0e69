// What can be known of TypeScript and JavaScript source without running it: its constants, imports, texts, and calls that define maps. The only
// file with @babel/parser.

import type { SourceFile } from "../model/include";

type Babel = typeof import("@babel/parser");
type Statement = ReturnType<Babel["parse"]>["program"]["body"][number];
export type Expression = Extract<Statement, { type: "ExpressionStatement" }>["expression"];
export interface Node {
  readonly type: string;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** Functions that take a definition, and where among their arguments it begins: activities may come in several lots. */
export const definers = { defineDataMap: 0, defineGround: 0, defineActivities: 1 } as const;
export type Definer = keyof typeof definers;

/** A file that was parsed. */
export interface Script extends SourceFile {
  readonly file: string;
  readonly body: readonly Statement[];
  /** Constants of the file whose name is declared once in it, so that no function can mean another by it. */
  readonly constants: ReadonlyMap<string, Expression>;
  /** Names that stand for what other files export; `type` imports left out. */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** Texts in quotes in the order of the file: values, keys and types. */
  readonly strings: readonly { readonly value: string; readonly at: number; readonly end: number }[];
  /** Properties that code reads by name: `parties.klaviyo`, `{ klaviyo } = parties`. */
  readonly members: Script["strings"];
  readonly calls: readonly DefiningCall[];
}

export interface DefiningCall {
  readonly definer: Definer;
  readonly at: number;
  readonly end: number;
  /** Its parts: one, or the lots of activities. */
  readonly definitions: readonly Expression[];
}

/** Parses one file; null where it is no TypeScript. Places count on from `base`. */
export type ParseScript = (source: SourceFile & { readonly file: string }) => Script | null;

/** The parser is large: only who needs it loads it. */
export async function scriptParser(): Promise<ParseScript> {
  const { parse } = await import("@babel/parser");
  return (source) => {
    try {
      const { program } = parse(source.text, {
        sourceType: "unambiguous",
        plugins: ["typescript"],
        allowAwaitOutsideFunction: true,
        allowReturnOutsideFunction: true,
      });
      return scriptOf(source, program.body);
    } catch {
      return null;
    }
  };
}

function scriptOf(source: SourceFile & { readonly file: string }, body: readonly Statement[]): Script {
  const nodes = nodesIn(body);
  const times = new Map<string, number>();
  for (const name of nodes.flatMap(namesDeclaredBy)) times.set(name, (times.get(name) ?? 0) + 1);
  const isSingle = (name: string) => times.get(name) === 1;
  const imports = new Map([...importsOf(body)].filter(([name]) => isSingle(name)));
  const place = (node: Node) => placeOf(node, source.base);
  return {
    ...source,
    body,
    imports,
    constants: new Map(constantsOf(body).filter(([name]) => isSingle(name))),
    strings: nodes
      .flatMap((node) =>
        node.type === "StringLiteral" ? [{ value: (node as StringNode).value, ...place(node) }] : templateText(node, place),
      )
      .sort((a, b) => a.at - b.at),
    members: nodes.flatMap((node) => membersReadBy(node).map(({ name, ...property }) => ({ value: name, ...place(property) }))),
    calls: nodes.flatMap((node) => callOf(node as Expression, imports, place)).sort((a, b) => a.at - b.at),
  };
}

type StringNode = Extract<Expression, { type: "StringLiteral" }>;
export type Place = (node: Node) => { readonly at: number; readonly end: number };

export const placeOf = (node: Node, base: number) => ({ at: base + (node.start ?? 0), end: base + (node.end ?? 0) });

function templateText(node: Node, place: Place): Script["strings"] {
  if (node.type !== "TemplateLiteral") return [];
  const { quasis } = node as Extract<Expression, { type: "TemplateLiteral" }>;
  return quasis.length === 1 ? [{ value: quasis[0]?.value.cooked ?? "", ...place(node) }] : [];
}

type Identifier = Extract<Expression, { type: "Identifier" }>;

function membersReadBy(node: Node): readonly Identifier[] {
  const { computed, property, properties } = node as {
    computed?: boolean;
    property?: Node;
    properties?: readonly { computed?: boolean; key?: Node }[];
  };
  const read =
    node.type === "ObjectPattern"
      ? (properties ?? []).flatMap((part) => (part.computed === true ? [] : [part.key]))
      : /^(?:Optional)?MemberExpression$/.test(node.type) && computed !== true
        ? [property]
        : [];
  return read.filter((part): part is Identifier => part?.type === "Identifier");
}

// ---------------------------------------------------------------- names

/** `import * as w`: the name of all that a file exports. */
const everything = "*";

function importsOf(body: readonly Statement[]): Script["imports"] {
  const imports = new Map<string, { readonly from: string; readonly name: string }>();
  for (const statement of body) {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") continue;
    for (const specifier of statement.specifiers) {
      const from = statement.source.value;
      if (specifier.type === "ImportDefaultSpecifier") imports.set(specifier.local.name, { from, name: "default" });
      else if (specifier.type === "ImportNamespaceSpecifier") imports.set(specifier.local.name, { from, name: everything });
      else if (specifier.type === "ImportSpecifier" && specifier.importKind !== "type")
        imports.set(specifier.local.name, { from, name: exportedName(specifier.imported) });
    }
  }
  return imports;
}

export const exportedName = (
  node: { readonly type: "Identifier"; readonly name: string } | { readonly type: "StringLiteral"; readonly value: string },
) => (node.type === "Identifier" ? node.name : node.value);

function constantsOf(body: readonly Statement[]): readonly (readonly [string, Expression])[] {
  return body.flatMap((statement) => {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && init !== null && init !== undefined ? [[id.name, init] as const] : [],
    );
  });
}

/** Names that a node brings in, anywhere in the file. */
function namesDeclaredBy(node: Node): readonly string[] {
  const { id, params, param, local } = node as { id?: Node; params?: readonly Node[]; param?: Node; local?: Node };
  if (node.type === "VariableDeclarator") return namesIn(id);
  if (/^(?:Function|ArrowFunction|ObjectMethod|Class)/.test(node.type)) return [...namesIn(id), ...(params ?? []).flatMap(namesIn)];
  if (node.type === "CatchClause") return namesIn(param);
  return /^Import.*Specifier$/.test(node.type) ? namesIn(local) : [];
}

function namesIn(pattern: Node | null | undefined): readonly string[] {
  const { name, properties, elements, left, argument, value } = (pattern ?? {}) as Readonly<Record<string, unknown>>;
  if (pattern?.type === "Identifier") return [String(name)];
  if (pattern?.type === "ObjectPattern") return (properties as readonly Node[]).flatMap(namesIn);
  if (pattern?.type === "ArrayPattern") return (elements as readonly (Node | null)[]).flatMap(namesIn);
  if (pattern?.type === "ObjectProperty") return namesIn(value as Node);
  if (pattern?.type === "AssignmentPattern") return namesIn(left as Node);
  return pattern?.type === "RestElement" ? namesIn(argument as Node) : [];
}

/** `defineDataMap(...)`, also under another name that it was imported by, and `w.defineDataMap(...)` of a namespace. */
export function callOf(node: Expression, imports: Script["imports"], place: Place): readonly DefiningCall[] {
  const definer = node.type === "CallExpression" ? definerOf(node.callee, imports) : null;
  if (definer === null || node.type !== "CallExpression") return [];
  const first = definers[definer];
  const given = definer === "defineActivities" ? node.arguments.slice(first) : node.arguments.slice(first, first + 1);
  const definitions = given.filter((part) => part.type !== "SpreadElement" && part.type !== "ArgumentPlaceholder");
  return definitions.length === 0 ? [] : [{ definer, ...place(node), definitions }];
}

function definerOf(callee: Node, imports: Script["imports"]): Definer | null {
  if (callee.type === "Identifier") return definerCalled((callee as Identifier).name, imports);
  const { object, property, computed } = callee as { object?: Node; property?: Node; computed?: boolean };
  if (callee.type !== "MemberExpression" || computed === true || object?.type !== "Identifier" || property?.type !== "Identifier")
    return null;
  const { name } = property as Identifier;
  const isNamespace = imports.get((object as Identifier).name)?.name === everything;
  return isNamespace && Object.hasOwn(definers, name) ? (name as Definer) : null;
}

function definerCalled(name: string, imports: Script["imports"]): Definer | null {
  const original = imports.get(name)?.name ?? name;
  return Object.hasOwn(definers, original) ? (original as Definer) : null;
}

/** Every node below these, comments aside. */
export function nodesIn(body: readonly Statement[]): readonly Node[] {
  const found: Node[] = [];
  const left: unknown[] = [...body];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (Array.isArray(value)) left.push(...value.filter((part) => part !== undefined));
    else if (typeof value === "object" && value !== null && "type" in value && !/^Comment/.test(String(value.type))) {
      found.push(value as Node);
      for (const part of Object.values(value)) if (typeof part === "object" && part !== null) left.push(part);
    }
  }
  return found;
}
