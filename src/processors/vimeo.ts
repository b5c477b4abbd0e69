// Vimeo plays videos inside other sites.

import { defineVendor, memory, sourced } from "./define";

export const vimeo = /* @__PURE__ */ defineVendor({
  slug: "vimeo",
  name: "Vimeo",
  kind: "media",
  entities: { US: { name: sourced("Vimeo.com, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") } },
  services: {
    player: {
      name: "Vimeo player",
      role: memory("depends"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["content.media"],
    },
  },
  otherNames: [],
  domains: sourced(["vimeo.com", "vimeocdn.com"], "thirdPartyWeb"),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Vimeo, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Vimeo/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-03-11",
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
