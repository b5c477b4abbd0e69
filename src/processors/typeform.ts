// Typeform runs forms and surveys.

import { defineVendor, memory, sourced } from "./define";

export const typeform = /* @__PURE__ */ defineVendor({
  slug: "typeform",
  name: "Typeform",
  kind: "forms",
  entities: { ES: { name: sourced("TYPEFORM, S.L.", "datenanfragen"), country: "ES" } },
  services: {
    forms: {
      name: "Typeform forms and surveys",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.form", "device.ip"],
      purposes: ["forms.collect"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["typeform.com"]),
  hosting: memory(["US", "EU"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/typeform.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/typeform.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
