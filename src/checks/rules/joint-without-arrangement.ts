// Joint controllers say between themselves who does what, and tell people the essence of it.

import { pathOfFlow } from "../../model";
import { receiversOf } from "../recipients";
import { gdprLike, type Item, type Rule } from "../rule";
import { activityWords, itemList, partyWords } from "../words";

export const jointWithoutArrangement: Rule = {
  id: "joint-without-arrangement",
  title: "Joint controllers without an arrangement",
  article: "Art. 26(1), (2) GDPR",
  severity: "warning",
  why: "Joint controllers lay down in an arrangement who answers for which duty, and make its essence known. Without it a person does not know whom to turn to.",
  fix: 'Write jointWith: [{ party, contract: { title: "Art. 26 arrangement", url: "..." } }] on the activity, or "contract" on the flow with role: "joint-controller".',
  regimes: gdprLike,
  run(map) {
    const ofActivities = map.activities.flatMap((activity) =>
      (activity.jointWith ?? [])
        .filter(({ contract }) => contract === null)
        .map(
          ({ party, evidence }): Item => ({
            about: `${party} in ${activity.id}`,
            words: `${partyWords(map, party)} in activity ${activityWords(map, activity.id)}`,
            path: ["activities", activity.id, "jointWith"],
            parties: [party],
            evidence,
          }),
        ),
    );
    const arranged = (activity: string, party: string) =>
      map.activities.find((one) => one.id === activity)?.jointWith?.some((term) => term.party === party) ?? false;
    const ofFlows = receiversOf(map).flatMap(({ party, received }) =>
      received
        .filter(({ leg, flow }) => leg.role === "joint-controller" && leg.contract === null && !arranged(flow.activity, party.id))
        .map(
          ({ flow }): Item => ({
            about: `${party.id} in ${flow.id}`,
            words: `${partyWords(map, party.id)} in flow ${flow.id}`,
            path: pathOfFlow(map, flow),
            flows: [flow.id],
            parties: [party.id],
            evidence: flow.evidence,
          }),
        ),
    );
    return [
      {
        items: [...ofActivities, ...ofFlows],
        message: (items) => `Recorded as joint controllers, and no arrangement between them is recorded: ${itemList(items)}.`,
      },
    ];
  },
};
