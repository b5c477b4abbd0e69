// The question with every word of it checked: what is misspelt throws, what is not stated stays open.

import {
  type ImporterConditionId,
  importerConditions,
  type PlainDate,
  type RegimeId,
  type RoleId,
  regimes,
  roles,
  shown,
  UsageError,
} from "../model";
import { placeOf } from "./places";
import type { TransferMeans, TransferQuestion } from "./question";
import type { PlaceCode } from "./row";
import { type CheckedStatement, statementsOf } from "./statements";
import { dayOf, flagOf, idIn, partOf, requireKeys } from "./words";

const keys = {
  question: [
    "regime",
    "from",
    "to",
    "on",
    "conditions",
    "conditionsNot",
    "importer",
    "roles",
    "mechanism",
    "onward",
    "means",
    "systematic",
  ] satisfies readonly (keyof TransferQuestion)[],
  importer: ["sameLegalEntity", "subjectToGdpr", "sameGroup"],
  roles: ["exporter", "importer"],
} as const;

/** Null = not stated, throughout. */
export interface CheckedQuestion {
  readonly regime: RegimeId;
  readonly from: PlaceCode | null;
  readonly to: PlaceCode | null;
  readonly on: PlainDate;
  readonly holds: ReadonlySet<ImporterConditionId>;
  readonly holdsNot: ReadonlySet<ImporterConditionId>;
  readonly sameLegalEntity: boolean | null;
  readonly sameGroup: boolean | null;
  readonly exporterRole: RoleId | null;
  readonly importerRole: RoleId | null;
  readonly mechanisms: readonly CheckedStatement[];
  readonly onward: boolean;
  readonly means: TransferMeans;
  readonly systematic: boolean | null;
}

export function checkedQuestion(question: TransferQuestion): CheckedQuestion {
  if (typeof question !== "object" || question === null) {
    throw new UsageError(`${shown(question)} is no question; pass an object with regime, from, to, on and conditions`);
  }
  requireKeys({ ...question }, keys.question, "question");
  const regime = idIn(regimes, question.regime, "regime");
  const from = placeOf(question.from, "from");
  const to = placeOf(question.to, "to");
  const on = dayOf(question.on, "on");
  const importer = partOf(question.importer, "importer");
  const parties = partOf(question.roles, "roles");
  requireKeys(importer, keys.importer, "importer");
  requireKeys(parties, keys.roles, "roles");
  const gdpr = flagOf(importer.subjectToGdpr, "importer.subjectToGdpr");
  const holds = conditionsOf(question.conditions, "conditions", gdpr === true);
  const holdsNot = conditionsOf(question.conditionsNot ?? [], "conditionsNot", gdpr === false);
  // The Swiss condition is the wider of the two: PIPEDA, or an act of a province. What is said outright stays.
  if (holds.has("caPipeda") && !holdsNot.has("caPipedaOrProvincial")) holds.add("caPipedaOrProvincial");
  if (holdsNot.has("caPipedaOrProvincial") && !holds.has("caPipeda")) holdsNot.add("caPipeda");
  for (const key of holds) {
    if (holdsNot.has(key)) throw new UsageError(`${shown(key)} is said to hold and not to hold; keep one of the two`);
  }
  return {
    regime,
    from,
    to,
    on,
    holds,
    holdsNot,
    sameLegalEntity: flagOf(importer.sameLegalEntity, "importer.sameLegalEntity"),
    sameGroup: flagOf(importer.sameGroup, "importer.sameGroup"),
    exporterRole: roleOf(parties.exporter, "roles.exporter"),
    importerRole: roleOf(parties.importer, "roles.importer"),
    mechanisms: statementsOf(question.mechanism),
    onward: flagOf(question.onward, "onward") === true,
    means: meansOf(question.means),
    systematic: flagOf(question.systematic, "systematic"),
  };
}

function conditionsOf(keys: unknown, what: string, withGdpr: boolean): Set<ImporterConditionId> {
  if (!Array.isArray(keys)) throw new UsageError(`"${what}" is ${shown(keys)}; write a list of condition keys, [] for none`);
  const all = keys.map((key: unknown) => idIn(importerConditions, key, what));
  return new Set<ImporterConditionId>(withGdpr ? [...all, "subjectToGdpr"] : all);
}

function roleOf(role: unknown, what: string): RoleId | null {
  if (role === undefined || role === null || role === "unspecified") return null;
  return idIn(roles, role, what);
}

function meansOf(means: unknown): TransferMeans {
  if (means === undefined) return "sent";
  if (means === "sent" || means === "remote-access" || means === "transit") return means;
  throw new UsageError(`"means" is ${shown(means)}; write "sent", "remote-access" or "transit"`);
}
