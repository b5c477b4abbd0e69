// Short questions for the tests: a sent file from Latvia to the United States, unless said otherwise.

import { judgeTransfer, type TransferQuestion, type TransferVerdict, type TransferWarningId } from "../../src";

export const ask = (change: Partial<TransferQuestion> = {}): TransferVerdict =>
  judgeTransfer({ regime: "EU_GDPR", from: "LV", to: "US", on: "2026-06-01", conditions: [], ...change });

/** `adequate eu-us-dpf`, `not-covered`. */
export const said = (change: Partial<TransferQuestion> = {}): string => {
  const { status, instrument } = ask(change);
  return instrument === null ? status : `${status} ${instrument}`;
};

export const warned = (change: Partial<TransferQuestion> = {}): readonly TransferWarningId[] => ask(change).warnings.map(({ id }) => id);

const homes = { EU_GDPR: "LV", UK_GDPR: "GB", CH_FADP: "CH" } as const;
/** A question from inside the territory of the law. */
export const from = (regime: TransferQuestion["regime"], change: Partial<TransferQuestion>): Partial<TransferQuestion> => ({
  regime,
  from: homes[regime],
  ...change,
});
