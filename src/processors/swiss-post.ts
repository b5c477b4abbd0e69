// Swiss Post is the postal service of Switzerland.

import { defineVendor, memory } from "./define";

export const swissPost = /* @__PURE__ */ defineVendor({
  slug: "swiss-post",
  name: "Swiss Post",
  kind: "carrier",
  entities: {
    CH: { name: memory("Die Schweizerische Post AG"), country: "CH" },
  },
  services: {
    parcel: {
      name: "Swiss Post parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["post.ch"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Parcels are run by Post CH Ltd (from memory).",
});
