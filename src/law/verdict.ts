// What a judgement says, and how it is put together: what it rests on, what to look at, where it was read.

import type { LawGrade } from "./row";
import { type LawSourceId, lawSources } from "./sources";

export type TransferStatus = "not-a-transfer" | "adequate" | "safeguarded" | "derogation" | "not-covered" | "undecided";

export type TransferWarningId =
  | "back-into-territory"
  | "certificates"
  | "closed-to-new-contracts"
  | "condition-not-met"
  | "contested"
  | "date-not-stated"
  | "directive-before-gdpr"
  | "dpf-only-us"
  | "eea-incorporation"
  | "exporter-outside"
  | "group-only"
  | "importer-under-gdpr"
  | "lapsed"
  | "module-roles"
  | "needs-addendum"
  | "no-assessment"
  | "no-row"
  | "not-yet-valid"
  | "notification-window"
  | "occasional-only"
  | "onward"
  | "other-regime"
  | "please-confirm"
  | "returns-to-controller"
  | "roles-not-stated"
  | "scope"
  | "territory-review"
  | "transit"
  | "unknown-condition"
  | "which-derogation";

export interface TransferWarning {
  readonly id: TransferWarningId;
  readonly message: string;
  readonly article: string | null;
  readonly sources: readonly LawSourceId[];
}

/** A row of the tables that the judgement rests on. */
export interface TransferRest {
  readonly id: string;
  readonly kind: "membership" | "territory" | "case" | "adequacy" | "safeguard" | "derogation";
  readonly what: string;
  readonly grade: LawGrade;
  /** What of it decides here and is from memory. */
  readonly memory: readonly string[];
  readonly sources: readonly LawSourceId[];
}

export interface TransferSource {
  readonly id: LawSourceId;
  readonly title: string;
  readonly url: string | null;
  readonly grade: "primary" | "secondary" | "tertiary";
}

export interface TransferVerdict {
  readonly status: TransferStatus;
  /** The row that decides; null where none does, or where a ground is stated without saying which. */
  readonly instrument: string | null;
  /** The deciding row first. */
  readonly rests: readonly TransferRest[];
  readonly warnings: readonly TransferWarning[];
  readonly sources: readonly TransferSource[];
  readonly why: string;
}

/** A verdict before its sources and confirmations are gathered. */
export interface Draft {
  readonly status: TransferStatus;
  readonly instrument: string | null;
  readonly rests: readonly TransferRest[];
  readonly warnings: readonly TransferWarning[];
  readonly why: string;
}

export const warningOf = (
  id: TransferWarningId,
  message: string,
  article: string | null = null,
  sources: readonly LawSourceId[] = [],
): TransferWarning => ({ id, message, article, sources });

/** Adds what is to be confirmed, drops what is said twice, and lists the sources of it all. */
export function verdictOf(draft: Draft): TransferVerdict {
  const rests = withoutRepeats(draft.rests, (rest) => `${rest.kind} ${rest.id}`);
  const fromMemory = rests.filter((rest) => rest.memory.length > 0);
  const confirm = fromMemory.map((rest) => `${rest.id} (${rest.memory.join(", ")})`).join("; ");
  const warnings = withoutRepeats(
    [
      ...draft.warnings,
      ...(confirm === "" ? [] : [warningOf("please-confirm", `From memory, not seen in a text: ${confirm}. Please confirm it.`)]),
    ],
    (warning) => `${warning.id} ${warning.message}`,
  );
  const ids = new Set([...rests, ...warnings].flatMap((one) => one.sources));
  const sources = [...ids].sort(bySourceNumber).map((id) => ({ id, ...lawSources[id] }));
  return { status: draft.status, instrument: draft.instrument, rests, warnings, sources, why: draft.why };
}

const bySourceNumber = (a: LawSourceId, b: LawSourceId): number => Number(a.slice(1)) - Number(b.slice(1));

function withoutRepeats<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return seen.has(key) ? false : seen.add(key);
  });
}
