// Whether one leg of a flow is a transfer under one law on one day, and what it then rests on.

import { regimes } from "../model";
import { type AdequacyFound, adequacyOnDay, adequacyRest } from "./adequacy-on-day";
import { conditionText, failedWarnings, namedWindowWarnings, relianceWarnings, unknownWarnings } from "./adequacy-warnings";
import { checkedQuestion } from "./checked-question";
import { caseRests, dayWarnings, exporterWarnings, territoryRests, territoryWarnings } from "./circumstances";
import { exceptionsOf } from "./exceptions";
import { knownAbsences } from "./known-absences";
import { isPlaced, notATransferDraft, openDraft, type PlacedQuestion } from "./outside-the-law";
import type { TransferQuestion } from "./question";
import type { AbsenceRow } from "./row";
import { toolsOf } from "./tools";
import { type Draft, type TransferVerdict, verdictOf } from "./verdict";

/**
 * Judges by the tables alone: no clock, no network. It says what the tables hold, not what to do.
 *
 * @throws {UsageError} for a code, day, law, condition or mechanism that is not known.
 */
export function judgeTransfer(question: TransferQuestion): TransferVerdict {
  const asked = checkedQuestion(question);
  const draft = openDraft(asked) ?? (isPlaced(asked) ? (notATransferDraft(asked) ?? transferDraft(asked)) : null);
  if (draft === null) throw new Error("a question without places is always open");
  return verdictOf({ ...draft, warnings: [...dayWarnings(asked), ...draft.warnings] });
}

function transferDraft(question: PlacedQuestion): Draft {
  const found = coverDraft(question);
  const isCovered = found.status !== "not-covered" && found.status !== "undecided";
  return {
    ...found,
    rests: [...found.rests, ...caseRests(question), ...territoryRests(question, isCovered)],
    warnings: [...exporterWarnings(question), ...territoryWarnings(question), ...found.warnings],
  };
}

/** Adequacy, then a tool of Article 46, then an exception of Article 49. */
function coverDraft(question: PlacedQuestion): Draft {
  const all = adequacyOnDay(question);
  const inForce = all.filter((found) => found.when === "in-force");
  const open = inForce.filter((found) => found.state === "open");
  const held = inForce.filter((found) => found.state === "met");
  const tools = toolsOf(question);
  const carrying = tools.filter((tool) => tool.state === "carries");
  const [best] = held;
  if (best !== undefined)
    return adequateDraft(
      best,
      held,
      open,
      carrying.flatMap((tool) => tool.rests),
      question,
    );

  const failed = [...failedWarnings(all, question), ...namedWindowWarnings(question)];
  const notCarrying = tools.filter((tool) => tool.state !== "carries");
  const toolTrouble = notCarrying.flatMap((tool) => tool.warnings);
  const [tool] = carrying;
  if (tool !== undefined) {
    const warnings = [...carrying.flatMap((one) => one.warnings), ...toolTrouble, ...failed, ...unknownWarnings(open, question)];
    return {
      status: "safeguarded",
      instrument: tool.id,
      rests: carrying.flatMap((one) => one.rests),
      warnings,
      why: `${tool.id} is stated and can be used on ${question.on}.`,
    };
  }
  const exceptions = exceptionsOf(question);
  const applying = exceptions.filter((exception) => exception.applies);
  const [exception] = applying;
  const otherWarnings = [...toolTrouble, ...failed, ...exceptions.flatMap((one) => one.warnings)];
  if (exception !== undefined) {
    const warnings = [...otherWarnings, ...unknownWarnings(open, question)];
    return { status: "derogation", instrument: exception.id, rests: applying.flatMap((one) => one.rests), warnings, why: exception.why };
  }
  const openTools = notCarrying.filter((one) => one.state === "open");
  const reasons = [
    ...open.map((one) => `${one.id} would cover it, and it is not stated whether ${conditionText(one)} holds.`),
    ...openTools.map((one) => one.why),
    ...(question.mechanisms.some(({ kind }) => kind === "unknown") ? ["What the transfer rests on is unknown."] : []),
  ];
  const rests = [...open.map((one) => adequacyRest(one, question.on)), ...openTools.flatMap((one) => one.rests)];
  if (reasons.length > 0) return { status: "undecided", instrument: null, rests, warnings: otherWarnings, why: reasons.join(" ") };
  return {
    status: "not-covered",
    instrument: null,
    rests: [],
    warnings: otherWarnings,
    why: notCoveredText(
      question,
      notCarrying.map((one) => one.why),
    ),
  };
}

function adequateDraft(
  best: AdequacyFound,
  held: readonly AdequacyFound[],
  open: readonly AdequacyFound[],
  fallback: Draft["rests"],
  question: PlacedQuestion,
): Draft {
  return {
    status: "adequate",
    instrument: best.id,
    rests: [...held.map((one) => adequacyRest(one, question.on)), ...fallback],
    warnings: [...relianceWarnings(best, question), ...namedWindowWarnings(question), ...unknownWarnings(open, question)],
    why: `${best.id} (${best.row.number}) is in force on ${question.on}${best.row.conditionKey === null ? "" : `, and ${conditionText(best)} holds`}.`,
  };
}

function notCoveredText(question: PlacedQuestion, tools: readonly string[]): string {
  const { regime, to, on, mechanisms } = question;
  const absences: readonly AbsenceRow[] = Object.values(knownAbsences);
  const isKnown = absences.some((row) => row.regime === regime && row.dests.some((dest) => dest === to));
  const lookedUp = isKnown ? " (looked up, none found)" : "";
  const stated = mechanisms.length === 0 ? "No mechanism is stated." : ["What is stated does not carry it.", ...tools].join(" ");
  return `No adequacy under the ${regimes[regime].label} covers ${to} on ${on}${lookedUp}. ${stated}`;
}
