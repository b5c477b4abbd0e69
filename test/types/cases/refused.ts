// What is refused without a suggestion: words of another kind, codes too short for one, a text where a list belongs.

import { defineDataMap, whatGets, whoGets } from "whogets";
import { businessSuccessor, stripe } from "whogets/processors";

export const map = defineDataMap({
  name: "Refused",
  controller: {
    country: "XX", // expect error
  },
  parties: {
    klaviyo: {
      country: "Latvia", // expect error
    },
    stripe: stripe({
      entity: "EI", // expect error
    }),
    successor: businessSuccessor({
      entity: "anything", // expect error
    }),
  },
  groups: { "account-data": { data: [] } },
  activities: {
    newsletter: {
      created: "January", // expect error
      data: [
        "klaviyo", // expect error
      ],
      purposes: [
        "contact.email", // expect error
      ],
      onBehalfOf: [
        "everyone", // expect error
      ],
      jointWith: [
        {
          party: "controller", // expect error
        },
      ],
      retention: [
        {
          keep: "two years", // expect error
        },
      ],
      flows: [
        {
          to: "klaviyo", // expect error
        },
        {
          to: [
            "everyone", // expect error
          ],
          via: [
            "controller", // expect error
            {
              party: "person", // expect error
            },
          ],
        },
      ],
    },
  },
});

whoGets(map, {
  data: [
    "stripe", // expect error
  ],
  subject: "controller", // expect error
  on: "today", // expect error
});

whatGets(map, {
  party: "controller", // expect error
});

// Where no id is declared the message says so.
export const partyless = defineDataMap({
  name: "Partyless",
  controller: {},
  activities: {
    newsletter: {
      subjects: [
        "customer", // expect error
      ],
      evidence: [
        {
          document: "policy", // expect error
          start: "we",
          end: "you",
        },
      ],
      flows: [
        {
          to: [
            "klaviyo", // expect error
          ],
        },
      ],
    },
  },
});
