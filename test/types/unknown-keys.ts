// The map that must compile, once for every kind of object in it, with a key too many there.

import ts from "typescript";
import { goodFile, type Probe, placeOfKey } from "./probe";

/** The text of the case file. */
export function unknownKeyCases({ checker, source }: Probe): string {
  const file = source(goodFile);
  const map = file.statements.find(ts.isVariableStatement);
  if (map === undefined) throw new Error(`${goodFile} has no map`);
  const kinds = new Set<string>();
  const copies: string[] = [];
  const visit = (node: ts.Node): void => {
    const expected = ts.isObjectLiteralExpression(node) ? checker.getContextualType(node) : undefined;
    // Objects whose keys are ids have no key that is too many.
    if (
      ts.isObjectLiteralExpression(node) &&
      expected !== undefined &&
      node.properties.some((key) => placeOfKey(checker, key) !== undefined)
    ) {
      const kind = checker.typeToString(expected);
      if (!kinds.has(kind)) {
        const before = file.text.slice(map.getStart(), node.getStart() + 1).replace("const map", `const map${kinds.size}`);
        copies.push(`${before}\nzebra: 1, // expect key\n${file.text.slice(node.getStart() + 1, map.end)}`);
        kinds.add(kind);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(map);
  return ['import { defineDataMap } from "whogets";', ...copies].join("\n");
}
