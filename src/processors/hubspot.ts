// HubSpot keeps contacts and runs marketing, sales and support for companies.

import { defineVendor, memory, noted, sourced } from "./define";

export const hubspot = /* @__PURE__ */ defineVendor({
  slug: "hubspot",
  name: "HubSpot",
  kind: "crm",
  entities: {
    IE: { name: sourced("HubSpot Ireland Limited", "slotwise"), country: "IE", contractsWith: ["EEA"] },
    US: {
      name: sourced("HubSpot, Inc.", "slotwise"),
      country: "US",
      dpf: noted(sourced("active", "sitePolicy"), "A third party's link to the list; the list itself was not read."),
      dpfEntry: { participant: sourced("a2zt0000000TN8pAAG", "sitePolicy") },
    },
  },
  services: {
    crm: {
      name: "HubSpot CRM / Marketing / Sales / Service Hub",
      role: sourced("processor", "dpa"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "professional.company",
        "content.correspondence",
        "behaviour.emailEngagement",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["crm.sales", "marketing.email", "support.customer"],
    },
    tracking: {
      name: "HubSpot tracking code",
      role: sourced("processor", "dpa"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["analytics.web"],
      note: "Where sharing of intent data or enrichment is on, both sides are controllers (section 10 of the processing terms).",
    },
  },
  otherNames: [],
  domains: sourced(
    [
      "hubspot.com",
      "hs-scripts.com",
      "hs-analytics.net",
      "hsforms.com",
      "hsforms.net",
      "hs-banner.com",
      "hubapi.com",
      "hscollectedforms.net",
    ],
    "thirdPartyWeb",
  ),
  hosting: memory(["US", "DE"]),
  documents: {
    dpa: sourced("https://legal.hubspot.com/dpa", "dpa"),
    subProcessors: memory("https://legal.hubspot.com/sub-processors-page"),
  },
  subProcessors: [
    noted(
      sourced({ name: "Amazon Web Services", vendor: "aws" }, "regionsPost"),
      "Hosting; since July 2021 in the EU as well, where the customer is there. As of 2022-03-23.",
    ),
    noted(sourced({ name: "Cloudflare", vendor: "cloudflare" }, "reliability"), "Content delivery. Undated page."),
  ],
  sources: {
    dpa: {
      kind: "vendor-document",
      title: "HubSpot, data processing agreement",
      url: "https://legal.hubspot.com/dpa",
      textAsOf: "2024-09-18",
      seen: "2026-11-26",
    },
    slotwise: {
      kind: "third-party",
      title: "Slotwise integration catalogue, marked by its author as still to be checked",
      textAsOf: "2026-09-29",
      seen: "2026-11-25",
    },
    sitePolicy: {
      kind: "third-party",
      title: "Policy of a site that links the entry of HubSpot on the list, marked active",
      seen: "2026-11-25",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
    regionsPost: {
      kind: "vendor-document",
      title: "HubSpot, product blog on its data centre in the EU",
      url: "https://product.hubspot.com/blog/developing-an-eu-data-center",
      textAsOf: "2022-03-23",
      seen: "2026-11-26",
    },
    reliability: {
      kind: "vendor-document",
      title: "HubSpot, reliability (German)",
      url: "https://hubspot.de/reliability",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
