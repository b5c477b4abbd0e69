// How structural faults are said: what stands there, as it is written, and what to write instead.

import { type Fault, nearest, type Path, pathText, shown } from "./issue";
import { countries, countryMeant, isIdOf } from "./vocabulary";

/** What stands at a path; `source` is how it is written, where a text was read. */
export interface Standing {
  readonly path: Path;
  readonly value: unknown;
  readonly source: string | undefined;
}

export function unknownKey(path: Path, known: readonly string[]): Fault {
  const key = String(path.at(-1));
  const suggestion = nearest(key, known);
  const remedy =
    suggestion !== null
      ? `did you mean "${suggestion}"?`
      : key === "<<"
        ? "YAML 1.2 merges no keys; write them out"
        : `known here: ${known.join(", ")}`;
  return { rule: "unknown-key", path, message: `unknown key ${shown(key)}; ${remedy}`, suggestion, atKey: true };
}

export function missingKey(path: Path): Fault {
  return { rule: "missing-key", path: path.slice(0, -1), message: `missing key "${lastKey(path)}"; ${ownerOf(path)} needs it` };
}

/** A key with nothing after it, as YAML reads it: neither "none" nor "not stated". */
export function emptyValue({ path }: Standing, expected: string, isNeeded: boolean): Fault {
  const none = expected === "array" ? ['write [] for "none"'] : expected === "object" || expected === "record" ? ["write {}"] : [];
  const out = typeof path.at(-1) === "number" ? ["take the entry out"] : isNeeded ? [] : ["leave the key out where it is not stated"];
  const remedy = [...none, ...out].join(", or ") || `${ownerOf(path)} needs it`;
  return { rule: "wrong-type", path, message: `${subject(path)} has no value; ${remedy}` };
}

/** `known` are the values that a text there may have. */
export function wrongType({ path, value, source }: Standing, expected: string, known?: readonly unknown[]): Fault {
  const message = `${subject(path)} must be ${typeWords[expected] ?? expected}, not ${written({ path, value, source })}`;
  const remedy = remedyOfPlace(path, value, expected) ?? remedyFor(value, source ?? String(value), expected, known);
  return { rule: "wrong-type", path, message: message + remedy };
}

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

function remedyFor(value: unknown, source: string, expected: string, known: readonly unknown[] | undefined): string {
  const isPlain = typeof value === "number" || typeof value === "boolean";
  if (expected.startsWith("string") && isPlain && (known === undefined || known.includes(source))) return `; put it in quotes: "${source}"`;
  if (expected === "array" && value !== "" && !Array.isArray(value)) return `; write it in a list: [${shown(value)}]`;
  if (expected === "boolean" && (value === "true" || value === "false")) return "; write it without quotes";
  if (expected === "boolean" && /^(?:yes|y|on)$/i.test(source)) return "; write true";
  if (expected === "boolean" && /^(?:no|n|off)$/i.test(source)) return "; write false";
  if (expected === "number" && typeof value === "string" && /^\d+$/.test(value)) return "; write it without quotes";
  return "";
}

/** The key under which an entry of a section, or the controller, has the text that was written in its place. */
const textKeys: Readonly<Record<string, string>> = {
  controller: "name",
  parties: "name",
  subjects: "label",
  categories: "label",
  purposes: "label",
  documents: "title",
  activities: "label",
};

/** What an entry needs at least. */
const leastEntries: Readonly<Record<string, string>> = {
  documents: '{ title: "..." }',
  categories: '{ label: "..." }',
  purposes: '{ label: "..." }',
  groups: "{ data: [...] }",
};

/** Where one thing is mostly written in place of another, what to write of it. */
function remedyOfPlace(path: Path, value: unknown, expected: string): string | null {
  const [section, ...below] = path;
  const isText = typeof value === "string";
  if (section === "closed" && below.length === 0 && expected === "array")
    return '; for "to nobody else" write [{}], or [{ subjects: [...] }] where it is said of some people only';
  const locator = '{ start: "first words", end: "last words" }';
  if (path.at(-1) === "evidence" && expected === "array" && isText) return `; write where the passage begins and ends: [${locator}]`;
  if (path.at(-2) === "evidence" && typeof path.at(-1) === "number" && isText)
    return `; write where the passage begins and ends: ${locator}`;
  const key = textKeys[String(section)];
  if (key !== undefined && isText && below.length === (section === "controller" ? 0 : 1)) return `; write { ${key}: ${shown(value)} }`;
  if (key === undefined && section !== "groups") return null;
  if (expected !== "record" || below.length > 0 || !Array.isArray(value)) return null;
  const first: unknown = value.find((one) => typeof one === "string");
  return `; write each entry as a key: { ${typeof first === "string" ? (kebab(first) ?? "id") : "id"}: ${leastEntries[String(section)] ?? "{}"} }`;
}

