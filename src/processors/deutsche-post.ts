// Deutsche Post delivers letters and small goods in Germany and owns DHL.

import { defineVendor, memory, sourced } from "./define";

export const deutschePost = /* @__PURE__ */ defineVendor({
  slug: "deutsche-post",
  name: "Deutsche Post",
  kind: "carrier",
  entities: {
    DE: { name: sourced("Deutsche Post AG", "datenanfragen", "tilt", "privacyNotice"), country: "DE" },
  },
  services: {
    parcel: {
      name: "Deutsche Post parcel delivery",
      role: sourced("controller", "privacyNotice"),
      categories: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery", "delivery.parcel"],
      purposes: ["delivery.fulfilment", "delivery.notification"],
    },
  },
  otherNames: [],
  domains: memory(["deutschepost.de"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/deutsche-post.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/deutsche-post.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    tilt: {
      kind: "dataset",
      title: "TILT corpus, dhl.de.json (MIT)",
      place: "github:Transparency-Information-Language/tilt-corpus:dhl.de.json@5b9040f1faf4",
      textAsOf: "2021-04-28",
      seen: "2026-11-25",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "DHL Germany, privacy notice, which names the controller of each product",
      url: "https://www.dhl.de/de/toolbar/footer/datenschutz.html",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
