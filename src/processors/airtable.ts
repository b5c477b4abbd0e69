// Airtable keeps tables and forms.

import { defineVendor, memory } from "./define";

export const airtable = /* @__PURE__ */ defineVendor({
  slug: "airtable",
  name: "Airtable",
  kind: "collaboration",
  entities: { US: { name: memory("Formagrid, Inc."), country: "US", dpf: memory("unknown") } },
  services: {
    base: {
      name: "Airtable bases and forms",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "contact.phone", "professional.company", "content.form"],
      purposes: ["collab.internal", "forms.collect"],
      carriesAnything: true,
    },
  },
  otherNames: [{ name: "Formagrid Inc. d/b/a Airtable", what: "also", of: "US" }],
  domains: memory(["airtable.com"]),
  documents: { dpa: memory("https://www.airtable.com/company/dpa") },
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
