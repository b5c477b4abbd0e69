// Royal Mail is the postal service of the United Kingdom.

import { defineVendor, noted, sourced } from "./define";

export const royalMail = /* @__PURE__ */ defineVendor({
  slug: "royal-mail",
  name: "Royal Mail",
  kind: "carrier",
  entities: {
    GB: { name: sourced("Royal Mail Group Limited", "privacyNotice"), country: "GB" },
  },
  services: {
    parcel: {
      name: "Royal Mail parcel delivery",
      role: noted(sourced("controller", "privacyNotice"), "Usually; sometimes it is processor for another organisation."),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "Parcelforce Worldwide", what: "also" },
    { name: "Parcelforce", what: "also" },
  ],
  domains: sourced(["royalmail.com", "royalmailgroup.com", "parcelforce.com"], "privacyNotice"),
  documents: { privacy: sourced("https://www.royalmail.com/privacy-policy", "privacyNotice") },
  sources: {
    privacyNotice: {
      kind: "vendor-document",
      title: "Royal Mail Group, privacy notice",
      url: "https://www.royalmail.com/privacy-policy",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
