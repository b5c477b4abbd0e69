// Parts of answers in words, shared by the commands.

import type { AskedQuestion, DataMap, Evidence, Recipient } from "../index";
import { cell, paint, plain, type Terminal } from "./terminal";

/** What was asked of which map, on one line. */
export function answerHead(map: DataMap, what: string, question: Omit<AskedQuestion, "data">): string {
  const asOf = question.on !== null ? `on ${question.on}` : map.asOf !== null ? `as of ${map.asOf}` : "date not stated";
  const about = question.subject === null ? "" : ` about ${question.subject}`;
  const purpose = question.purpose === null ? "" : ` for ${question.purpose}`;
  return cell(`${map.name} (${asOf}): who gets ${what}${about}${purpose}`);
}

/** `controller > zapier > klaviyo` */
export const pathWords = (path: readonly string[]): string => path.join(" > ");

/** A locator as a reader finds it: first words, last words, and the document where there are several. */
export function evidenceWords(map: DataMap, evidence: Evidence): string {
  const words = evidence.start === evidence.end ? `“${evidence.start}”` : `“${evidence.start} … ${evidence.end}”`;
  return evidence.document === "author"
    ? `${words} (author of the map)`
    : map.documents.length > 1
      ? `${evidence.document}: ${words}`
      : words;
}

/** Certainty with its conditions and its doubts. */
export function whyWords({
  certainty,
  conditional,
  conditions,
  why,
  forms,
}: Pick<Recipient, "certainty" | "conditional" | "conditions" | "why" | "forms">): string {
  return [
    certainty,
    ...(conditional ? [`only if: ${conditions.join(", ")}`] : conditions.length > 0 ? [`partly if: ${conditions.join(", ")}`] : []),
    ...(forms.length > 0 ? [`as: ${forms.join(", ")}`] : []),
    ...why,
  ].join("\n");
}

/** Why the answer may not be all, as notes. */
export function writeIncomplete(terminal: Terminal, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  const color = paint(terminal);
  const lines = reasons.map((reason) => `  - ${cell(reason)}\n`);
  const text = `${color.bold("The answer may be incomplete:")}\n${lines.join("")}`;
  if (terminal.interactive) terminal.out(`\n${text}`);
  else terminal.err(plain(text));
}
