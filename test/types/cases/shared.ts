// Pieces made elsewhere do not loosen the checks of the map that takes them.

import {
  type ActivityDefinition,
  type ControllerDefinition,
  type DataMap,
  defineDataMap,
  type IdsOf,
  type SubjectDefinition,
  whatGets,
} from "whogets";
import { klaviyo } from "whogets/processors";

type Own = IdsOf<"stripe", "customer", never, never, never, never>;
declare const controller: ControllerDefinition<Own>;
declare const customer: SubjectDefinition<Own>;
declare const orders: ActivityDefinition<Own>;
const sharedVendors = { klaviyo: klaviyo(), acme: { country: "US" } } as const;

export const map = defineDataMap({
  name: "Shared",
  controller,
  subjects: { customer },
  parties: {
    ...sharedVendors,
    stripe: {
      partOf: "acmee", // expect "acme"
    },
  },
  activities: {
    orders,
    newsletter: {
      subjects: [
        "custmer", // expect "customer"
      ],
      flows: [
        {
          to: [
            "klavyio", // expect "klaviyo"
            "stirpe", // expect "stripe"
          ],
        },
      ],
    },
  },
});

whatGets(map, {
  party: "klavio", // expect "klaviyo"
});

// A looser type outside makes the inside no looser.
export const loose: DataMap = defineDataMap({
  name: "Loose",
  controller: {},
  parties: { klaviyo: {} },
  activities: {
    newsletter: {
      flows: [
        {
          to: [
            "klavyio", // expect "klaviyo"
          ],
        },
      ],
    },
  },
});

// A function around it, which does not know the ids yet, is checked, too.
export function clientMap<P extends string>(own: { readonly [K in P]: { readonly name: string } }) {
  return defineDataMap({
    name: "Client",
    controller: {
      country: "INT-EPP", // expect "INT-EPO"
    },
    parties: { klaviyo: {}, ...own },
  });
}
