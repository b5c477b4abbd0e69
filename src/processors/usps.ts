// USPS is the postal service of the United States.

import { defineVendor, memory } from "./define";

export const usps = /* @__PURE__ */ defineVendor({
  slug: "usps",
  name: "USPS",
  kind: "carrier",
  entities: {
    US: { name: memory("United States Postal Service"), country: "US", dpf: memory("unknown") },
  },
  services: {
    parcel: {
      name: "USPS parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["usps.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
