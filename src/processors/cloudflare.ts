// Cloudflare stands between visitors and a site: delivery network, protection, name service.

import { defineVendor, due, memory, noted, sourced } from "./define";

export const cloudflare = /* @__PURE__ */ defineVendor({
  slug: "cloudflare",
  name: "Cloudflare",
  kind: "hosting",
  entities: {
    US: {
      name: sourced("Cloudflare, Inc.", "pidgeiot"),
      country: "US",
      dpf: due(
        noted(
          sourced("active", "privacyPolicy", "pidgeiot"),
          "A third party read the list on 2026-09-01: active since 2016-11-09, due for renewal on 2026-09-23.",
        ),
        "2026-09-23",
      ),
      dpfEntry: { since: sourced("2016-11-09", "pidgeiot"), renewalDue: sourced("2026-09-23", "pidgeiot") },
    },
  },
  services: {
    cdn: {
      name: "Cloudflare CDN / WAF / DNS",
      cookies: sourced(["__cf_bm", "__cfruid"], "openCookies"),
      role: sourced("processor", "pidgeiot", "dpa"),
      categories: ["device.ip", "device.browser", "behaviour.pages", "diagnostic.logs"],
      purposes: ["hosting.cdn", "security.protection"],
    },
    turnstile: {
      name: "Cloudflare Turnstile",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "risk.fraudSignals"],
      purposes: ["security.botProtection"],
    },
    "web-analytics": {
      name: "Cloudflare Web Analytics",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "behaviour.pages"],
      purposes: ["analytics.web"],
    },
  },
  otherNames: [],
  domains: memory(["cloudflare.com", "cloudflareinsights.com", "cdnjs.cloudflare.com"]),
  documents: {
    dpa: sourced("https://www.cloudflare.com/cloudflare-customer-dpa/", "pidgeiot", "dpa"),
    subProcessors: sourced("https://www.cloudflare.com/gdpr/subprocessors/", "pidgeiot"),
  },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Cloudflare, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Cloudflare/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-11-05",
      seen: "2026-11-25",
    },
    pidgeiot: {
      kind: "third-party",
      title: "PidgeIoT list of sub-processors, whose author read the official DPF list on 2026-09-01",
      textAsOf: "2026-09-01",
      seen: "2026-11-25",
    },
    dpa: {
      kind: "vendor-document",
      title: "Cloudflare, data processing addendum 6.2",
      url: "https://www.cloudflare.com/cloudflare-customer-dpa/",
      textAsOf: "2023-11-09",
      seen: "2026-11-26",
    },
    openCookies: {
      kind: "dataset",
      title: "Open Cookie Database (Apache-2.0)",
      place: "github:jkwakman/Open-Cookie-Database:open-cookie-database.csv@0003d0f50a47",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
