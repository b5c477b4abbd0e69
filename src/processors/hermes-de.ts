// Hermes Germany delivers parcels in Germany; Evri, once Hermes UK, is another company.

import { defineVendor, memory, sourced } from "./define";

export const hermesDe = /* @__PURE__ */ defineVendor({
  slug: "hermes-de",
  name: "Hermes Germany",
  kind: "carrier",
  entities: {
    DE: { name: sourced("Hermes Germany GmbH", "datenanfragen"), country: "DE" },
  },
  services: {
    parcel: {
      name: "Hermes Germany parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["myhermes.de"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/hermes.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/hermes.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
