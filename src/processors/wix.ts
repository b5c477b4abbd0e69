// Wix hosts websites and online shops that its customers build themselves.

import { defineVendor, memory, noted, sourced } from "./define";

export const wix = /* @__PURE__ */ defineVendor({
  slug: "wix",
  name: "Wix",
  kind: "ecommerce-platform",
  entities: {
    IL: { name: sourced("Wix.com Ltd.", "privacyPolicy", "terms"), country: "IL" },
    US: {
      name: sourced("Wix.com Inc.", "datenanfragen"),
      country: "US",
      dpf: noted(
        memory("active"),
        "The privacy policy speaks of Wix and US companies that it names; whether this one is among them is not recorded.",
      ),
    },
  },
  services: {
    site: {
      name: "Wix website / Wix Stores hosting",
      role: sourced("processor", "processingAgreement"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "contact.address.postal",
        "account.login",
        "account.password",
        "transaction.order",
        "transaction.history",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["hosting.site", "orders.management"],
      carriesAnything: true,
    },
    payments: {
      name: "Wix Payments and connected gateways",
      role: memory("controller"),
      categories: ["payment.card", "payment.account", "transaction.amount"],
      purposes: ["payments.processing"],
    },
  },
  otherNames: [
    { name: "Wix.com", what: "also", of: "vendor" },
    { name: "Wix.com Luxembourg S.à r.l.", what: "also" },
  ],
  domains: sourced(["wix.com", "wixstatic.com", "parastorage.com", "wixapps.net"], "thirdPartyWeb"),
  documents: { dpa: sourced("https://www.wix.com/about/privacy-dpa-users", "processingAgreement") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Wix, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Wix/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2024-09-12",
      seen: "2026-11-25",
    },
    terms: {
      kind: "vendor-document",
      title: "Wix, terms of service",
      place: "github:OpenTermsArchive/contrib-versions:Wix/Terms of Service.md@d6fb386efcd5",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/wix.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/wix.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    processingAgreement: {
      kind: "vendor-document",
      title: "Wix, data processing agreement for users",
      url: "https://www.wix.com/about/privacy-dpa-users",
      textAsOf: "2019-09-11",
      seen: "2026-11-26",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Who signs in the EU is open: the terms name Wix.com Ltd. and affiliates, a data set the Luxembourg company for GDPR requests.",
});
