// The types of a definition as TypeScript itself sees them: a program of the case files against the built package.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./compilers";

const folder = join(root, "test/types/cases");
const probeFile = join(folder, "probe.ts");

/** All that a user writes, with ids that can be told apart. The file is in memory only. */
const probeText = `import type { IdsOf, DataMapDefinition, PartyQuestion, Question } from "whogets";
import type { VendorChoice } from "whogets/processors";
type Own = IdsOf<"@party", "@subject", "@category", "@group", "@purpose", "@document">;
export declare const written: [DataMapDefinition<Own>, Question<Own>, PartyQuestion<Own>, VendorChoice<"@entity", "@service">];
`;

/** The files that are looked into. */
export const placeFiles = ["references.ts", "words.ts", "questions.ts", "vendors.ts"] as const;
export const goodFile = "good.ts";

export interface Probe {
  readonly checker: ts.TypeChecker;
  /** The parsed case file. */
  source(file: string): ts.SourceFile;
  /** What a user writes: the definition, the two questions, the choice of a vendor. */
  readonly written: readonly ts.Type[];
}

export function readProbe(): Probe {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    paths: { whogets: [join(root, "dist/index.d.ts")], "whogets/*": [join(root, "dist/*.d.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => (name === probeFile ? ts.createSourceFile(name, probeText, version) : read(name, version));
  const program = ts.createProgram([probeFile, ...[...placeFiles, goodFile].map((name) => join(folder, name))], options, host);
  const checker = program.getTypeChecker();
  const sourceOf = (file: string): ts.SourceFile => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not part of the program`);
    return source;
  };
  const declared = sourceOf(probeFile).statements.find(ts.isVariableStatement)?.declarationList.declarations[0];
  if (declared === undefined) throw new Error("the probe declares nothing");
  return {
    checker,
    source: (file) => sourceOf(join(folder, file)),
    written: checker.getTypeArguments(checker.getTypeAtLocation(declared) as ts.TypeReference),
  };
}

/** `NoInfer` looked through. */
export const plainType = (checker: ts.TypeChecker, type: ts.Type): ts.Type =>
  (type.flags & ts.TypeFlags.Substitution) === 0 ? type : checker.getApparentType(type);

/** `Interface.key`, by the interface that declares the key; undefined for keys that are ids. */
export function placeOf(property: ts.Symbol): string | undefined {
  const owner = property.declarations?.[0]?.parent;
  return owner !== undefined && ts.isInterfaceDeclaration(owner) ? `${owner.name.text}.${property.name}` : undefined;
}

/** The same for a key in an object literal, by what the compiler expects there. */
export function placeOfKey(checker: ts.TypeChecker, key: ts.ObjectLiteralElementLike): string | undefined {
  const { name, parent } = key;
  const expected = ts.isObjectLiteralExpression(parent) ? checker.getContextualType(parent) : undefined;
  if (expected === undefined || name === undefined || ts.isComputedPropertyName(name)) return undefined;
  const choices = expected.isUnion() ? expected.types : [expected];
  const parts = choices.flatMap((type) => (type.isIntersection() ? type.types : [type])).filter((type) => !type.isStringLiteral());
  const places = parts.flatMap((type) => {
    const property = plainType(checker, type).getProperty(name.text);
    return property === undefined ? [] : (placeOf(property) ?? []);
  });
  // Of the whole map the last part is the definition; the first is only where ids come from.
  return places.at(-1);
}

/** The text of a case file. */
export const caseText = (file: string): string => readFileSync(join(folder, file), "utf8");
