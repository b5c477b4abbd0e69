// Zendesk runs help desks and chats.

import { defineVendor, memory, noted, sourced } from "./define";

export const zendesk = /* @__PURE__ */ defineVendor({
  slug: "zendesk",
  name: "Zendesk",
  kind: "support",
  entities: {
    IE: { name: sourced("Zendesk International Ltd.", "datenanfragen"), country: "IE" },
    US: { name: sourced("Zendesk, Inc.", "dpa"), country: "US", contractsWith: ["EEA", "elsewhere"], dpf: memory("active") },
  },
  services: {
    support: {
      name: "Zendesk Support / Chat",
      role: sourced("processor", "dpa", "privacyNotice"),
      categories: ["identity.name", "contact.email", "contact.phone", "content.correspondence", "support.ticket", "device.ip"],
      purposes: ["support.customer"],
    },
  },
  otherNames: [{ name: "Zopim", what: "also", of: "support" }],
  domains: sourced(["zendesk.com", "zdassets.com", "zopim.com"], "thirdPartyWeb"),
  documents: {
    privacy: sourced("https://zendesk.com/au/company/agreements-and-terms/privacy-notice/", "privacyNotice"),
    dpa: sourced("https://www.zendesk.com/company/data-processing-form/", "dpa"),
    subProcessors: sourced("https://support.zendesk.com/hc/en-us/articles/4408883061530-Sub-processor-Policy", "subProcessorPolicy"),
  },
  subProcessors: [
    noted(
      sourced({ name: "Amazon Web Services", vendor: "aws" }, "askAi"),
      "Cloud services. A third party's summary of the list, undated.",
    ),
    noted(sourced({ name: "Twilio", vendor: "twilio" }, "askAi"), "Voice. A third party's summary of the list, undated."),
    noted(sourced({ name: "Google", vendor: "google" }, "askAi"), "Translation. A third party's summary of the list, undated."),
  ],
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Zendesk, data processing form",
      url: "https://www.zendesk.co.uk/company/data-processing-form",
      seen: "2026-11-26",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "Zendesk, privacy notice",
      url: "https://zendesk.com/au/company/agreements-and-terms/privacy-notice/",
      textAsOf: "2024-02-20",
      seen: "2026-11-26",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/zendesk-international-ltd.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/zendesk-international-ltd.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    subProcessorPolicy: {
      kind: "vendor-document",
      title: "Zendesk, sub-processor policy, without its tables",
      url: "https://support.zendesk.com/hc/en-us/articles/4408883061530",
      textAsOf: "2024-12-08",
      seen: "2026-11-26",
    },
    askAi: {
      kind: "third-party",
      title: "My AskAI, answers on the sub-processors of Zendesk",
      url: "https://myaskai.com/zendesk-how-to/objecting-to-new-zendesk-sub-processors",
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
  note: "The processing terms are signed by Zendesk, Inc.; the Irish company is where GDPR requests go. It has binding corporate rules for processors (edition of October 2020).",
});
