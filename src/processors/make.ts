// Make, Integromat until 2022, carries data between services; it belongs to Celonis.

import { defineVendor, memory, noted, sourced } from "./define";

export const make = /* @__PURE__ */ defineVendor({
  slug: "make",
  name: "Make",
  kind: "integration",
  entities: { US: { name: sourced("Celonis, Inc.", "privacyNotice"), country: "US", dpf: memory("unknown") } },
  services: {
    scenarios: {
      name: "Make scenarios (automation)",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.form", "transaction.order"],
      purposes: ["integration.transfer"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "Integromat", what: "brand", of: "vendor", until: memory("2022-02-22") },
    { name: "Celonis s.r.o.", what: "also" },
    { name: "Celonis", what: "also" },
  ],
  domains: memory(["make.com", "integromat.com"]),
  hosting: memory(["DE", "IE", "US"]),
  owner: noted(sourced("Celonis SE", "privacyNotice"), "Of Germany."),
  sources: {
    privacyNotice: {
      kind: "vendor-document",
      title: "Celonis, privacy notice for Make, of October 2024",
      url: "https://make.com/en/privacy-notice",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Three texts give three companies: Celonis Inc., Celonis SE, Celonis Make GmbH. Look at the contract.",
});
