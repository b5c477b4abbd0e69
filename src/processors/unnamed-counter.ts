// A visitor counter or web beacon, where the text does not say whose.

import { defineVendor, memory } from "./define";

export const unnamedCounter = /* @__PURE__ */ defineVendor({
  slug: "unnamed-counter",
  name: "Visitor/view counter, web beacon (unnamed)",
  kind: "analytics",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Visitor/view counter, web beacon (unnamed)",
      role: memory("depends"),
      categories: ["device.ip", "device.browser", "behaviour.pages"],
      purposes: ["analytics.web"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Whose it is must not be guessed from what is usual in a country.",
});
