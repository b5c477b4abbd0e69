// Omniva is the parcel brand of the Estonian post, with companies in Latvia and Lithuania.

import { defineVendor, memory, noted, sourced } from "./define";

export const omniva = /* @__PURE__ */ defineVendor({
  slug: "omniva",
  name: "Omniva",
  kind: "carrier",
  entities: {
    EE: { name: sourced("AS Eesti Post", "principles"), country: "EE" },
    LT: { name: sourced("Omniva LT, UAB", "principles"), country: "LT" },
    LV: { name: sourced("SIA Omniva", "shopPolicy"), country: "LV" },
  },
  services: {
    parcel: {
      name: "Omniva parcel delivery",
      role: noted(sourced("controller", "principles"), "Processor in some cases (clause 3.3 of its principles)."),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "Eesti Post", what: "also" }],
  domains: memory(["omniva.ee", "omniva.lv", "omniva.lt"]),
  sources: {
    principles: {
      kind: "vendor-document",
      title: "Omniva LT, principles for customer data",
      url: "https://www.omniva.lt/eng/principles-for-processing-of-customer-data",
      seen: "2026-11-25",
    },
    shopPolicy: {
      kind: "third-party",
      title: "Policy of a Latvian shop that names SIA Omniva",
      url: "https://diviturki.lv/en/privacy-policy",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
