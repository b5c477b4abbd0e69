// Intercom runs the chat window of sites and answers in it.

import { defineVendor, memory, noted, sourced } from "./define";

export const intercom = /* @__PURE__ */ defineVendor({
  slug: "intercom",
  name: "Intercom",
  kind: "support",
  entities: {
    IE: {
      name: noted(
        sourced("Intercom R&D Unlimited Company", "privacyPolicy", "terms", "datenanfragen"),
        "By the terms of 2017 it contracts with everybody outside some states of the US.",
      ),
      country: "IE",
      contractsWith: ["EEA", "elsewhere"],
    },
    US: { name: sourced("Intercom, Inc.", "privacyPolicy"), country: "US", dpf: memory("active") },
  },
  services: {
    messenger: {
      name: "Intercom Messenger / Fin",
      role: sourced("processor", "subProcessorList"),
      categories: [
        "identity.name",
        "contact.email",
        "content.correspondence",
        "account.id",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["support.customer", "marketing.inapp"],
    },
  },
  otherNames: [
    { name: "Intercom Software UK Limited", what: "also" },
    { name: "Intercom Software Australia Pty Ltd", what: "also" },
    { name: "Fin", what: "also", of: "messenger" },
  ],
  domains: memory(["intercom.com", "intercom.io", "intercomcdn.com", "intercomassets.com"]),
  hosting: noted(sourced(["US", "IE"], "subProcessorList"), "The US where nothing else was chosen; Dublin for hosting in the EU."),
  documents: {
    privacy: sourced("https://intercom.com/es/legal/privacy", "privacyPolicy"),
    subProcessors: sourced("https://intercom.com/legal/subprocessors-list", "subProcessorList"),
    dpa: memory("https://www.intercom.com/legal/data-processing-agreement"),
  },
  subProcessors: [
    noted(
      sourced({ name: "Amazon Web Services", vendor: "aws", country: "US" }, "subProcessorList"),
      "Hosting, storage and processing; in Ireland where hosting in the EU was chosen. Undated list.",
    ),
    noted(
      sourced({ name: "Snowflake", vendor: "snowflake", country: "US" }, "subProcessorList"),
      "Data warehouse; in the list for the EU as well. Undated list.",
    ),
    noted(sourced({ name: "Mailgun Technologies, LLC", country: "US" }, "subProcessorList"), "Sends e-mail. Undated list."),
    noted(sourced({ name: "Message Systems, Inc.", country: "US" }, "subProcessorList"), "SparkPost: sends e-mail. Undated list."),
    noted(sourced({ name: "Twilio", vendor: "twilio", country: "US" }, "subProcessorList"), "Text messages and phone. Undated list."),
    noted(
      sourced({ name: "Cloudflare", vendor: "cloudflare", country: "US" }, "subProcessorList"),
      "For articles on a domain of the customer. Undated list.",
    ),
    noted(sourced({ name: "OpenAI", vendor: "openai", country: "US" }, "subProcessorList"), "Undated list, which names OpenAI, L.L.C."),
    noted(sourced({ name: "PlanetScale Inc.", country: "US" }, "subProcessorList"), "Database. Undated list."),
    noted(sourced({ name: "Anthropic", vendor: "anthropic", country: "US" }, "subProcessorList"), "Undated list."),
    noted(sourced({ name: "Google", vendor: "google", country: "US" }, "subProcessorList"), "Google LLC, for AI. Undated list."),
  ],
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Intercom, privacy policy (Spanish address), with its group companies",
      url: "https://intercom.com/es/legal/privacy",
      seen: "2026-11-26",
    },
    terms: {
      kind: "vendor-document",
      title: "Intercom, terms of 2017",
      url: "https://www.intercom.com/terms-and-policies",
      textAsOf: "2017-07-20",
      seen: "2026-11-26",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/intercom-com.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/intercom-com.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    subProcessorList: {
      kind: "vendor-document",
      title: "Intercom, list of sub-processors",
      url: "https://intercom.com/legal/subprocessors-list",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
