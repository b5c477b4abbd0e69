// Intercom runs the chat window of sites and answers in it.

import { defineVendor, memory, noted, sourced } from "./define";

export const intercom = /* @__PURE__ */ defineVendor({
  slug: "intercom",
  name: "Intercom",
  kind: "support",
  entities: {
    IE: {
      name: noted(
        sourced("Intercom R&D Unlimited Company", "privacyPolicy", "terms", "datenanfragen"),
        "By the terms of 2017 it contracts with everybody outside some states of the US.",
      ),
      country: "IE",
      contractsWith: ["EEA", "elsewhere"],
    },
    US: { name: sourced("Intercom, Inc.", "privacyPolicy"), country: "US", dpf: memory("active") },
  },
  services: {
    messenger: {
      name: "Intercom Messenger / Fin",
      role: memory("processor"),
      categories: [
        "identity.name",
        "contact.email",
        "content.correspondence",
        "account.id",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["support.customer", "marketing.inapp"],
    },
  },
  otherNames: [{ name: "Fin", what: "also", of: "messenger" }],
  domains: memory(["intercom.com", "intercom.io", "intercomcdn.com", "intercomassets.com"]),
  documents: { dpa: memory("https://www.intercom.com/legal/data-processing-agreement") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Intercom, privacy policy (Spanish address), with its group companies",
      url: "https://intercom.com/es/legal/privacy",
      seen: "2026-11-25",
    },
    terms: {
      kind: "vendor-document",
      title: "Intercom, terms of 2017",
      url: "https://www.intercom.com/terms-and-policies",
      textAsOf: "2017-07-20",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/intercom-com.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/intercom-com.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
