// Mastercard runs a card scheme between banks.

import { defineVendor, memory, noted, sourced } from "./define";

export const mastercard = /* @__PURE__ */ defineVendor({
  slug: "mastercard",
  name: "Mastercard",
  kind: "card-network",
  entities: {
    BE: { name: sourced("Mastercard Europe SA", "datenanfragen", "updaterNotice"), country: "BE", contractsWith: ["EEA"] },
    US: { name: sourced("Mastercard International Incorporated", "globalNotice"), country: "US", dpf: memory("unknown") },
  },
  services: {
    network: {
      name: "Mastercard card scheme",
      role: noted(
        sourced("depends", "updaterNotice", "globalNotice"),
        "For processing payments it says that it acts for banks and merchants; for programmes of its own it says that it processes for itself.",
      ),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [{ name: "MasterCard Worldwide", what: "also", of: "US" }],
  domains: memory(["mastercard.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/mastercard-eu.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/mastercard-eu.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    updaterNotice: {
      kind: "vendor-document",
      title: "Mastercard, privacy notice on its billing updater (EEA, UK, Switzerland)",
      url: "https://www.mastercard.co.uk/en-gb/vision/terms-of-use/commitment-to-privacy/abu-privacy.html",
      seen: "2026-11-26",
    },
    globalNotice: {
      kind: "vendor-document",
      title: "Mastercard, global privacy notice (Swiss address)",
      url: "https://stage.mastercard.ch/de-ch/datenschutz.html",
      textAsOf: "2015-05-22",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
