// What is settled before any instrument is looked at: open questions, days before the law, and what is no transfer.

import { regimes } from "../model";
import { type CaseId, cases } from "./cases";
import type { CheckedQuestion } from "./checked-question";
import { memoryOf } from "./memory";
import { insideOf } from "./places";
import { regimeStarts, ukReturnGuidance } from "./regime-starts";
import type { PlaceCode } from "./row";
import { type Draft, type TransferRest, type TransferWarning, warningOf } from "./verdict";

/** A question with both places known. */
export interface PlacedQuestion extends CheckedQuestion {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
}

export const isPlaced = (question: CheckedQuestion): question is PlacedQuestion => question.from !== null && question.to !== null;

/** Why nothing can be said at all, or null. */
export function openDraft(question: CheckedQuestion): Draft | null {
  const { regime, on, from, to } = question;
  const start = regimeStarts[regime];
  if (regime !== "EU_GDPR" && on < start) {
    return undecided(`The ${regimes[regime].label} is judged here from ${start}; the day asked about is ${on}.`, []);
  }
  if (from === null && to === null) return undecided("It is not known where the data comes from, nor where it goes.", []);
  if (from === null) return undecided("It is not known where the data comes from.", []);
  if (to === null) return undecided("It is not known where the data goes.", []);
  if (regime === "EU_GDPR" && from === "INT-EU") {
    return undecided("An institution or body of the EU is the exporter: Regulation (EU) 2018/1725 applies, not the GDPR.", [
      caseRest("C14"),
    ]);
  }
  return null;
}

const undecided = (why: string, rests: readonly TransferRest[]): Draft => ({
  status: "undecided",
  instrument: null,
  rests,
  warnings: [],
  why,
});

/** Why it is no transfer, or null. */
export function notATransferDraft(question: PlacedQuestion): Draft | null {
  const { regime, from, to, on } = question;
  const inside = insideOf(regime, to, on, "to");
  if (inside !== null) {
    const fromInside = insideOf(regime, from, on, "from") !== null;
    const back = `The data comes back from ${from}: no transfer under this law, though ${from} may have rules of its own on sending data out.`;
    return notATransfer(
      `${to} is inside the territory on ${on}: ${inside.what}.`,
      [inside],
      fromInside ? [] : [warningOf("back-into-territory", back)],
    );
  }
  if (question.sameLegalEntity === true) {
    const id: CaseId = question.means === "remote-access" ? "C4" : "C10";
    return notATransfer("The receiver is the same company, not a separate one.", [caseRest(id, swissDoubt(regime))], []);
  }
  if (isReturnToController(question)) {
    const guidance = on < ukReturnGuidance ? ` The guidance is of ${ukReturnGuidance}, later than the day asked about.` : "";
    const message = `This holds only if the receiver is the controller that the exporter works for. Please confirm it.${guidance}`;
    const warning = warningOf("returns-to-controller", message, null, cases.C6.sources);
    return notATransfer("A processor in the United Kingdom returns data to its controller.", [caseRest("C6")], [warning]);
  }
  if (question.means === "transit") {
    const warning = warningOf(
      "transit",
      `Passing through ${to} is to be looked at in the assessment of the transfer it belongs to.`,
      null,
      cases.C12.sources,
    );
    return notATransfer(`The data only passes through ${to}.`, [caseRest("C12", swissDoubt(regime))], [warning]);
  }
  return null;
}

const notATransfer = (why: string, rests: readonly TransferRest[], warnings: readonly TransferWarning[]): Draft => ({
  status: "not-a-transfer",
  instrument: null,
  rests,
  warnings,
  why,
});

/** Case C6: a transfer in the EU, none in the United Kingdom. */
const isReturnToController = ({ regime, exporterRole, importerRole, onward, from }: PlacedQuestion): boolean =>
  regime === "UK_GDPR" &&
  from === "GB" &&
  !onward &&
  exporterRole === "processor" &&
  (importerRole === "controller" || importerRole === "joint-controller");

/** The cases were read for the EU and the United Kingdom. */
const swissDoubt = (regime: CheckedQuestion["regime"]): readonly string[] =>
  regime === "CH_FADP" ? ["that it holds under Swiss law"] : [];

export const caseRest = (id: CaseId, doubts: readonly string[] = []): TransferRest => ({
  id,
  kind: "case",
  what: cases[id].scenario,
  grade: cases[id].grade,
  memory: [...memoryOf(cases[id]), ...doubts],
  sources: cases[id].sources,
});
