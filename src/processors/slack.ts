// Slack is a workspace for messages; it belongs to Salesforce.

import { defineVendor, memory, noted, sourced } from "./define";

export const slack = /* @__PURE__ */ defineVendor({
  slug: "slack",
  name: "Slack",
  kind: "collaboration",
  entities: {
    IE: { name: sourced("Slack Technologies Limited", "datenanfragen", "slotwise"), country: "IE", contractsWith: ["EEA"] },
    US: { name: memory("Slack Technologies, LLC"), country: "US", dpf: memory("active") },
  },
  services: {
    workspace: {
      name: "Slack workspace / notifications",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.correspondence", "content.upload"],
      purposes: ["collab.internal"],
      carriesAnything: true,
    },
  },
  otherNames: [
    {
      name: "Slack Technologies, Inc.",
      what: "entity",
      of: "US",
      until: noted(memory("2021-07-21"), "The day on which Salesforce took it over."),
    },
  ],
  domains: memory(["slack.com", "slack-edge.com"]),
  owner: noted(sourced("Salesforce, Inc.", "slotwise"), "Since 2021-07-21 (the day is from memory)."),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/slack.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/slack.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    slotwise: {
      kind: "third-party",
      title: "Slotwise integration catalogue, marked by its author as still to be checked",
      textAsOf: "2026-09-29",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
