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
  domains: memory(["vimeo.com", "vimeocdn.com"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Vimeo, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Vimeo/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-03-11",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
