// Sentry collects errors and timings of software.

import { defineVendor, memory, noted, sourced } from "./define";

export const sentry = /* @__PURE__ */ defineVendor({
  slug: "sentry",
  name: "Sentry",
  kind: "monitoring",
  entities: { US: { name: sourced("Functional Software, Inc.", "dpa"), country: "US", dpf: memory("active") } },
  services: {
    errors: {
      name: "Sentry error and performance monitoring",
      role: sourced("processor", "dpa"),
      categories: ["device.ip", "device.browser", "account.id", "diagnostic.errors", "diagnostic.performance", "behaviour.pages"],
      purposes: ["monitoring.errors"],
    },
    replay: {
      name: "Sentry Session Replay",
      role: memory("processor"),
      categories: ["behaviour.recording", "device.browser"],
      purposes: ["monitoring.errors"],
    },
  },
  otherNames: [{ name: "Functional Software, Inc. d/b/a Sentry", what: "also", of: "US" }],
  domains: sourced(["sentry.io", "sentry-cdn.com", "getsentry.com"], "thirdPartyWeb"),
  hosting: noted(sourced(["US", "EU"], "customerSummary"), "The region can be chosen, as a customer says."),
  documents: { dpa: memory("https://sentry.io/legal/dpa/"), subProcessors: memory("https://sentry.io/legal/subprocessors/") },
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Sentry, data processing addendum 5.1.0",
      url: "https://sentry.io/legal/dpa/",
      textAsOf: "2024-05-29",
      seen: "2026-11-25",
    },
    customerSummary: {
      kind: "third-party",
      title: "A customer's summary of the terms of Sentry",
      url: "https://docs.alai.no/books/legal-compliance/page/dpa-sentry",
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
  recheckAfter: "2027-05-25",
  note: "Several data sets call the company Sentry, Inc.; its own terms say Functional Software, Inc.",
});
