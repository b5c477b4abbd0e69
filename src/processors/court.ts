// A court or an arbitrator, where the text speaks of legal claims.

import { defineVendor, memory } from "./define";

export const court = /* @__PURE__ */ defineVendor({
  slug: "court",
  name: "Court or arbitrator",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Court or arbitrator",
      role: memory("authority"),
      categories: ["identity.name", "content.correspondence", "transaction.history"],
      purposes: ["legal.claims"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
