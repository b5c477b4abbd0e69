// Meta runs Facebook, Instagram and WhatsApp and sells advertising on them.

import { defineVendor, memory, noted, sourced } from "./define";

export const meta = /* @__PURE__ */ defineVendor({
  slug: "meta",
  name: "Meta",
  kind: "social",
  entities: {
    IE: {
      name: sourced("Meta Platforms Ireland Limited", "processorTerms", "privacyPolicy", "datenanfragen"),
      country: "IE",
      contractsWith: ["EEA"],
    },
    US: {
      name: sourced("Meta Platforms, Inc.", "processorTerms"),
      country: "US",
      dpf: noted(sourced("active", "processorTerms", "privacyPolicy"), "For the products that the certification names, no others."),
    },
  },
  services: {
    "ads-pixel": {
      name: "Meta Pixel / Conversions API (website Custom Audiences, measurement)",
      role: noted(
        sourced("joint-controller", "controllerAddendum"),
        "Joint for collecting the data and sending it to Meta; what Meta does with it later is its own processing.",
      ),
      phases: [
        { phase: "collection", role: sourced("joint-controller", "controllerAddendum") },
        { phase: "afterwards", role: sourced("controller", "controllerAddendum") },
      ],
      cookies: memory(["_fbp", "_fbc"]),
      categories: [
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
        "behaviour.events",
        "transaction.order",
        "contact.email",
      ],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "Called Facebook Pixel before. E-mail addresses are hashed.",
    },
    "customer-list-audiences": {
      name: "Customer list Custom Audiences",
      role: noted(
        memory("processor"),
        "The audience terms speak of instructions to Meta; the processing terms they link to were not read.",
      ),
      categories: ["contact.email", "contact.phone", "identity.name"],
      purposes: ["marketing.ads.matching"],
      note: "E-mail addresses and phone numbers are hashed.",
    },
    "facebook-page": {
      name: "Facebook Page",
      role: noted(memory("joint-controller"), "For Page Insights (Court of Justice, C-210/16)."),
      categories: ["account.socialHandle", "content.feedback", "content.correspondence", "behaviour.events"],
      purposes: ["social.presence", "support.customer"],
    },
    instagram: {
      name: "Instagram account",
      role: memory("joint-controller"),
      categories: ["account.socialHandle", "content.feedback", "content.correspondence"],
      purposes: ["social.presence"],
    },
    login: {
      name: "Facebook Login",
      role: memory("controller"),
      categories: ["contact.email", "identity.name", "account.oauthProfile"],
      purposes: ["auth.login"],
    },
    "whatsapp-business": {
      name: "WhatsApp Business Platform",
      role: memory("processor"),
      categories: ["contact.phone", "identity.name", "content.correspondence"],
      purposes: ["support.customer", "comms.transactional"],
    },
  },
  otherNames: [
    { name: "Facebook, Inc.", what: "entity", of: "US", until: memory("2021-10-28") },
    { name: "Facebook Ireland Limited", what: "entity", of: "IE", until: sourced("2022-01-04", "facebookTerms") },
    {
      name: "Facebook",
      what: "also",
      of: "vendor",
      until: noted(memory("2021-10-28"), "As the name of the company; the network is still called so."),
    },
    { name: "Facebook Pixel", what: "also", of: "ads-pixel" },
    { name: "Instagram", what: "also", of: "instagram" },
    { name: "WhatsApp", what: "also", of: "whatsapp-business" },
  ],
  domains: memory(["facebook.com", "facebook.net", "fbcdn.net", "fbsbx.com", "instagram.com", "whatsapp.com", "whatsapp.net"]),
  documents: {
    dpa: memory("https://www.facebook.com/legal/terms/dataprocessing"),
    subProcessors: sourced("https://www.facebook.com/legal/ads-subprocessors", "processorTerms"),
  },
  externalIds: { wikidata: memory("Q380") },
  sources: {
    processorTerms: {
      kind: "vendor-document",
      title: "Facebook, data processor agreement",
      place: "github:OpenTermsArchive/pga-versions:Facebook/Data Processor Agreement.md@577430aa7c11",
      textAsOf: "2024-03-08",
      seen: "2026-11-25",
    },
    privacyPolicy: {
      kind: "vendor-document",
      title: "Facebook, privacy policy",
      place: "github:OpenTermsArchive/pga-versions:Facebook/Privacy Policy.md@577430aa7c11",
      textAsOf: "2026-08-22",
      seen: "2026-11-25",
    },
    facebookTerms: {
      kind: "vendor-document",
      title: "Facebook, terms of service, change recorded on 2022-02-03",
      place: "github:OpenTermsArchive/contrib-versions:Facebook/Terms of Service.md@d6fb386efcd5",
      textAsOf: "2022-02-03",
      seen: "2026-11-25",
    },
    controllerAddendum: {
      kind: "vendor-document",
      title: "Meta controller addendum (Art. 26 GDPR)",
      url: "https://www.facebook.com/legal/controller_addendum",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/facebook.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/facebook.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
