// InPost runs parcel lockers and deliveries in Poland.

import { defineVendor, memory, sourced } from "./define";

export const inpost = /* @__PURE__ */ defineVendor({
  slug: "inpost",
  name: "InPost",
  kind: "carrier",
  entities: {
    PL: { name: sourced("InPost sp. z o.o.", "shopPolicy"), country: "PL" },
  },
  services: {
    parcel: {
      name: "InPost parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "Paczkomaty", what: "also" }],
  domains: memory(["inpost.pl"]),
  sources: {
    shopPolicy: { kind: "third-party", title: "Policy of a Polish shop that names InPost sp. z o.o.", seen: "2026-11-25" },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
