// Slack is a workspace for messages; it belongs to Salesforce.

import { defineVendor, memory, noted, sourced } from "./define";

export const slack = /* @__PURE__ */ defineVendor({
  slug: "slack",
  name: "Slack",
  kind: "collaboration",
  entities: {
    IE: { name: sourced("Slack Technologies Limited", "datenanfragen", "slotwise"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Slack Technologies, LLC", "subProcessors2022"), country: "US", dpf: memory("active") },
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
      until: noted(
        memory("2021-07-21"),
        "The day on which Salesforce took it over. An archived page of 2020-01-15 has LLC already; it may have been edited later.",
      ),
    },
  ],
  domains: memory(["slack.com", "slack-edge.com"]),
  owner: noted(sourced("Salesforce, Inc.", "slotwise"), "Since 2021-07-21 (the day is from memory)."),
  subProcessors: [
    noted(
      sourced({ name: "Amazon Web Services", vendor: "aws" }, "subProcessors2022"),
      "Hosting, in the region that the customer may choose; parts stay elsewhere. As of 2022-11-15.",
    ),
    noted(
      sourced({ name: "Google", vendor: "google", country: "US" }, "subProcessors2022"),
      "Google LLC: e-mail notifications. As of 2022-11-15.",
    ),
    noted(sourced({ name: "Zendesk", vendor: "zendesk" }, "subProcessors2022"), "Support. As of 2022-11-15."),
  ],
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
    subProcessors2022: {
      kind: "vendor-document",
      title: "Slack, sub-processors, archived",
      url: "https://slack.com/intl/en-gb/policy-archives/subprocessors/2022-11-15",
      textAsOf: "2022-11-15",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
