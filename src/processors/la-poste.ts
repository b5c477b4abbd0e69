// La Poste is the postal service of France; Colissimo and Chronopost are its parcel brands.

import { defineVendor, memory } from "./define";

export const laPoste = /* @__PURE__ */ defineVendor({
  slug: "la-poste",
  name: "La Poste",
  kind: "carrier",
  entities: {
    FR: { name: memory("La Poste SA"), country: "FR" },
  },
  services: {
    parcel: {
      name: "La Poste / Colissimo parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "Colissimo", what: "also" },
    { name: "Chronopost", what: "also" },
  ],
  domains: memory(["laposte.fr", "colissimo.fr"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
