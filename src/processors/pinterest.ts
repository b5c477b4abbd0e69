// Pinterest: a social network of pinned pictures, with advertising.

import { defineVendor, memory, noted, sourced } from "./define";

export const pinterest = /* @__PURE__ */ defineVendor({
  slug: "pinterest",
  name: "Pinterest",
  kind: "social",
  entities: {
    IE: { name: sourced("Pinterest Europe Ltd.", "privacyPolicy", "datenanfragen", "adsAgreement"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Pinterest, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    profile: {
      name: "Pinterest business profile",
      role: noted(
        memory("controller"),
        "For users in the EEA, the UK and Switzerland its Irish and its US company are joint controllers with each other.",
      ),
      categories: ["account.socialHandle", "content.feedback"],
      purposes: ["social.presence"],
    },
    tag: {
      name: "Pinterest Tag (ads, conversion)",
      role: memory("depends"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "contact.email"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "E-mail addresses are hashed.",
    },
  },
  otherNames: [],
  domains: sourced(["pinterest.com", "pinimg.com", "ct.pinterest.com"], "thirdPartyWeb"),
  documents: { terms: sourced("https://business.pinterest.com/en-gb/pinterest-advertising-services-agreement", "adsAgreement") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Pinterest, privacy policy",
      place: "github:OpenTermsArchive/pga-versions:Pinterest/Privacy Policy.md@577430aa7c11",
      textAsOf: "2025-10-03",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/pinterest.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/pinterest.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    adsAgreement: {
      kind: "vendor-document",
      title: "Pinterest, advertising services agreement (UK address)",
      url: "https://business.pinterest.com/en-gb/pinterest-advertising-services-agreement",
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
  recheckAfter: "2027-05-25",
});
