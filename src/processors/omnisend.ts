// Omnisend sends e-mail and text messages for shops.

import { defineVendor, memory, sourced } from "./define";

export const omnisend = /* @__PURE__ */ defineVendor({
  slug: "omnisend",
  name: "Omnisend",
  kind: "email-marketing",
  entities: { LT: { name: sourced('UAB "Omnisend"', "dpa", "terms"), country: "LT", contractsWith: ["EEA"] } },
  services: {
    email: {
      name: "Omnisend email",
      role: sourced("processor", "dpa"),
      categories: ["contact.email", "identity.name", "transaction.order", "behaviour.emailEngagement"],
      purposes: ["marketing.email"],
    },
    sms: {
      name: "Omnisend SMS",
      role: sourced("processor", "dpa"),
      categories: ["contact.phone", "identity.name"],
      purposes: ["marketing.sms"],
    },
    onsite: {
      name: "Omnisend site tracking and forms",
      role: sourced("processor", "dpa"),
      categories: ["contact.email", "device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.email"],
    },
  },
  otherNames: [
    { name: "Omnisend, LLC", what: "also" },
    { name: "Omnisend Ltd", what: "also" },
    { name: "Soundest", what: "brand", of: "vendor", until: memory("2017") },
  ],
  domains: memory(["omnisend.com", "omnisnippet1.com", "omnisendlink.com"]),
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "Omnisend, data processing agreement, with three companies of the group",
      url: "https://www.omnisend.lt/data-processing-agreement/",
      textAsOf: "2022-10-25",
      seen: "2026-11-26",
    },
    terms: {
      kind: "vendor-document",
      title: "Omnisend, terms",
      url: "https://www.omnisend.lt/terms/",
      textAsOf: "2022-05-12",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Data sets disagree, one says GB. In the table of its own terms the London address stands under the LLC and the US tax number under the Ltd., which looks swapped.",
});
