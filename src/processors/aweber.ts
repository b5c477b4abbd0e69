// AWeber sends newsletters and automatic e-mail.

import { defineVendor, memory, noted, sourced } from "./define";

export const aweber = /* @__PURE__ */ defineVendor({
  slug: "aweber",
  name: "AWeber",
  kind: "email-marketing",
  entities: {
    US: {
      name: sourced("AWeber Systems, Inc.", "privacyPolicy", "apiTerms"),
      country: "US",
      dpf: noted(memory("unknown"), "It took part in the Privacy Shield in 2017; on its successor nothing was seen."),
    },
  },
  services: {
    email: {
      name: "AWeber email marketing",
      role: sourced("processor", "processingTerms"),
      categories: ["contact.email", "identity.name", "device.ip", "behaviour.emailEngagement"],
      purposes: ["marketing.email"],
    },
  },
  otherNames: [{ name: "AWeber Communications, Inc.", what: "also" }],
  domains: sourced(["aweber.com"], "thirdPartyWeb"),
  documents: {
    privacy: sourced("https://www.aweber.com/privacy.htm", "privacyPolicy"),
    dpa: sourced("https://www.aweber.com/dpst.htm", "processingTerms"),
  },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "AWeber, privacy policy",
      url: "https://www.aweber.com/privacy.htm",
      textAsOf: "2017-05-17",
      seen: "2026-11-26",
    },
    processingTerms: {
      kind: "vendor-document",
      title: "AWeber, data processing terms",
      url: "https://www.aweber.com/dpst.htm",
      textAsOf: "2021-01-11",
      seen: "2026-11-26",
    },
    apiTerms: { kind: "vendor-document", title: "AWeber, terms of its API", url: "https://labs.aweber.com/docs/tos", seen: "2026-11-26" },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "The company name is from 2017 and from undated terms of its API; code by its staff says AWeber Communications. Its processing terms also let helpers outside the company, whom it calls Advocates, see the data.",
});
