// Every place that takes a word of a vocabulary or of a fixed list, each with a slip.

import { defineDataMap } from "whogets";

export const map = defineDataMap({
  name: "Words",
  regimes: [
    "EU_GDRP", // expect "EU_GDPR"
  ],
  categories: {
    "loyalty.card": {
      label: "card",
      special: "atr-9", // expect "art-9"
    },
  },
  controller: {
    assertion: "impleid", // expect "implied"
    country: "unknwon", // expect "unknown"
    representative: {
      country: "INT-EUU", // expect "INT-EU"
    },
    dpo: {
      country: {
        value: "INT-EP", // expect "INT-EPO"
      },
    },
  },
  subjects: {
    customer: {
      kind: "custmer", // expect "customer"
    },
  },
  parties: {
    klaviyo: {
      kind: "compnay", // expect "company"
      country: "ITN-EPO", // expect "INT-EPO"
      entities: [
        {
          name: "Klaviyo, Inc.",
          country: "unkown", // expect "unknown"
          customersIn: [
            "elswhere", // expect "elsewhere"
          ],
        },
      ],
      holds: [
        "usDpfE", // expect "usDpfEu"
        {
          condition: "caPipedaa", // expect "caPipeda"
        },
      ],
      typical: {
        vendor: "klaviyo",
        categories: [],
        purposes: [],
        grade: "sorced", // expect "sourced"
        source: "catalogue",
        seen: "2026-01-01",
      },
      erasure: {
        channel: "contcat", // expect "contact"
        mode: "supress", // expect "suppress"
      },
    },
    zapier: {
      partOf: "contoller", // expect "controller"
    },
  },
  collection: [
    {
      from: "customer",
      data: [],
      onlyIf: [
        "merrger", // expect "merger"
      ],
    },
  ],
  rights: [
    "erasrue", // expect "erasure"
    {
      right: "recipents", // expect "recipients"
    },
  ],
  activities: {
    newsletter: {
      actingAs: "procesor", // expect "processor"
      onlyIf: [
        "purchse", // expect "purchase"
      ],
      restrictions: [
        "must-protct", // expect "must-protect"
      ],
      processedIn: [
        "INT-EEU", // expect "INT-EU"
      ],
      data: [
        {
          lump: "unspecifed", // expect "unspecified"
          words: "information",
        },
        {
          category: "contact.email",
          becomes: "hased", // expect "hashed"
          at: "sennder", // expect "sender"
          claimedAs: "anonimous", // expect "anonymous"
          onlyIf: [
            "delivrey", // expect "delivery"
            {
              kind: "othre", // expect "other"
              text: "in some cases",
            },
          ],
        },
      ],
      bases: [
        "consnet", // expect "consent"
        {
          basis: "legitimate-interest", // expect "legitimate-interests"
          onlyIf: [
            "purchsae", // expect "purchase"
          ],
        },
      ],
      retention: [
        {
          criterion: "as long as needed",
          setBy: "recipeint", // expect "recipient"
          onlyIf: [
            "user-choise", // expect "user-choice"
          ],
        },
      ],
      impactAssessment: {
        status: "in-progres", // expect "in-progress"
      },
      flows: [
        {
          means: "transmision", // expect "transmission"
          to: ["klaviyo"],
          role: "proccessor", // expect "processor"
          country: "unnknown", // expect "unknown"
          processedIn: [
            "unknon", // expect "unknown"
          ],
          mechanisms: [
            "adequcay", // expect "adequacy"
            {
              kind: "ssc-2", // expect "scc-2"
            },
          ],
          contract: {
            subProcessors: "not-alowed", // expect "not-allowed"
          },
          bases: [
            "contarct", // expect "contract"
          ],
          onlyIf: [
            "cosent", // expect "consent"
          ],
          restrictions: [
            "no-onwrad", // expect "no-onward"
            {
              kind: "confidental", // expect "confidential"
            },
          ],
          exposedTo: [
            {
              law: "CLOUD Act",
              country: "INT-EPOO", // expect "INT-EPO"
            },
          ],
        },
      ],
    },
  },
});
