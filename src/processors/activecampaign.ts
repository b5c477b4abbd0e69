// ActiveCampaign sends marketing e-mail; Postmark belongs to it.

import { defineVendor, memory, noted, sourced } from "./define";

export const activecampaign = /* @__PURE__ */ defineVendor({
  slug: "activecampaign",
  name: "ActiveCampaign",
  kind: "email-marketing",
  entities: {
    US: {
      name: sourced("ActiveCampaign, LLC", "privacyPolicy"),
      country: "US",
      dpf: noted(
        sourced("active", "airin"),
        "A third party quotes its policy of June 2026, which answers for data received under the framework; the list was not read.",
      ),
    },
  },
  services: {
    automation: {
      name: "ActiveCampaign email and automation",
      cookies: sourced(["ac_enable_tracking"], "openCookies"),
      role: sourced("processor", "privacyPolicy"),
      categories: [
        "contact.email",
        "identity.name",
        "contact.phone",
        "behaviour.emailEngagement",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["marketing.email", "crm.sales"],
    },
    postmark: {
      name: "Postmark (AC PM LLC)",
      role: sourced("processor", "privacyPolicy"),
      categories: ["contact.email", "content.correspondence"],
      purposes: ["comms.transactional"],
      note: "Signed by AC PM LLC.",
    },
  },
  otherNames: [
    { name: "ActiveCampaign, Inc.", what: "entity", of: "US" },
    { name: "ActiveCampaign Ireland Limited", what: "also" },
    { name: "AC PM LLC", what: "also", of: "postmark" },
    { name: "Postmark", what: "also", of: "postmark" },
    { name: "Wildbit", what: "also", of: "postmark" },
  ],
  domains: memory(["activecampaign.com", "trackcmp.net", "app-us1.com", "postmarkapp.com"]),
  hosting: noted(sourced(["US", "EU", "APAC"], "hostingPolicy"), "By the region of the account."),
  documents: { privacy: sourced("https://www.activecampaign.com/legal/privacy-policy", "privacyPolicy") },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "ActiveCampaign, privacy policy",
      url: "https://www.activecampaign.com/legal/privacy-policy",
      textAsOf: "2024-01-17",
      seen: "2026-11-26",
    },
    hostingPolicy: {
      kind: "vendor-document",
      title: "ActiveCampaign, policy on hosting in several regions",
      place: "marketing.staging.app-us1.com/legal/mrdc-policy",
      textAsOf: "2024-03-28",
      seen: "2026-11-26",
    },
    airin: {
      kind: "third-party",
      title: "AIRIN, changes of the policy of ActiveCampaign, 2026-06-17",
      url: "https://airinetwork.com/changes/activecampaign?surface=privacy_data_use",
      textAsOf: "2026-06-17",
      seen: "2026-11-26",
    },
    openCookies: {
      kind: "dataset",
      title: "Open Cookie Database (Apache-2.0)",
      place: "github:jkwakman/Open-Cookie-Database:open-cookie-database.csv@0003d0f50a47",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "On the Data Privacy Framework a page of its own was seen, cut before it says whether it takes part.",
});
