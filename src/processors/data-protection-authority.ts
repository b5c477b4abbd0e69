// The authority that supervises data protection, where no name is given.

import { defineVendor, memory } from "./define";

export const dataProtectionAuthority = /* @__PURE__ */ defineVendor({
  slug: "data-protection-authority",
  name: "Supervisory authority (data protection)",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Supervisory authority (data protection)",
      role: memory("authority"),
      categories: ["identity.name", "contact.email", "content.correspondence"],
      purposes: ["legal.supervision"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Lists with addresses exist under CC0 (datenanfragen/data, supervisory-authorities).",
});
