// Whoever delivers the goods, where the text speaks of carriers or delivery services only.

import { defineVendor, memory } from "./define";

export const unnamedCarrier = /* @__PURE__ */ defineVendor({
  slug: "unnamed-carrier",
  name: "Delivery service (unnamed)",
  kind: "carrier",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Delivery service (unnamed)",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery"],
      purposes: ["delivery.fulfilment"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Art. 13(1)(e) GDPR asks for recipients or their categories: a name is worth asking for.",
});
