// Brevo, Sendinblue until 2023, sends e-mail and text messages.

import { defineVendor, memory, noted, sourced } from "./define";

export const brevo = /* @__PURE__ */ defineVendor({
  slug: "brevo",
  name: "Brevo",
  kind: "email-marketing",
  entities: { FR: { name: sourced("Sendinblue SAS", "terms", "datenanfragen", "terms2025"), country: "FR" } },
  services: {
    email: {
      name: "Brevo marketing and transactional email",
      role: sourced("processor", "processingTerms"),
      categories: ["contact.email", "identity.name", "preference.marketing", "behaviour.emailEngagement"],
      purposes: ["marketing.email", "comms.transactional"],
    },
    sms: {
      name: "Brevo SMS / WhatsApp",
      role: sourced("processor", "processingTerms"),
      categories: ["contact.phone", "identity.name"],
      purposes: ["marketing.sms"],
    },
    crm: {
      name: "Brevo CRM / chat",
      role: sourced("processor", "processingTerms"),
      categories: ["identity.name", "contact.email", "contact.phone", "professional.company", "content.correspondence"],
      purposes: ["crm.sales", "support.customer"],
    },
  },
  otherNames: [
    { name: "Brevo GmbH", what: "also" },
    {
      name: "Sendinblue",
      what: "brand",
      of: "vendor",
      until: noted(sourced("2023-05-04", "terms"), "Between 2023-05-03 and 2023-05-04; the change was recorded on the second day."),
    },
  ],
  domains: memory(["brevo.com", "sendinblue.com", "sibautomation.com"]),
  documents: { terms: sourced("https://www.brevo.com/legal/termsofuse/", "terms2025") },
  sources: {
    terms: {
      kind: "vendor-document",
      title: "Sendinblue, terms of service",
      place: "github:OpenTermsArchive/contrib-versions:Sendinblue/Terms of Service.md@d6fb386efcd5",
      textAsOf: "2024-05-28",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/sendinblue.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/sendinblue.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    processingTerms: {
      kind: "vendor-document",
      title: "Sendinblue, processing terms of one customer, read in a copy",
      url: "https://oxino.com/tratamiento-de-datos-personales_eng",
      seen: "2026-11-26",
    },
    terms2025: {
      kind: "vendor-document",
      title: "Brevo, terms of service, read in a copy",
      url: "https://www.brevo.com/legal/termsofuse/",
      textAsOf: "2025-10-01",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "The terms keep the Data Privacy Framework for sub-processors in the US. The brand is Brevo; the company still signs as Sendinblue, by its terms of 2025-10-01.",
});
