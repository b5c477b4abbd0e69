// LinkedIn is a network for work, with advertising; it belongs to Microsoft.

import { defineVendor, memory, sourced } from "./define";

export const linkedin = /* @__PURE__ */ defineVendor({
  slug: "linkedin",
  name: "LinkedIn",
  kind: "social",
  entities: {
    IE: { name: sourced("LinkedIn Ireland Unlimited Company", "privacyPolicy", "datenanfragen"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("LinkedIn Corporation", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    "insight-tag": {
      name: "LinkedIn Insight Tag / Matched Audiences",
      role: memory("joint-controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "contact.email", "professional.company"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "E-mail addresses are hashed.",
    },
    page: {
      name: "LinkedIn company page",
      role: memory("joint-controller"),
      categories: ["account.socialHandle", "content.feedback"],
      purposes: ["social.presence"],
    },
    "lead-gen": {
      name: "Lead Gen Forms",
      role: memory("depends"),
      categories: ["identity.name", "contact.email", "professional.company", "professional.role"],
      purposes: ["marketing.leads"],
    },
  },
  otherNames: [],
  domains: memory(["linkedin.com", "licdn.com", "ads.linkedin.com"]),
  documents: { dpa: memory("https://legal.linkedin.com/dpa") },
  owner: memory("Microsoft Corporation"),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "LinkedIn, privacy policy",
      place: "github:OpenTermsArchive/pga-versions:LinkedIn/Privacy Policy.md@577430aa7c11",
      textAsOf: "2026-08-22",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/linkedin.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/linkedin.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
