// Russian Post is the postal service of Russia.

import { defineVendor, memory } from "./define";

export const russianPost = /* @__PURE__ */ defineVendor({
  slug: "russian-post",
  name: "Russian Post",
  kind: "carrier",
  entities: {
    RU: { name: memory('AO "Pochta Rossii"'), country: "RU" },
  },
  services: {
    parcel: {
      name: "Russian Post parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["pochta.ru"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
