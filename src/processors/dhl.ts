// DHL delivers parcels and express goods; a part of Deutsche Post.

import { defineVendor, memory, sourced } from "./define";

export const dhl = /* @__PURE__ */ defineVendor({
  slug: "dhl",
  name: "DHL",
  kind: "carrier",
  entities: {
    AT: { name: sourced("DHL Paket (Austria) GmbH", "austrianNotice"), country: "AT", contractsWith: ["AT"] },
    DE: { name: sourced("DHL Paket GmbH", "datenanfragen", "privacyNotice"), country: "DE", contractsWith: ["DE"] },
  },
  services: {
    parcel: {
      name: "DHL parcel delivery",
      role: sourced("controller", "privacyNotice", "austrianNotice"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [
    { name: "DHL Packstation", what: "also", of: "parcel" },
    { name: "Deutsche Post DHL Group", what: "brand", until: memory("2023-07-01") },
    { name: "DHL Group", what: "also" },
    { name: "DHL Express Germany GmbH", what: "also" },
    { name: "Deutsche Post AG", what: "also" },
  ],
  domains: memory(["dhl.com", "dhl.de"]),
  documents: { privacy: sourced("https://www.dhl.de/de/toolbar/footer/datenschutz.html", "privacyNotice") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/dhl-paket-gmbh.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/dhl-paket-gmbh.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "DHL Germany, privacy notice, which names the controller of each product",
      url: "https://www.dhl.de/de/toolbar/footer/datenschutz.html",
      seen: "2026-11-26",
    },
    austrianNotice: {
      kind: "vendor-document",
      title: "DHL Paket Austria, privacy notice",
      url: "https://www.dhlpaket.at/de/datenschutz.html",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "The company changes with the country and with the product (Parcel, Express, eCommerce).",
});
