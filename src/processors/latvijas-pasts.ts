// Latvijas Pasts is the postal service of Latvia.

import { defineVendor, memory, sourced } from "./define";

export const latvijasPasts = /* @__PURE__ */ defineVendor({
  slug: "latvijas-pasts",
  name: "Latvijas Pasts",
  kind: "carrier",
  entities: {
    LV: { name: sourced('VAS "Latvijas Pasts"', "privacyPolicy"), country: "LV" },
  },
  services: {
    parcel: {
      name: "Latvijas Pasts parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["pasts.lv"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Latvijas Pasts, privacy policy",
      url: "https://pasts.lv/en/About_Us/About_Latvijas_Pasts/privatuma_politika_en/",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
