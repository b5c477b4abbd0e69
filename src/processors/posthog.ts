// PostHog counts what users do in a product.

import { defineVendor, memory } from "./define";

export const posthog = /* @__PURE__ */ defineVendor({
  slug: "posthog",
  name: "PostHog",
  kind: "analytics",
  entities: { US: { name: memory("PostHog, Inc."), country: "US", dpf: memory("unknown") } },
  services: {
    analytics: {
      name: "PostHog product analytics",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.events", "behaviour.recording"],
      purposes: ["analytics.product"],
    },
  },
  otherNames: [],
  domains: memory(["posthog.com", "i.posthog.com"]),
  hosting: memory(["US", "EU"]),
  documents: { dpa: memory("https://posthog.com/dpa") },
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
