// Amazon Ads follows and measures advertising.

import { defineVendor, memory, sourced } from "./define";

export const amazonAds = /* @__PURE__ */ defineVendor({
  slug: "amazon-ads",
  name: "Amazon Ads",
  kind: "advertising",
  entities: { US: { name: sourced("Amazon.com, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") } },
  services: {
    tag: {
      name: "Amazon Ad Tag",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting"],
    },
  },
  otherNames: [{ name: "Amazon Advertising", what: "also", of: "vendor" }],
  domains: sourced(["amazon-adsystem.com"], "thirdPartyWeb"),
  externalIds: { gvlId: memory(793) },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Amazon Advertising, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Amazon Advertising/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-09-23",
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
