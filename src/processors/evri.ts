// Evri, Hermes UK until 2022, delivers parcels in the United Kingdom.

import { defineVendor, memory } from "./define";

export const evri = /* @__PURE__ */ defineVendor({
  slug: "evri",
  name: "Evri",
  kind: "carrier",
  entities: {
    GB: { name: memory("Evri Limited"), country: "GB" },
  },
  services: {
    parcel: {
      name: "Evri parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "Hermes Parcelnet", what: "brand", until: memory("2022-03") },
    { name: "Hermes UK", what: "brand", of: "vendor", until: memory("2022-03") },
  ],
  domains: memory(["evri.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "In 2025 it joined with DHL eCommerce UK (from memory).",
});
