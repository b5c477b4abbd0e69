// GLS (General Logistics Systems) delivers parcels through national companies.

import { defineVendor, memory, sourced } from "./define";

export const gls = /* @__PURE__ */ defineVendor({
  slug: "gls",
  name: "GLS",
  kind: "carrier",
  entities: {
    DE: { name: sourced("General Logistics Systems Germany GmbH & Co. OHG", "datenanfragen"), country: "DE" },
    NL: { name: memory("General Logistics Systems B.V."), country: "NL" },
  },
  services: {
    parcel: {
      name: "GLS parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["gls-group.eu", "gls-group.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/gls.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/gls.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
