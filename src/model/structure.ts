// Structural faults in the words of the map: unknown keys and values with the one that was meant, missing keys, wrong types.

import type { Fault, Path } from "./issue";
import { isMarkOfOwn } from "./own-vendors";
import { definitionSchema, isOptional, nodeOf, type Schema, type StructureIssue, structureIssues } from "./schema";
import {
  emptyValue,
  invalidId,
  invalidValue,
  missingKey,
  outOfBounds,
  type Standing,
  unknownKey,
  unknownValue,
  unknownVersion,
  wrongType,
} from "./structure-words";

/** How the value at a path is written, for messages that repeat it; undefined where only the value is known. */
export type SourceOf = (path: Path) => string | undefined;

/** Every structural fault of a value, in no particular order. */
export function structureFaults(input: unknown, sourceOf: SourceOf = () => undefined, schema: Schema = definitionSchema): readonly Fault[] {
  const standing = (path: Path): Standing => ({ path, value: valueAt(input, path), source: sourceOf(path) });
  const faults = structureIssues(input, schema).flatMap((issue) => faultsOf(issue, [], { standing, schema }));
  const told = new Set(faults.map((fault) => JSON.stringify(fault.path)));
  return [...faults, ...passedOver(input).filter((fault) => !told.has(JSON.stringify(fault.path)))];
}

/** What stands at paths of the value, and the schema that it is held to. */
interface Looked {
  standing(path: Path): Standing;
  readonly schema: Schema;
}

function faultsOf(issue: StructureIssue, above: Path, looked: Looked): readonly Fault[] {
  const { standing, schema } = looked;
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))] as Path;
  const found = standing(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...path, key], keysAt(schema, path)));
    case "invalid_key":
      return [invalidId(path)];
    case "invalid_union":
      return unionFaults(issue.errors, found, looked);
    case "invalid_value":
      if (found.value === undefined || found.value === null) return [absent(found, "string", looked)];
      if (path.length === 1 && path[0] === "whogets") return [unknownVersion(found)];
      return [typeof found.value === "string" ? unknownValue(found, issue.values) : wrongType(found, "string", issue.values)];
    case "invalid_type":
      if (found.value === undefined || found.value === null) return [absent(found, issue.expected, looked)];
      return [wrongType(found, issue.expected)];
    case "too_small":
      return [outOfBounds(found, "least", issue.minimum)];
    case "too_big":
      return [outOfBounds(found, "most", issue.maximum)];
    default:
      return [invalidValue(found, issue.message)];
  }
}

/** Nothing stands at the path: the key is missing, or has no value. */
function absent(found: Standing, expected: string, { standing, schema }: Looked): Fault {
  const { path } = found;
  const last = path.at(-1);
  const above = standing(path.slice(0, -1)).value;
  const isMissing = typeof last === "string" && typeof above === "object" && above !== null && !Object.hasOwn(above, last);
  return isMissing ? missingKey(path) : emptyValue(found, expected, isNeeded(schema, path));
}

/** Of a union only the branch that the writer meant is reported: the object if an object stands there, else the plain form. */
function unionFaults(branches: readonly (readonly StructureIssue[])[], found: Standing, looked: Looked): readonly Fault[] {
  if (found.value === undefined || found.value === null) return [absent(found, "string or object", looked)];
  const isOfWhole = ({ path, code }: StructureIssue) => path.length === 0 && (code === "invalid_type" || code === "invalid_value");
  const isText = typeof found.value === "string";
  const meant = branches.find((branch) => branch.every((issue) => !isOfWhole(issue) || (isText && issue.code === "invalid_value")));
  const known = branches.flat().find((issue) => isOfWhole(issue) && issue.code === "invalid_value");
  if (meant === undefined) return [wrongType(found, "string or object", known?.code === "invalid_value" ? known.values : undefined)];
  return meant.flatMap((issue) => faultsOf(issue, found.path, looked));
}

/** What everything that copies objects passes over: symbols, keys named `__proto__`, and what a `Map` or a `Date` holds. Say so instead of losing it. */
function passedOver(value: unknown, path: Path = [], seen: Set<object> = new Set(), faults: Fault[] = []): readonly Fault[] {
  // Values made by code may hold themselves.
  if (typeof value !== "object" || value === null || seen.has(value)) return faults;
  seen.add(value);
  if (!/^\[object (?:Object|Array)\]$/.test(Object.prototype.toString.call(value)))
    faults.push(wrongType({ path, value, source: undefined }, "object"));
  if (Object.hasOwn(value, "__proto__")) faults.push(invalidId([...path, "__proto__"]));
  for (const symbol of Object.getOwnPropertySymbols(value)) if (!isMarkOfOwn(symbol)) faults.push(invalidId([...path, String(symbol)]));
  for (const [key, child] of Object.entries(value)) {
    if (key !== "__proto__") passedOver(child, [...path, Array.isArray(value) ? Number(key) : key], seen, faults);
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

function schemaAt(whole: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = whole;
  for (const part of path) schema = schema === undefined ? undefined : childOf(schema, part);
  return schema;
}

/** The keys that the schema knows at a path. */
function keysAt(whole: Schema, path: Path): readonly string[] {
  const schema = schemaAt(whole, path);
  return Object.keys((schema === undefined ? undefined : fieldsOf(schema)) ?? {});
}

function isNeeded(whole: Schema, path: Path): boolean {
  const schema = schemaAt(whole, path);
  return schema !== undefined && !isOptional(schema);
}

function childOf(schema: Schema, part: string | number): Schema | undefined {
  const node = nodeOf(schema);
  if (node.kind === "array" || node.kind === "record") return node.of;
  const fields = fieldsOf(schema);
  return fields !== undefined && Object.hasOwn(fields, part) ? fields[part] : undefined;
}

function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const node = nodeOf(schema);
  if (node.kind === "object") return node.fields;
  if (node.kind !== "union") return undefined;
  return node.options.map(fieldsOf).find((fields) => fields !== undefined);
}
