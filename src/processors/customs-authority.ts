// Customs, where parcels cross a border.

import { defineVendor, memory } from "./define";

export const customsAuthority = /* @__PURE__ */ defineVendor({
  slug: "customs-authority",
  name: "Customs authority",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Customs authority",
      role: memory("authority"),
      categories: ["identity.name", "contact.address.delivery", "transaction.order"],
      purposes: ["legal.customs"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
