// DigitalOcean rents out servers, databases and storage.

import { defineVendor, memory, sourced } from "./define";

export const digitalocean = /* @__PURE__ */ defineVendor({
  slug: "digitalocean",
  name: "DigitalOcean",
  kind: "hosting",
  entities: { US: { name: sourced("DigitalOcean, LLC", "datenanfragen"), country: "US", dpf: memory("unknown") } },
  services: {
    infrastructure: {
      name: "DigitalOcean droplets, databases, Spaces",
      role: memory("processor"),
      categories: ["account.login", "contact.email", "content.upload", "device.ip", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["digitalocean.com", "digitaloceanspaces.com", "ondigitalocean.app"]),
  documents: { dpa: memory("https://www.digitalocean.com/legal/data-processing-agreement") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/digitalocean.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/digitalocean.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
