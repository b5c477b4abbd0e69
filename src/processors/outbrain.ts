// Teads, Outbrain until 2026, places recommended links and ads on news sites.

import { defineVendor, memory, noted, sourced } from "./define";

export const outbrain = /* @__PURE__ */ defineVendor({
  slug: "outbrain",
  name: "Teads",
  kind: "advertising",
  entities: { US: { name: sourced("Teads Holding Co.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") } },
  services: {
    pixel: {
      name: "Outbrain / Teads pixel",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting"],
    },
  },
  otherNames: [
    {
      name: "Outbrain Inc.",
      what: "entity",
      of: "US",
      until: noted(sourced("2026-04-30", "privacyPolicy"), "The day on which the change was recorded; the merger is older."),
    },
    { name: "Outbrain", what: "also", of: "vendor" },
    { name: "Zemanta Inc.", what: "also" },
  ],
  domains: sourced(["outbrain.com", "outbrainimg.com", "teads.tv"], "thirdPartyWeb"),
  externalIds: { gvlId: memory(164) },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Outbrain, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Outbrain/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-06-24",
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
