// Mailjet and Mailgun send e-mail; both belong to Sinch.

import { defineVendor, memory, sourced } from "./define";

export const mailjet = /* @__PURE__ */ defineVendor({
  slug: "mailjet",
  name: "Mailjet",
  kind: "email-marketing",
  entities: {
    FR: { name: memory("Mailjet SAS"), country: "FR" },
    US: { name: sourced("Mailgun Technologies, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    mailjet: {
      name: "Mailjet",
      role: sourced("processor", "processorTerms"),
      categories: ["contact.email", "identity.name", "behaviour.emailEngagement"],
      purposes: ["marketing.email", "comms.transactional"],
    },
    mailgun: {
      name: "Mailgun",
      role: sourced("processor", "processorTerms"),
      categories: ["contact.email", "content.correspondence"],
      purposes: ["comms.transactional"],
    },
  },
  otherNames: [
    { name: "Sinch Email", what: "also" },
    { name: "Mailgun", what: "also", of: "mailgun" },
  ],
  domains: memory(["mailjet.com", "mailgun.com", "mailgun.org"]),
  sources: {
    processorTerms: {
      kind: "vendor-document",
      title: "Mailjet, data processor agreement",
      place: "github:OpenTermsArchive/contrib-versions:Mailjet/Data Processor Agreement.md@d6fb386efcd5",
      textAsOf: "2025-01-17",
      seen: "2026-11-25",
    },
    privacyPolicy: {
      kind: "vendor-document",
      title: "Mailjet, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Mailjet/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-01-17",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
