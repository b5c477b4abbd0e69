// Taboola places recommended links and ads on news sites.

import { defineVendor, memory, noted, sourced } from "./define";

export const taboola = /* @__PURE__ */ defineVendor({
  slug: "taboola",
  name: "Taboola",
  kind: "advertising",
  entities: {
    GB: { name: sourced("Taboola Europe Limited", "privacyPolicy"), country: "GB" },
    IL: { name: sourced("Taboola.com Ltd.", "privacyPolicy"), country: "IL" },
    US: {
      name: sourced("Taboola, Inc.", "privacyPolicy", "datenanfragen"),
      country: "US",
      dpf: noted(memory("unknown"), "Its archived policy does not mention the framework."),
    },
  },
  services: {
    pixel: {
      name: "Taboola pixel and native ads",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.serving"],
    },
  },
  otherNames: [],
  domains: sourced(["taboola.com", "taboolasyndication.com"], "thirdPartyWeb"),
  externalIds: { gvlId: memory(42) },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Taboola, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Taboola/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-10-31",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/taboola.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/taboola.json@0a29c3d6feee",
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
