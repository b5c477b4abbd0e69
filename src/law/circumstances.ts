// What is worth saying about a transfer whatever it rests on: its case, its day, its two ends.

import { regimes } from "../model";
import type { CheckedQuestion } from "./checked-question";
import { caseRest, type PlacedQuestion } from "./outside-the-law";
import { insideEea, insideOf, isInEeaEfta, territoryOf, territoryRest } from "./places";
import { gdprInEeaEfta, regimeStarts } from "./regime-starts";
import { type TransferRest, type TransferWarning, warningOf } from "./verdict";

/** Days before the GDPR applied, in the EU or in the EEA states outside it. */
export function dayWarnings({ regime, on, from }: CheckedQuestion): readonly TransferWarning[] {
  if (regime !== "EU_GDPR") return [];
  const efta = from !== null && isInEeaEfta(from, on);
  const start = efta ? gdprInEeaEfta : regimeStarts.EU_GDPR;
  if (on >= start) return [];
  const message = `On ${on} Directive 95/46/EC applied; the GDPR did so from ${start}. The same tables are used for both.`;
  return [warningOf("directive-before-gdpr", message, "Art. 25, 26 Directive 95/46/EC", ["S58"])];
}

/** The exporter sits outside the territory and is under the law all the same, or passes on what it got. */
export function exporterWarnings(question: PlacedQuestion): readonly TransferWarning[] {
  const { regime, from, on } = question;
  if (insideOf(regime, from, on, "from") !== null) return [];
  if (question.onward) {
    const message =
      "An onward transfer: the terms under which the data came to the exporter bind it as well. Please check their rules on passing data on.";
    return [warningOf("onward", message, regime === "CH_FADP" ? null : "Art. 44 GDPR", ["S18"])];
  }
  const law = regimes[regime].label;
  const message =
    regime === "EU_GDPR"
      ? `The exporter in ${from} is outside the territory: judged as one that is under the ${law} by Art. 3(2).`
      : `The exporter in ${from} is outside the territory: nothing was found on how the ${law} treats this. Please confirm that it applies.`;
  return [warningOf("exporter-outside", message, regime === "EU_GDPR" ? "Art. 3(2) GDPR" : null, regime === "EU_GDPR" ? ["S18"] : [])];
}

export function territoryWarnings({ to }: PlacedQuestion): readonly TransferWarning[] {
  const row = territoryOf(to);
  if (row?.standing !== "third-review") return [];
  return [warningOf("territory-review", `${to}: ${row.note}. Treated as a third country; please look at it by hand.`, null, row.sources)];
}

/** What the tables say on a place that misleads, where it bears on the answer. */
export function territoryRests({ to, on }: PlacedQuestion, isCovered: boolean): readonly TransferRest[] {
  const row = territoryOf(to);
  if (row === undefined) return [];
  const decides = row.standing === "third-review" || insideEea(to, on) !== null;
  return decides || !isCovered ? [territoryRest(to, row)] : [];
}

/** The cases that make it a transfer. They were read for the EU and the United Kingdom; on Swiss law there are none. */
export function caseRests(question: PlacedQuestion): readonly TransferRest[] {
  const { regime, exporterRole, importerRole } = question;
  if (regime === "CH_FADP") return [];
  const isOutside = insideOf(regime, question.from, question.on, "from") === null;
  const isProcessor = exporterRole === "processor" || exporterRole === "sub-processor";
  const found = [
    ...(question.holds.has("subjectToGdpr") ? (["C2"] as const) : []),
    ...(question.means === "remote-access" ? (["C3"] as const) : []),
    ...(isProcessor && importerRole === "controller" && regime === "EU_GDPR" ? (["C6"] as const) : []),
    ...(isProcessor && (importerRole === "processor" || importerRole === "sub-processor") ? (["C7"] as const) : []),
    ...(question.sameGroup === true ? (["C8"] as const) : []),
    ...(isOutside && question.onward ? (["C11"] as const) : []),
    ...(isOutside && !question.onward && regime === "EU_GDPR" ? (["C13"] as const) : []),
  ];
  return (found.length === 0 ? (["C1"] as const) : found).map((id) => caseRest(id));
}
