// OVHcloud rents out servers.

import { defineVendor, memory, noted, sourced } from "./define";

export const ovh = /* @__PURE__ */ defineVendor({
  slug: "ovh",
  name: "OVHcloud",
  kind: "hosting",
  entities: {
    DE: { name: sourced("OVH GmbH", "datenanfragen"), country: "DE", contractsWith: ["DE"] },
    FR: { name: sourced("OVH SAS", "processorTerms"), country: "FR" },
    IE: { name: sourced("OVH Hosting Ltd", "datenanfragen"), country: "IE", contractsWith: ["IE"] },
    US: {
      name: sourced("OVH US LLC", "pidgeiot"),
      country: "US",
      contractsWith: ["US"],
      dpf: noted(sourced("active", "pidgeiot"), "A third party read the list on 2026-09-01."),
    },
  },
  services: {
    infrastructure: {
      name: "OVHcloud servers and hosting",
      role: sourced("processor", "processorTerms"),
      categories: ["account.login", "contact.email", "content.upload", "device.ip", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "OVH", what: "also", of: "vendor" },
    { name: "OVH Groupe SAS", what: "also" },
  ],
  domains: memory(["ovh.com", "ovhcloud.com", "ovh.net"]),
  sources: {
    processorTerms: {
      kind: "vendor-document",
      title: "OVHcloud, data processor agreement",
      place: "github:OpenTermsArchive/contrib-versions:OVHcloud/Data Processor Agreement.md@d6fb386efcd5",
      textAsOf: "2021-12-14",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/ovh.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/ovh.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    pidgeiot: {
      kind: "third-party",
      title: "PidgeIoT list of sub-processors, whose author read the official DPF list on 2026-09-01",
      textAsOf: "2026-09-01",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "The national company signs.",
});
