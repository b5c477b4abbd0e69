// PostNL is the postal service of the Netherlands.

import { defineVendor, memory } from "./define";

export const postnl = /* @__PURE__ */ defineVendor({
  slug: "postnl",
  name: "PostNL",
  kind: "carrier",
  entities: {
    NL: { name: memory("PostNL N.V."), country: "NL" },
  },
  services: {
    parcel: {
      name: "PostNL parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["postnl.nl"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Others name PostNL Holding B.V.; which company signs was not checked.",
});
