// Visa runs a card scheme: it passes payments between the bank of the payer and the bank of the shop.

import { defineVendor, memory, noted, sourced } from "./define";

export const visa = /* @__PURE__ */ defineVendor({
  slug: "visa",
  name: "Visa",
  kind: "card-network",
  entities: {
    GB: {
      name: noted(
        sourced("Visa Europe Limited", "datenanfragen", "europeanNotice"),
        "Another version of the data set names Visa Europe Services Inc., at an address in London.",
      ),
      country: "GB",
      contractsWith: ["EEA"],
    },
    US: { name: sourced("Visa Inc.", "europeanNotice"), country: "US", dpf: memory("unknown") },
  },
  services: {
    network: {
      name: "Visa card scheme",
      role: noted(
        sourced("depends", "globalNotice", "europeanNotice"),
        "It says that it acts for banks and merchants under contract, and is controller where people deal with Visa itself.",
      ),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [{ name: "Visa Europe Services Inc.", what: "also" }],
  domains: memory(["visa.com"]),
  documents: { privacy: sourced("https://visa.lv/legal/global-privacy-notice/jurisdictional-notice-eea.html", "europeanNotice") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/visa-eu.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/visa-eu.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    europeanNotice: {
      kind: "vendor-document",
      title: "Visa, privacy notice for the EEA, the UK and Switzerland (Latvian)",
      url: "https://visa.lv/legal/global-privacy-notice/jurisdictional-notice-eea.html",
      seen: "2026-11-26",
    },
    globalNotice: {
      kind: "vendor-document",
      title: "Visa, global privacy notice, highlights (Canada, French)",
      url: "https://www.visa.ca/fr_CA/legal/checkout/policy-update-highlights.html",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
