// Mailchimp sends newsletters and transactional e-mail; it belongs to Intuit.

import { defineVendor, memory, noted, sourced } from "./define";

export const mailchimp = /* @__PURE__ */ defineVendor({
  slug: "mailchimp",
  name: "Mailchimp",
  kind: "email-marketing",
  entities: {
    US: {
      name: sourced("The Rocket Science Group LLC", "terms", "datenanfragen"),
      country: "US",
      dpf: noted(
        sourced("active", "transfersHelp"),
        "It says that it is covered by the entry of Intuit, UK extension and Switzerland included. Undated page; the list was not read.",
      ),
    },
  },
  services: {
    email: {
      name: "Mailchimp marketing email",
      role: sourced("processor", "processingTerms"),
      categories: ["contact.email", "identity.name", "preference.marketing", "behaviour.emailEngagement", "transaction.history"],
      purposes: ["marketing.email"],
    },
    mandrill: {
      name: "Mailchimp Transactional",
      role: memory("processor"),
      categories: ["contact.email", "content.correspondence"],
      purposes: ["comms.transactional"],
      note: "Called Mandrill before.",
    },
  },
  otherNames: [
    { name: "The Rocket Science Group LLC d/b/a Mailchimp", what: "also", of: "US" },
    { name: "Intuit Mailchimp", what: "also", of: "vendor" },
    { name: "Mandrill", what: "also", of: "mandrill" },
  ],
  domains: memory(["mailchimp.com", "list-manage.com", "chimpstatic.com", "mailchimpapp.com"]),
  documents: {
    terms: sourced("https://mailchimp.com/legal/terms", "terms"),
    dpa: memory("https://mailchimp.com/legal/data-processing-addendum/"),
    subProcessors: memory("https://mailchimp.com/legal/subprocessors/"),
  },
  owner: noted(sourced("Intuit Inc.", "terms"), "Since 2021-11-01 (the day is from memory)."),
  hosting: noted(sourced(["US"], "securityPage"), "Its own servers; others that it uses are not told. Undated page."),
  sources: {
    terms: { kind: "vendor-document", title: "Mailchimp, terms of use", url: "https://mailchimp.com/legal/terms", seen: "2026-11-26" },
    processingTerms: {
      kind: "vendor-document",
      title: "Mailchimp, data processing addendum (Portuguese address)",
      url: "https://mailchimp.com/pt-br/legal/data-processing-addendum/",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/mailchimp.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/mailchimp.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    transfersHelp: {
      kind: "vendor-document",
      title: "Mailchimp, help page on European data transfers (Spanish address)",
      url: "https://mailchimp.com/es/help/mailchimp-european-data-transfers",
      seen: "2026-11-26",
    },
    securityPage: {
      kind: "vendor-document",
      title: "Mailchimp, security",
      url: "https://mailchimp.com/about/security-response",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "On the list of the Data Privacy Framework it is found under Intuit.",
});
