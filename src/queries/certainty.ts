// How sure an answer is, and why it is no surer.

import type { AssertionId, Restriction } from "../model";

export type Certainty = "certain" | "possible";

/** A reason why an answer is only possible, in plain words. */
export type Why = string;

export const lower = (a: Certainty, b: Certainty): Certainty => (a === "possible" || b === "possible" ? "possible" : "certain");
export const higher = (a: Certainty, b: Certainty): Certainty => (a === "certain" || b === "certain" ? "certain" : "possible");

export interface Judged {
  readonly certainty: Certainty;
  readonly why: readonly Why[];
}

/** What a statement's own wording does to certainty. */
export function statementCertainty(statement: { readonly assertion: AssertionId; readonly may: boolean }): Judged {
  const why = [
    ...(statement.may ? ['the text says "may"'] : []),
    ...(statement.assertion === "stated" ? [] : [`the statement is ${statement.assertion}`]),
  ];
  return { certainty: why.length === 0 ? "certain" : "possible", why };
}

/** Whether a restriction is said without "may" and as stated. */
export const isSureRestriction = ({ assertion = "stated", may = false }: Restriction): boolean =>
  statementCertainty({ assertion, may }).certainty === "certain";
