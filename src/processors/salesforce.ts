// Salesforce: customer relations, marketing and shop software in the cloud.

import { defineVendor, memory, sourced } from "./define";

export const salesforce = /* @__PURE__ */ defineVendor({
  slug: "salesforce",
  name: "Salesforce",
  kind: "crm",
  entities: {
    IE: { name: memory("SFDC Ireland Limited"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Salesforce, Inc.", "slotwise"), country: "US", dpf: memory("active") },
  },
  services: {
    crm: {
      name: "Sales / Service Cloud",
      role: sourced("processor", "conductAtlas"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "professional.company",
        "content.correspondence",
        "transaction.history",
      ],
      purposes: ["crm.sales", "support.customer"],
    },
    "marketing-cloud": {
      name: "Marketing Cloud",
      role: sourced("processor", "conductAtlas"),
      categories: ["contact.email", "contact.phone", "identity.name", "behaviour.emailEngagement"],
      purposes: ["marketing.email", "marketing.sms"],
      note: "Called ExactTarget before.",
    },
    "commerce-cloud": {
      name: "Commerce Cloud",
      role: sourced("processor", "conductAtlas"),
      categories: ["identity.name", "contact.email", "contact.address.postal", "transaction.order"],
      purposes: ["orders.management"],
      note: "Called Demandware before.",
    },
    heroku: {
      name: "Heroku",
      role: sourced("processor", "conductAtlas"),
      categories: ["account.login", "content.upload", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "salesforce.com, inc.", what: "entity", of: "US", until: memory("2022-04") },
    { name: "ExactTarget", what: "also", of: "marketing-cloud" },
    { name: "Demandware", what: "also", of: "commerce-cloud" },
  ],
  domains: memory(["salesforce.com", "force.com", "salesforceliveagent.com", "demandware.net", "exacttarget.com"]),
  documents: { dpa: memory("https://www.salesforce.com/company/legal/agreements/") },
  sources: {
    slotwise: {
      kind: "third-party",
      title: "Slotwise integration catalogue, marked by its author as still to be checked",
      textAsOf: "2026-09-29",
      seen: "2026-11-25",
    },
    conductAtlas: {
      kind: "third-party",
      title: "ConductAtlas, quoting the privacy statement of Salesforce on its services for customers",
      url: "https://conductatlas.com/platform/salesforce/salesforce-privacy-statement/processor-carve-out-from-privacy-statement-scope/",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Who signs in Europe changes with the country: SFDC Ireland Limited or salesforce.com EMEA Limited (from memory). Binding corporate rules for processors exist (edition of 2021).",
});
