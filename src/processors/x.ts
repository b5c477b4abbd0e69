// X, Twitter until 2023: a social network with advertising.

import { defineVendor, memory, noted, sourced } from "./define";

export const x = /* @__PURE__ */ defineVendor({
  slug: "x",
  name: "X",
  kind: "social",
  entities: {
    IE: {
      name: noted(
        sourced("X Internet Unlimited Company", "privacyPolicy", "terms"),
        "A third party that read the policy of 2026-01-15 (ConductAtlas) still names Twitter International Unlimited Company.",
      ),
      country: "IE",
      contractsWith: ["EEA"],
    },
    US: { name: sourced("X Corp.", "privacyPolicy", "terms"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    "custom-audiences-web": {
      name: "X Ads website custom audiences (X Pixel)",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "device.advertisingId"],
      purposes: ["marketing.ads.retargeting"],
      note: "Called Tailored Audiences before. Under the law of California it calls itself a business, not a service provider, for what its pixel sends.",
    },
    "custom-audiences-list": {
      name: "X Ads list custom audiences",
      role: memory("depends"),
      categories: ["contact.email", "contact.phone", "account.socialHandle"],
      purposes: ["marketing.ads.matching"],
      note: "E-mail addresses and phone numbers are hashed. Under the law of California it calls itself a service provider for uploaded lists.",
    },
    account: {
      name: "X account (handle)",
      role: memory("controller"),
      categories: ["account.socialHandle", "content.feedback", "content.correspondence"],
      purposes: ["social.presence", "support.customer"],
    },
    embed: {
      name: "Embedded posts / buttons",
      cookies: sourced(["guest_id", "personalization_id", "_twitter_sess"], "openCookies"),
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["content.media"],
    },
  },
  otherNames: [
    {
      name: "Twitter, Inc.",
      what: "entity",
      of: "US",
      until: noted(sourced("2023-04", "twitterPolicy"), "The policy recorded on 2023-04-18 names X Corp., in force from 2023-05-18."),
    },
    { name: "Twitter", what: "brand", of: "vendor", until: memory("2023-07-24") },
    {
      name: "Twitter International Unlimited Company",
      what: "entity",
      of: "IE",
      until: noted(sourced("2025-04-17", "twitterPolicy"), "The day on which the change was recorded."),
    },
    { name: "Twitter International Company", what: "also" },
    { name: "Tailored Audiences", what: "brand", of: "custom-audiences-web", until: memory("2021") },
  ],
  domains: memory(["twitter.com", "x.com", "t.co", "twimg.com", "ads-twitter.com", "analytics.twitter.com"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "X, privacy policy",
      place: "github:OpenTermsArchive/pga-versions:X/Privacy Policy.md@577430aa7c11",
      textAsOf: "2026-07-16",
      seen: "2026-11-25",
    },
    terms: {
      kind: "vendor-document",
      title: "X, terms of service",
      place: "github:OpenTermsArchive/pga-versions:X/Terms of Service.md@577430aa7c11",
      textAsOf: "2026-04-11",
      seen: "2026-11-25",
    },
    twitterPolicy: {
      kind: "vendor-document",
      title: "Twitter, privacy policy, versions recorded from 2023-04-18 to 2026-01-16",
      place: "github:OpenTermsArchive/pga-versions:Twitter/Privacy Policy.md@577430aa7c11",
      seen: "2026-11-25",
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
});
