// Scores and profiles of people, and not a word on whether a machine decides by them.

import { isWithin } from "../../model";
import { categoriesIn } from "../contents";
import { activityItem } from "../items";
import { gdprLike, type Rule } from "../rule";
import { activityWords, itemList, listWords } from "../words";

export const automatedDecisionOpen: Rule = {
  id: "automated-decision-open",
  title: "Scores or profiles without a word on automated decisions",
  article: "Art. 13(2)(f), 22 GDPR",
  severity: "note",
  why: "Who makes decisions by machine alone that weigh on people tells them so, with the logic and the effects. An activity that makes risk scores or profiles invites the question.",
  fix: "Write automatedDecisions: { exist: false } on the activity, or { exist: true, logic, effects }.",
  regimes: gdprLike,
  run(map) {
    const items = map.activities.flatMap((activity) => {
      const made = categoriesIn(map, activity.derives).filter((one) =>
        ["risk", "derived.profile", "derived.score"].some((root) => isWithin(one, root)),
      );
      if (made.length === 0 || activity.automatedDecisions !== null) return [];
      return [activityItem(map, activity, { words: `${activityWords(map, activity.id)} makes ${listWords(made)}` })];
    });
    return [{ items, message: (left) => `Whether decisions are automated is not stated: ${itemList(left)}.` }];
  },
};
