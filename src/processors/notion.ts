// Notion is a workspace for notes and tables.

import { defineVendor, memory, sourced } from "./define";

export const notion = /* @__PURE__ */ defineVendor({
  slug: "notion",
  name: "Notion",
  kind: "collaboration",
  entities: { US: { name: sourced("Notion Labs, Inc.", "dpa", "datenanfragen"), country: "US", dpf: memory("unknown") } },
  services: {
    workspace: {
      name: "Notion workspace",
      role: sourced("processor", "dpa"),
      categories: ["identity.name", "contact.email", "content.upload"],
      purposes: ["collab.internal"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["notion.so", "notion.com"]),
  documents: { dpa: memory("https://www.notion.so/Data-Processing-Addendum-361b540101274b1fa7e16b90402b0d99") },
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Notion, data processing addendum",
      url: "https://www.notion.so/Data-Processing-Addendum-361b540101274b1fa7e16b90402b0d99",
      textAsOf: "2023-02-22",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/notion.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/notion.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
