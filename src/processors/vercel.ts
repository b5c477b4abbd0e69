// Vercel hosts sites and functions.

import { defineVendor, memory, sourced } from "./define";

export const vercel = /* @__PURE__ */ defineVendor({
  slug: "vercel",
  name: "Vercel",
  kind: "hosting",
  entities: { US: { name: sourced("Vercel Inc.", "datenanfragen"), country: "US", dpf: sourced("active", "sitePolicy") } },
  services: {
    hosting: {
      name: "Vercel hosting and functions",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "diagnostic.logs", "behaviour.pages"],
      purposes: ["hosting.site"],
      carriesAnything: true,
    },
    analytics: {
      name: "Vercel Web Analytics",
      role: memory("processor"),
      categories: ["device.browser", "behaviour.pages", "location.approx"],
      purposes: ["analytics.web"],
    },
  },
  otherNames: [],
  domains: memory(["vercel.com", "vercel.app", "vercel-insights.com"]),
  documents: { dpa: memory("https://vercel.com/legal/dpa") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/vercel.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/vercel.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    sitePolicy: {
      kind: "third-party",
      title: "Policy of a customer that quotes the policy of Vercel on the framework",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
