// Parts of answers in words, shared by the commands.

import type { AskedQuestion, DataMap, Evidence, Recipient } from "../index";
import { cell, paint, type Terminal } from "./terminal";

/** What was asked of which map, on one line: `what` is "who gets email", "what klaviyo gets". */
export function answerHead(map: DataMap, what: string, question: Omit<AskedQuestion, "data">): string {
  const asOf = question.on !== null ? `on ${question.on}` : map.asOf !== null ? `as of ${map.asOf}` : "date not stated";
  const about = question.subject === null ? "" : ` about ${question.subject}`;
  const purpose = question.purpose === null ? "" : ` for ${question.purpose}`;
  return cell(`${map.name} (${asOf}): ${what}${about}${purpose}`);
}

/** `controller > zapier > klaviyo` */
export const pathWords = (path: readonly string[]): string => path.join(" > ");

/** A locator as a reader finds it: first words, last words, and the document where there are several. */
export function evidenceWords(map: DataMap, evidence: Evidence): string {
  const words = evidence.start === evidence.end ? `“${evidence.start}”` : `“${evidence.start} … ${evidence.end}”`;
  const which = evidence.nth === undefined ? "" : ` (occurrence ${evidence.nth})`;
  if (evidence.document === "author") return `${words} (the author of the map knows)`;
  return map.documents.length > 1 ? `${evidence.document}: ${words}${which}` : `${words}${which}`;
}

/** Evidence as a column of numbers that lead to a list below. */
export interface Notes {
  /** What stands in a cell. */
  cell(evidence: readonly Evidence[]): string;
  /** The list below the table. */
  readonly list: readonly string[];
}

export function notesFor(map: DataMap): Notes {
  const list: string[] = [];
  const numberOf = (words: string): number => {
    if (!list.includes(words)) list.push(words);
    return list.indexOf(words) + 1;
  };
  return {
    list,
    cell(evidence) {
      if (evidence.length === 0) return "none recorded";
      const numbers = evidence.map((one) => numberOf(evidenceWords(map, one)));
      return numbers.sort((a, b) => a - b).join(", ");
    },
  };
}

/** The list that the numbers of a table lead to. */
export function writeNotes(terminal: Terminal, { list }: Notes): void {
  if (list.length === 0) return;
  terminal.out(`\n${paint(terminal).bold("Evidence")}\n`);
  for (const [at, words] of list.entries()) terminal.out(`${String(at + 1).padStart(3)}  ${cell(words)}\n`);
}

/** Certainty with its conditions and its doubts. */
export function whyWords({
  certainty,
  conditional,
  conditions,
  why,
  forms,
  lumps,
}: Pick<Recipient, "certainty" | "conditional" | "conditions" | "why" | "forms" | "lumps">): string {
  return [
    certainty,
    ...(conditional ? [`only if: ${conditions.join(", ")}`] : conditions.length > 0 ? [`partly if: ${conditions.join(", ")}`] : []),
    ...(forms.length > 0 ? [`as: ${forms.join(", ")}`] : []),
    ...lumps.filter((words) => !why.some((reason) => reason.includes(words))).map((words) => `as part of “${words}”`),
    ...why,
  ].join("\n");
}

/** Why the answer may not be all. */
export function writeIncomplete(terminal: Terminal, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  terminal.out(`\n${paint(terminal).bold("The answer may be incomplete:")}\n`);
  for (const reason of reasons) terminal.out(`  - ${cell(reason)}\n`);
}
