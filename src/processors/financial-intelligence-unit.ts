// The national unit that gets reports on money laundering.

import { defineVendor, memory } from "./define";

export const financialIntelligenceUnit = /* @__PURE__ */ defineVendor({
  slug: "financial-intelligence-unit",
  name: "Financial intelligence unit (AML)",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Financial intelligence unit (AML)",
      role: memory("authority"),
      categories: ["identity.document", "identity.name", "transaction.history"],
      purposes: ["legal.aml"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Data for checks against money laundering suggests it, even where a text names no recipient.",
});
