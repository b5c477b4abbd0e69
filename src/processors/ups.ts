// UPS (United Parcel Service) delivers parcels worldwide.

import { defineVendor, memory, sourced } from "./define";

export const ups = /* @__PURE__ */ defineVendor({
  slug: "ups",
  name: "UPS",
  kind: "carrier",
  entities: {
    BE: { name: sourced("UPS Europe SA", "datenanfragen"), country: "BE", contractsWith: ["EEA"] },
    US: { name: memory("United Parcel Service, Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    parcel: {
      name: "UPS parcel delivery",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["ups.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/ups.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/ups.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "UPS publishes who is its controller in each country of the EEA.",
});
