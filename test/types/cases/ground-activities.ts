// A file of activities, and the file of the map: both are checked against the ground, which stands in another file.

import { defineActivities, defineDataMap, whatGets } from "whogets";
import { ground } from "./ground";

export const marketing = defineActivities(ground, {
  newsletter: {
    purposes: [
      "loyalty.reward", // expect "loyalty.rewards"
      "marketing.emial", // expect "marketing.email"
    ],
    subjects: [
      "custmer", // expect "customer"
    ],
    data: [
      "account-date", // expect "account-data"
      "loyalty.point", // expect "loyalty.points"
    ],
    flows: [
      {
        to: [
          "klavyio", // expect "klaviyo"
        ],
      },
    ],
  },
});

export const keys = defineActivities(ground, {
  newsletter: {
    flows: [
      {
        to: ["klaviyo"],
        rol: "processor", // expect key "role"
      },
    ],
  },
});

export const second = defineActivities(ground, marketing, {
  more: {
    flows: [
      {
        to: [
          "zapeir", // expect "zapier"
        ],
      },
    ],
  },
});

export const map = defineDataMap({
  ...ground,
  name: "Split",
  controller: {},
  closed: [
    {
      subjects: [
        "visiter", // expect "visitor"
      ],
    },
  ],
  activities: defineActivities(ground, marketing, {
    more: {
      flows: [
        {
          to: [
            "klaviyoo", // expect "klaviyo"
          ],
        },
      ],
    },
  }),
});

whatGets(map, {
  party: "klavio", // expect "klaviyo"
});
