// Snap runs Snapchat and sells advertising on it.

import { defineVendor, memory, noted, sourced } from "./define";

export const snap = /* @__PURE__ */ defineVendor({
  slug: "snap",
  name: "Snap",
  kind: "social",
  entities: {
    AT: {
      name: noted(sourced("Snap Camera GmbH", "commercialTerms"), "That it is an Austrian company is from memory."),
      country: "AT",
      contractsWith: ["AT", "DE", "CH"],
    },
    FR: { name: sourced("Snap Group SAS", "commercialTerms"), country: "FR", contractsWith: ["FR"] },
    GB: { name: sourced("Snap Group Limited", "commercialTerms"), country: "GB", contractsWith: ["EEA"] },
    NL: { name: sourced("Snap B.V.", "datenanfragen"), country: "NL" },
    US: { name: sourced("Snap Inc.", "processorTerms"), country: "US", dpf: memory("unknown") },
  },
  services: {
    pixel: {
      name: "Snap Pixel / Conversions API",
      role: sourced("depends", "commercialTerms"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "contact.email"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "Two sets of terms: processing terms where Snap is processor, sharing terms where both are controllers. E-mail addresses are hashed.",
    },
  },
  otherNames: [{ name: "Snapchat", what: "also", of: "vendor" }],
  domains: memory(["snapchat.com", "sc-static.net", "tr.snapchat.com", "snap.com"]),
  documents: { dpa: sourced("https://www.snap.com/terms/data-processing-agreement", "processorTerms") },
  sources: {
    commercialTerms: {
      kind: "vendor-document",
      title: "Snapchat, commercial terms (local terms of 2024-04-01)",
      place: "github:OpenTermsArchive/vlopses-us-versions:Snapchat/Commercial Terms.md@2d61653015b9",
      textAsOf: "2026-02-10",
      seen: "2026-11-25",
    },
    processorTerms: {
      kind: "vendor-document",
      title: "Snapchat, data processor agreement",
      place: "github:OpenTermsArchive/vlopses-us-versions:Snapchat/Data Processor Agreement.md@2d61653015b9",
      textAsOf: "2025-09-18",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/snapchat.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/snapchat.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Towards users in the EEA another company is controller: Snap B.V.",
});
