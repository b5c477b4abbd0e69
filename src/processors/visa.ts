// Visa runs a card scheme: it passes payments between the bank of the payer and the bank of the shop.

import { defineVendor, memory, noted, sourced } from "./define";

export const visa = /* @__PURE__ */ defineVendor({
  slug: "visa",
  name: "Visa",
  kind: "card-network",
  entities: {
    GB: {
      name: noted(
        sourced("Visa Europe Limited", "datenanfragen"),
        "Another version of the data set names Visa Europe Services Inc., at an address in London.",
      ),
      country: "GB",
      contractsWith: ["EEA"],
    },
    US: { name: memory("Visa Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    network: {
      name: "Visa card scheme",
      role: memory("controller"),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [{ name: "Visa Europe Services Inc.", what: "also" }],
  domains: memory(["visa.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/visa-eu.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/visa-eu.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
