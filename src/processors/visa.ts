// Visa runs a card scheme: it passes payments between the bank of the payer and the bank of the shop.

import { defineVendor, memory, sourced } from "./define";

export const visa = /* @__PURE__ */ defineVendor({
  slug: "visa",
  name: "Visa",
  kind: "card-network",
  entities: {
    GB: { name: sourced("Visa Europe Limited", "datenanfragen"), country: "GB", contractsWith: ["EEA"] },
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
  otherNames: [],
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
