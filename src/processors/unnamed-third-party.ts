// Somebody of whom the text says only that it is a third party.

import { defineVendor, memory } from "./define";

export const unnamedThirdParty = /* @__PURE__ */ defineVendor({
  slug: "unnamed-third-party",
  name: "Third party (unnamed)",
  kind: "unspecified",
  partyKind: "category",
  entities: {},
  services: {
    default: { name: "Third party (unnamed)", role: memory("depends"), categories: [], purposes: [] },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Nothing is usual for it: data, purpose and role have to come from the text.",
});
