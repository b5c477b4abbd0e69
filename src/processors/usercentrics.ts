// Usercentrics asks visitors for consent and keeps their answers; Cookiebot is its product.

import { defineVendor, memory } from "./define";

export const usercentrics = /* @__PURE__ */ defineVendor({
  slug: "usercentrics",
  name: "Usercentrics",
  kind: "consent",
  entities: { DK: { name: memory("Usercentrics A/S"), country: "DK" } },
  services: {
    cookiebot: {
      name: "Cookiebot CMP",
      role: memory("processor"),
      categories: ["device.ip", "preference.consent", "device.cookieId"],
      purposes: ["consent.management"],
    },
  },
  otherNames: [
    { name: "Cybot A/S", what: "entity", of: "DK", until: memory("2023") },
    { name: "Usercentrics GmbH", what: "also" },
    { name: "Cookiebot", what: "also", of: "cookiebot" },
  ],
  domains: memory(["cookiebot.com", "usercentrics.eu"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
