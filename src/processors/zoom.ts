// Zoom runs meetings.

import { defineVendor, memory, noted, sourced } from "./define";

export const zoom = /* @__PURE__ */ defineVendor({
  slug: "zoom",
  name: "Zoom",
  kind: "collaboration",
  entities: { US: { name: memory("Zoom Communications, Inc."), country: "US", dpf: sourced("active", "privacyPolicy") } },
  services: {
    meetings: {
      name: "Zoom meetings",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.call", "device.ip"],
      purposes: ["collab.meetings"],
    },
  },
  otherNames: [
    {
      name: "Zoom Video Communications, Inc.",
      what: "entity",
      of: "US",
      until: noted(memory("2024-11"), "Its policy of 2024-08-05 still has this name."),
    },
  ],
  domains: memory(["zoom.us", "zoom.com"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Zoom, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Zoom/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2024-08-05",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
