// Royal Mail is the postal service of the United Kingdom.

import { defineVendor, memory } from "./define";

export const royalMail = /* @__PURE__ */ defineVendor({
  slug: "royal-mail",
  name: "Royal Mail",
  kind: "carrier",
  entities: {
    GB: { name: memory("Royal Mail Group Limited"), country: "GB" },
  },
  services: {
    parcel: {
      name: "Royal Mail parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "Parcelforce", what: "also" }],
  domains: memory(["royalmail.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
