// Whoever runs a database that holds the data, where the text names nobody.

import { defineVendor, memory } from "./define";

export const unnamedDatabaseHost = /* @__PURE__ */ defineVendor({
  slug: "unnamed-database-host",
  name: "Third-party database (unnamed)",
  kind: "hosting",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Third-party database (unnamed)",
      role: memory("processor"),
      categories: ["account.login", "identity.name", "contact.email", "transaction.history"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "For texts that speak of the databases of third parties.",
});
