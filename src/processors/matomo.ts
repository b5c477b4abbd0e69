// Matomo, Piwik until 2018, counts visitors, in its cloud or on the customer's machines.

import { defineVendor, memory } from "./define";

export const matomo = /* @__PURE__ */ defineVendor({
  slug: "matomo",
  name: "Matomo",
  kind: "analytics",
  entities: { NZ: { name: memory("InnoCraft Limited"), country: "NZ" } },
  services: {
    cloud: {
      name: "Matomo Cloud",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["analytics.web"],
    },
    "self-hosted": {
      name: "Matomo On-Premise",
      role: memory("depends"),
      categories: [],
      purposes: ["analytics.web"],
      selfHosted: true,
      note: "Nobody else gets data: it runs on the controller's machines.",
    },
  },
  otherNames: [{ name: "Piwik", what: "brand", of: "vendor", until: memory("2018-01-09") }],
  domains: memory(["matomo.org", "matomo.cloud"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
