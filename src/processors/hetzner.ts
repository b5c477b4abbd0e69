// Hetzner rents out servers.

import { defineVendor, memory, sourced } from "./define";

export const hetzner = /* @__PURE__ */ defineVendor({
  slug: "hetzner",
  name: "Hetzner",
  kind: "hosting",
  entities: { DE: { name: sourced("Hetzner Online GmbH", "privacyPolicy", "datenanfragen"), country: "DE", contractsWith: ["EEA"] } },
  services: {
    infrastructure: {
      name: "Hetzner servers and cloud",
      role: memory("processor"),
      categories: ["account.login", "contact.email", "content.upload", "device.ip", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["hetzner.com", "your-server.de", "hetzner.cloud"]),
  hosting: memory(["DE", "FI", "US", "SG"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Hetzner, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Hetzner/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-10-24",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/hetzner.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/hetzner.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
