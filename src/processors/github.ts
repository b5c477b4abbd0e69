// GitHub keeps code and builds it; it belongs to Microsoft.

import { defineVendor, memory, noted, sourced } from "./define";

export const github = /* @__PURE__ */ defineVendor({
  slug: "github",
  name: "GitHub",
  kind: "hosting",
  entities: {
    NL: { name: sourced("GitHub B.V.", "privacyPolicy"), country: "NL", contractsWith: ["EEA"] },
    US: {
      name: sourced("GitHub, Inc.", "privacyPolicy", "datenanfragen"),
      country: "US",
      dpf: noted(sourced("active", "privacyPolicy"), "A third party tells the number of its entry."),
      dpfEntry: { participant: memory("6174") },
    },
  },
  services: {
    repo: {
      name: "GitHub repositories, Actions, Pages",
      role: sourced("depends", "privacyPolicy"),
      categories: ["account.login", "contact.email", "content.upload", "device.ip"],
      purposes: ["dev.hosting", "hosting.site"],
      carriesAnything: true,
      note: "Controller for accounts of persons, processor for those of organisations under its processing terms.",
    },
  },
  otherNames: [],
  domains: memory(["github.com", "github.io", "githubusercontent.com", "githubassets.com"]),
  documents: {
    dpa: memory("https://github.com/customer-terms/github-data-protection-agreement"),
    subProcessors: memory("https://docs.github.com/en/site-policy/privacy-policies/github-subprocessors"),
  },
  externalIds: { wikidata: memory("Q364") },
  owner: memory("Microsoft Corporation"),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "GitHub, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:GitHub/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-04-28",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/github.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/github.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
