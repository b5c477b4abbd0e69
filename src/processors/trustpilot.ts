// Trustpilot invites buyers to reviews and publishes them.

import { defineVendor, memory, sourced } from "./define";

export const trustpilot = /* @__PURE__ */ defineVendor({
  slug: "trustpilot",
  name: "Trustpilot",
  kind: "reviews",
  entities: { DK: { name: sourced("Trustpilot A/S", "datenanfragen"), country: "DK" } },
  services: {
    invitations: {
      name: "Trustpilot review invitations",
      role: memory("depends"),
      categories: ["contact.email", "identity.name", "transaction.order"],
      purposes: ["reviews.collect"],
    },
    platform: {
      name: "Trustpilot public reviews",
      role: memory("controller"),
      categories: ["identity.name", "content.feedback"],
      purposes: ["reviews.publish"],
    },
    widget: {
      name: "TrustBox widget",
      role: memory("controller"),
      categories: ["device.ip", "device.browser"],
      purposes: ["content.media"],
    },
  },
  otherNames: [],
  domains: sourced(["trustpilot.com", "widget.trustpilot.com"], "thirdPartyWeb"),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/trustpilot.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/trustpilot.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
