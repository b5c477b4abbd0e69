// Whether an exception of Article 49 is stated for the day, and which.

import { regimes } from "../model";
import { type DerogationId, derogations } from "./derogations";
import { memoryOf } from "./memory";
import type { PlacedQuestion } from "./outside-the-law";
import type { DerogationRow } from "./row";
import type { CheckedStatement } from "./statements";
import { type TransferRest, type TransferWarning, warningOf } from "./verdict";

export interface ExceptionFound {
  /** Null = the kind leaves open which, or the tables have none under this law. */
  readonly id: DerogationId | null;
  readonly applies: boolean;
  readonly rests: readonly TransferRest[];
  readonly warnings: readonly TransferWarning[];
  readonly why: string;
}

const rows: Readonly<Record<DerogationId, DerogationRow>> = derogations;

export const exceptionsOf = (question: PlacedQuestion): readonly ExceptionFound[] =>
  question.mechanisms.filter(({ kind }) => kind.startsWith("art-49-")).map((statement) => exceptionFound(statement, question));

function exceptionFound(statement: CheckedStatement, question: PlacedQuestion): ExceptionFound {
  const { kind, since, until } = statement;
  const { on, regime } = question;
  if ((since !== null && since > on) || (until !== null && until < on)) {
    const id = since !== null && since > on ? "not-yet-valid" : "lapsed";
    const why = `${kind} is stated ${id === "lapsed" ? `up to ${until}` : `from ${since}`}; the day is ${on}.`;
    return { id: null, applies: false, rests: [], warnings: [warningOf(id, why, "Art. 49 GDPR")], why };
  }
  if (regime !== "EU_GDPR") {
    const why = `${kind} is stated; the tables have no rows for exceptions under the ${regimes[regime].label}.`;
    return {
      id: null,
      applies: true,
      rests: [],
      warnings: [warningOf("please-confirm", `${why} Please confirm that there is one.`), ...systematicWarnings([], kind, question)],
      why,
    };
  }
  const ids = (Object.keys(derogations) as DerogationId[]).filter((id) => rows[id].kind === kind);
  // "Contract" means the contract with the person unless said otherwise; the one with somebody else is listed beside it.
  const id = statement.derogation ?? (kind === "art-49-other" ? null : (ids[0] ?? null));
  const listed = statement.derogation === null ? ids : [statement.derogation];
  const which =
    id !== null
      ? []
      : [
          warningOf("which-derogation", `${kind} covers ${ids.join(", ")}, and it is not stated which. Please name it.`, "Art. 49 GDPR", [
            "S18",
          ]),
        ];
  return {
    id,
    applies: true,
    rests: listed.map(exceptionRest),
    warnings: [...which, ...systematicWarnings(listed, kind, question)],
    why: `An exception is stated: ${listed.map((one) => rows[one].name).join("; or ")}.`,
  };
}

const exceptionRest = (id: DerogationId): TransferRest => ({
  id,
  kind: "derogation",
  what: rows[id].name,
  grade: rows[id].grade,
  memory: memoryOf(rows[id]),
  sources: rows[id].sources,
});

/** Grounds for occasions only, and the last one, which must not be repeated. */
function systematicWarnings(ids: readonly DerogationId[], kind: string, { systematic }: PlacedQuestion): readonly TransferWarning[] {
  const isOnce = (id: DerogationId): boolean => rows[id].occasionalOnly || id === "eu-49-1-2nd-subpara";
  if (systematic === false) return [];
  const bound = ids.filter(isOnce);
  if (ids.length > 0 && bound.length === 0) return [];
  const said = systematic === true ? "it is stated to happen again and again" : "it is not stated whether this happens again and again";
  const message = `${bound.length === 0 ? kind : bound.join(", ")} is for occasions, not for regular use; ${said}.`;
  return [warningOf("occasional-only", message, "Art. 49 GDPR", ["S18"])];
}
