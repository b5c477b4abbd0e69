// FedEx delivers parcels and express goods worldwide, TNT included.

import { defineVendor, memory, sourced } from "./define";

export const fedex = /* @__PURE__ */ defineVendor({
  slug: "fedex",
  name: "FedEx",
  kind: "carrier",
  entities: {
    NL: { name: sourced("FedEx Express International B.V.", "privacyPolicy", "tntNotice"), country: "NL", contractsWith: ["EEA"] },
    US: { name: sourced("FedEx Corporation", "privacyPolicy", "tntNotice"), country: "US", dpf: memory("unknown") },
  },
  services: {
    parcel: {
      name: "FedEx parcel delivery",
      role: sourced("controller", "privacyPolicy"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "FedEx Cross Border Holdings, Inc.", what: "also" },
    { name: "TNT", what: "also" },
  ],
  domains: memory(["fedex.com"]),
  documents: { privacy: sourced("https://www.tnt.com/express/en_fi/site/privacy-policy.html", "tntNotice") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "FedEx, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:FedEx/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-07-16",
      seen: "2026-11-25",
    },
    tntNotice: {
      kind: "vendor-document",
      title: "FedEx, privacy notice on the pages of TNT, of April 2021",
      url: "https://www.tnt.com/express/en_fi/site/privacy-policy.html",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "For its checkout in shops of other countries (Cross Border) a US company of its own is controller, in Europe too.",
});
