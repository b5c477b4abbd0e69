// Klarna lets buyers pay later and pays shops.

import { defineVendor, memory, sourced } from "./define";

export const klarna = /* @__PURE__ */ defineVendor({
  slug: "klarna",
  name: "Klarna",
  kind: "payments",
  entities: { SE: { name: sourced("Klarna Bank AB (publ)", "datenanfragen", "noticeCopy"), country: "SE" } },
  services: {
    "pay-later": {
      name: "Klarna pay later / instalments",
      role: sourced("controller", "noticeCopy"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "contact.address.billing",
        "identity.dateOfBirth",
        "transaction.order",
        "risk.credit",
      ],
      purposes: ["payments.processing", "payments.credit"],
    },
    sofort: {
      name: "Sofort / Pay now",
      role: memory("controller"),
      categories: ["payment.account", "transaction.amount"],
      purposes: ["payments.processing"],
    },
  },
  otherNames: [
    { name: "Sofortüberweisung", what: "also", of: "sofort" },
    { name: "Klarna GmbH", what: "also" },
    { name: "Sofort GmbH", what: "also", of: "sofort" },
    { name: "Sofort", what: "also", of: "sofort" },
  ],
  domains: memory(["klarna.com", "klarnacdn.net", "klarnaservices.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/klarna.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/klarna.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    noticeCopy: {
      kind: "vendor-document",
      title: "Klarna, privacy notice, read in the copy of a shop, undated",
      url: "https://theperfumeshop.com/klarna-privacy-policy",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
