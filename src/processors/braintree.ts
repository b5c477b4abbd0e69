// Braintree takes card payments for shops; it belongs to PayPal.

import { defineVendor, memory } from "./define";

export const braintree = /* @__PURE__ */ defineVendor({
  slug: "braintree",
  name: "Braintree",
  kind: "payments",
  entities: {
    LU: { name: memory("PayPal (Europe) S.à r.l. et Cie, S.C.A."), country: "LU", contractsWith: ["EEA"] },
    US: { name: memory("PayPal, Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    gateway: {
      name: "Braintree gateway / vault",
      role: memory("depends"),
      categories: ["payment.card", "payment.cardToken", "transaction.amount", "identity.name", "contact.email", "device.ip"],
      purposes: ["payments.processing", "payments.fraud"],
    },
  },
  otherNames: [{ name: "Braintree, a division of PayPal", what: "also" }],
  domains: memory(["braintreegateway.com", "braintreepayments.com", "braintree-api.com"]),
  owner: memory("PayPal"),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
