// Runs rules over a map: what waivers and baseline take out is taken out thing by thing, and what is left makes one finding per cause.

import { type DataMap, isPlainDate, nearest, type PlainDate, requireMap, shown, UsageError, type VendorFacts } from "../model";
import { type BaselineEntry, entriesOf, staleEntries } from "./baseline";
import type { Cause, CheckContext, Finding, Item, Rule, Severity, WaivedFinding } from "./rule";
import { severityOrder } from "./rule";
import { isMatch, requireWaivers, type Waiver, waiverFindings } from "./waivers";

export interface CheckOptions {
  /** The day on which the map is looked at. */
  readonly on: PlainDate;
  /** Ids of rules to run; absent = all. */
  readonly rules?: readonly string[];
  /** Other severities, by rule id; they hold for every finding of the rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly waivers?: readonly Waiver[];
  /** What was found before and is known. */
  readonly baseline?: readonly BaselineEntry[];
  /** Texts by document id, for looking up locators. */
  readonly documents?: Readonly<Record<string, string>>;
  /** Facts of a vendor catalogue; null = none. */
  readonly vendors?: VendorFacts | null;
}

/** What a check returns: plain data, sorted. */
export interface CheckResult {
  readonly on: PlainDate;
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** In the baseline. */
  readonly known: readonly Finding[];
}

/** @throws {UsageError} for a date that is none, a rule that does not exist, a severity that is none. */
export function checkWith(all: readonly Rule[], map: DataMap, options: CheckOptions): CheckResult {
  requireMap(map);
  if (!isPlainDate(options.on)) throw new UsageError(`${shown(options.on)} is not a day that exists; write it as YYYY-MM-DD`);
  const { waivers = [] } = options;
  requireWaivers(waivers);
  const baseline = entriesOf(options.baseline ?? [], "baseline");
  const asList: unknown = options.rules ?? [];
  if (!Array.isArray(asList)) throw new UsageError(`"rules" is ${shown(asList)}; write a list of rule ids`);
  for (const id of [...(options.rules ?? []), ...Object.keys(options.severities ?? {})]) requireRule(all, id);
  for (const level of Object.values(options.severities ?? {}))
    if (!(severityOrder as readonly string[]).includes(level))
      throw new UsageError(`${shown(level)} is no severity; there are: ${severityOrder.join(", ")}`);
  const rules = all.filter((rule) => (options.rules?.includes(rule.id) ?? true) && isUnder(rule, map));
  const context: CheckContext = { on: options.on, documents: options.documents ?? {}, vendors: options.vendors ?? null };
  const [findings, waived, known]: [Finding[], WaivedFinding[], Finding[]] = [[], [], []];
  const used = new Set<Waiver>();
  const met = new Set<BaselineEntry>();
  const running = waivers.filter((waiver) => waiver.until >= options.on);
  for (const rule of rules)
    for (const cause of rule.run(map, context)) {
      const severity = options.severities?.[rule.id] ?? cause.severity ?? rule.severity;
      const finding = (items: readonly Item[]) => findingOf(rule, cause, items, severity, map);
      const byWaiver = new Map<Waiver | null, Item[]>();
      for (const item of [...cause.items].sort((a, b) => (a.about < b.about ? -1 : 1))) {
        const fitting = running.filter((one) => isMatch(one, rule.id, item));
        // Of several that fit the first counts; the others have a match as well.
        for (const one of fitting) used.add(one);
        const waiver = fitting[0] ?? null;
        const entry = waiver === null ? baseline.find((one) => one.rule === rule.id && one.about === item.about) : undefined;
        if (entry !== undefined) {
          met.add(entry);
          known.push(finding([item]));
        } else byWaiver.set(waiver, [...(byWaiver.get(waiver) ?? []), item]);
      }
      for (const [waiver, items] of byWaiver) {
        if (waiver === null) findings.push(finding(items));
        else {
          const { reason, owner, until } = waiver;
          waived.push({ ...finding(items), waiver: { reason, owner, until } });
        }
      }
    }
  const asked = (id: string) => options.rules === undefined || options.rules.includes(id);
  const ofWaivers = waiverFindings(
    all,
    waivers.filter((waiver) => asked(waiver.rule)),
    used,
    options.on,
  );
  const ofBaseline = staleEntries(
    all,
    baseline.filter(({ rule }) => asked(rule)),
    met,
  );
  const graded = [...ofWaivers, ...ofBaseline].map((one) => ({ ...one, severity: options.severities?.[one.rule] ?? one.severity }));
  return { on: options.on, findings: [...findings, ...graded].sort(inOrder), waived: waived.sort(inOrder), known: known.sort(inOrder) };
}

/** A rule that runs nowhere says nothing of a map that states its regimes. */
const isUnder = ({ regimes }: Rule, map: DataMap): boolean =>
  regimes === undefined || map.regimes === null || map.regimes.some((regime) => regimes.includes(regime));

export function requireRule(all: readonly Rule[], id: string): Rule {
  const rule = all.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = all.map((one) => one.id);
  const suggestion = nearest(id, ids);
  throw new UsageError(`unknown rule ${shown(id)}; ${suggestion === null ? "see: whogets check --list" : `did you mean "${suggestion}"?`}`);
}

/** Articles as the map's own law numbers them: the United Kingdom kept the numbers. Under other laws only, they are given for comparison. */
function articleUnder({ regimes }: DataMap, article: string): string {
  if (regimes === null || regimes.includes("EU_GDPR")) return article;
  if (regimes.includes("UK_GDPR")) return article.replace(/\bGDPR/g, "UK GDPR");
  return article.replace(/\bGDPR/g, "GDPR, for comparison");
}

function findingOf(rule: Rule, cause: Cause, items: readonly Item[], severity: Severity, map: DataMap): Finding {
  const evidence = items.flatMap((item) => item.evidence ?? []);
  const texts = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return {
    rule: rule.id,
    severity,
    article: articleUnder(map, cause.article ?? rule.article),
    message: cause.message(items),
    fix: cause.fix ?? rule.fix,
    where: { file: null, line: null, column: null },
    path: items[0]?.path ?? [],
    about: items.map((item) => item.about),
    flows: [...new Set(items.flatMap((item) => item.flows ?? []))].sort(),
    evidence: [...texts.keys()].sort().flatMap((text) => texts.get(text) ?? []),
  };
}

/** Gravest first, then by rule and by what it is about. */
function inOrder(a: Finding, b: Finding): number {
  const graver = severityOrder.indexOf(b.severity) - severityOrder.indexOf(a.severity);
  if (graver !== 0) return graver;
  const key = (one: Finding) => JSON.stringify([one.rule, one.about, one.message]);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
