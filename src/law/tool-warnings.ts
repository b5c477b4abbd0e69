// What is worth saying about a tool of Article 46 that carries a transfer.

import { type RoleId, roles } from "../model";
import { isClauses } from "./clauses";
import type { PlacedQuestion } from "./outside-the-law";
import { ukDataProtectionTest } from "./regime-starts";
import type { ClauseModule, SafeguardRow } from "./row";
import { type SafeguardId, safeguards } from "./safeguards";
import type { CheckedStatement } from "./statements";
import { type TransferWarning, warningOf } from "./verdict";

export function toolWarnings(
  id: SafeguardId,
  row: SafeguardRow,
  statement: CheckedStatement,
  question: PlacedQuestion,
): readonly TransferWarning[] {
  const group = `${id} holds inside one group of companies; it is not stated whether the importer belongs to it.`;
  const certificates = `${id}: in June 2026 no certificates were to be had yet. Please check that one was issued.`;
  return [
    ...clausesUnder(statement, question).flatMap((clauses) => moduleWarnings(clauses, question)),
    ...(row.kinds.includes("bcr-c") && question.sameGroup === null ? [warningOf("group-only", group, row.article, row.sources)] : []),
    ...(id === "eu-cert" ? [warningOf("certificates", certificates, row.article, row.sources)] : []),
    ...assessmentWarnings(id, statement, question),
  ];
}

/** The clauses that a UK Addendum stands on are stated beside it. */
const clausesUnder = (statement: CheckedStatement, { mechanisms }: PlacedQuestion): readonly CheckedStatement[] =>
  statement.kind === "uk-addendum" ? mechanisms : [statement];

/** The module against the roles of the two ends; under a UK Addendum or in earlier sets the same parties are meant. */
function moduleWarnings({ kind }: CheckedStatement, { exporterRole, importerRole }: PlacedQuestion): readonly TransferWarning[] {
  if (!isClauses(kind)) return [];
  const modules: readonly ClauseModule[] = safeguards["eu-scc-2021"].modules;
  const meant = modules.find((module) => module.kind === kind);
  if (meant === undefined) return [];
  const fits = (role: RoleId | null, allowed: readonly RoleId[]): boolean => role === null || allowed.includes(role);
  if (!fits(exporterRole, meant.from) || !fits(importerRole, meant.to)) {
    const message = `${kind} is for ${nameOf(meant.from[0])} to ${nameOf(meant.to[0])}; stated here: ${nameOf(exporterRole)} to ${nameOf(importerRole)}.`;
    return [warningOf("module-roles", message, "Art. 46(2)(c) GDPR", ["S18"])];
  }
  if (exporterRole !== null && importerRole !== null) return [];
  const message = `${kind} fits if it goes from ${nameOf(meant.from[0])} to ${nameOf(meant.to[0])}; stated here: ${nameOf(exporterRole)} to ${nameOf(importerRole)}. Please confirm the module.`;
  return [warningOf("roles-not-stated", message, "Art. 46(2)(c) GDPR", ["S18"])];
}

const nameOf = (role: RoleId | null | undefined): string => (role === null || role === undefined ? "role not stated" : roles[role].label);

function assessmentWarnings(id: SafeguardId, statement: CheckedStatement, { regime, on }: PlacedQuestion): readonly TransferWarning[] {
  const isUk = regime === "UK_GDPR";
  const name = !isUk ? "transfer impact assessment" : on >= ukDataProtectionTest ? "data protection test" : "transfer risk assessment";
  const article = isUk ? "Art. 46 UK GDPR" : regime === "EU_GDPR" ? "Art. 46 GDPR" : "Art. 16(2) FADP";
  const sources: TransferWarning["sources"] = isUk ? ["S36", "S37", "S18"] : ["S18"];
  if (statement.assessment === null && statement.assessedOn === null) {
    return [warningOf("no-assessment", `${id} goes with a ${name}, and none is stated.`, article, sources)];
  }
  if (statement.assessedOn === null || statement.assessedOn <= on) return [];
  return [warningOf("no-assessment", `The ${name} is of ${statement.assessedOn}, later than ${on}.`, article, sources)];
}
