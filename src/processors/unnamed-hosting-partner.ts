// Whoever runs the servers of a site, where the text names nobody.

import { defineVendor, memory } from "./define";

export const unnamedHostingPartner = /* @__PURE__ */ defineVendor({
  slug: "unnamed-hosting-partner",
  name: "Hosting partner (unnamed)",
  kind: "hosting",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Hosting partner (unnamed)",
      role: memory("processor"),
      categories: ["account.login", "account.password", "identity.name", "contact.email", "transaction.order"],
      purposes: ["hosting.site"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "For texts that speak of the servers of partners or service providers.",
});
