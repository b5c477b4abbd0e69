// Structural faults in the words of the map: unknown keys and values with the one that was meant, missing keys, wrong types.

import { type Fault, nearest, type Path, pathText, shown } from "./issue";
import { definitionSchema, nodeOf, type Schema, type StructureIssue, structureIssues } from "./schema";
import { countryAliases } from "./vocabulary";

/** Every structural fault of a value, in no particular order. */
export function structureFaults(input: unknown): readonly Fault[] {
  return [...structureIssues(input).flatMap((issue) => faultsOf(issue, [], input)), ...prototypeKeys(input, [])];
}

function faultsOf(issue: StructureIssue, above: Path, input: unknown): readonly Fault[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(input, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...path, key], key, keysAt(path)));
    case "invalid_union":
      return unionFaults(issue.errors, path, value, input);
    case "invalid_key":
      return [invalidId(path)];
    case "invalid_value":
      return [
        issue.values.length === 1 && path.at(-1) === "whogets" ? unknownVersion(path, value) : unknownValue(path, value, issue.values),
      ];
    case "invalid_type":
      return [value === undefined ? missingKey(path) : wrongType(path, value, issue.expected)];
    case "too_small":
      return [
        {
          rule: "too-small",
          path,
          message: Array.isArray(value)
            ? `"${lastKey(path)}" needs at least one entry`
            : `${shown(value)} is too small; the least is ${issue.minimum}`,
        },
      ];
    case "too_big":
      return [{ rule: "too-big", path, message: `${shown(value)} is too large; the most is ${issue.maximum}` }];
    default:
      return [{ rule: "invalid-value", path, message: `${shown(value)} cannot stand in "${lastKey(path)}": ${issue.message}` }];
  }
}

/** Of a union only the branch that the writer meant is reported: the object if an object stands there, else the plain form. */
function unionFaults(branches: readonly (readonly StructureIssue[])[], path: Path, value: unknown, input: unknown): readonly Fault[] {
  const isShapeError = (issue: StructureIssue) => issue.path.length === 0 && issue.code === "invalid_type";
  const meant = branches.find((branch) => branch.length > 0 && !branch.some(isShapeError));
  if (meant !== undefined) return meant.flatMap((issue) => faultsOf(issue, path, input));
  return [value === undefined ? missingKey(path) : wrongType(path, value, "string or object")];
}

const unknownKey = (path: Path, key: string, known: readonly string[]): Fault => {
  const suggestion = nearest(key, known);
  const remedy = suggestion === null ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
  return { rule: "unknown-key", path, message: `unknown key ${shown(key)}; ${remedy}`, suggestion, atKey: true };
};

const missingKey = (path: Path): Fault => ({
  rule: "missing-key",
  path: path.slice(0, -1),
  message: `missing key "${lastKey(path)}"${path.length > 1 ? "" : "; every map needs it"}`,
});

const wrongType = (path: Path, value: unknown, expected: string): Fault => ({
  rule: "wrong-type",
  path,
  message: `${path.length === 0 ? "a map" : `"${lastKey(path)}"`} must be ${typeWords[expected] ?? expected}, not ${shown(value)}${quoteHint(value, expected)}`,
});

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  object: "an object",
  record: "an object whose keys are ids",
  array: "a list",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
  "string or object": "text or an object",
};

const quoteHint = (value: unknown, expected: string): string =>
  expected.startsWith("string") && (typeof value === "number" || typeof value === "boolean")
    ? `; in YAML put it in quotes: "${value}"`
    : "";

function unknownValue(path: Path, value: unknown, known: readonly unknown[]): Fault {
  const words = known.map(String);
  const alias =
    typeof value === "string" && Object.hasOwn(countryAliases, value) ? countryAliases[value as keyof typeof countryAliases] : null;
  const suggestion = typeof value !== "string" ? null : alias !== null && words.includes(alias) ? alias : nearest(value, words);
  const remedy =
    suggestion !== null
      ? `did you mean "${suggestion}"?`
      : words.length > 40
        ? "see `whogets schema` for the list"
        : `known: ${words.join(", ")}`;
  return { rule: "unknown-value", path, message: `${shown(value)} is not known as "${lastKey(path)}"; ${remedy}`, suggestion };
}

const unknownVersion = (path: Path, value: unknown): Fault => ({
  rule: "unknown-version",
  path,
  message: `format version ${shown(value)} is not known; this whogets reads "whogets: 1"`,
});

function invalidId(path: Path): Fault {
  const key = String(path.at(-1));
  const dotted = path[0] === "categories" || path[0] === "purposes";
  const proposal = dotted ? null : kebab(key);
  const shape = dotted ? 'dotted camelCase, such as "loyalty.points"' : 'kebab-case, such as "google-analytics"';
  const remedy = proposal === null ? "" : `; "${proposal}" would do`;
  return {
    rule: "invalid-id",
    path,
    message: `${shown(key)} cannot be an id; write ids in ${shape}${remedy}`,
    suggestion: proposal,
    atKey: true,
  };
}

function kebab(key: string): string | null {
  const words = key
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.length === 0 || key.length > 100 ? null : words.join("-");
}

/** No definition is deeper; a value that refers to itself ends here. */
const deepest = 32;

/** Own keys named `__proto__` are passed over by everything that copies objects: say so instead of losing them. */
function prototypeKeys(value: unknown, path: Path): readonly Fault[] {
  if (typeof value !== "object" || value === null || path.length > deepest) return [];
  const faults: Fault[] = Object.hasOwn(value, "__proto__") ? [invalidId([...path, "__proto__"])] : [];
  for (const [key, child] of Object.entries(value)) {
    if (key !== "__proto__") faults.push(...prototypeKeys(child, [...path, Array.isArray(value) ? Number(key) : key]));
  }
  return faults;
}

/** The value at a path, own keys only. */
export function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** The keys that the schema knows at a path. */
function keysAt(path: Path): readonly string[] {
  let schema: Schema | undefined = definitionSchema;
  for (const part of path) schema = schema === undefined ? undefined : childOf(schema, part);
  const fields = schema === undefined ? undefined : fieldsOf(schema);
  return fields === undefined ? [] : Object.keys(fields);
}

function childOf(schema: Schema, part: string | number): Schema | undefined {
  const node = nodeOf(schema);
  if (node.kind === "array" || node.kind === "record") return node.of;
  return fieldsOf(schema)?.[part];
}

function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const node = nodeOf(schema);
  if (node.kind === "object") return node.fields;
  if (node.kind !== "union") return undefined;
  return node.options.map(fieldsOf).find((fields) => fields !== undefined);
}

const lastKey = (path: Path): string => {
  const key = [...path].reverse().find((part) => typeof part === "string");
  return key === undefined ? pathText(path) : String(key);
};
