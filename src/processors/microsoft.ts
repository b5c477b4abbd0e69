// Microsoft: office software, cloud computing, advertising and web analytics; Skype until 2025.

import { defineVendor, memory, noted, sourced } from "./define";

export const microsoft = /* @__PURE__ */ defineVendor({
  slug: "microsoft",
  name: "Microsoft",
  kind: "platform",
  entities: {
    IE: {
      name: sourced("Microsoft Ireland Operations Limited", "bingPolicy", "datenanfragen"),
      country: "IE",
      contractsWith: ["EEA"],
    },
    US: { name: sourced("Microsoft Corporation", "bingPolicy"), country: "US", dpf: sourced("active", "bingPolicy") },
  },
  services: {
    m365: {
      name: "Microsoft 365 (Outlook, Teams, SharePoint)",
      role: sourced("processor", "addendumNote"),
      categories: ["identity.name", "contact.email", "content.correspondence", "content.upload"],
      purposes: ["collab.internal"],
      carriesAnything: true,
    },
    azure: {
      name: "Microsoft Azure",
      cookies: sourced(["ARRAffinity", "ARRAffinitySameSite"], "openCookies"),
      role: sourced("processor", "addendumNote"),
      categories: ["account.login", "content.upload", "device.ip", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
    clarity: {
      name: "Microsoft Clarity",
      role: sourced("controller", "clarityNote"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.recording"],
      purposes: ["analytics.web"],
    },
    ads: {
      name: "Microsoft Advertising (UET tag)",
      cookies: sourced(["MUID", "_uetsid", "_uetvid"], "openCookies"),
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting", "marketing.ads.measurement"],
      note: "Called Bing Ads before.",
    },
    skype: {
      name: "Skype",
      role: memory("controller"),
      categories: ["contact.im", "content.correspondence"],
      purposes: ["support.customer"],
      since: noted(memory("2011-10-13"), "Owned by Microsoft since then; the service is older."),
      until: memory("2025-05-05"),
    },
  },
  otherNames: [
    { name: "Azure", what: "also", of: "azure" },
    { name: "Clarity", what: "also", of: "clarity" },
    { name: "Microsoft Teams", what: "also", of: "m365" },
    { name: "Outlook", what: "also", of: "m365" },
    { name: "Bing", what: "also", of: "ads" },
    { name: "Bing Ads", what: "brand", of: "ads", until: memory("2019-04-30") },
    { name: "Office 365", what: "brand", of: "m365", until: memory("2020-04-21") },
  ],
  domains: memory([
    "microsoft.com",
    "office.com",
    "office365.com",
    "outlook.com",
    "live.com",
    "bing.com",
    "bat.bing.com",
    "clarity.ms",
    "azure.com",
    "azureedge.net",
    "skype.com",
  ]),
  documents: {
    dpa: memory("https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA"),
  },
  externalIds: { wikidata: memory("Q2283") },
  sources: {
    bingPolicy: {
      kind: "vendor-document",
      title: "Bing, privacy policy",
      place: "github:OpenTermsArchive/vlopses-us-versions:Bing/Privacy Policy.md@2d61653015b9",
      textAsOf: "2026-07-03",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/microsoft.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/microsoft.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    clarityNote: {
      kind: "third-party",
      title: "A law firm's note on the terms of Clarity",
      url: "https://jlsw.pl/en/news/clarity-or-chaos-legal-challenges-of-using-microsoft-clarity",
      textAsOf: "2024-12-11",
      seen: "2026-11-25",
    },
    addendumNote: {
      kind: "third-party",
      title: "A law firm's note on the processing addendum of Microsoft of 2021-09-15",
      url: "https://www.lauxlawyers.ch/en/microsoft-publishes-new-data-protection-addendum/",
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
  note: "Its processing addendum is for business products. Clarity and advertising are not under it.",
});
