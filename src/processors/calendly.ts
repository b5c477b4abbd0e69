// Calendly books appointments.

import { defineVendor, memory, sourced } from "./define";

export const calendly = /* @__PURE__ */ defineVendor({
  slug: "calendly",
  name: "Calendly",
  kind: "scheduling",
  entities: { US: { name: sourced("Calendly, LLC", "dpa"), country: "US", dpf: sourced("active", "privacyNotice") } },
  services: {
    booking: {
      name: "Calendly booking",
      role: sourced("processor", "dpa"),
      categories: ["identity.name", "contact.email", "contact.phone", "schedule.appointment", "content.form"],
      purposes: ["scheduling.appointments"],
    },
  },
  otherNames: [],
  domains: sourced(["calendly.com", "assets.calendly.com"], "thirdPartyWeb"),
  documents: { dpa: memory("https://calendly.com/legal/data-processing-addendum") },
  sources: {
    privacyNotice: {
      kind: "vendor-document",
      title: "Calendly, privacy notice, with a section on the Data Privacy Framework",
      url: "https://calendly.com/legal/privacy-notice",
      textAsOf: "2024-03-08",
      seen: "2026-11-25",
    },
    dpa: {
      kind: "vendor-document",
      title: "Calendly, data processing addendum, seen at a mirror",
      url: "https://calendly.com/legal/data-processing-addendum",
      textAsOf: "2026-06-01",
      seen: "2026-11-25",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
