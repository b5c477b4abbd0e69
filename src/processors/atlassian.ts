// Atlassian: Jira, Confluence and Trello.

import { defineVendor, memory, noted, sourced } from "./define";

export const atlassian = /* @__PURE__ */ defineVendor({
  slug: "atlassian",
  name: "Atlassian",
  kind: "collaboration",
  entities: {
    AU: { name: memory("Atlassian Pty Ltd"), country: "AU" },
    US: {
      name: sourced("Atlassian, Inc.", "privacyPolicy"),
      country: "US",
      dpf: noted(sourced("active", "privacyPolicy"), "For Atlassian, Inc. and companies in the US that it owns."),
    },
  },
  services: {
    cloud: {
      name: "Jira / Confluence / Trello cloud",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.upload", "content.correspondence"],
      purposes: ["collab.internal", "support.customer"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "Trello, Inc.", what: "also" },
    { name: "Trello", what: "also", of: "cloud" },
    { name: "Jira", what: "also", of: "cloud" },
    { name: "Confluence", what: "also", of: "cloud" },
    { name: "Loom, Inc.", what: "also" },
  ],
  domains: memory(["atlassian.com", "atlassian.net", "trello.com", "statuspage.io"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Atlassian, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Atlassian/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-04-21",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
