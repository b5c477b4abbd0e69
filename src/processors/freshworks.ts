// Freshworks: help desk, chat and sales software; Freshdesk until 2017.

import { defineVendor, memory, noted, sourced } from "./define";

export const freshworks = /* @__PURE__ */ defineVendor({
  slug: "freshworks",
  name: "Freshworks",
  kind: "support",
  entities: { US: { name: sourced("Freshworks Inc.", "datenanfragen"), country: "US", dpf: memory("active") } },
  services: {
    freshdesk: {
      name: "Freshdesk",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.correspondence", "support.ticket"],
      purposes: ["support.customer"],
    },
    freshchat: {
      name: "Freshchat",
      role: memory("processor"),
      categories: [
        "identity.name",
        "contact.email",
        "content.correspondence",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["support.customer"],
    },
    freshsales: {
      name: "Freshsales CRM",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "contact.phone", "professional.company"],
      purposes: ["crm.sales"],
    },
  },
  otherNames: [
    { name: "Freshdesk Inc.", what: "also", of: "US" },
    {
      name: "Freshdesk",
      what: "also",
      of: "vendor",
      until: noted(memory("2017-06"), "The company's name; the help desk is still called so."),
    },
  ],
  domains: memory(["freshworks.com", "freshdesk.com", "freshchat.com", "freshworksapi.com"]),
  documents: { dpa: memory("https://www.freshworks.com/data-processing-addendum/") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/freshworks.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/freshworks.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
