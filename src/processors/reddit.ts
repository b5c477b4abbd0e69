// Reddit is a network of forums, with advertising.

import { defineVendor, memory, sourced } from "./define";

export const reddit = /* @__PURE__ */ defineVendor({
  slug: "reddit",
  name: "Reddit",
  kind: "social",
  entities: { US: { name: sourced("Reddit, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") } },
  services: {
    pixel: {
      name: "Reddit Pixel",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "contact.email"],
      purposes: ["marketing.ads.retargeting"],
      note: "E-mail addresses are hashed.",
    },
  },
  otherNames: [],
  domains: sourced(["reddit.com", "redditstatic.com"], "thirdPartyWeb"),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Reddit, privacy policy",
      place: "github:OpenTermsArchive/pga-versions:Reddit/Privacy Policy.md@577430aa7c11",
      textAsOf: "2026-08-20",
      seen: "2026-11-25",
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
