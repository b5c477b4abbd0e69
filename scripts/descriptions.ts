// Descriptions of the keys of a map, read from the doc comments of src/model/definition.ts: for the JSON Schema and for docs/map.md.
// `test/readme/map-page.test.ts` holds both to it: UPDATE_DOCS=1 npx vitest run test/readme/map-page.test.ts

import ts from "typescript";

/** Object of the schema to key to text; the key `""` is the object itself. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of the objects with these ids. A key without a comment has that of the type of its value; keys of what an interface extends are its own. */
export function descriptionsIn(source: string, ids: readonly string[]): Descriptions {
  const file = ts.createSourceFile("definition.ts", source, ts.ScriptTarget.Latest, true);
  const types = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  for (const one of file.statements) if (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) types.set(one.name.text, one);
  const keysOf = (node: ts.Node | undefined): Record<string, string> => {
    if (node === undefined || !ts.isInterfaceDeclaration(node)) return {};
    const above = (node.heritageClauses ?? []).flatMap(({ types: list }) =>
      list.map(({ expression }) => keysOf(types.get(expression.getText()))),
    );
    const own = node.members.flatMap((member) => {
      const text = commentOf(member) ?? ofValue(member);
      return text === null || member.name === undefined ? [] : [[member.name.getText(), text] as const];
    });
    return Object.assign({}, ...above, Object.fromEntries(own)) as Record<string, string>;
  };
  const ofValue = (member: ts.Node): string | null => {
    const names = [...member.getText().matchAll(/\b[A-Z]\w+\b/g)].map(([name]) => name);
    return names.map((name) => commentOf(types.get(name))).find((text) => text !== null) ?? null;
  };
  return Object.fromEntries(
    ids.map((id) => {
      const node = types.get(`${id}Definition`) ?? types.get(id);
      const text = commentOf(node);
      return [id, { ...(text === null ? {} : { "": text }), ...keysOf(node) }];
    }),
  );
}

function commentOf(node: ts.Node | undefined): string | null {
  const [comment] = node === undefined ? [] : ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment);
  return text === undefined ? null : text.replace(/\s+/g, " ").trim();
}

/** The file that holds them. */
export const writeDescriptions = (
  descriptions: Descriptions,
): string => `// What the keys of a map mean, for editors. Written from the doc comments of definition.ts by test/readme/map-page.test.ts: change them there.

export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(descriptions, null, 2)};
`;
