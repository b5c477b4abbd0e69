// Amplitude counts what users do in a product.

import { defineVendor, memory, sourced } from "./define";

export const amplitude = /* @__PURE__ */ defineVendor({
  slug: "amplitude",
  name: "Amplitude",
  kind: "analytics",
  entities: { US: { name: sourced("Amplitude, Inc.", "datenanfragen"), country: "US", dpf: memory("active") } },
  services: {
    analytics: {
      name: "Amplitude analytics",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.events", "account.id"],
      purposes: ["analytics.product"],
    },
  },
  otherNames: [],
  domains: sourced(["amplitude.com"], "thirdPartyWeb"),
  hosting: memory(["US", "EU"]),
  documents: { dpa: memory("https://amplitude.com/dpa") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/amplitude-com.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/amplitude-com.json@0a29c3d6feee",
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
