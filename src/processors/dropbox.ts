// Dropbox stores files.

import { defineVendor, memory, sourced } from "./define";

export const dropbox = /* @__PURE__ */ defineVendor({
  slug: "dropbox",
  name: "Dropbox",
  kind: "storage",
  entities: {
    IE: { name: sourced("Dropbox International Unlimited Company", "datenanfragen"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Dropbox, Inc.", "datenanfragen"), country: "US", dpf: memory("active") },
  },
  services: {
    files: {
      name: "Dropbox file storage",
      role: memory("processor"),
      categories: ["content.upload", "identity.name", "contact.email"],
      purposes: ["storage.files"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["dropbox.com", "dropboxusercontent.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/dropbox.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/dropbox.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
