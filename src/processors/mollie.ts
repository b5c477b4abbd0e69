// Mollie takes payments for shops.

import { defineVendor, memory, sourced } from "./define";

export const mollie = /* @__PURE__ */ defineVendor({
  slug: "mollie",
  name: "Mollie",
  kind: "payments",
  entities: { NL: { name: sourced("Mollie B.V.", "datenanfragen"), country: "NL" } },
  services: {
    payments: {
      name: "Mollie payments",
      role: sourced("controller", "helpPage"),
      categories: ["payment.account", "payment.card", "transaction.amount", "identity.name", "contact.email", "device.ip"],
      purposes: ["payments.processing", "payments.fraud"],
      note: "It says that it and the shop are each a controller; its processing terms are for Invoice alone.",
    },
    invoice: {
      name: "Mollie Invoice",
      role: sourced("processor", "helpPage"),
      categories: ["identity.name", "contact.email", "contact.address.billing", "transaction.amount"],
      purposes: ["accounting.invoicing"],
    },
  },
  otherNames: [],
  domains: memory(["mollie.com"]),
  documents: { privacy: sourced("https://www.mollie.com/be/privacy", "privacyStatement") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/mollie.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/mollie.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    helpPage: {
      kind: "vendor-document",
      title: "Mollie, help page on the scope of its processing terms",
      url: "https://help.mollie.com/hc/en-gb/articles/14826542080786-What-is-the-Data-Processing-Agreement",
      seen: "2026-11-26",
    },
    privacyStatement: {
      kind: "vendor-document",
      title: "Mollie, privacy statement (Belgian address)",
      url: "https://www.mollie.com/be/privacy",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
