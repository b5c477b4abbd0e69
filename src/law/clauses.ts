// Which instrument a stated mechanism means under a law, by the day it was agreed.

import type { MechanismId, PlainDate, RegimeId } from "../model";
import { type SafeguardId, safeguards } from "./safeguards";
import type { CheckedStatement } from "./statements";

/** `elsewhere` = a tool of another law; `no-row` = the tables have none; `undated` = turns on a day that is not stated. */
export type InstrumentFound = SafeguardId | "elsewhere" | "no-row" | "undated" | "needs-addendum" | "no-earlier-set";

export function instrumentOf({ kind, since, safeguard }: CheckedStatement, regime: RegimeId, on: PlainDate): InstrumentFound {
  if (safeguard !== null) return safeguards[safeguard].regime === regime ? safeguard : "elsewhere";
  if (isClauses(kind)) return clausesOf[regime](kind, since, on);
  if (kind === "bcr-c" || kind === "bcr-p") return bindingRules[regime];
  if (kind === "idta" || kind === "uk-addendum") return regime === "UK_GDPR" ? `uk-${kind === "idta" ? "idta" : "addendum"}` : "elsewhere";
  if (regime !== "EU_GDPR") return "no-row";
  return kind === "certification" ? "eu-cert" : "eu-code";
}

export type ClausesKind = "scc-1" | "scc-2" | "scc-3" | "scc-4";
export const isClauses = (kind: MechanismId): kind is ClausesKind => kind.startsWith("scc-");

const bindingRules: Readonly<Record<RegimeId, SafeguardId>> = { EU_GDPR: "eu-bcr", UK_GDPR: "uk-bcr", CH_FADP: "ch-bcr" };

type FindClauses = (kind: ClausesKind, since: PlainDate | null, on: PlainDate) => InstrumentFound;

/** Modules exist since 2021. Agreed earlier, the words mean the set of that time; without a day, the set of the day asked about. */
const euClauses: FindClauses = (kind, since, on) => {
  const agreed = since ?? on;
  if (agreed >= safeguards["eu-scc-2021"].validFrom) return "eu-scc-2021";
  if (kind === "scc-1") return "eu-scc-2001-c2c-set1";
  if (kind === "scc-2") return agreed <= safeguards["eu-scc-2002-c2p"].until ? "eu-scc-2002-c2p" : "eu-scc-2010-c2p";
  return "no-earlier-set";
};

/** The clauses of the EU served in old contracts for a while; a contract without a day may be one of them. */
const ukClauses: FindClauses = (kind, since, on) => {
  const { newContractsUntil, until } = safeguards["uk-legacy-scc"];
  if (kind === "scc-3" || kind === "scc-4") return "needs-addendum";
  if ((since ?? on) <= newContractsUntil) return "uk-legacy-scc";
  return since === null && on <= until ? "undated" : "needs-addendum";
};

const chClauses: FindClauses = (_, since) => (since !== null && since < safeguards["eu-scc-2021"].validFrom ? "no-earlier-set" : "ch-scc");

const clausesOf: Readonly<Record<RegimeId, FindClauses>> = { EU_GDPR: euClauses, UK_GDPR: ukClauses, CH_FADP: chClauses };
