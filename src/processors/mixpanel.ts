// Mixpanel counts what users do in a product.

import { defineVendor, memory, noted, sourced } from "./define";

export const mixpanel = /* @__PURE__ */ defineVendor({
  slug: "mixpanel",
  name: "Mixpanel",
  kind: "analytics",
  entities: { US: { name: memory("Mixpanel, Inc."), country: "US", dpf: memory("active") } },
  services: {
    analytics: {
      name: "Mixpanel product analytics",
      role: sourced("processor", "dpa"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.events", "account.id"],
      purposes: ["analytics.product"],
    },
  },
  otherNames: [],
  domains: sourced(["mixpanel.com", "mxpnl.com", "api-eu.mixpanel.com"], "thirdPartyWeb"),
  hosting: noted(sourced(["US", "EU"], "residency"), "In the US by default; the EU can be chosen."),
  documents: { dpa: memory("https://mixpanel.com/legal/data-processing-agreement/") },
  sources: {
    dpa: { kind: "vendor-document", title: "Mixpanel, data processing addendum", url: "https://mixpanel.com/dpa", seen: "2026-11-25" },
    residency: {
      kind: "vendor-document",
      title: "Mixpanel, page on residency in the EU (preview host)",
      place: "docs.mixpanel.com/docs/privacy/eu-residency (preview host)",
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
  note: "A data set under CC0 names Mixpanel, S.L. with an address in Paris for GDPR requests.",
});
