// Retention rules that cannot all hold.

import type { DataMap, Evidence, Retention } from "../../model";
import { openItems } from "../../queries/groups";
import { daysOf, durationWords, ruleWords } from "../periods";
import { type RetentionPlace, retentionPlaces } from "../retention-lists";
import type { Cause, Rule } from "../rule";
import { quoted } from "../words";

export const retentionContradictory: Rule = {
  id: "retention-contradictory",
  title: "Retention rules that contradict each other",
  article: "Art. 5(1)(e), 13(2)(a) GDPR",
  severity: "error",
  why: "Two rules for the same data with different ends leave nobody able to say when it is deleted: neither the person who was told both, nor whoever deletes.",
  fix: 'Keep the rule that is followed; where both hold for different data or cases, say so with "of" or "onlyIf" on each.',
  run: (map) => [...retentionPlaces(map).flatMap((place) => within(place)), ...sharedGroups(map)],
};

const isSure = (rule: Retention): boolean => (rule.onlyIf ?? []).length === 0;
const scopeOf = (rule: Retention): string => JSON.stringify([rule.of ?? null, rule.setBy ?? null]);

/** Contradictions between the rules of one place. */
function within(place: RetentionPlace): readonly Cause[] {
  return place.rules.flatMap((a, at) =>
    place.rules.slice(at + 1).flatMap((b): readonly Cause[] => {
      if (scopeOf(a) !== scopeOf(b)) return [];
      const why = clash(a, b) ?? clash(b, a);
      return why === null ? [] : [causeOf(place, a, b, why)];
    }),
  );
}

interface Clash {
  readonly severity: "error" | "warning";
  readonly why: string;
}

function clash(a: Retention, b: Retention): Clash | null {
  const days = (duration: string | undefined): number | null => (duration === undefined ? null : daysOf(duration));
  const [keepA, keepB, most, least] = [days(a.keep), days(b.keep), days(a.atMost), days(b.atLeast)];
  const sameStart = (a.after ?? "") === (b.after ?? "");
  if (isSure(a) && isSure(b) && sameStart) {
    if (keepA !== null && keepB !== null && keepA !== keepB) return { severity: "error", why: "two fixed times run from the same event" };
    if (most !== null && keepB !== null && keepB > most) return { severity: "error", why: "the fixed time is longer than the upper bound" };
    if (most !== null && least !== null && least > most) return { severity: "error", why: "the lower bound is above the upper bound" };
  }
  // An upper bound for all cases, beside a rule with another end that may lie beyond it.
  const isOpen = b.until !== undefined || b.unspecified !== undefined;
  const isCase = !isSure(b) && (b.onlyIf ?? []).some((one) => typeof one !== "string" && one.kind === "other");
  if (most !== null && isSure(a) && isOpen && isCase && a.of === undefined)
    return { severity: "warning", why: "an upper bound for all data leaves no other cases, and the second rule can outlast it" };
  return null;
}

const evidenceOf = (...rules: readonly Retention[]): readonly Evidence[] =>
  rules.flatMap((rule) => (rule.evidence ?? []) as readonly Evidence[]);

const causeOf = (place: RetentionPlace, a: Retention, b: Retention, { severity, why }: Clash): Cause => ({
  severity,
  items: [
    {
      about: `${place.id}: ${ruleWords(a)} / ${ruleWords(b)}`,
      words: place.words,
      path: place.path,
      flows: place.flows,
      evidence: evidenceOf(a, b),
    },
  ],
  message: () => `Two retention rules of ${place.words} do not go together (${why}): ${quoted(ruleWords(a))} and ${quoted(ruleWords(b))}.`,
});

/** A group kept "as long as" one of the groups it is made of, while another of them has an end of its own. */
function sharedGroups(map: DataMap): readonly Cause[] {
  return map.groups.flatMap((group) =>
    (group.retention ?? []).flatMap((rule): readonly Cause[] => {
      const { asLongAs } = rule;
      if (asLongAs === undefined || !isSure(rule)) return [];
      const like = map.groups.find((one) => one.id === asLongAs)?.retention ?? null;
      const refs = group.data.flatMap((item) => [item.category, ...(item.including ?? [])]).filter((ref) => ref !== undefined);
      const others = map.groups.filter(({ id, retention }) => refs.includes(id) && id !== asLongAs && retention !== null);
      const differing = others.filter((other) => like !== null && endsOf(other.retention) !== endsOf(like));
      if (differing.length === 0 || openItems(map, group.data).named.length === 0) return [];
      return differing.map((other) => ({
        severity: "warning" as const,
        items: [
          {
            about: `${group.id} / ${other.id}`,
            words: group.id,
            path: ["groups", group.id],
            evidence: [...evidenceOf(rule), ...evidenceOf(...(other.retention ?? []))],
          },
        ],
        message: () =>
          `Group ${group.id} is kept as long as ${asLongAs} (${listed(like)}), and holds ${other.id}, which has another end (${listed(other.retention)}): which of the two holds for ${other.id} inside ${group.id} is not stated.`,
        fix: `Say on group ${group.id} what happens to ${other.id} in it: a second retention rule with of: [${other.id}].`,
      }));
    }),
  );
}

const endsOf = (rules: readonly Retention[] | null): string =>
  JSON.stringify((rules ?? []).map(({ keep, atMost, until, after }) => [keep, atMost, until, after].map((part) => part ?? "")).sort());
const listed = (rules: readonly Retention[] | null): string =>
  (rules ?? [])
    .map((rule) =>
      rule.atMost === undefined
        ? ruleWords(rule)
        : `at most ${durationWords(rule.atMost)}${rule.after === undefined ? "" : ` after ${rule.after}`}`,
    )
    .join("; ");
