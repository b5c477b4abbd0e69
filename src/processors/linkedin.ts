// LinkedIn is a network for work, with advertising; it belongs to Microsoft.

import { defineVendor, memory, noted, sourced } from "./define";

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
      cookies: sourced(["UserMatchHistory", "AnalyticsSyncHistory", "bcookie", "lidc", "li_gc"], "openCookies"),
      role: noted(
        sourced("controller", "independentAddendum"),
        "By LinkedIn's own addendum, undated. Guides differ: one of 2026-04-22 calls site and LinkedIn joint controllers.",
      ),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "contact.email", "professional.company"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "E-mail addresses are hashed.",
    },
    page: {
      name: "LinkedIn company page",
      role: noted(
        sourced("joint-controller", "pageAddendum"),
        "For Page Insights of people in the EEA and Switzerland, with the Irish company.",
      ),
      categories: ["account.socialHandle", "content.feedback"],
      purposes: ["social.presence"],
    },
    "lead-gen": {
      name: "Lead Gen Forms",
      role: sourced("controller", "independentAddendum"),
      categories: ["identity.name", "contact.email", "professional.company", "professional.role"],
      purposes: ["marketing.leads"],
    },
  },
  otherNames: [],
  domains: memory(["linkedin.com", "licdn.com", "ads.linkedin.com"]),
  documents: {
    dpa: sourced("https://www.linkedin.com/legal/l/dpa", "independentAddendum"),
    subProcessors: sourced("https://legal.linkedin.com/customer-subprocessors", "dpa"),
  },
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
    independentAddendum: {
      kind: "vendor-document",
      title: "LinkedIn, independent controller addendum, read in a copy",
      url: "https://www.linkedin.com/legal/l/linkedin-independent-controller-addendum",
      seen: "2026-11-26",
    },
    pageAddendum: {
      kind: "vendor-document",
      title: "LinkedIn, joint controller addendum for Page Insights, read in a copy",
      url: "https://www.linkedin.com/legal/l/page-joint-controller-addendum",
      seen: "2026-11-26",
    },
    dpa: {
      kind: "vendor-document",
      title: "LinkedIn, data processing agreement",
      place: "github:OpenTermsArchive/vlopses-us-versions:LinkedIn/Data Processor Agreement.md@030d9df92f64",
      textAsOf: "2022-12-12",
      seen: "2026-11-26",
    },
    openCookies: {
      kind: "dataset",
      title: "Open Cookie Database (Apache-2.0)",
      place: "github:jkwakman/Open-Cookie-Database:open-cookie-database.csv@0003d0f50a47",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "For the Insight Tag, matched audiences and lead forms an addendum changes its processing terms: outside California it is a controller there.",
});
