// Activities that need somebody else, where nobody else is declared: goods without a carrier, payments without a payment service.

import { type Activity, type DataMap, isWithin } from "../../model";
import { categoriesIn, dataOfActivity } from "../contents";
import { activityItem } from "../items";
import type { Cause, Rule } from "../rule";
import { itemList } from "../words";

export const recipientImplied: Rule = {
  id: "recipient-implied",
  title: "Recipient that an activity implies and nobody declared",
  article: "Art. 13(1)(e), 30(1)(d) GDPR",
  severity: "warning",
  why: "Goods are carried, cards are charged and commissions are paid out by others as a rule. Where such a purpose is stated and no recipient for it, one is probably missing from the list that people are told.",
  fix: "Add the recipient as a party with a flow for this purpose; without a name use vendor: unnamed-carrier or unnamed-payment-processor. If the controller does it alone, say so with a waiver.",
  run: (map) =>
    implied.map(
      ({ purpose, category, who }): Cause => ({
        items: isDeclared(map, purpose)
          ? []
          : map.activities
              .filter((activity) => needs(map, activity, purpose, category))
              .map((activity) => activityItem(map, activity, { about: `${purpose}: ${activity.id}` })),
        message: (items) => `${who} is recorded as a recipient, though the purposes or the data imply one: ${itemList(items)}.`,
      }),
    ),
};

const implied = [
  { purpose: "delivery.fulfilment", category: null, who: "No carrier or delivery service" },
  { purpose: "payments.processing", category: "payment.card", who: "No payment service" },
  { purpose: "payments.payout", category: null, who: "Nobody who carries out payments to people" },
] as const;

const needs = (map: DataMap, activity: Activity, purpose: string, category: string | null): boolean =>
  (activity.purposes?.includes(purpose) ?? false) ||
  (category !== null && categoriesIn(map, dataOfActivity(map, activity)).some((one) => isWithin(one, category)));

/** Somebody gets data for this purpose, or for one above it. */
const isDeclared = (map: DataMap, purpose: string): boolean =>
  map.flows.some(
    (flow) => flow.to !== "controller" && (flow.purposes ?? []).some((one) => isWithin(one, purpose) || one === purpose.split(".")[0]),
  );
