// Snowflake stores data; Crunchy Bridge, a database service, belongs to it.

import { defineVendor, memory, noted, sourced } from "./define";

export const snowflake = /* @__PURE__ */ defineVendor({
  slug: "snowflake",
  name: "Snowflake",
  kind: "hosting",
  entities: {
    US: {
      name: sourced("Snowflake Inc.", "pidgeiot"),
      country: "US",
      dpf: noted(sourced("active", "pidgeiot"), "For Snowflake Inc.; the notice does not name the Crunchy Data companies that it bought."),
    },
  },
  services: {
    "crunchy-bridge": {
      name: "Crunchy Bridge Postgres",
      role: sourced("processor", "pidgeiot"),
      categories: ["account.login", "contact.email", "content.upload"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "Crunchy Bridge", what: "also", of: "crunchy-bridge" },
    { name: "Crunchy Data", what: "also", of: "crunchy-bridge" },
  ],
  domains: memory(["snowflake.com", "crunchybridge.com"]),
  sources: {
    pidgeiot: {
      kind: "third-party",
      title: "PidgeIoT list of sub-processors, whose author read the official DPF list on 2026-09-01",
      textAsOf: "2026-09-01",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
