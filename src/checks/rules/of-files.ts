// Rules about the files beside the map: they run nowhere, and give waivers and baseline a voice in the list of rules.

import type { Rule } from "../rule";

const nothing = (): readonly never[] => [];

export const waiverExpired: Rule = {
  id: "waiver-expired",
  title: "Waiver that has run out",
  article: "Art. 5(2), 24(1) GDPR",
  severity: "warning",
  why: "A waiver is a decision for a time. When the time is over, what it waived is found again, and somebody decides anew.",
  fix: "Mend what was waived and take the entry out, or have its owner decide anew with a new date.",
  run: nothing,
};

export const waiverUnused: Rule = {
  id: "waiver-unused",
  title: "Waiver that matches nothing",
  article: "map format",
  severity: "note",
  why: "What it waived is gone, or its path, flow or party is misspelt, so that it would waive the next thing of that name unseen.",
  fix: "Take the entry out of the waiver file, or correct its rule, path, flow or party.",
  run: nothing,
};

export const baselineStale: Rule = {
  id: "baseline-stale",
  title: "Baseline entry that is no longer found",
  article: "map format",
  severity: "note",
  why: "A baseline may only shrink. An entry that stays after its cause is mended would hide the same thing when it comes back.",
  fix: "Write the baseline anew with --write-baseline: it leaves these entries out.",
  run: nothing,
};
