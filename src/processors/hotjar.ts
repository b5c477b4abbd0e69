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
      dpf: noted(memory("active"), "Its own list of June 2026 says so; the official list was not read."),
    },
  },
  services: {
    hotjar: {
      name: "Hotjar heatmaps, recordings, surveys",
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
    { name: "Hotjar Ltd", what: "entity" },
    { name: "Contentsquare", what: "also", of: "contentsquare" },
    { name: "Content Square", what: "also", of: "contentsquare" },
  ],
  domains: memory(["hotjar.com", "hotjar.io", "contentsquare.com", "contentsquare.net"]),
  documents: { subProcessors: memory("https://contentsquare.com/privacy-center/subprocessors/") },
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
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Older texts name Hotjar Ltd of Malta. Which company signs a Hotjar plan today is in the order form.",
});
