// Whether a stated tool of Article 46 carries the transfer on the day: it does, it does not, or that is open.

import { mechanisms, regimes } from "../model";
import { type InstrumentFound, instrumentOf, isClauses } from "./clauses";
import { memoryOfSafeguard } from "./memory";
import type { PlacedQuestion } from "./outside-the-law";
import type { SafeguardRow } from "./row";
import { type SafeguardId, safeguards } from "./safeguards";
import type { CheckedStatement } from "./statements";
import { toolWarnings } from "./tool-warnings";
import { type TransferRest, type TransferWarning, type TransferWarningId, warningOf } from "./verdict";

export interface ToolFound {
  readonly state: "carries" | "open" | "fails";
  readonly id: SafeguardId | null;
  readonly rests: readonly TransferRest[];
  readonly warnings: readonly TransferWarning[];
  /** Why it does not carry, or not surely. */
  readonly why: string;
}

const rows: Readonly<Record<SafeguardId, SafeguardRow>> = safeguards;

/** Beside a UK Addendum or an IDTA that carries, the clauses of the EU are only what it stands on. */
export function toolsOf(question: PlacedQuestion): readonly ToolFound[] {
  const found = question.mechanisms.filter(isTool).map((statement) => ({ statement, tool: toolFound(statement, question) }));
  const hasUkTool = found.some(({ tool }) => tool.state === "carries" && (tool.id === "uk-addendum" || tool.id === "uk-idta"));
  return found.filter(({ statement }) => !(hasUkTool && isClauses(statement.kind))).map(({ tool }) => tool);
}

const isTool = ({ kind }: CheckedStatement): boolean =>
  kind !== "adequacy" && kind !== "dpf" && kind !== "unknown" && kind !== "none" && !kind.startsWith("art-49-");

function toolFound(statement: CheckedStatement, question: PlacedQuestion): ToolFound {
  const { regime, on } = question;
  const id = instrumentOf(statement, regime, on);
  if (!isRow(id)) return withoutRow(id, statement, question);
  const row = rows[id];
  const fault = windowFault(id, row, statement, on);
  const rest: TransferRest = {
    id,
    kind: "safeguard",
    what: row.name,
    grade: row.grade,
    memory: memoryOfSafeguard(row),
    sources: row.sources,
  };
  const found = (state: ToolFound["state"], warnings: readonly TransferWarning[], why: string): ToolFound => ({
    state,
    id,
    rests: [rest],
    warnings,
    why,
  });
  if (fault !== null) {
    const warning = warningOf(fault.id, fault.message, row.article, row.sources);
    return found(fault.id === "date-not-stated" ? "open" : "fails", [warning], fault.message);
  }
  if ((id === "eu-scc-2021" || id === "eu-cert") && question.holds.has("subjectToGdpr")) {
    const message = `The importer is itself under the GDPR: ${id} is not for that (${id === "eu-cert" ? "EDPB Opinion 15/2026" : "recital 7"}), and no other set was found.`;
    return found("open", [warningOf("importer-under-gdpr", message, row.article, row.sources)], message);
  }
  if (row.kinds.includes("bcr-c") && question.sameGroup === false) {
    const message = `${id} ends at the border of the group, and the importer is outside it.`;
    return found("fails", [warningOf("group-only", message, row.article, row.sources)], message);
  }
  return found("carries", toolWarnings(id, row, statement, question), "");
}

const isRow = (id: InstrumentFound): id is SafeguardId => Object.hasOwn(safeguards, id);

interface Fault {
  readonly id: TransferWarningId;
  readonly message: string;
}

function windowFault(id: SafeguardId, row: SafeguardRow, statement: CheckedStatement, on: string): Fault | null {
  const { since, until } = statement;
  if (since !== null && since > on) return { id: "not-yet-valid", message: `${id} is stated from ${since}; the day is ${on}.` };
  if (until !== null && until < on) return { id: "lapsed", message: `${id} is stated up to ${until}; the day is ${on}.` };
  if (row.validFrom !== null && on < row.validFrom)
    return { id: "not-yet-valid", message: `${id} can be used from ${row.validFrom}; the day is ${on}.` };
  if (row.until !== null && on > row.until) return { id: "lapsed", message: `${id} could be used up to ${row.until}; the day is ${on}.` };
  const closed = row.newContractsUntil;
  if (closed === null || on <= closed) return null;
  if (since === null)
    return { id: "date-not-stated", message: `${id} is for contracts made up to ${closed}, and it is not stated when this one was made.` };
  return since > closed
    ? { id: "closed-to-new-contracts", message: `${id} was open to new contracts up to ${closed}; this one is of ${since}.` }
    : null;
}

function withoutRow(id: Exclude<InstrumentFound, SafeguardId>, statement: CheckedStatement, question: PlacedQuestion): ToolFound {
  const { label } = mechanisms[statement.kind];
  const law = regimes[question.regime].label;
  const said: Readonly<Record<typeof id, readonly [ToolFound["state"], TransferWarningId, string]>> = {
    elsewhere: ["fails", "other-regime", `${label}: not a tool of the ${law}.`],
    "no-row": ["open", "no-row", `${label}: the tables have no row for it under the ${law}. Please confirm it.`],
    undated: [
      "open",
      "date-not-stated",
      `${label}: enough in UK contracts made up to ${safeguards["uk-legacy-scc"].newContractsUntil}, and it is not stated when this one was made.`,
    ],
    "needs-addendum": [
      "fails",
      "needs-addendum",
      `${label}: not enough alone for data from the United Kingdom; the UK Addendum or the IDTA is needed.`,
    ],
    "no-earlier-set": [
      "fails",
      "not-yet-valid",
      `${label}: stated from ${statement.since ?? "no day"}; no such clauses of before ${safeguards["eu-scc-2021"].validFrom} count under the ${law}.`,
    ],
  };
  const [state, warning, message] = said[id];
  return { state, id: null, rests: [], warnings: [warningOf(warning, message, null, sourcesOf[id])], why: message };
}

const sourcesOf: Readonly<Record<Exclude<InstrumentFound, SafeguardId>, TransferWarning["sources"]>> = {
  elsewhere: [],
  "no-row": [],
  undated: ["S41"],
  "needs-addendum": ["S40", "S41"],
  "no-earlier-set": ["S51"],
};
