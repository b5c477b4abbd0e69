// What stands over a group of boxes: no more than the tables of the law hold.

import type { RegimeId } from "../../../model";

/** What decides a transfer to a place; `several` = flows take the party to places of different groups. */
export type LaneId = "inside" | "for-a-time" | "adequacy" | "third" | "several" | "unknown" | "not-stated";

interface LaneWords {
  readonly title: string;
  /** Where the frame is narrow. */
  readonly short: string;
}

const same = (title: string): LaneWords => ({ title, short: title });

const own: Readonly<Record<RegimeId, { readonly inside: LaneWords; readonly adequacy: LaneWords }>> = {
  EU_GDPR: { inside: { title: "European Economic Area", short: "EEA" }, adequacy: same("adequacy decision") },
  UK_GDPR: { inside: { title: "United Kingdom", short: "UK" }, adequacy: { title: "adequacy under UK law", short: "adequacy (UK)" } },
  CH_FADP: { inside: same("Switzerland"), adequacy: { title: "adequacy under Swiss law", short: "adequacy (Swiss)" } },
};

const common = {
  "for-a-time": { title: "no third country for a time", short: "for a time" },
  third: same("third countries"),
  several: same("several countries"),
  unknown: { title: "country unknown", short: "unknown" },
  "not-stated": { title: "country not stated", short: "not stated" },
} as const satisfies Partial<Record<LaneId, LaneWords>>;

/** Beside a group of adequacy, the third countries are the others. */
function wordsOf(lane: LaneId, regime: RegimeId, lanes: readonly LaneId[]): LaneWords {
  if (lane === "inside" || lane === "adequacy") return own[regime][lane];
  return lane === "third" && lanes.includes("adequacy") ? { title: "other third countries", short: "other countries" } : common[lane];
}

export const laneTitle = (lane: LaneId, regime: RegimeId, lanes: readonly LaneId[]): string => wordsOf(lane, regime, lanes).title;

/** The longest form of the title that fits. */
export function laneTitleIn(lane: LaneId, regime: RegimeId, lanes: readonly LaneId[], fits: (title: string) => boolean): string {
  const { title, short } = wordsOf(lane, regime, lanes);
  return fits(title) ? title : short;
}
