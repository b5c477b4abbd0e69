// Klaviyo sends marketing e-mail and text messages for shops and follows what their visitors look at.

import { defineVendor, memory, noted, sourced } from "./define";

export const klaviyo = /* @__PURE__ */ defineVendor({
  slug: "klaviyo",
  name: "Klaviyo",
  kind: "email-marketing",
  entities: {
    US: {
      name: sourced("Klaviyo, Inc.", "dpaFrench"),
      country: "US",
      dpf: noted(sourced("active", "gdprPage"), "The vendor's own statement, UK extension included; the official list was not read."),
    },
  },
  services: {
    email: {
      name: "Klaviyo email marketing",
      role: sourced("processor", "dpaFrench"),
      categories: [
        "contact.email",
        "identity.name",
        "preference.marketing",
        "transaction.order",
        "transaction.history",
        "behaviour.emailEngagement",
      ],
      purposes: ["marketing.email"],
    },
    sms: {
      name: "Klaviyo SMS",
      role: sourced("processor", "dpaFrench"),
      categories: ["contact.phone", "identity.name", "preference.marketing"],
      purposes: ["marketing.sms"],
    },
    onsite: {
      name: "Klaviyo onsite tracking / forms",
      role: sourced("processor", "dpaFrench"),
      categories: ["contact.email", "device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.email", "analytics.web"],
    },
  },
  otherNames: [],
  domains: sourced(["klaviyo.com", "a.klaviyo.com", "static.klaviyo.com"], "thirdPartyWeb"),
  hosting: noted(sourced(["US"], "privacyFaq"), "All customer data in one AWS region (us-east-1), as of April 2024."),
  documents: {
    privacy: sourced("https://www.klaviyo.com/legal/privacy/privacy-notice", "privacyNotice"),
    dpa: memory("https://www.klaviyo.com/legal/data-processing-agreement"),
  },
  subProcessors: [
    noted(sourced({ name: "Amazon Web Services", vendor: "aws", country: "US" }, "privacyFaq"), "Hosting, us-east-1, as of April 2024."),
  ],
  sources: {
    dpaFrench: {
      kind: "vendor-document",
      title: "Klaviyo, data processing agreement (French)",
      url: "https://www.klaviyo.com/fr/legal/data-processing-agreement",
      textAsOf: "2023-10-11",
      seen: "2026-11-26",
    },
    privacyFaq: {
      kind: "vendor-document",
      title: "Klaviyo, privacy questions and answers",
      url: "https://www.klaviyo.com/legal/privacy-faqs",
      textAsOf: "2024-04-15",
      seen: "2026-11-26",
    },
    gdprPage: {
      kind: "vendor-document",
      title: "Klaviyo, page on the GDPR for the United Kingdom",
      url: "https://www.klaviyo.com/uk/gdpr",
      seen: "2026-11-26",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "Klaviyo, privacy notice",
      url: "https://www.klaviyo.com/legal/privacy/privacy-notice",
      textAsOf: "2024-04-24",
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
  note: "Its staff in Australia and the United Kingdom may read customer data, by its answers of April 2024; stored it is in the US.",
});
