// TikTok is a network for short videos, with advertising.

import { defineVendor, memory, noted, sourced } from "./define";

export const tiktok = /* @__PURE__ */ defineVendor({
  slug: "tiktok",
  name: "TikTok",
  kind: "social",
  entities: {
    GB: { name: sourced("TikTok Information Technologies UK Limited", "processorTerms"), country: "GB", contractsWith: ["GB"] },
    IE: { name: sourced("TikTok Technology Limited", "processorTerms"), country: "IE", contractsWith: ["EEA"] },
    US: {
      name: sourced("TikTok USDS Joint Venture LLC", "usPolicy"),
      country: "US",
      contractsWith: ["US"],
      dpf: memory("unknown"),
    },
  },
  services: {
    "pixel-collection": {
      name: "TikTok Pixel / Events API: collection and measurement",
      role: sourced("joint-controller", "processorTerms"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.events", "contact.email"],
      purposes: ["marketing.ads.measurement"],
      note: "E-mail addresses are hashed.",
    },
    "pixel-targeting": {
      name: "TikTok audiences and ad targeting",
      role: sourced("controller", "processorTerms"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "device.advertisingId"],
      purposes: ["marketing.ads.retargeting"],
    },
    account: {
      name: "TikTok account",
      role: memory("controller"),
      categories: ["account.socialHandle", "content.feedback"],
      purposes: ["social.presence"],
    },
  },
  otherNames: [
    {
      name: "TikTok Inc.",
      what: "entity",
      of: "US",
      until: noted(
        sourced("2026-01-23", "usPolicy"),
        "For the service in the US. The archived policy of that day is the first with the new name.",
      ),
    },
    { name: "ByteDance", what: "also" },
  ],
  domains: memory(["tiktok.com", "analytics.tiktok.com", "ttwstatic.com"]),
  sources: {
    processorTerms: {
      kind: "vendor-document",
      title: "TikTok, data processor agreement (terms of 2026-02-05)",
      place: "github:OpenTermsArchive/vlopses-us-versions:TikTok/Data Processor Agreement.md@2d61653015b9",
      textAsOf: "2026-08-22",
      seen: "2026-11-25",
    },
    usPolicy: {
      kind: "vendor-document",
      title: "TikTok, privacy policy for the US",
      place: "github:OpenTermsArchive/vlopses-us-versions:TikTok/Privacy Policy.md@2d61653015b9",
      textAsOf: "2026-07-15",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "The companies of Ireland and the United Kingdom sign together, as joint controllers. The service in the US is a company of its own.",
});
