// Waivers: what somebody decided to leave as it is, why, who answers for it, and until when.

import { isPlainDate, type PlainDate, type Position, pathText, shown, UsageError } from "../model";
import { dataOf, linesOf, repeatedKeys, type Written, writtenAt } from "../model/written";
import { readYaml } from "../model/yaml-text";
import type { Finding, Item, Rule } from "./rule";

/** One entry. Of `path`, `flow` and `party` none, one or several; all that are given must fit. */
export interface Waiver {
  readonly rule: string;
  /** `activities.newsletter` and all below it. */
  readonly path?: string;
  readonly flow?: string;
  readonly party?: string;
  readonly reason: string;
  readonly owner: string;
  readonly until: PlainDate;
  readonly where?: Position;
}

const keys = ["rule", "path", "flow", "party", "reason", "owner", "until"] as const;
const needed = ["rule", "reason", "owner", "until"] as const;

/**
 * Reads a waiver file, YAML or JSON: a list of entries, or `waivers:` with that list.
 *
 * @throws {UsageError} with every entry that does not hold.
 */
export function readWaivers(text: string, file: string): readonly Waiver[] {
  if (typeof text !== "string") throw new UsageError(`${file}: ${shown(text)} is no text; hand in what the file holds`);
  const bare = text.replace(/^\uFEFF/, "");
  const { written, faults } = readYaml(bare);
  const placeOf = linesOf(bare);
  const repeated = written === null ? [] : repeatedKeys(written, (at) => `line ${placeOf(at).line}`);
  const [fault] = [...faults, ...repeated];
  if (fault !== undefined || written === null) {
    const { line, column } = placeOf(fault?.at ?? 0);
    throw new UsageError(`${file}:${line}:${column}: ${fault?.fault.message ?? "this is no YAML"}`);
  }
  const list: Written = writtenAt(written, ["waivers"])?.value ?? written;
  if (list.content.kind === "scalar" && list.content.value === null) return [];
  if (list.content.kind !== "list") throw new UsageError(`${file}: a list of waivers must stand here: - { rule, reason, owner, until }`);
  const problems: string[] = [];
  const waivers = list.content.items.map((item): Waiver => {
    const { line, column } = placeOf(item.at);
    const value = dataOf(item);
    for (const problem of problemsOf(value)) problems.push(`${file}:${line}:${column}: ${problem}`);
    return { ...(value as Waiver), where: { file, line, column } };
  });
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  return waivers;
}

function problemsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["a waiver is an object: { rule, reason, owner, until }"];
  const entry = value as Record<string, unknown>;
  const texts = keys.flatMap((key) => {
    const given = entry[key];
    if (given === undefined) return (needed as readonly string[]).includes(key) ? [`a waiver needs "${key}"`] : [];
    return typeof given === "string" && given.trim() !== "" ? [] : [`"${key}" must be a text that is not empty`];
  });
  const unknown = Object.keys(entry).filter((key) => !(keys as readonly string[]).includes(key));
  const isDateWrong = typeof entry.until === "string" && entry.until.trim() !== "" && !isPlainDate(entry.until);
  return [
    ...texts,
    ...unknown.map((key) => `unknown key ${shown(key)}; a waiver has: ${keys.join(", ")}`),
    ...(isDateWrong ? [`"until" is ${shown(entry.until)}; write YYYY-MM-DD`] : []),
  ];
}

/**
 * The waivers of a caller, which no file reader has seen: none without reason, owner and end.
 *
 * @throws {UsageError} with every entry that does not hold.
 */
export function requireWaivers(waivers: unknown): void {
  if (!Array.isArray(waivers)) throw new UsageError(`"waivers" is ${shown(waivers)}; write a list`);
  const problems = waivers.flatMap((waiver: unknown, at) => {
    const { where: _, ...entry } = (typeof waiver === "object" && waiver !== null ? waiver : {}) as Partial<Waiver>;
    return problemsOf(typeof waiver === "object" && waiver !== null && !Array.isArray(waiver) ? entry : waiver).map(
      (problem) => `waivers[${at}]: ${problem}`,
    );
  });
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
}

/** Whether a waiver is about this thing. */
export function isMatch(waiver: Waiver, rule: string, item: Item): boolean {
  if (waiver.rule !== rule) return false;
  if (waiver.flow !== undefined && !(item.flows ?? []).includes(waiver.flow)) return false;
  if (waiver.party !== undefined && !(item.parties ?? []).includes(waiver.party)) return false;
  if (waiver.path === undefined) return true;
  const path = pathText(item.path);
  return path === waiver.path || path.startsWith(`${waiver.path}.`) || path.startsWith(`${waiver.path}[`);
}

/** Waivers that have run out, name no rule, or match nothing. */
export function waiverFindings(
  rules: readonly Rule[],
  waivers: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  on: PlainDate,
): readonly Finding[] {
  const finding = (id: "waiver-expired" | "waiver-unused", waiver: Waiver, message: string): readonly Finding[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const { severity, article, fix } = rule;
    const where = waiver.where ?? { file: null, line: null, column: null };
    return [{ rule: id, severity, article, message, fix, where, path: [], about: [aboutOf(waiver)], flows: [], evidence: [] }];
  };
  return waivers.flatMap((waiver) => {
    if (!rules.some((rule) => rule.id === waiver.rule))
      return finding("waiver-unused", waiver, `The waiver of ${aboutOf(waiver)} names a rule that does not exist.`);
    if (waiver.until < on)
      return finding(
        "waiver-expired",
        waiver,
        `The waiver of ${aboutOf(waiver)} ran until ${waiver.until} and waives nothing on ${on}. Owner: ${waiver.owner}. Reason given: ${waiver.reason}`,
      );
    return used.has(waiver) ? [] : finding("waiver-unused", waiver, `The waiver of ${aboutOf(waiver)} matches nothing that was found.`);
  });
}

const aboutOf = ({ rule, path, flow, party }: Waiver): string =>
  [
    rule,
    ...(path === undefined ? [] : [`path ${path}`]),
    ...(flow === undefined ? [] : [`flow ${flow}`]),
    ...(party === undefined ? [] : [`party ${party}`]),
  ].join(", ");
