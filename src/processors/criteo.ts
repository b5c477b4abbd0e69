// Criteo shows people again what they looked at in shops.

import { defineVendor, sourced } from "./define";

export const criteo = /* @__PURE__ */ defineVendor({
  slug: "criteo",
  name: "Criteo",
  kind: "advertising",
  entities: { FR: { name: sourced("Criteo SA", "datenanfragen", "terms"), country: "FR" } },
  services: {
    "retargeting-tag": {
      name: "Criteo tag: reading and storing identifiers",
      role: sourced("joint-controller", "privacyPolicy"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "device.advertisingId"],
      purposes: ["marketing.ads.retargeting"],
    },
    retargeting: {
      name: "Criteo ad selection and measurement",
      role: sourced("controller", "privacyPolicy"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "transaction.history", "contact.email"],
      purposes: ["marketing.ads.retargeting"],
      note: "E-mail addresses are hashed.",
    },
  },
  otherNames: [],
  domains: sourced(["criteo.com", "criteo.net", "emailretargeting.com"], "thirdPartyWeb"),
  externalIds: { gvlId: sourced(91, "privacyPolicy2022") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Criteo, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Criteo/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-08-07",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/criteo.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/criteo.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    terms: {
      kind: "vendor-document",
      title: "Criteo, terms of service",
      place: "github:OpenTermsArchive/contrib-versions:Criteo/Terms of Service.md@d6fb386efcd5",
      seen: "2026-11-25",
    },
    privacyPolicy2022: {
      kind: "vendor-document",
      title: "Criteo, privacy policy, version of 2022",
      place: "github:OpenTermsArchive/contrib-versions:Criteo/Privacy Policy.md@076f32ee2cfb",
      seen: "2026-11-26",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
