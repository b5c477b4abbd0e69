// What must be so before data flows. Several conditions on one flow must all hold.

import { tableOf } from "./table";

export interface ConditionRow {
  readonly label: string;
  readonly definition: string;
}

export const conditions = tableOf<ConditionRow>()({
  consent: { label: "consent", definition: "The person has agreed." },
  "parental-consent": { label: "parental consent", definition: "Whoever decides for a child has agreed (Art. 8 GDPR)." },
  "no-objection": { label: "no objection", definition: "The person was told and has not objected." },
  "user-choice": {
    label: "user's choice",
    definition: "The person does something by choice, such as leaving a comment or linking an account.",
  },
  registration: { label: "registration", definition: "The person opens an account." },
  purchase: { label: "purchase", definition: "The person buys, or has bought, something." },
  delivery: { label: "delivery", definition: "Goods are to be sent." },
  payment: { label: "payment", definition: "Money is paid or paid out, by whatever means." },
  "card-payment": { label: "card payment", definition: "The person pays by card." },
  "problem-with-order": { label: "problem with an order", definition: "Something is wrong with the order or its payment." },
  "warranty-claim": { label: "warranty claim", definition: "The person reports a fault after the sale." },
  enquiry: { label: "enquiry", definition: "The person asks something." },
  "phone-call": { label: "phone call", definition: "The person calls." },
  debt: { label: "money owed", definition: "The person owes money." },
  dispute: { label: "dispute", definition: "There is a quarrel or a claim to be enforced." },
  "authority-request": { label: "request from an authority", definition: "An authority with a power to ask has asked." },
  "legal-duty": { label: "legal duty", definition: "A law demands it in this case." },
  "suspected-offence": { label: "suspected offence", definition: "Somebody is suspected of an offence." },
  "suspected-fraud": { label: "suspected fraud", definition: "An order, payment or account looks like fraud." },
  "attack-on-site": { label: "attack on the site", definition: "Somebody tries to break into or harm the site." },
  "danger-to-life": { label: "danger to life", definition: "The vital interests of a person are at stake." },
  merger: { label: "merger or sale", definition: "The business or a part of it is merged, sold or wound up." },
  other: { label: "other condition", definition: "A condition without a row of its own; the map gives its words." },
});

export type ConditionId = keyof typeof conditions;
