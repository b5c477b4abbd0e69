// What kind of thing a party is, which decides its shape in pictures and where lists put it.

import { tableOf } from "./table";

export interface PartyKindRow {
  readonly label: string;
  readonly definition: string;
  /** Receives something only if an event happens. */
  readonly eventOnly?: true;
  /** Listed after the other recipients, under a heading of its own. */
  readonly listedApart?: true;
}

export const partyKinds = tableOf<PartyKindRow>()({
  company: { label: "company", definition: "An organisation or person outside the controller, with a name." },
  service: { label: "service", definition: "One product of a company, where it is told apart from the company's others." },
  authority: {
    label: "authority",
    definition: "A public authority; one that gets data in a particular inquiry is no recipient (Art. 4(9) GDPR, second sentence).",
    listedApart: true,
  },
  category: { label: "category of recipients", definition: 'Recipients that are described and not named, such as "delivery services".' },
  internal: { label: "internal unit", definition: "A department, branch or system of the controller itself." },
  successor: {
    label: "successor",
    definition: "Whoever takes over the business in a merger, sale or insolvency; nobody until that happens.",
    eventOnly: true,
    listedApart: true,
  },
});

export type PartyKindId = keyof typeof partyKinds;
