// Plausible counts visitors without cookies.

import { defineVendor, memory, sourced } from "./define";

export const plausible = /* @__PURE__ */ defineVendor({
  slug: "plausible",
  name: "Plausible",
  kind: "analytics",
  entities: { EE: { name: memory("Plausible Insights OÜ"), country: "EE", contractsWith: ["EEA"] } },
  services: {
    analytics: {
      name: "Plausible Analytics",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "behaviour.pages"],
      purposes: ["analytics.web"],
    },
  },
  otherNames: [],
  domains: sourced(["plausible.io"], "thirdPartyWeb"),
  sources: {
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
