// CDEK delivers parcels from Russia through franchise companies.

import { defineVendor, memory } from "./define";

export const cdek = /* @__PURE__ */ defineVendor({
  slug: "cdek",
  name: "CDEK",
  kind: "carrier",
  entities: {
    RU: { name: memory('OOO "SDEK-Global"'), country: "RU" },
  },
  services: {
    parcel: {
      name: "CDEK parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["cdek.ru"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Which company it is changes with the country.",
});
