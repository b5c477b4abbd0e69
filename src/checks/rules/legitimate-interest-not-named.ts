// A legitimate interest that nobody named cannot be weighed, nor objected to.

import { type Basis, pathOfFlow } from "../../model";
import { gdprLike, type Item, type Rule } from "../rule";
import { activityWords, itemList } from "../words";

export const legitimateInterestNotNamed: Rule = {
  id: "legitimate-interest-not-named",
  title: "Legitimate interest not named",
  article: "Art. 13(1)(d), 14(2)(b) GDPR",
  severity: "warning",
  why: "Who relies on legitimate interests tells the person which interests they are. Without the name the balance of Art. 6(1)(f) cannot be followed.",
  fix: 'Write bases: [{ basis: "legitimate-interests", interest: "..." }]; "record" says where the balancing test lies.',
  regimes: gdprLike,
  run(map) {
    const isBare = (basis: Basis) => basis.basis === "legitimate-interests" && basis.interest === undefined;
    const ofActivities = map.activities
      .filter((activity) => activity.bases?.some(isBare))
      .map(
        (activity): Item => ({
          about: activity.id,
          words: activityWords(map, activity.id),
          path: ["activities", activity.id, "bases"],
          evidence: activity.evidence,
        }),
      );
    const told = new Set(ofActivities.map(({ about }) => about));
    const ofFlows = map.flows
      .filter((flow) => !told.has(flow.activity) && flow.bases?.some(isBare))
      .map(
        (flow): Item => ({
          about: flow.id,
          words: `flow ${flow.id}`,
          path: pathOfFlow(map, flow),
          flows: [flow.id],
          parties: [flow.to],
          evidence: flow.evidence,
        }),
      );
    return [
      {
        items: [...ofActivities, ...ofFlows],
        message: (items) => `Rests on legitimate interests, and which interest is not stated: ${itemList(items)}.`,
      },
    ];
  },
};
