// Consent must be as easy to withdraw as to give: the way to do so has to be told.

import { type Basis, pathOfFlow } from "../../model";
import { flowsOf } from "../contents";
import { activityItem } from "../items";
import { gdprLike, type Item, type Rule } from "../rule";
import { activityWords, itemList } from "../words";

export const consentWithoutWithdrawal: Rule = {
  id: "consent-without-withdrawal",
  title: "Consent without a way to withdraw it",
  article: "Art. 7(3), 13(2)(c) GDPR",
  severity: "warning",
  why: "The person may take consent back at any time, is told so beforehand, and finds it as easy as giving it. That includes consent to passing data on.",
  fix: 'Write optOuts: [{ how: "...", by: "controller" }] on the activity or flow, or rights: [{ right: "consent-withdrawal", how: "..." }] on the map.',
  regimes: gdprLike,
  run(map) {
    if ((map.rights ?? []).some(({ right }) => right === "consent-withdrawal")) return [];
    const isConsent = ({ basis }: Basis) => basis === "consent" || basis === "explicit-consent";
    const hasWay = (optOuts: readonly unknown[] | null) => (optOuts ?? []).length > 0;
    const items = map.activities.flatMap((activity): readonly Item[] => {
      if (hasWay(activity.optOuts)) return [];
      const flows = flowsOf(map, activity).filter((flow) => !hasWay(flow.optOuts));
      if (activity.bases?.some(isConsent)) {
        const all = flowsOf(map, activity);
        if (all.length > 0 && flows.length === 0) return [];
        return [
          activityItem(map, activity, {
            words: `activity ${activityWords(map, activity.id)}`,
            flows: flows.map(({ id }) => id),
            parties: flows.map(({ to }) => to),
          }),
        ];
      }
      return flows
        .filter((flow) => flow.bases?.some(isConsent) || flow.onlyIf.some(({ kind }) => kind === "consent"))
        .map((flow) => ({
          about: flow.id,
          words: `flow ${flow.id}`,
          path: pathOfFlow(map, flow),
          flows: [flow.id],
          parties: [flow.to],
          evidence: flow.evidence,
        }));
    });
    const general =
      (map.optOuts ?? []).length > 0 ? " The map has opt-outs for the whole, but none is recorded as withdrawal of consent." : "";
    return [
      {
        items,
        message: (left) => `Rests on consent, and how consent is withdrawn is not stated: ${itemList(left)}.${general}`,
      },
    ];
  },
};
