// Supabase runs databases and sign-in for software.

import { defineVendor, memory } from "./define";

export const supabase = /* @__PURE__ */ defineVendor({
  slug: "supabase",
  name: "Supabase",
  kind: "hosting",
  entities: { US: { name: memory("Supabase, Inc."), country: "US", dpf: memory("unknown") } },
  services: {
    database: {
      name: "Supabase database / auth",
      role: memory("processor"),
      categories: ["account.login", "account.password", "contact.email", "content.upload"],
      purposes: ["hosting.infrastructure", "auth.login"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["supabase.co", "supabase.com"]),
  documents: { dpa: memory("https://supabase.com/legal/dpa") },
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
