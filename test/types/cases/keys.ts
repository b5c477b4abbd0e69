// Misspelt keys at every level: the compiler shows the first of a literal only, so each has a map of its own.

import { defineDataMap, whatGets, whoGets } from "whogets";
import { klaviyo } from "whogets/processors";

const controller = { name: "Shop" } as const;
const parties = { klaviyo: {}, stripe: {} } as const;

export const top = defineDataMap({
  name: "Keys",
  controller,
  activites: {}, // expect key "activities"
});

export const noSuch = defineDataMap({
  name: "Keys",
  controller,
  zebra: {}, // expect key
});

export const inController = defineDataMap({
  name: "Keys",
  controller: {
    conutry: "LV", // expect key "country"
  },
});

export const inParty = defineDataMap({
  name: "Keys",
  controller,
  parties: {
    klaviyo: {
      contatcs: ["dpo@klaviyo.com"], // expect key "contacts"
    },
  },
});

export const besideVendor = defineDataMap({
  name: "Keys",
  controller,
  parties: {
    klaviyo: {
      ...klaviyo(),
      contry: "US", // expect key "country"
    },
  },
});

export const inSubject = defineDataMap({
  name: "Keys",
  controller,
  subjects: {
    customer: {
      lable: "customer", // expect key "label"
    },
  },
});

export const inGroup = defineDataMap({
  name: "Keys",
  controller,
  groups: {
    "account-data": {
      data: [],
      retension: [], // expect key "retention"
    },
  },
});

export const inDocument = defineDataMap({
  name: "Keys",
  controller,
  documents: {
    policy: {
      title: "Policy",
      dated: "2026-01-01", // expect key "date"
    },
  },
});

export const inCategory = defineDataMap({
  name: "Keys",
  controller,
  categories: {
    "loyalty.points": {
      label: "points",
      specail: "art-9", // expect key "special"
    },
  },
});

export const inPurpose = defineDataMap({
  name: "Keys",
  controller,
  purposes: {
    "loyalty.rewards": {
      label: "rewards",
      defintion: "Gifts for points.", // expect key "definition"
    },
  },
});

export const inActivity = defineDataMap({
  name: "Keys",
  controller,
  activities: {
    newsletter: {
      basess: ["consent"], // expect key "bases"
    },
  },
});

export const inFlow = defineDataMap({
  name: "Keys",
  controller,
  parties,
  activities: {
    newsletter: {
      flows: [
        {
          to: ["klaviyo"],
          mechanism: ["dpf"], // expect key "mechanisms"
        },
      ],
    },
  },
});

export const inVia = defineDataMap({
  name: "Keys",
  controller,
  parties,
  activities: {
    newsletter: {
      flows: [
        {
          to: ["klaviyo"],
          via: [
            {
              party: "stripe",
              rol: "processor", // expect key "role"
            },
          ],
        },
      ],
    },
  },
});

export const inDataItem = defineDataMap({
  name: "Keys",
  controller,
  activities: {
    newsletter: {
      data: [
        {
          category: "contact.email",
          become: "hashed", // expect key "becomes"
        },
      ],
    },
  },
});

export const inEvidence = defineDataMap({
  name: "Keys",
  controller: {
    evidence: [
      {
        start: "we",
        end: "us",
        documnet: "author", // expect key "document"
      },
    ],
  },
});

export const inContract = defineDataMap({
  name: "Keys",
  controller,
  parties,
  activities: {
    newsletter: {
      flows: [
        {
          to: ["klaviyo"],
          contract: {
            subprocessors: "not-allowed", // expect key "subProcessors"
          },
        },
      ],
    },
  },
});

export const inCountry = defineDataMap({
  name: "Keys",
  controller: {
    country: {
      value: "LV",
      assertoin: "implied", // expect key "assertion"
    },
  },
});

export const inRetention = defineDataMap({
  name: "Keys",
  controller,
  retention: [
    {
      atmost: "P2Y", // expect key "atMost"
    },
  ],
});

whoGets(top, {
  dat: ["contact.email"], // expect key "data"
});

whoGets(top, {
  data: ["contact.email"],
  typcial: true, // expect key "typical"
});

whatGets(inFlow, {
  party: "klaviyo",
  purpos: "marketing.email", // expect key "purpose"
});

klaviyo({
  servce: "email", // expect key "service"
});
