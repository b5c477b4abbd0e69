// Algolia searches a site's own pages and goods.

import { defineVendor, memory } from "./define";

export const algolia = /* @__PURE__ */ defineVendor({
  slug: "algolia",
  name: "Algolia",
  kind: "search",
  entities: {
    FR: { name: memory("Algolia SAS"), country: "FR", contractsWith: ["EEA"] },
    US: { name: memory("Algolia, Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    search: {
      name: "Algolia site search",
      role: memory("processor"),
      categories: ["device.ip", "behaviour.search", "account.id"],
      purposes: ["search.site"],
    },
  },
  otherNames: [],
  domains: memory(["algolia.com", "algolia.net", "algolianet.com", "algolia.io"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Data sets disagree on France and the US: founded in Paris, with a US parent (from memory).",
});
