// Anthropic answers prompts: Claude and an interface for software.

import { defineVendor, memory, sourced } from "./define";

export const anthropic = /* @__PURE__ */ defineVendor({
  slug: "anthropic",
  name: "Anthropic",
  kind: "ai",
  entities: {
    IE: { name: sourced("Anthropic Ireland, Limited", "commercialTerms", "privacyPolicy"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Anthropic, PBC", "commercialTerms", "privacyPolicy"), country: "US", dpf: memory("unknown") },
  },
  services: {
    api: {
      name: "Claude API / commercial",
      role: sourced("processor", "processorTerms"),
      categories: ["content.prompt", "content.upload"],
      purposes: ["ai.inference"],
      carriesAnything: true,
    },
    "claude-consumer": {
      name: "Claude consumer",
      role: sourced("controller", "processorTerms"),
      categories: ["content.prompt", "account.login", "contact.email", "device.ip"],
      purposes: ["ai.inference"],
      carriesAnything: true,
    },
  },
  otherNames: [{ name: "Claude", what: "also", of: "claude-consumer" }],
  domains: memory(["anthropic.com", "claude.ai"]),
  documents: { subProcessors: memory("https://trust.anthropic.com/subprocessors") },
  sources: {
    commercialTerms: {
      kind: "vendor-document",
      title: "Claude.ai, commercial terms",
      place: "github:OpenTermsArchive/genai-eu-versions:Claude.ai/Commercial Terms.md@4812532797e7",
      textAsOf: "2026-03-11",
      seen: "2026-11-25",
    },
    privacyPolicy: {
      kind: "vendor-document",
      title: "Claude.ai, privacy policy",
      place: "github:OpenTermsArchive/genai-eu-versions:Claude.ai/Privacy Policy.md@4812532797e7",
      textAsOf: "2026-08-17",
      seen: "2026-11-25",
    },
    processorTerms: {
      kind: "vendor-document",
      title: "Claude.ai, data processor agreement",
      place: "github:OpenTermsArchive/genai-eu-versions:Claude.ai/Data Processor Agreement.md@4812532797e7",
      textAsOf: "2026-07-20",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
