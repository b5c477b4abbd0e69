// Mastercard runs a card scheme between banks.

import { defineVendor, memory, sourced } from "./define";

export const mastercard = /* @__PURE__ */ defineVendor({
  slug: "mastercard",
  name: "Mastercard",
  kind: "card-network",
  entities: {
    BE: { name: sourced("Mastercard Europe SA", "datenanfragen"), country: "BE", contractsWith: ["EEA"] },
    US: { name: memory("Mastercard International Incorporated"), country: "US", dpf: memory("unknown") },
  },
  services: {
    network: {
      name: "Mastercard card scheme",
      role: memory("controller"),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [],
  domains: memory(["mastercard.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/mastercard-eu.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/mastercard-eu.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
