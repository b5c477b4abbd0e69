// The authority that assesses and collects taxes.

import { defineVendor, memory } from "./define";

export const taxAuthority = /* @__PURE__ */ defineVendor({
  slug: "tax-authority",
  name: "Tax authority",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Tax authority",
      role: memory("authority"),
      categories: ["identity.name", "tax.id", "transaction.history"],
      purposes: ["legal.tax"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Whether Art. 4(9) GDPR takes it out of the recipients depends on whether it asked in a particular inquiry.",
});
