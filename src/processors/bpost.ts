// bpost is the postal service of Belgium.

import { defineVendor, memory } from "./define";

export const bpost = /* @__PURE__ */ defineVendor({
  slug: "bpost",
  name: "bpost",
  kind: "carrier",
  entities: {
    BE: { name: memory("bpost SA/NV"), country: "BE" },
  },
  services: {
    parcel: {
      name: "bpost parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["bpost.be"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
