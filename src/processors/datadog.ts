// Datadog watches servers, software and browsers.

import { defineVendor, memory } from "./define";

export const datadog = /* @__PURE__ */ defineVendor({
  slug: "datadog",
  name: "Datadog",
  kind: "monitoring",
  entities: { US: { name: memory("Datadog, Inc."), country: "US", dpf: memory("active") } },
  services: {
    monitoring: {
      name: "Datadog logs / APM / RUM",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "diagnostic.logs", "diagnostic.performance", "account.id"],
      purposes: ["monitoring.infrastructure"],
    },
  },
  otherNames: [],
  domains: memory(["datadoghq.com", "datadoghq.eu", "browser-intake-datadoghq.com"]),
  documents: { dpa: memory("https://www.datadoghq.com/legal/data-processing-addendum/") },
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
