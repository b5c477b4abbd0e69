// Hotjar records how visitors use a site; Contentsquare took it over.

import { defineVendor, memory, noted, sourced } from "./define";

export const hotjar = /* @__PURE__ */ defineVendor({
  slug: "hotjar",
  name: "Hotjar",
  kind: "analytics",
  entities: {
    FR: { name: sourced("Content Square SAS", "subProcessorList"), country: "FR" },
    US: {
      name: sourced("Content Square, Inc.", "subProcessorList"),
      country: "US",
      dpf: noted(sourced("active", "subProcessorList"), "Its own list of June 2026 says so; the official list was not read."),
    },
  },
  services: {
    hotjar: {
      name: "Hotjar heatmaps, recordings, surveys",
      cookies: sourced(
        ["_hjid", "_hjFirstSeen", "_hjAbsoluteSessionInProgress", "_hjIncludedInPageviewSample", "_hjIncludedInSessionSample"],
        "openCookies",
      ),
      role: sourced("processor", "schedule"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.recording", "content.feedback"],
      purposes: ["analytics.web"],
      note: "Contracts run on the terms of Contentsquare since 2025-07-01. The group took Hotjar over in 2021-09 (from memory).",
    },
    contentsquare: {
      name: "Contentsquare experience analytics",
      role: sourced("processor", "schedule"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.recording"],
      purposes: ["analytics.web"],
    },
  },
  otherNames: [
    { name: "Hotjar UK Limited", what: "also" },
    { name: "Hotjar Germany GmbH", what: "also" },
    { name: "Hotjar Netherlands BV", what: "also" },
    { name: "Hotjar Ltd", what: "entity" },
    { name: "Contentsquare", what: "also", of: "contentsquare" },
    { name: "Content Square", what: "also", of: "contentsquare" },
  ],
  domains: memory(["hotjar.com", "hotjar.io", "contentsquare.com", "contentsquare.net"]),
  hosting: noted(sourced(["IE"], "dataSafety"), "For Hotjar; undated page."),
  documents: {
    dpa: sourced("https://contentsquare.com/privacy-center/data-processing-agreement/", "thorgate"),
    subProcessors: sourced("https://contentsquare.com/privacy-center/subprocessors/", "thorgate"),
    privacy: sourced("https://www.hotjar.com/privacy/", "thorgate"),
  },
  subProcessors: [
    noted(sourced({ name: "Amazon Web Services", vendor: "aws" }, "dataSafety"), "Storage in Ireland (eu-west-1). Undated page."),
    noted(sourced({ name: "Microsoft", vendor: "microsoft" }, "thorgate"), "Azure. By a third party's reading of the list of 2026."),
    noted(sourced({ name: "Atlassian", vendor: "atlassian" }, "thorgate"), "Jira. By a third party's reading of the list of 2026."),
    noted(sourced({ name: "Zendesk", vendor: "zendesk" }, "thorgate"), "By a third party's reading of the list of 2026."),
    noted(sourced({ name: "Ada Support, Inc." }, "thorgate"), "By a third party's reading of the list of 2026."),
  ],
  sources: {
    schedule: {
      kind: "vendor-document",
      title: "Contentsquare, service schedule for Hotjar, v2025.1.1",
      url: "https://contentsquare.com/it-it/legal/service-schedule-hotjar",
      textAsOf: "2025-07-01",
      seen: "2026-11-25",
    },
    subProcessorList: {
      kind: "vendor-document",
      title: "Contentsquare, list of sub-processors v2026.3, of June 2026",
      url: "https://contentsquare.com/fr-fr/privacy-center/subprocessors/",
      seen: "2026-11-26",
    },
    dataSafety: {
      kind: "vendor-document",
      title: "Hotjar, data safety, privacy and security",
      url: "https://help.hotjar.com/hc/en-us/articles/115011639887-Data-Safety-Privacy-Security",
      seen: "2026-11-26",
    },
    thorgate: {
      kind: "third-party",
      title: "Thorgate, library of vendors, Hotjar (2026)",
      url: "https://www.thorgate.com/library/vendors/hotjar",
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
  note: "Older texts name Hotjar Ltd of Malta. Which company signs a Hotjar plan today is in the order form. A version v2026.4 of its list of sub-processors exists and was not read.",
});
