// Every place of a definition that takes an id, a fixed word or a key, and the places that the case files stand in.

import ts from "typescript";
import { type Probe, placeOf, placeOfKey, plainType } from "./probe";

export interface Places {
  /** `Interface.key kind` for every key that takes an id of that kind, or a fixed word. */
  readonly words: ReadonlySet<string>;
  /** `Interface.key` for every key. */
  readonly keys: ReadonlySet<string>;
}

/** All that there are. */
export function allPlaces({ checker, written }: Probe): Places {
  const words = new Set<string>();
  const keys = new Set<string>();
  const seen = new Set<ts.Type>();
  const visit = (given: ts.Type, place: string | undefined): void => {
    const type = plainType(checker, given);
    if (type.isUnion()) {
      for (const part of type.types) visit(part, place);
    } else if (type.isStringLiteral()) {
      const kind = /^@(party|subject|category|group|purpose|document)$/.exec(type.value)?.[1];
      if (place !== undefined) words.add(`${place} ${kind ?? "word"}`);
    } else if (checker.isArrayType(type)) {
      for (const part of checker.getTypeArguments(type as ts.TypeReference)) visit(part, place);
    } else if ((type.flags & ts.TypeFlags.Object) !== 0 && !seen.has(type)) {
      seen.add(type);
      for (const property of checker.getPropertiesOfType(type)) {
        const at = placeOf(property);
        if (at !== undefined) keys.add(at);
        visit(checker.getTypeOfSymbol(property), at);
      }
      const row = type.getStringIndexType();
      if (row !== undefined) visit(row, undefined);
    }
  };
  for (const type of written) visit(type, undefined);
  return { words, keys };
}

/** What the ids of the case files are. */
const kindOf: Readonly<Record<string, string>> = {
  klaviyo: "party",
  customer: "subject",
  "loyalty.points": "category",
  "account-data": "group",
  "loyalty.rewards": "purpose",
  policy: "document",
};

/** Those of the marked words of a case file, and of all keys in it. */
export function placesIn({ checker, source }: Probe, file: string, all: Places): Places {
  const words = new Set<string>();
  const keys = new Set<string>();
  const lines = source(file).text.split("\n");
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isPropertyAssignment(node)) {
      const place = placeOfKey(checker, node);
      if (place !== undefined) keys.add(place);
    }
    if (!ts.isStringLiteral(node)) return;
    const { line } = source(file).getLineAndCharacterOfPosition(node.getStart());
    const suggestion = /\/\/ expect "([^"]+)"$/.exec(lines[line] ?? "")?.[1];
    if (suggestion === undefined) return;
    const value = ts.isArrayLiteralExpression(node.parent) ? node.parent : node;
    const place =
      ts.isPropertyAssignment(value.parent) && value.parent.initializer === value ? placeOfKey(checker, value.parent) : undefined;
    if (place === undefined) throw new Error(`${file}:${line + 1}: this stands in no known place`);
    const own = `${place} ${kindOf[suggestion]}`;
    words.add(all.words.has(own) ? own : `${place} word`);
  };
  visit(source(file));
  return { words, keys };
}
