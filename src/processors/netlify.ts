// Netlify hosts sites, functions and forms.

import { defineVendor, memory, sourced } from "./define";

export const netlify = /* @__PURE__ */ defineVendor({
  slug: "netlify",
  name: "Netlify",
  kind: "hosting",
  entities: { US: { name: sourced("Netlify, Inc.", "webflorist"), country: "US", dpf: memory("unknown") } },
  services: {
    hosting: {
      name: "Netlify hosting, functions, forms",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "diagnostic.logs", "content.form"],
      purposes: ["hosting.site", "forms.collect"],
      carriesAnything: true,
    },
  },
  otherNames: [],
  domains: memory(["netlify.com", "netlify.app", "netlifyusercontent.com"]),
  documents: { dpa: memory("https://www.netlify.com/legal/data-processing-agreement/") },
  sources: {
    webflorist: {
      kind: "dataset",
      title: "webflorist/privacy-policy-text, dist/php/processors.php",
      place: "github:webflorist/privacy-policy-text:dist/php/processors.php",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
