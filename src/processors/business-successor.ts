// Whoever takes over the business or a part of it: a recipient only once that happens.

import { defineVendor, memory } from "./define";

export const businessSuccessor = /* @__PURE__ */ defineVendor({
  slug: "business-successor",
  name: "Successor in a merger or acquisition",
  kind: "successor",
  partyKind: "successor",
  entities: {},
  services: {
    default: {
      name: "Successor in a merger or acquisition",
      role: memory("controller"),
      categories: ["account.login", "identity.name", "contact.email", "transaction.history"],
      purposes: ["business.transfer"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
