// Advertising companies whose cookies or tags a site carries, where the text names none.

import { defineVendor, memory } from "./define";

export const unnamedAdvertisingPartner = /* @__PURE__ */ defineVendor({
  slug: "unnamed-advertising-partner",
  name: "Advertising partner (unnamed)",
  kind: "advertising",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Advertising partner (unnamed)",
      role: memory("depends"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
