// Australia Post is the postal service of Australia.

import { defineVendor, memory } from "./define";

export const australiaPost = /* @__PURE__ */ defineVendor({
  slug: "australia-post",
  name: "Australia Post",
  kind: "carrier",
  entities: {
    AU: { name: memory("Australian Postal Corporation"), country: "AU" },
  },
  services: {
    parcel: {
      name: "Australia Post parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["auspost.com.au"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
