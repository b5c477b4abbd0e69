// Plausible counts visitors without cookies.

import { defineVendor, memory } from "./define";

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
  domains: memory(["plausible.io"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
