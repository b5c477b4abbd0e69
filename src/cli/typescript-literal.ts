// Reads values out of TypeScript and JavaScript source without running it: what is written out is read, all else is opaque.

import { callOf, type Expression, type Place, placeOf, type Script } from "./typescript-script";

type ObjectPart = Extract<Expression, { type: "ObjectExpression" }>["properties"][number];

/** A value with its place, as in `Written`; `opaque` is what only running the code could tell. */
export interface Literal {
  readonly at: number;
  readonly end: number;
  readonly content:
    | { readonly kind: "scalar"; readonly value: unknown; readonly source: string }
    | { readonly kind: "list"; readonly items: readonly Literal[] }
    | { readonly kind: "object"; readonly entries: readonly LiteralEntry[] }
    /** `spread`: stands for any number of items of a list. */
    | { readonly kind: "opaque"; readonly spread: boolean };
}

export interface LiteralEntry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: Literal;
  /** `{ klaviyo }`: the key is the name of the value, too. */
  readonly shorthand?: boolean;
}

/** What a name means; null = only running the code could tell. */
export type Named = (name: string) => Literal | null;

export function literalOf(node: Expression, script: Script, named: Named): Literal {
  const place = placeOf(node, script.base);
  const inner = (part: Expression): Literal => literalOf(part, script, named);
  const scalar = (value: unknown): Literal => {
    const source = script.text.slice(place.at - script.base, place.end - script.base);
    return { ...place, content: { kind: "scalar", value, source } };
  };
  const opaque: Literal = { ...place, content: { kind: "opaque", spread: false } };
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return scalar(node.value);
    case "NullLiteral":
      return scalar(null);
    case "TemplateLiteral":
      return node.quasis.length === 1 ? scalar(node.quasis[0]?.value.cooked ?? null) : opaque;
    case "ArrayExpression":
      return { ...place, content: { kind: "list", items: node.elements.flatMap((item) => itemsOf(item, place.at, inner, script.base)) } };
    case "ObjectExpression":
      return { ...place, content: { kind: "object", entries: node.properties.flatMap((part) => entriesOf(part, inner, script.base)) } };
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      return inner(node.expression);
    case "Identifier":
      return named(node.name) ?? opaque;
    case "MemberExpression":
      return memberOf(node, inner) ?? opaque;
    case "CallExpression": {
      const [call] = callOf(node, script.imports, (part) => placeOf(part, script.base));
      return call === undefined ? (mappedOf(node, place, script, named) ?? opaque) : joinedOf(call.definitions.map(inner));
    }
    default:
      return opaque;
  }
}

/** Objects that are put together into one, as a call does with its arguments; of what cannot be read nothing. */
export function joinedOf(parts: readonly Literal[]): Literal {
  const [first] = parts as readonly [Literal, ...Literal[]];
  if (parts.length === 1) return first;
  const entries = parts.flatMap(({ content }) => (content.kind === "object" ? content.entries : []));
  return { ...first, content: { kind: "object", entries } };
}

/** Items; those of a list that is spread stand in their places. */
function itemsOf(
  item: Extract<Expression, { type: "ArrayExpression" }>["elements"][number],
  nothingAt: number,
  inner: (part: Expression) => Literal,
  base: number,
): readonly Literal[] {
  if (item === null) return [{ at: nothingAt, end: nothingAt, content: { kind: "opaque", spread: false } }];
  if (item.type !== "SpreadElement") return [inner(item)];
  const { content } = inner(item.argument);
  return content.kind === "list" ? content.items : [{ ...placeOf(item, base), content: { kind: "opaque", spread: true } }];
}

/** Entries; of what cannot be read none, and those beside it still count. */
function entriesOf(part: ObjectPart, inner: (part: Expression) => Literal, base: number): readonly LiteralEntry[] {
  if (part.type === "SpreadElement") {
    const { content } = inner(part.argument);
    return content.kind === "object" ? content.entries : [];
  }
  if (part.type !== "ObjectProperty") return [];
  const { key } = part;
  const isText = key.type === "StringLiteral" || (key.type === "NumericLiteral" && !part.computed);
  if (!isText && (key.type !== "Identifier" || part.computed)) return [];
  const entry = { key: key.type === "Identifier" ? key.name : String(key.value), keyAt: base + (key.start ?? 0) };
  return [{ ...entry, value: inner(part.value as Expression), ...(part.shorthand ? { shorthand: true } : {}) }];
}

/** `ids.klaviyo`, where `ids` is an object that can be read. */
function memberOf(node: Extract<Expression, { type: "MemberExpression" }>, inner: (part: Expression) => Literal): Literal | null {
  const name =
    node.property.type === "StringLiteral"
      ? node.property.value
      : node.property.type === "Identifier" && !node.computed
        ? node.property.name
        : null;
  if (name === null || node.object.type === "Super") return null;
  const { content } = inner(node.object);
  return content.kind === "object" ? (content.entries.findLast(({ key }) => key === name)?.value ?? null) : null;
}

/** `[...].map((party) => ({ ... }))`, the one call that is read: lists of parties are often turned into flows by it. */
function mappedOf(
  { callee, arguments: [made, ...more] }: Extract<Expression, { type: "CallExpression" }>,
  place: ReturnType<Place>,
  script: Script,
  named: Named,
): Literal | null {
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || callee.property.name !== "map") return null;
  if (callee.object.type === "Super" || made?.type !== "ArrowFunctionExpression" || more.length > 0) return null;
  const { body, params, async } = made;
  const { content } = literalOf(callee.object, script, named);
  if (content.kind !== "list" || body.type === "BlockStatement" || async) return null;
  const [first] = params;
  const parameter = first?.type === "Identifier" ? first.name : null;
  const itemFor = (item: Literal): Literal =>
    item.content.kind === "opaque" && item.content.spread
      ? item
      : literalOf(body, script, (name) => (name === parameter ? item : named(name)));
  return { ...place, content: { kind: "list", items: content.items.map(itemFor) } };
}
