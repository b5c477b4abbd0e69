// Venipak delivers parcels in the Baltic states; this record is about its Latvian company.

import { defineVendor, memory, sourced } from "./define";

export const venipak = /* @__PURE__ */ defineVendor({
  slug: "venipak",
  name: "Venipak",
  kind: "carrier",
  entities: {
    LV: { name: sourced("Venipak Latvija, SIA", "privacyPolicy"), country: "LV" },
  },
  services: {
    parcel: {
      name: "Venipak parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "UAB Venipak Lietuva", what: "also" }],
  domains: memory(["venipak.com", "venipak.lv"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Venipak Latvija, privacy policy",
      url: "https://venipak.com/lv/privatuma-politika/",
      textAsOf: "2023-12-06",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
