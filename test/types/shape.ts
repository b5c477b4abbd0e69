// The form of a definition as the compiler sees it and as the loader checks it, in words that can be compared.

import ts from "typescript";
import { isOptional, nodeOf, type Schema } from "../../src/model/schema";
import { categories, idsOf, purposes } from "../../src/model/vocabulary";
import { type Probe, plainType } from "./probe";

/** What may stand in one place. Ids of the map are `@party`, `@subject` and so on. */
export interface Shape {
  readonly takes: readonly string[];
  readonly list?: Shape;
  readonly rows?: Shape;
  /** Keys, with `?` where they may be left out. */
  readonly object?: Readonly<Record<string, Shape>>;
}

/** Of the type of a definition. */
export function shapeOfType({ checker, written }: Probe): Shape {
  const shapeOf = (given: ts.Type): Shape => {
    const takes = new Set<string>();
    const parts: { list?: Shape; rows?: Shape; object?: Record<string, Shape> } = {};
    const outer = plainType(checker, given);
    for (const part of outer.isUnion() ? outer.types : [outer]) {
      const type = plainType(checker, part);
      const row = rowOf(type);
      if (type.isStringLiteral()) takes.add(type.value);
      else if ((type.flags & ts.TypeFlags.StringLike) !== 0) takes.add("(text)");
      else if ((type.flags & ts.TypeFlags.NumberLike) !== 0) takes.add("(number)");
      else if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) takes.add("(boolean)");
      else if (checker.isArrayType(type)) parts.list = shapeOf(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type);
      else if (row !== undefined) parts.rows = shapeOf(row);
      else if ((type.flags & ts.TypeFlags.Object) !== 0) parts.object = objectOf(type);
      // `undefined` beside a text, and `NoOther`, let nothing more through.
    }
    return { takes: [...takes].sort(), ...parts };
  };
  const rowOf = (type: ts.Type): ts.Type | undefined => {
    if ((type.flags & ts.TypeFlags.Object) === 0 || checker.isArrayType(type)) return undefined;
    const own = checker.getPropertiesOfType(type).find(({ name }) => name.startsWith("@"));
    return own === undefined ? type.getStringIndexType() : checker.getTypeOfSymbol(own);
  };
  const objectOf = (type: ts.Type): Record<string, Shape> => {
    const keys = checker.getPropertiesOfType(type).map((property) => {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      return [`${property.name}${optional ? "?" : ""}`, shapeOf(checker.getTypeOfSymbol(property))] as const;
    });
    return Object.fromEntries(keys.sort());
  };
  return shapeOf(written[0] as ts.Type);
}

/** Of a schema of the loader. */
export function shapeOfSchema(schema: Schema): Shape {
  const node = nodeOf(schema);
  if (node.kind === "reference") {
    const builtIn = node.reference.kinds.flatMap((kind): readonly string[] =>
      kind === "category" ? idsOf(categories) : kind === "purpose" ? idsOf(purposes) : [],
    );
    return { takes: [...node.reference.kinds.map((kind) => `@${kind}`), ...node.reference.words, ...builtIn].sort() };
  }
  if (node.kind === "array") return { takes: [], list: shapeOfSchema(node.of) };
  if (node.kind === "record") return { takes: [], rows: shapeOfSchema(node.of) };
  if (node.kind === "object") {
    const keys = Object.entries(node.fields).map(
      ([key, field]) => [`${key}${isOptional(field) ? "?" : ""}`, shapeOfSchema(field)] as const,
    );
    return { takes: [], object: Object.fromEntries(keys.sort()) };
  }
  if (node.kind === "union") {
    const shapes = node.options.map(shapeOfSchema);
    return Object.assign({}, ...shapes, { takes: shapes.flatMap(({ takes }) => takes).sort() }) as Shape;
  }
  return { takes: leafOf(schema) };
}

/** `def` is the description that zod keeps of every schema. */
function leafOf(schema: Schema): readonly string[] {
  const { def } = schema as unknown as { readonly def: LeafDefinition };
  if (def.type === "optional") return leafOf(def.innerType);
  if (def.type === "enum") return Object.keys(def.entries).sort();
  if (def.type === "string") return ["(text)"];
  if (def.type === "boolean") return ["(boolean)"];
  // The only literal is the number of the format.
  if (def.type === "number" || def.type === "literal") return ["(number)"];
  throw new Error(`a leaf of an unknown kind: ${JSON.stringify(def)}`);
}

type LeafDefinition =
  | { readonly type: "string" | "boolean" | "number" | "literal" }
  | { readonly type: "enum"; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: "optional"; readonly innerType: Schema };
