// Braintree takes card payments for shops; it belongs to PayPal.

import { defineVendor, memory, noted, sourced } from "./define";

export const braintree = /* @__PURE__ */ defineVendor({
  slug: "braintree",
  name: "Braintree",
  kind: "payments",
  entities: {
    LU: { name: sourced("PayPal (Europe) S.à r.l. et Cie, S.C.A.", "euAddendum"), country: "LU", contractsWith: ["EEA"] },
    CA: { name: sourced("PayPal Canada Co", "canadianAgreement"), country: "CA", contractsWith: ["CA"] },
    US: { name: sourced("PayPal, Inc.", "servicesAgreement"), country: "US", dpf: memory("unknown") },
  },
  services: {
    gateway: {
      name: "Braintree gateway / vault",
      role: noted(
        sourced("controller", "controllerAddendum", "developerPage"),
        "For card processing, gateway and fraud tools. A page of 2018 still said processor for the transactions of its merchants.",
      ),
      categories: ["payment.card", "payment.cardToken", "transaction.amount", "identity.name", "contact.email", "device.ip"],
      purposes: ["payments.processing", "payments.fraud"],
    },
  },
  otherNames: [
    { name: "Braintree Payments", what: "also", of: "vendor" },
    { name: "Braintree, a division of PayPal", what: "also" },
  ],
  domains: memory(["braintreegateway.com", "braintreepayments.com", "braintree-api.com"]),
  documents: { dpa: sourced("https://www.braintreepayments.com/legal/data-protection-addendum", "controllerAddendum") },
  owner: sourced("PayPal", "servicesAgreement"),
  sources: {
    controllerAddendum: {
      kind: "vendor-document",
      title: "Braintree, controller data protection addendum for card processing, version 1.0",
      url: "https://www.braintreepayments.com/legal/data-protection-addendum",
      seen: "2026-11-26",
    },
    developerPage: {
      kind: "vendor-document",
      title: "Braintree, page on data protection laws for developers",
      url: "https://developer.paypal.com/braintree/articles/risk-and-security/compliance/data-protection-laws",
      seen: "2026-11-26",
    },
    euAddendum: {
      kind: "vendor-document",
      title: "Braintree, addendum with standard clauses, read in a copy",
      url: "https://paperzz.com/doc/6797435/eu-model-clauses---braintree-payments",
      seen: "2026-11-26",
    },
    servicesAgreement: {
      kind: "vendor-document",
      title: "Braintree, payment services agreement of 2019-12-23",
      url: "https://www.braintreepayments.com/legal/payment-services-agreement",
      textAsOf: "2019-12-23",
      seen: "2026-11-26",
    },
    canadianAgreement: {
      kind: "vendor-document",
      title: "Braintree, payment services agreement for Canada",
      url: "https://www.braintreepayments.com/legal/payment-services-agreement/ca",
      textAsOf: "2018-09-22",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: 'The document under "dpa" is an addendum between controllers, no contract under Art. 28 GDPR. The PayPal button has terms of its own.',
});
