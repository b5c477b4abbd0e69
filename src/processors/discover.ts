// Discover runs a card scheme; since 2025 it belongs to Capital One.

import { defineVendor, memory, noted, sourced } from "./define";

export const discover = /* @__PURE__ */ defineVendor({
  slug: "discover",
  name: "Discover",
  kind: "card-network",
  entities: {
    US: {
      name: noted(
        sourced("Capital One Financial Corporation", "ownerNews"),
        "The owner. Which of its companies runs the network was not checked.",
      ),
      country: "US",
      dpf: memory("unknown"),
    },
  },
  services: {
    network: {
      name: "Discover card scheme",
      role: memory("controller"),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [{ name: "Discover Financial Services", what: "entity", of: "US", until: sourced("2025-05-18", "ownerNews") }],
  domains: memory(["discover.com"]),
  sources: {
    ownerNews: {
      kind: "news",
      title: "Report on the purchase of Discover by Capital One",
      url: "https://www.upi.com/Top_News/US/2025/05/18/capital-one-closes-discover-acquisition/1371747601446/",
      textAsOf: "2025-05-18",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
