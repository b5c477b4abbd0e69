// Retention rules as rules about retention see them: which of them say a time, and how long times are.

import type { Retention } from "../model";

/** Says when it ends: a time, an event, another group's time, or a criterion that tells more than the law does. */
export const isPeriod = (rule: Retention): boolean =>
  [rule.keep, rule.atMost, rule.atLeast, rule.until, rule.asLongAs].some((part) => part !== undefined) ||
  (rule.criterion !== undefined && !isPrinciple(rule.criterion));

/** "As long as necessary": the principle of Art. 5(1)(e) repeated, which WP260 rev.01 (annex) does not take for a criterion. */
export const isPrinciple = (criterion: string): boolean =>
  /\b(?:as long as|longer than|than)\b.{0,20}\b(?:necessary|needed|required)\b/i.test(criterion) &&
  !/\b(?:law|legal|statut|contract|account|tax|warranty|claim)/i.test(criterion);

/** Days of an ISO 8601 duration or of working days, a month taken as 30.4 and a working day as 1.4; null where the text is neither. */
export function daysOf(duration: string): number | null {
  const working = /^(\d+) working days?$/.exec(duration);
  if (working !== null) return Number(working[1]) * 1.4;
  const iso = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?.*)?$/.exec(
    duration,
  );
  if (iso === null) return null;
  const [, years = "0", months = "0", weeks = "0", days = "0", hours = "0"] = iso;
  return Number(years) * 365.25 + Number(months) * 30.4375 + Number(weeks) * 7 + Number(days) + Number(hours) / 24;
}

/** A duration in words: `P5Y` is 5 years. */
export function durationWords(duration: string): string {
  const simple = /^P(\d+)([YMWD])$/.exec(duration);
  if (simple === null) return duration;
  const unit = { Y: "year", M: "month", W: "week", D: "day" }[simple[2] as "Y" | "M" | "W" | "D"];
  return `${simple[1]} ${unit}${simple[1] === "1" ? "" : "s"}`;
}

/** A rule in words. */
export function ruleWords(rule: Retention): string {
  const after = rule.after === undefined ? "" : ` after ${rule.after}`;
  const parts = [
    ...(rule.keep === undefined ? [] : [`${durationWords(rule.keep)}${after}`]),
    ...(rule.atMost === undefined ? [] : [`at most ${durationWords(rule.atMost)}${after}`]),
    ...(rule.atLeast === undefined ? [] : [`at least ${durationWords(rule.atLeast)}${after}`]),
    ...(rule.until === undefined ? [] : [`until ${rule.until}`]),
    ...(rule.asLongAs === undefined ? [] : [`as long as ${rule.asLongAs}`]),
    ...(rule.criterion === undefined ? [] : [rule.criterion]),
    ...(rule.unspecified === undefined ? [] : [rule.unspecified]),
  ];
  const conditions = (rule.onlyIf ?? []).map((one) => (typeof one === "string" ? one : (one.text ?? one.kind)));
  return [parts.join(", "), ...(conditions.length === 0 ? [] : [`(${conditions.join(", ")})`])].join(" ");
}
