// A plan of erasure as text: a checklist, a table, or data. Same plan, same bytes.

import { writeCsv } from "../formats";
import { shown, UsageError } from "../model";
import { writeErasureMarkdown } from "./markdown";
import type { ErasurePlan, ErasureStep } from "./types";
import { channelWords, heldWords, modeWords, roleWords } from "./words";

export const erasureFormats = ["md", "json", "csv"] as const;
export type ErasureFormat = (typeof erasureFormats)[number];

const writers: Readonly<Record<ErasureFormat, (plan: ErasurePlan) => string>> = {
  md: writeErasureMarkdown,
  json: (plan) => `${JSON.stringify(plan, null, 2)}\n`,
  csv: (plan) => writeCsv([head, ...plan.tell.map((step) => rowOf(step, "")), ...plan.ifHappened.map((step) => rowOf(step, "yes"))]),
};

/** @throws {UsageError} for a format that is none. */
export function writeErasurePlan(plan: ErasurePlan, format: ErasureFormat): string {
  if (!erasureFormats.includes(format))
    throw new UsageError(`${shown(format)} is no format of a plan; write one of: ${erasureFormats.join(", ")}`);
  return writers[format](plan);
}

const head = [
  "order",
  "party",
  "name",
  "role",
  "how sure",
  "only if it happened",
  "conditions",
  "after",
  "stop first",
  "channel",
  "can be found by",
  "what happens to the data",
  "may have to be kept for",
  "told on",
];

const rowOf = (step: ErasureStep, isOpen: string): readonly string[] => [
  String(step.order),
  step.party,
  step.name,
  roleWords(step),
  step.certainty,
  isOpen,
  step.conditions.join("\n"),
  step.after.join("\n"),
  step.stopFirst.join("\n"),
  channelWords(step.channel, step.party),
  heldWords(step),
  modeWords(step),
  step.exceptions.join("\n"),
  "",
];
