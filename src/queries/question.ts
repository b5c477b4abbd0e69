// A question as it is asked, and as it is worked on: ids checked, groups opened, people closed over.

import {
  categories,
  countryMeant,
  type DataMap,
  type Ids,
  idsOf,
  isPlainDate,
  nearest,
  type PlainDate,
  purposes,
  requireMap,
  shown,
  UsageError,
} from "../model";
import { categoriesInGroup } from "./groups";

/** What `whoGets` and `whatGets` are asked. Every key narrows the answer. */
export interface Question<I extends Ids = Ids> {
  /** Categories or groups; any of them. Absent = any personal data. */
  readonly data?: readonly (I["category"] | I["group"])[];
  /** Data about these people. */
  readonly subject?: I["subject"] | "everyone";
  readonly purpose?: I["purpose"];
  /** Leaves out flows that begin later or have ended. Absent = the day that the map describes (`asOf`); without one, all flows. */
  readonly on?: PlainDate;
  /** With `subject`: also what is said of the subjects that this one is, too (`also`). */
  readonly closure?: boolean;
}

/** The question as answers repeat it. */
export interface AskedQuestion {
  readonly data: readonly string[] | null;
  readonly subject: string | null;
  readonly purpose: string | null;
  readonly on: string | null;
}

/** The question as the queries work on it. */
export interface Asked {
  readonly question: AskedQuestion;
  /** Category ids, groups opened; null = any personal data. */
  readonly data: readonly string[] | null;
  /** The subject and, with closure, those it also is; null = anybody. */
  readonly subjects: ReadonlySet<string> | null;
  readonly purpose: string | null;
  readonly on: string | null;
}

const questionKeys = ["data", "subject", "purpose", "on", "closure"];

/** @throws {UsageError} for an id that neither the map nor the vocabulary has, or a date that is none. */
export function askOf(map: DataMap, question: Question): Asked {
  requireMap(map);
  if (typeof question !== "object" || question === null)
    throw new UsageError(`the question is ${shown(question)}; write an object: { data: ["contact.email"] }`);
  for (const key of Object.keys(question)) requireKnown("key of a question", key, questionKeys);
  if (question.data !== undefined && !Array.isArray(question.data))
    throw new UsageError(`"data" is ${shown(question.data)}; write a list: data: ["contact.email"]`);
  const data = question.data === undefined ? null : [...new Set(question.data)].sort();
  if (data !== null && data.length === 0)
    throw new UsageError('"data" is empty; name a category, or leave "data" out to ask for any personal data');
  for (const id of data ?? []) requireKnown("category or group", id, askableIds(map));
  const subject = question.subject ?? null;
  if (subject !== null) requireKnown("subject", subject, ["everyone", ...map.subjects.map((one) => one.id)]);
  const purpose = question.purpose ?? null;
  if (purpose !== null) requireKnown("purpose", purpose, [...idsOf(purposes), ...map.purposes.map((own) => own.id)]);
  const on = question.on ?? null;
  if (question.closure === true && subject === null) throw new UsageError('"closure" goes with "subject": name whose data is asked for');
  if (on !== null && !isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  return {
    question: { data, subject, purpose, on },
    data: data === null ? null : data.flatMap((id) => opened(map, id)),
    subjects: subject === null ? null : question.closure === true ? closureOf(map, subject) : new Set([subject]),
    purpose,
    on: on ?? map.asOf,
  };
}

function opened(map: DataMap, id: string): readonly string[] {
  const categories = categoriesInGroup(map, id) ?? [id];
  if (categories.length === 0)
    throw new UsageError(`the group ${shown(id)} names no category, so nothing can be looked for; ask for a category`);
  return categories;
}

/**
 * Every id that can be asked for: built-in and own categories, prefixes of own ones, groups.
 *
 * @throws {UsageError} for what is no checked map.
 */
export function askableIds(map: DataMap): readonly string[] {
  requireMap(map);
  const own = map.categories.flatMap(({ id }) => id.split(".").map((_, at, parts) => parts.slice(0, at + 1).join(".")));
  return [...new Set([...idsOf(categories), ...own, ...map.groups.map((group) => group.id)])];
}

const listed: Readonly<Record<string, string>> = {
  "category or group": " (all built-in ones: whogets categories)",
  purpose: " (all built-in ones: whogets purposes)",
};

export function requireKnown(kind: string, id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const suggestion = kind === "country" && typeof id === "string" ? countryNear(id, known) : nearest(id, known);
  const few =
    known.length > 12
      ? `${known.length} are known, such as ${known.slice(0, 3).join(", ")}${listed[kind] ?? ""}`
      : `known: ${known.join(", ") || "none"}`;
  const remedy = suggestion === null ? `; ${few}` : `; did you mean "${suggestion}"?`;
  throw new UsageError(`unknown ${kind} ${shown(id)}${remedy}`);
}

/** Few letters are near to those of many countries: "USA" is not Saudi Arabia. */
const countryNear = (word: string, known: readonly string[]): string | null =>
  countryMeant(word) ?? (word.length < 4 ? null : nearest(word, known));

function closureOf(map: DataMap, subject: string): ReadonlySet<string> {
  const also = new Map(map.subjects.map((one) => [one.id, one.also]));
  const closure = new Set([subject]);
  // What is said of everyone concerns these people anyway; what is said of others does not.
  for (const id of closure) for (const next of also.get(id) ?? []) if (next !== "everyone") closure.add(next);
  return closure;
}
