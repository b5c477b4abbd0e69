// PayPal moves money between accounts: checkout for shops, and payouts to people.

import { defineVendor, memory, noted, sourced } from "./define";

export const paypal = /* @__PURE__ */ defineVendor({
  slug: "paypal",
  name: "PayPal",
  kind: "payments",
  entities: {
    LU: {
      name: sourced("PayPal (Europe) S.à r.l. et Cie, S.C.A.", "privacyPolicy", "datenanfragen"),
      country: "LU",
      contractsWith: ["EEA"],
    },
    US: {
      name: sourced("PayPal, Inc.", "privacyPolicy"),
      country: "US",
      dpf: noted(
        memory("unknown"),
        "No trace of a certification was seen; inside its group PayPal is said to use binding corporate rules.",
      ),
    },
  },
  services: {
    checkout: {
      name: "PayPal checkout",
      role: noted(sourced("controller", "belgianStatement"), "In the EEA the Luxembourg company."),
      categories: [
        "identity.name",
        "contact.email",
        "contact.address.delivery",
        "payment.account",
        "transaction.amount",
        "transaction.order",
        "device.ip",
        "device.browser",
      ],
      purposes: ["payments.processing", "payments.fraud"],
    },
    payouts: {
      name: "PayPal payouts (affiliate commissions)",
      role: noted(sourced("controller", "belgianStatement"), "In the EEA the Luxembourg company."),
      categories: ["contact.email", "payment.account", "transaction.amount"],
      purposes: ["payments.payout"],
    },
  },
  otherNames: [{ name: "PayPal (Europe) S.à r.l. & Cie, S.C.A.", what: "also", of: "LU" }],
  domains: sourced(["paypal.com", "paypalobjects.com"], "thirdPartyWeb"),
  externalIds: { wikidata: memory("Q483959") },
  documents: {
    privacy: sourced("https://www.paypal.com/be/webapps/mpp/ua/privacy-full", "belgianStatement"),
    subProcessors: noted(
      sourced("https://www.paypal.com/pl/webapps/mpp/ua/third-parties-list", "thirdParties"),
      "Third parties of all kinds, many of them controllers; customers of its European company.",
    ),
  },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "PayPal, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:PayPal/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-06-09",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/paypal.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/paypal.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    belgianStatement: {
      kind: "vendor-document",
      title: "PayPal, privacy statement for Belgium",
      url: "https://www.paypal.com/be/webapps/mpp/ua/privacy-full",
      textAsOf: "2024-04-15",
      seen: "2026-11-26",
    },
    thirdParties: {
      kind: "vendor-document",
      title: "PayPal, list of third parties (Polish)",
      url: "https://www.paypal.com/pl/webapps/mpp/ua/third-parties-list",
      textAsOf: "2022-07-01",
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
  note: "It publishes whom it may pass data to because the banking law of Luxembourg asks for it; being on that list does not make a processor.",
});
