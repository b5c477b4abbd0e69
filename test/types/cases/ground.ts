// What several files refer to: references inside it are checked, and its ids reach the other files.

import { defineActivities, defineGround } from "whogets";

export const ground = defineGround({
  documents: { policy: { title: "Policy" } },
  categories: { "loyalty.points": { label: "points" } },
  purposes: { "loyalty.rewards": { label: "rewards" } },
  subjects: { customer: {}, visitor: {} },
  parties: {
    klaviyo: {},
    zapier: {
      partOf: "klavyio", // expect "klaviyo"
      evidence: [
        {
          document: "polcy", // expect "policy"
          start: "a",
          end: "b",
        },
      ],
    },
  },
  groups: {
    "account-data": {
      data: [
        "contact.emial", // expect "contact.email"
        "loyalty.point", // expect "loyalty.points"
      ],
    },
  },
});

defineGround({
  name: "Whole map", // expect key
  parties: { klaviyo: {} },
});

defineActivities(ground, {
  inline: {
    flows: [
      {
        to: [
          "klavyio", // expect "klaviyo"
        ],
      },
    ],
  },
});
