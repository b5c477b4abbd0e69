// DPD delivers parcels through national companies under one French parent, Geopost.

import { defineVendor, memory, noted, sourced } from "./define";

export const dpd = /* @__PURE__ */ defineVendor({
  slug: "dpd",
  name: "DPD",
  kind: "carrier",
  entities: {
    DE: { name: sourced("DPD Deutschland GmbH", "datenanfragen", "germanNotice"), country: "DE" },
    FR: { name: sourced("Geopost SA", "latvianNotice"), country: "FR" },
    LV: { name: sourced("SIA DPD Latvija", "latvianNotice"), country: "LV" },
  },
  services: {
    parcel: {
      name: "DPD parcel delivery",
      role: noted(sourced("controller", "latvianNotice"), "The national company; in a few cases jointly with Geopost SA."),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "GeoPost SA", what: "brand", of: "FR", until: memory("2023") },
    { name: "DPDgroup", what: "also", of: "vendor" },
  ],
  domains: memory(["dpd.com"]),
  documents: { privacy: sourced("https://www.dpd.com/de/de/datenschutz/", "germanNotice") },
  owner: noted(sourced("La Poste", "germanNotice"), "Through Geopost."),
  sources: {
    latvianNotice: {
      kind: "vendor-document",
      title: "DPD Latvia, data protection notice of September 2025",
      url: "https://www.dpd.com/lv/en/terms-and-conditions/dpd-latvia-privacy-policy",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/dpd.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/dpd.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    germanNotice: {
      kind: "vendor-document",
      title: "DPD Germany, privacy notice",
      url: "https://www.dpd.com/de/de/datenschutz/",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
