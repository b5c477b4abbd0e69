// Zapier connects other services: an event in one of them passes data on to the next.

import { defineVendor, memory, noted, sourced } from "./define";

export const zapier = /* @__PURE__ */ defineVendor({
  slug: "zapier",
  name: "Zapier",
  kind: "integration",
  entities: {
    US: { name: sourced("Zapier, Inc.", "dpa"), country: "US", dpf: sourced("active", "privacyOverview") },
  },
  services: {
    zaps: {
      name: "Zaps (workflow automation)",
      role: sourced("processor", "dpa"),
      categories: ["identity.name", "contact.email", "contact.phone", "transaction.order", "content.form"],
      purposes: ["integration.transfer"],
      carriesAnything: true,
      note: "Carries whatever the connected services send: the flow decides, not this list.",
    },
  },
  otherNames: [],
  domains: memory(["zapier.com", "hooks.zapier.com"]),
  hosting: noted(sourced(["US"], "securityFaq"), "Storage in the EU alone is not offered. Undated page."),
  documents: { dpa: sourced("https://zapier.com/legal/data-processing-addendum", "dpa") },
  subProcessors: [noted(sourced({ name: "Amazon Web Services", vendor: "aws", country: "US" }, "securityFaq"), "Hosting. Undated page.")],
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Zapier, data processing addendum",
      url: "https://zapier.com/dpa",
      textAsOf: "2024-11-19",
      seen: "2026-11-26",
    },
    privacyOverview: {
      kind: "vendor-document",
      title: "Zapier, data privacy overview",
      url: "https://zapier.com/legal/data-privacy",
      seen: "2026-11-26",
    },
    securityFaq: {
      kind: "vendor-document",
      title: "Zapier, questions on privacy and security",
      url: "https://zapier.com/help/account/data-management/data-privacy-security-faqs",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
