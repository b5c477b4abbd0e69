// Smartposti, Itella until 2024, delivers parcels; this record is about its Latvian company.

import { defineVendor, memory, sourced } from "./define";

export const smartposti = /* @__PURE__ */ defineVendor({
  slug: "smartposti",
  name: "Smartposti",
  kind: "carrier",
  entities: {
    LV: { name: sourced('SIA "Itella Logistics"', "privacyPolicy"), country: "LV" },
  },
  services: {
    parcel: {
      name: "Smartposti parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "Itella", what: "brand", of: "vendor", until: memory("2024") }],
  domains: memory(["itella.lv", "smartposti.lv"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Itella Logistics, privacy policy",
      url: "https://itella.lv/en/privacy-policy",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
