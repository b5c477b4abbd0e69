// What stands over a group of boxes: no more than the tables of the law hold.

import type { RegimeId } from "../../../model";
import type { LaneWords, PictureWords } from "../../../words/pictures";

/** What decides a transfer to a place; `several` = flows take the party to places of different groups. */
export type LaneId = "inside" | "for-a-time" | "adequacy" | "third" | "several" | "unknown" | "not-stated";

/** Beside a group of adequacy, the third countries are the others. */
function wordsOf(lane: LaneId, regime: RegimeId, lanes: readonly LaneId[], words: PictureWords): LaneWords {
  if (lane === "inside" || lane === "adequacy") return words.lanes[lane][regime];
  return lane === "third" && lanes.includes("adequacy") ? words.lanes.otherThird : words.lanes.common[lane];
}

export const laneTitle = (lane: LaneId, regime: RegimeId, lanes: readonly LaneId[], words: PictureWords): string =>
  wordsOf(lane, regime, lanes, words).title;

/** The longest form of the title that fits. */
export function laneTitleIn(
  lane: LaneId,
  regime: RegimeId,
  lanes: readonly LaneId[],
  fits: (title: string) => boolean,
  words: PictureWords,
): string {
  const { title, short } = wordsOf(lane, regime, lanes, words);
  return fits(title) ? title : short;
}
