// The things that findings are about, as items: an activity, a party.

import type { Activity, DataMap, Party } from "../model";
import type { Item } from "./rule";
import { activityWords, partyWords } from "./words";

/** What a rule says beside it: other words, flows, parties, a narrower id. */
type More = Partial<Item>;

export const activityItem = (map: DataMap, activity: Activity, more: More = {}): Item => ({
  about: activity.id,
  words: activityWords(map, activity.id),
  path: ["activities", activity.id],
  evidence: activity.evidence,
  ...more,
});

export const partyItem = (map: DataMap, party: Party, more: More = {}): Item => ({
  about: party.id,
  words: partyWords(map, party.id),
  path: ["parties", party.id],
  parties: [party.id],
  evidence: party.evidence,
  ...more,
});
