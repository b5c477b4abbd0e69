// What a rule is, what it finds, and how a finding looks to scripts.

import type { DataMap, Evidence, Path, PlainDate, Position, RegimeId, VendorFacts } from "../model";

export const severityOrder = ["note", "warning", "error"] as const;
export type Severity = (typeof severityOrder)[number];

/** What a rule may look at beside the map. */
export interface CheckContext {
  /** The day on which the map is looked at. */
  readonly on: PlainDate;
  /** Texts by document id; locators in other documents are not looked up. */
  readonly documents: Readonly<Record<string, string>>;
  /** Dated facts of a vendor catalogue; null = none were handed in. */
  readonly vendors: VendorFacts | null;
}

/** One thing that a rule found; several with one cause make one finding. */
export interface Item {
  /** Stable id of the thing within its rule: a party, an activity, a flow. Neither lines nor order nor wording enter it. */
  readonly about: string;
  /** How a list calls it. */
  readonly words: string;
  /** Where it was written. */
  readonly path: Path;
  readonly flows?: readonly string[];
  readonly parties?: readonly string[];
  readonly evidence?: readonly Evidence[];
}

/** Things with one cause. The message is made of the items that are left once waivers and baseline have taken out theirs. */
export interface Cause {
  readonly items: readonly Item[];
  message(items: readonly Item[]): string;
  /** Where the cause is graver or lighter than the rule. */
  readonly severity?: Severity;
  /** Where the remedy differs from the rule's. */
  readonly fix?: string;
  readonly article?: string;
}

export interface Rule {
  /** Kebab-case; names the finding. */
  readonly id: string;
  readonly title: string;
  /** Article or guideline; "map format" where no law is behind it. */
  readonly article: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  /** Run only where the map states one of these regimes, or none at all; absent = under any. */
  readonly regimes?: readonly RegimeId[];
  run(map: DataMap, context: CheckContext): readonly Cause[];
}

/** One finding, as `check` returns it and `--format json` prints it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly article: string;
  readonly message: string;
  readonly fix: string;
  /** Nulls unless whoever reads the file fills them in. */
  readonly where: Position;
  /** Where the first thing was written in the definition. */
  readonly path: Path;
  /** Ids of the things found, sorted; with `rule` they identify the finding. */
  readonly about: readonly string[];
  readonly flows: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface WaivedFinding extends Finding {
  readonly waiver: { readonly reason: string; readonly owner: string; readonly until: PlainDate };
}

export const isAtLeast = (severity: Severity, least: Severity): boolean => severityOrder.indexOf(severity) >= severityOrder.indexOf(least);

/** The rules of the General Data Protection Regulation that the United Kingdom kept, under the same numbers. */
export const gdprLike: readonly RegimeId[] = ["EU_GDPR", "UK_GDPR"];
