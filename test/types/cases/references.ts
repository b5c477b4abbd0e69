// Every place that refers to an id of the map, each with a slip: one id of each kind, or more with the words after "several:".

import { defineDataMap } from "whogets";

export const map = defineDataMap({
  name: "References",
  documents: { policy: { title: "Privacy policy" } /* several: , terms: { title: "Terms" }, imprint: { title: "Imprint" } */ },
  categories: { "loyalty.points": { label: "points" } /* several: , "loyalty.level": { label: "level" } */ },
  purposes: { "loyalty.rewards": { label: "rewards" } /* several: , "loyalty.ranking": { label: "ranking" } */ },
  controller: {
    evidence: [
      {
        document: "polcy", // expect "policy"
        start: "we",
        end: "us",
      },
      {
        document: "auhtor", // expect "author"
        start: "we",
        end: "us",
      },
    ],
  },
  subjects: {
    customer: {
      also: [
        "custmer", // expect "customer"
        "everyonee", // expect "everyone"
      ],
    },
    /* several: visitor: {}, employee: {}, */
  },
  parties: {
    klaviyo: {
      partOf: "klavyio", // expect "klaviyo"
    },
    /* several: stripe: {}, zapier: {}, */
  },
  groups: {
    "account-data": {
      data: [
        "acount-data", // expect "account-data"
        "loyalty.pionts", // expect "loyalty.points"
        "contact.emial", // expect "contact.email"
      ],
    },
    /* several: "order-data": { data: ["transaction.order"] }, */
  },
  collection: [
    {
      from: "klaviyoo", // expect "klaviyo"
      data: [
        "account-dtaa", // expect "account-data"
        "loyalty.points.", // expect "loyalty.points"
        "contact.phon", // expect "contact.phone"
      ],
    },
    {
      from: "cusstomer", // expect "customer"
      subjects: [
        "custimer", // expect "customer"
        "everyon", // expect "everyone"
      ],
      data: [],
    },
    {
      from: "evreyone", // expect "everyone"
      data: [],
    },
  ],
  retention: [
    {
      of: [
        "account-dat", // expect "account-data"
        "loyaltypoints", // expect "loyalty.points"
        "identity.nmae", // expect "identity.name"
      ],
      asLongAs: "accuont-data", // expect "account-data"
    },
    {
      asLongAs: "loyalty.point", // expect "loyalty.points"
    },
    {
      asLongAs: "contact.adress", // expect "contact.address"
    },
  ],
  optOuts: [
    {
      how: "click",
      by: "klavio", // expect "klaviyo"
    },
    {
      how: "click",
      by: "contoller", // expect "controller"
    },
    {
      how: "click",
      by: "perrson", // expect "person"
    },
  ],
  rights: [
    {
      right: "access",
      by: "klawiyo", // expect "klaviyo"
    },
    {
      right: "access",
      by: "controlller", // expect "controller"
    },
  ],
  nonFlows: [
    {
      to: [
        "klaviy", // expect "klaviyo"
        "anyoen", // expect "anyone"
      ],
      data: [
        "account_data", // expect "account-data"
        "loyalty.ponts", // expect "loyalty.points"
        "device.ipp", // expect "device.ip"
      ],
      subjects: [
        "customre", // expect "customer"
        "everione", // expect "everyone"
      ],
      purposes: [
        "loyalty.rewrads", // expect "loyalty.rewards"
        "marketing.emal", // expect "marketing.email"
      ],
    },
  ],
  closed: [
    {
      subjects: [
        "customeer", // expect "customer"
        "eveyone", // expect "everyone"
      ],
      data: [
        "account-ddata", // expect "account-data"
        "loyalty.poinst", // expect "loyalty.points"
        "payment.crad", // expect "payment.card"
      ],
    },
  ],
  activities: {
    newsletter: {
      onBehalfOf: [
        "klaviyq", // expect "klaviyo"
        {
          party: "kklaviyo", // expect "klaviyo"
        },
      ],
      jointWith: [
        "kalviyo", // expect "klaviyo"
      ],
      derives: [
        "accont-data", // expect "account-data"
        "loyalty.ponts", // expect "loyalty.points"
        "derived.segmnt", // expect "derived.segment"
      ],
      purposes: [
        "loyalty.reward", // expect "loyalty.rewards"
        "marketing.sm", // expect "marketing.sms"
      ],
      subjects: [
        "vustomer", // expect "customer"
        "everyonr", // expect "everyone"
      ],
      data: [
        "accountdata", // expect "account-data"
        "loyality.points", // expect "loyalty.points"
        "contact.emaul", // expect "contact.email"
        {
          category: "account-datta", // expect "account-data"
        },
        {
          category: "loyalty.pints", // expect "loyalty.points"
        },
        {
          category: "contact.imm", // expect "contact.im"
        },
        {
          lump: "all",
          words: "the personal data",
          including: [
            "account-daat", // expect "account-data"
            "loyalty.pointz", // expect "loyalty.points"
            "identity.photoo", // expect "identity.photo"
          ],
          except: [
            "acccount-data", // expect "account-data"
            "loyalti.points", // expect "loyalty.points"
            "account.passwrod", // expect "account.password"
          ],
        },
      ],
      bases: [
        {
          basis: "consent",
          for: [
            "loyalty.rewardz", // expect "loyalty.rewards"
            "marketing.emaill", // expect "marketing.email"
          ],
          of: [
            "account-dada", // expect "account-data"
            "loyalty-points", // expect "loyalty.points"
            "contact.emaol", // expect "contact.email"
          ],
        },
      ],
      flows: [
        {
          from: "klaviyp", // expect "klaviyo"
          to: [
            "laviyo", // expect "klaviyo"
            "controler", // expect "controller"
          ],
          via: [
            "klavoyo", // expect "klaviyo"
            {
              party: "klaaviyo", // expect "klaviyo"
            },
          ],
          subjects: [
            "customr", // expect "customer"
            "everyne", // expect "everyone"
          ],
          data: [
            "account-data-", // expect "account-data"
            "loyalty.pointts", // expect "loyalty.points"
            "contact.eamil", // expect "contact.email"
          ],
          derives: [
            "account-tada", // expect "account-data"
            "loyalty.poitns", // expect "loyalty.points"
            "derived.porfile", // expect "derived.profile"
          ],
          purposes: [
            "loyalty.rwards", // expect "loyalty.rewards"
            "marketting.email", // expect "marketing.email"
          ],
          restrictions: [
            {
              kind: "only-for",
              purposes: [
                "loyallty.rewards", // expect "loyalty.rewards"
                "analytics.wbe", // expect "analytics.web"
              ],
            },
          ],
        },
        {
          from: "customir", // expect "customer"
          to: [],
        },
        {
          from: "everyonw", // expect "everyone"
          to: [],
        },
        {
          from: "conroller", // expect "controller"
          to: [],
        },
      ],
    },
  },
});
