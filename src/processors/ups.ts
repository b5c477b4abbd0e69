// UPS (United Parcel Service) delivers parcels worldwide.

import { defineVendor, memory, noted, sourced } from "./define";

export const ups = /* @__PURE__ */ defineVendor({
  slug: "ups",
  name: "UPS",
  kind: "carrier",
  entities: {
    BE: {
      name: noted(
        sourced("UPS Europe SA", "datenanfragen"),
        "The address for GDPR requests; another version of the data set writes UPS Europa SA.",
      ),
      country: "BE",
    },
    DE: {
      name: sourced("United Parcel Service Deutschland S.à r.l. & Co. OHG", "datenanfragenLater"),
      country: "DE",
      contractsWith: ["DE"],
    },
    US: { name: sourced("United Parcel Service, Inc.", "privacyNotice"), country: "US", dpf: memory("unknown") },
  },
  services: {
    parcel: {
      name: "UPS parcel delivery",
      role: noted(sourced("controller", "eeaAddendum"), "In the EEA the UPS company that its list names for the country of the person."),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [{ name: "UPS Europa SA", what: "also", of: "BE" }],
  domains: memory(["ups.com"]),
  documents: {
    privacy: sourced("https://www.ups.com/de/de/support/shipping-support/legal-terms-conditions/privacy-notice.page", "eeaAddendum"),
  },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/ups.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/ups.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "UPS, privacy notice (Canada)",
      url: "https://ups.com/ca/en/support/shipping-support/legal-terms-conditions/privacy-notice",
      seen: "2026-11-26",
    },
    eeaAddendum: {
      kind: "vendor-document",
      title: "UPS, privacy notice for Germany, part on the EEA",
      url: "https://www.ups.com/de/de/support/shipping-support/legal-terms-conditions/privacy-notice.page",
      seen: "2026-11-26",
    },
    datenanfragenLater: {
      kind: "dataset",
      title: "datenanfragen/data, companies/ups.json (CC0-1.0), another version",
      place: "github:datenanfragen/data:companies/ups.json@1b6e9ba2c019",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "No one company stands for the EEA: UPS lists its controller for each country. That list was not read; the German one is from a data set.",
});