export function unknownValue({ path, value }: Standing, values: readonly unknown[]): Fault {
  const word = String(value);
  const known = values.map(String);
  const isOfCountries = known.includes("DE") && known.includes("US");
  const suggestion = isOfCountries ? placeMeant(word, known) : nearest(word, known);
  const remedy =
    suggestion !== null
      ? `did you mean "${suggestion}"?`
      : isOfCountries
        ? remedyForPlace(word, known)
        : known.length > 40
          ? "see `whogets schema` for the list"
          : `known: ${known.join(", ")}`;
  return { rule: "unknown-value", path, message: `${shown(value)} is not known as "${lastKey(path)}"; ${remedy}`, suggestion };
}

/** Codes are too short for a guess by spelling: "EU" is not a slip of "AU". Names are not. */
function placeMeant(word: string, known: readonly string[]): string | null {
  const meant = countryMeant(word);
  if (meant !== null) return meant;
  if (word.length < 4) return null;
  const others = known.filter((one) => !isIdOf(countries, one));
  const names = new Map(Object.entries(countries).map(([code, { name }]) => [name, code]));
  const near = nearest(word, [...names.keys(), ...others]);
  return near === null ? null : (names.get(near) ?? near);
}

function remedyForPlace(word: string, known: readonly string[]): string {
  const others = known.filter((one) => !isIdOf(countries, one)).map((one) => `"${one}"`);
  const codes = `write two letters of ISO 3166-1, such as "DE"${others.length === 0 ? "" : `, or ${others.join(" or ")}`}`;
  const isUnion = /^(?:EU|EEA|EFTA|European Union)$/i.test(word);
  return isUnion ? `it is a group of countries: name the one that is meant, or leave the key out` : codes;
}

export const unknownVersion = (standing: Standing): Fault => ({
  rule: "unknown-version",
  path: standing.path,
  message: `format version ${written(standing)} is not known; this whogets reads "whogets: 1"`,
});

export function outOfBounds({ path, value }: Standing, bound: "least" | "most", limit: number | bigint): Fault {
  const rule = bound === "least" ? "too-small" : "too-big";
  if (Array.isArray(value)) {
    const entries = limit === 1 ? "one entry" : `${limit} entries`;
    const message = bound === "least" ? `needs at least ${entries}` : `has ${value.length} entries and takes ${limit} at most; split it`;
    return { rule, path, message: `"${lastKey(path)}" ${message}` };
  }
  const message = `${shown(value)} is too ${bound === "least" ? "small" : "large"} for "${lastKey(path)}"; the ${bound} is ${limit}`;
  return { rule, path, message };
}

/** `remedy` is what the schema says of the form. */
export const invalidValue = ({ path, value }: Standing, remedy: string): Fault => ({
  rule: "invalid-value",
  path,
  message: `${shown(value)} cannot stand in "${lastKey(path)}"; ${remedy}`,
});

export function invalidId(path: Path): Fault {
  const key = String(path.at(-1));
  const dotted = path[0] === "categories" || path[0] === "purposes";
  const suggestion = dotted || key === "__proto__" ? null : kebab(key);
  const shape = dotted ? 'dotted camelCase, such as "loyalty.points"' : 'kebab-case, such as "google-analytics"';
  const message = `${shown(key)} cannot be an id; ${suggestion === null ? `write ids in ${shape}` : `write it in kebab-case: "${suggestion}"`}`;
  return { rule: "invalid-id", path, message, suggestion, atKey: true };
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

const lastKey = (path: Path): string => {
  const key = path.findLast((part) => typeof part === "string");
  return key === undefined ? pathText(path) : String(key);
};

/** `1.0` as it stands; text in quotes. */
const written = ({ value, source }: Standing): string => (typeof value === "string" || source === undefined ? shown(value) : source);

/** What it is that has the last key of a path. */
function ownerOf(path: Path): string {
  const above = path.slice(0, -1);
  if (above.length === 0) return "every map";
  return typeof above.at(-1) === "number" ? `every entry of "${lastKey(above)}"` : `"${lastKey(above)}"`;
}

/** What a sentence about the value at a path begins with. */
const subject = (path: Path): string =>
  path.length === 0 ? "a map" : typeof path.at(-1) === "number" ? `an entry of "${lastKey(path)}"` : `"${lastKey(path)}"`;
