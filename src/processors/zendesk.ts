// Zendesk runs help desks and chats.

import { defineVendor, memory, sourced } from "./define";

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
  domains: memory(["zendesk.com", "zdassets.com", "zopim.com"]),
  documents: {
    dpa: sourced("https://www.zendesk.com/company/data-processing-form/", "dpa"),
    subProcessors: memory("https://support.zendesk.com/hc/en-us/articles/4408883061530-Sub-processor-Policy"),
  },
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Zendesk, data processing form",
      url: "https://www.zendesk.co.uk/company/data-processing-form",
      seen: "2026-11-25",
    },
    privacyNotice: {
      kind: "vendor-document",
      title: "Zendesk, privacy notice",
      url: "https://zendesk.com/au/company/agreements-and-terms/privacy-notice/",
      textAsOf: "2024-02-20",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/zendesk-international-ltd.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/zendesk-international-ltd.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "The processing terms are signed by Zendesk, Inc.; the Irish company is where GDPR requests go.",
});
