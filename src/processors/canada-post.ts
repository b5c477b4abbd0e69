// Canada Post is the postal service of Canada, a Crown corporation.

import { defineVendor, memory } from "./define";

export const canadaPost = /* @__PURE__ */ defineVendor({
  slug: "canada-post",
  name: "Canada Post",
  kind: "carrier",
  entities: {
    CA: { name: memory("Canada Post Corporation"), country: "CA" },
  },
  services: {
    parcel: {
      name: "Canada Post parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["canadapost.ca", "canadapost-postescanada.ca"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
