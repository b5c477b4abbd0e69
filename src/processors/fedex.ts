// FedEx delivers parcels and express goods worldwide, TNT included.

import { defineVendor, memory, sourced } from "./define";

export const fedex = /* @__PURE__ */ defineVendor({
  slug: "fedex",
  name: "FedEx",
  kind: "carrier",
  entities: {
    NL: { name: sourced("FedEx Express International B.V.", "privacyPolicy"), country: "NL", contractsWith: ["EEA"] },
    US: { name: sourced("FedEx Corporation", "privacyPolicy"), country: "US", dpf: memory("unknown") },
  },
  services: {
    parcel: {
      name: "FedEx parcel delivery",
      role: sourced("controller", "privacyPolicy"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "TNT", what: "also" }],
  domains: memory(["fedex.com"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "FedEx, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:FedEx/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-07-16",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
