// OpenAI answers prompts: ChatGPT and an interface for software.

import { defineVendor, memory, sourced } from "./define";

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
    subProcessors: memory("https://openai.com/policies/sub-processor-list/"),
  },
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
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Its processing terms name standard clauses or adequacy, not the Data Privacy Framework.",
});
