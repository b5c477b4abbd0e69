// The mechanisms of a question, written out: one form for a word, an object and a list.

import { type MechanismId, mechanisms, type PlainDate, shown, UsageError } from "../model";
import { type DerogationId, derogations } from "./derogations";
import type { DerogationRow, SafeguardRow } from "./row";
import { type SafeguardId, safeguards } from "./safeguards";
import { dayOf, idIn, partOf } from "./words";

/** Null = not stated. */
export interface CheckedStatement {
  readonly kind: MechanismId;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly assessment: string | null;
  readonly assessedOn: PlainDate | null;
  readonly safeguard: SafeguardId | null;
  readonly derogation: DerogationId | null;
}

/** `none` says that there is nothing, so it leaves no statement. */
export function statementsOf(mechanism: unknown): readonly CheckedStatement[] {
  if (mechanism === undefined || mechanism === null) return [];
  const all: readonly unknown[] = Array.isArray(mechanism) ? mechanism : [mechanism];
  return all.map(statementOf).filter((statement) => statement.kind !== "none");
}

function statementOf(stated: unknown): CheckedStatement {
  const plain = typeof stated === "string" ? { kind: stated } : partOf(stated, "mechanism");
  const kind = idIn(mechanisms, plain.kind, "mechanism");
  const since = optionalDay(plain.since, "mechanism.since");
  const until = optionalDay(plain.until, "mechanism.until");
  if (since !== null && until !== null && until < since) {
    throw new UsageError(`"mechanism" ends on ${until}, before it begins on ${since}; swap the two days`);
  }
  const assessment = textOf(plain.assessment, "mechanism.assessment");
  const assessedOn = optionalDay(plain.assessedOn, "mechanism.assessedOn");
  return { kind, since, until, assessment, assessedOn, ...instrumentOf(plain.instrument, kind) };
}

/** Blanks are no word on it. */
function textOf(text: unknown, what: string): string | null {
  if (text === undefined || text === null) return null;
  if (typeof text !== "string") throw new UsageError(`"${what}" is ${shown(text)}; write where it lies, or leave it out`);
  return text.trim() === "" ? null : text;
}

const optionalDay = (day: unknown, what: string): PlainDate | null => (day === undefined || day === null ? null : dayOf(day, what));

const tools: Readonly<Record<SafeguardId, SafeguardRow>> = safeguards;
const exceptions: Readonly<Record<DerogationId, DerogationRow>> = derogations;

function instrumentOf(id: unknown, kind: MechanismId): Pick<CheckedStatement, "safeguard" | "derogation"> {
  if (id === undefined || id === null) return { safeguard: null, derogation: null };
  const safeguardIds = (Object.keys(safeguards) as SafeguardId[]).filter((one) => tools[one].kinds.includes(kind));
  const derogationIds = (Object.keys(derogations) as DerogationId[]).filter((one) => exceptions[one].kind === kind);
  const safeguard = safeguardIds.find((one) => one === id) ?? null;
  const derogation = derogationIds.find((one) => one === id) ?? null;
  if (safeguard !== null || derogation !== null) return { safeguard, derogation };
  const remedy = [...safeguardIds, ...derogationIds].join(", ");
  throw new UsageError(
    `"mechanism.instrument" is ${shown(id)}, which is none of kind "${kind}"; ${remedy === "" ? "leave it out" : `write one of: ${remedy}`}`,
  );
}
