// Pipedrive is a database of contacts and deals for sales teams.

import { defineVendor, memory, noted, sourced } from "./define";

export const pipedrive = /* @__PURE__ */ defineVendor({
  slug: "pipedrive",
  name: "Pipedrive",
  kind: "crm",
  entities: {
    EE: { name: sourced("Pipedrive OÜ", "gdprGuide", "slotwise"), country: "EE", contractsWith: ["EEA"] },
    US: {
      name: sourced("Pipedrive, Inc.", "privacyNotice", "referralTerms"),
      country: "US",
      dpf: noted(memory("unknown"), "A third party's catalogue says certified; nothing of the vendor's own and no list entry was seen."),
    },
  },
  services: {
    crm: {
      name: "Pipedrive CRM",
      role: sourced("processor", "dpa"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "professional.company",
        "professional.role",
        "content.correspondence",
        "transaction.history",
      ],
      purposes: ["crm.sales"],
    },
    campaigns: {
      name: "Pipedrive Campaigns",
      role: memory("processor"),
      categories: ["contact.email", "identity.name", "behaviour.emailEngagement"],
      purposes: ["marketing.email"],
    },
  },
  otherNames: [],
  domains: memory(["pipedrive.com"]),
  hosting: sourced(["DE", "SE", "IE"], "gdprGuide"),
  documents: {
    privacy: sourced("https://www.pipedrive.com/en/privacy", "privacyNotice"),
    dpa: sourced("https://www.pipedrive.com/privacy/dpa", "dpa"),
    subProcessors: memory("https://www.pipedrive.com/en/subprocessors"),
  },
  subProcessors: [
    noted(sourced({ name: "Amazon Web Services", vendor: "aws" }, "lyyliAnnex"), "Hosting in Europe, by the list of a customer."),
  ],
  sources: {
    privacyNotice: {
      kind: "vendor-document",
      title: "Pipedrive, privacy notice",
      url: "https://www.pipedrive.com/en/privacy",
      textAsOf: "2026-01-05",
      seen: "2026-11-25",
    },
    referralTerms: {
      kind: "vendor-document",
      title: "Pipedrive, referral programme terms",
      url: "https://pipedrive.com/en/referral-program-terms",
      textAsOf: "2024-06-19",
      seen: "2026-11-25",
    },
    dpa: {
      kind: "vendor-document",
      title: "Pipedrive, data processing addendum",
      url: "https://www.pipedrive.com/privacy/dpa",
      textAsOf: "2025-08-28",
      seen: "2026-11-26",
    },
    gdprGuide: {
      kind: "third-party",
      title: "A consultancy's guide to the GDPR in Pipedrive",
      url: "https://metawork.studio/post/gdpr-in-pipedrive-the-guide",
      seen: "2026-11-25",
    },
    slotwise: {
      kind: "third-party",
      title: "Slotwise integration catalogue, marked by its author as still to be checked",
      textAsOf: "2026-09-29",
      seen: "2026-11-25",
    },
    lyyliAnnex: {
      kind: "third-party",
      title: "Lyyli, list of sub-processors, which tells where Pipedrive runs",
      url: "https://lyyli.ai/legal/annex-5-subprocessors",
      textAsOf: "2026-04-20",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A text that says Pipedrive (USA) names the group, not the company that usually signs in Europe.",
});
