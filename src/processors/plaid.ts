// Plaid reads bank accounts for other services.

import { defineVendor, memory } from "./define";

export const plaid = /* @__PURE__ */ defineVendor({
  slug: "plaid",
  name: "Plaid",
  kind: "payments",
  entities: {
    NL: { name: memory("Plaid, B.V."), country: "NL", contractsWith: ["EEA"] },
    US: { name: memory("Plaid Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    link: {
      name: "Plaid Link (bank data)",
      role: memory("controller"),
      categories: ["identity.name", "payment.account", "transaction.history", "account.login"],
      purposes: ["payments.accountInformation"],
    },
  },
  otherNames: [],
  domains: memory(["plaid.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
