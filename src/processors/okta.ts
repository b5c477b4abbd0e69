// Okta signs people in; Auth0 belongs to it.

import { defineVendor, memory, noted } from "./define";

export const okta = /* @__PURE__ */ defineVendor({
  slug: "okta",
  name: "Okta",
  kind: "identity",
  entities: { US: { name: memory("Okta, Inc."), country: "US", dpf: memory("active") } },
  services: {
    auth0: {
      name: "Auth0",
      role: memory("processor"),
      categories: ["account.login", "account.password", "contact.email", "identity.name", "device.ip", "account.oauthProfile"],
      purposes: ["auth.login", "auth.mfa"],
      since: noted(memory("2021-05-03"), "Owned by Okta since then; the service is older."),
    },
    workforce: {
      name: "Okta Workforce Identity",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "account.login", "device.ip"],
      purposes: ["auth.login"],
    },
  },
  otherNames: [
    { name: "Auth0, Inc.", what: "entity" },
    { name: "Auth0", what: "also", of: "auth0" },
  ],
  domains: memory(["okta.com", "oktacdn.com", "auth0.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
