// OpenAI answers prompts: ChatGPT and an interface for software.

import { defineVendor, memory, noted, sourced } from "./define";

export const openai = /* @__PURE__ */ defineVendor({
  slug: "openai",
  name: "OpenAI",
  kind: "ai",
  entities: {
    IE: { name: sourced("OpenAI Ireland Limited", "processorTerms", "privacyPolicy"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("OpenAI OpCo, LLC", "processorTerms"), country: "US", dpf: memory("unknown") },
  },
  services: {
    api: {
      name: "OpenAI API / ChatGPT business",
      role: sourced("processor", "processorTerms"),
      categories: ["content.prompt", "content.upload", "identity.name", "contact.email"],
      purposes: ["ai.inference"],
      carriesAnything: true,
    },
    chatgpt: {
      name: "ChatGPT consumer",
      role: sourced("controller", "processorTerms"),
      categories: ["content.prompt", "account.login", "contact.email", "device.ip"],
      purposes: ["ai.inference"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "OpenAI, L.L.C.", what: "also" },
    { name: "ChatGPT", what: "also", of: "chatgpt" },
  ],
  domains: memory(["openai.com", "chatgpt.com", "oaistatic.com"]),
  documents: {
    dpa: memory("https://openai.com/policies/data-processing-addendum/"),
    subProcessors: sourced("https://openai.com/policies/sub-processor-list/", "subProcessorList"),
  },
  subProcessors: [
    noted(
      sourced({ name: "Cloudflare", vendor: "cloudflare" }, "subProcessorList"),
      "Content delivery, at the place nearest to the user. As of 2025-04-30.",
    ),
    noted(
      sourced({ name: "Microsoft", vendor: "microsoft" }, "subProcessorList"),
      "Cloud infrastructure in many countries. As of 2025-04-30.",
    ),
    noted(
      sourced({ name: "Snowflake", vendor: "snowflake", country: "US" }, "subProcessorList"),
      "Data warehouse, except where nothing is retained. As of 2025-04-30.",
    ),
    noted(sourced({ name: "TaskUs, LLC" }, "subProcessorList"), "Support and moderation, in the Philippines. As of 2025-04-30."),
    noted(sourced({ name: "Intercom", vendor: "intercom", country: "US" }, "subProcessorList"), "Support. As of 2025-04-30."),
    noted(sourced({ name: "Salesforce", vendor: "salesforce" }, "subProcessorList"), "Support, in many countries. As of 2025-04-30."),
    noted(sourced({ name: "Accenture International Limited" }, "subProcessorList"), "Support. As of 2025-04-30."),
    noted(sourced({ name: "Fivetran, Inc.", country: "US" }, "subProcessorList"), "For the Assistants API. As of 2025-04-30."),
    noted(sourced({ name: "Confluent", country: "US" }, "subProcessorList"), "Infrastructure. As of 2025-04-30."),
    noted(sourced({ name: "Cinder Technologies, Inc.", country: "US" }, "subProcessorList"), "Moderation. As of 2025-04-30."),
    noted(
      sourced({ name: "WorkOS, Inc.", country: "US" }, "subProcessorList"),
      "Identities, for ChatGPT for organisations that choose it. As of 2025-04-30.",
    ),
    noted(sourced({ name: "Okta", vendor: "okta", country: "US" }, "subProcessorList"), "Login, by Auth0. As of 2025-04-30."),
    noted(sourced({ name: "CoreWeave, Inc." }, "laterList"), "Cloud infrastructure. A later list, undated."),
    noted(sourced({ name: "Oracle Cloud Infrastructure" }, "laterList"), "Cloud infrastructure. A later list, undated."),
    noted(sourced({ name: "Google", vendor: "google" }, "laterList"), "Google Cloud Platform. A later list, undated."),
  ],
  sources: {
    processorTerms: {
      kind: "vendor-document",
      title: "ChatGPT, data processor agreement (in force from 2026-01-01)",
      place: "github:OpenTermsArchive/genai-eu-versions:ChatGPT/Data Processor Agreement.md@4812532797e7",
      textAsOf: "2026-06-29",
      seen: "2026-11-25",
    },
    privacyPolicy: {
      kind: "vendor-document",
      title: "ChatGPT, privacy policy",
      place: "github:OpenTermsArchive/genai-eu-versions:ChatGPT/Privacy Policy.md@4812532797e7",
      textAsOf: "2026-07-25",
      seen: "2026-11-25",
    },
    subProcessorList: {
      kind: "vendor-document",
      title: "OpenAI, list of sub-processors",
      url: "https://openai.com/policies/sub-processor-list/",
      textAsOf: "2025-04-30",
      seen: "2026-11-26",
    },
    laterList: {
      kind: "vendor-document",
      title: "OpenAI, list of sub-processors after April 2025, read in a copy",
      place: "openai-dotcom-dun.vercel.app/policies/sub-processor-list",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Its processing terms name standard clauses or adequacy, not the Data Privacy Framework.",
});
