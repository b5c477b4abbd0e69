// SurveyMonkey runs surveys.

import { defineVendor, memory, noted, sourced } from "./define";

export const surveymonkey = /* @__PURE__ */ defineVendor({
  slug: "surveymonkey",
  name: "SurveyMonkey",
  kind: "forms",
  entities: {
    IE: { name: memory("SurveyMonkey Europe Unlimited Company"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("SurveyMonkey Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    surveys: {
      name: "SurveyMonkey surveys",
      role: memory("processor"),
      categories: ["contact.email", "content.form", "device.ip"],
      purposes: ["forms.collect"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "SVMK", what: "entity", until: memory("2021-06") },
    {
      name: "Momentive Inc.",
      what: "entity",
      of: "US",
      since: memory("2021-06"),
      until: noted(memory("2023"), "Since 2021-06; one data set still has this name."),
    },
  ],
  domains: sourced(["surveymonkey.com"], "thirdPartyWeb"),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "SurveyMonkey, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:SurveyMonkey/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2025-12-02",
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
