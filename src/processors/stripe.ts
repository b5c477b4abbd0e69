// Stripe processes card and account payments for online shops, with fraud checks and billing.

import { defineVendor, due, memory, noted, sourced } from "./define";

export const stripe = /* @__PURE__ */ defineVendor({
  slug: "stripe",
  name: "Stripe",
  kind: "payments",
  entities: {
    IE: { name: sourced("Stripe Payments Europe, Limited", "slotwise"), country: "IE", contractsWith: ["EEA"] },
    US: {
      name: sourced("Stripe, LLC", "pidgeiot"),
      country: "US",
      dpf: due(
        noted(
          sourced("active", "pidgeiot", "transfersAddendum"),
          "A third party read the list on 2026-09-01: active since 2026-05-11, due again on 2027-05-11.",
        ),
        "2027-05-11",
      ),
      dpfEntry: { since: sourced("2026-05-11", "pidgeiot"), renewalDue: sourced("2027-05-11", "pidgeiot") },
    },
  },
  services: {
    payments: {
      name: "Stripe payments / Checkout",
      role: noted(
        sourced("depends", "dpa"),
        "Both under its own terms: processor for the shop, controller for fraud, identity checks and its legal duties.",
      ),
      categories: [
        "identity.name",
        "contact.email",
        "contact.address.billing",
        "payment.card",
        "payment.account",
        "transaction.amount",
        "device.ip",
        "device.browser",
      ],
      purposes: ["payments.processing"],
    },
    radar: {
      name: "Stripe Radar (fraud)",
      role: memory("controller"),
      categories: ["payment.card", "device.ip", "device.browser", "device.cookieId", "risk.fraudSignals"],
      purposes: ["payments.fraud"],
    },
    billing: {
      name: "Stripe Billing / Invoicing",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "tax.id", "transaction.history"],
      purposes: ["payments.subscription", "accounting.invoicing"],
    },
  },
  otherNames: [
    { name: "Stripe, Inc.", what: "entity", of: "US", until: noted(sourced("2026", "pidgeiot"), "Before 2026-05-11.") },
    { name: "Stripe Technology Europe, Limited", what: "also" },
  ],
  domains: sourced(["stripe.com", "js.stripe.com", "m.stripe.com", "stripe.network", "stripecdn.com"], "thirdPartyWeb"),
  documents: {
    dpa: sourced("https://stripe.com/legal/dpa", "dpa"),
    subProcessors: sourced("https://stripe.com/legal/service-providers", "serviceProviders"),
  },
  subProcessors: [
    noted(sourced({ name: "Twilio", vendor: "twilio" }, "serviceProviders"), "Also for support of users. As of 2024-09-13."),
    noted(sourced({ name: "Intuition Machines, Inc." }, "serviceProviders"), "Added by the list of 2024-09-13."),
    noted(sourced({ name: "Verifi, Inc." }, "serviceProviders"), "Added by the list of 2024-09-13."),
    noted(sourced({ name: "Cognizant Worldwide Limited" }, "serviceProviders"), "Added by the list of 2024-09-13."),
    noted(sourced({ name: "FrontApp, Inc." }, "serviceProviders"), "Added by the list of 2024-09-13."),
    noted(sourced({ name: "Adish Co., Ltd." }, "serviceProviders"), "Added by the list of 2024-09-13."),
    noted(
      sourced({ name: "London Stock Exchange Group plc" }, "serviceProviders"),
      "Global Data Consortium, Inc. before. As of 2024-09-13.",
    ),
  ],
  sources: {
    pidgeiot: {
      kind: "third-party",
      title: "PidgeIoT list of sub-processors, whose author read the official DPF list on 2026-09-01",
      textAsOf: "2026-09-01",
      seen: "2026-11-25",
    },
    transfersAddendum: {
      kind: "vendor-document",
      title: "Stripe, data transfers addendum",
      url: "https://stripe.com/legal/dta",
      textAsOf: "2025-06-17",
      seen: "2026-11-26",
    },
    dpa: {
      kind: "vendor-document",
      title: "Stripe, data processing agreement",
      url: "https://stripe.com/legal/dpa",
      textAsOf: "2022-05-25",
      seen: "2026-11-26",
    },
    slotwise: {
      kind: "third-party",
      title: "Slotwise integration catalogue, marked by its author as still to be checked",
      textAsOf: "2026-09-29",
      seen: "2026-11-25",
    },
    serviceProviders: {
      kind: "vendor-document",
      title: "Stripe, service providers, summary of changes, read in a copy",
      url: "https://stripe.com/en-gr/legal/service-providers",
      textAsOf: "2024-09-13",
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
});
