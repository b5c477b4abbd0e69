// A plan as a checklist in Markdown. Text of the map never becomes markup.

import { markdownText } from "../formats";
import type { ErasurePlan, ErasureStep } from "./types";
import { channelWords, exceptionWords, heldWords, modeWords, roleWords } from "./words";

const t = markdownText;

export function writeErasureMarkdown(plan: ErasurePlan): string {
  const { question, map, subjects } = plan;
  const about = question.data === null ? "any personal data" : question.data.join(", ");
  const sections = [
    `# ${t(`${map.name}: whom to tell of an erasure`)}`,
    [
      `- Whose data: ${t(subjects.join(", "))}${question.closure ? "" : " (taken strictly; with closure also as those that they are, too)"}`,
      `- Which data: ${t(about)}`,
      `- For the day: ${question.on}`,
    ].join("\n"),
    "This plan says what the map states (Art. 17 and 19 GDPR). It does not decide whether a request is well founded, or what has to be kept.",
    ...section("First stop what would be sent again", stops(plan)),
    ...section("Tell, in this order", plan.tell.flatMap(stepLines)),
    ...section("Find out whether it happened; then tell", plan.ifHappened.flatMap(stepLines)),
    ...section(
      "What may have to be kept",
      plan.exceptions.map((one) => `- ${t(one.name)}: ${t(exceptionWords(one))}`),
    ),
    ...section(
      "Authorities",
      plan.apart.map(
        ({ name, why, conditions }) => `- ${t(name)}: ${t(why)}${conditions.length === 0 ? "" : `; if: ${t(conditions.join(", "))}`}`,
      ),
    ),
    ...section(
      "What stands in the way",
      plan.findings.map(({ message, field }) => `- ${t(message)} (field: ${t(field)})`),
    ),
    ...section(
      "Why there may be more",
      plan.incomplete.map((reason) => `- ${t(reason)}`),
    ),
    ...(plan.tell.length + plan.ifHappened.length === 0 ? ["The map states nobody to be told."] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}\n\n${lines.join("\n")}`];

function stops({ tell, ifHappened }: ErasurePlan): readonly string[] {
  const steps = [...tell, ...ifHappened];
  return steps
    .filter(({ stopFirst }) => stopFirst.length > 0)
    .map(({ name, party, stopFirst }) => `- [ ] ${t(name)} (${t(party)}): ${t(stopFirst.join(", "))}`);
}

function stepLines(step: ErasureStep): readonly string[] {
  const { order, name, party, certainty, why, conditions, after, exceptions } = step;
  const line = (title: string, words: string): string => `  - ${title}: ${t(words)}`;
  return [
    `- [ ] ${order}. **${t(name)}** (${t(party)}; ${t(roleWords(step))})`,
    ...(certainty === "possible" ? [line("only possible", why.join("; ") || "not certain")] : []),
    ...(conditions.length === 0 ? [] : [line("if", conditions.join(", "))]),
    ...(after.length === 0 ? [] : [line("after", after.join(", "))]),
    line("by", channelWords(step.channel, party)),
    line("can be found there by", heldWords(step)),
    line("what happens to the data", modeWords(step)),
    ...(exceptions.length === 0 ? [] : [line("may have to be kept for", exceptions.join(", "))]),
  ];
}
