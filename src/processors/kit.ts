// Kit, ConvertKit until 2024, sends newsletters for writers.

import { defineVendor, memory, sourced } from "./define";

export const kit = /* @__PURE__ */ defineVendor({
  slug: "kit",
  name: "Kit",
  kind: "email-marketing",
  entities: { US: { name: sourced("ConvertKit LLC", "sitePolicy"), country: "US", dpf: memory("unknown") } },
  services: {
    email: {
      name: "Kit email marketing",
      role: memory("processor"),
      categories: ["contact.email", "identity.name", "behaviour.emailEngagement"],
      purposes: ["marketing.email"],
    },
  },
  otherNames: [{ name: "ConvertKit", what: "brand", of: "vendor", until: memory("2024-10-01") }],
  domains: memory(["kit.com", "convertkit.com"]),
  sources: {
    sitePolicy: {
      kind: "third-party",
      title: "Policy of a site that names ConvertKit LLC of Boise, on standard clauses",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
