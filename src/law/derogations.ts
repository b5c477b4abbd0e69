// The exceptions of Article 49, each apart, because some are for single occasions only.

import type { DerogationRow } from "./row";

const basis = { grade: "sourced", memoryFields: ["occasionalOnly"], sources: ["S18", "S61"] } as const;

export const derogations = {
  "eu-49-1-a": {
    article: "Art. 49(1)(a) GDPR",
    name: "explicit consent after being told of the risks",
    kind: "art-49-consent",
    occasionalOnly: false,
    ...basis,
  },
  "eu-49-1-b": {
    article: "Art. 49(1)(b) GDPR",
    name: "needed for a contract with the person, or for steps they asked for before it",
    kind: "art-49-contract",
    occasionalOnly: true,
    ...basis,
  },
  "eu-49-1-c": {
    article: "Art. 49(1)(c) GDPR",
    name: "needed for a contract with somebody else in the person's interest",
    kind: "art-49-contract",
    occasionalOnly: true,
    ...basis,
  },
  "eu-49-1-d": {
    article: "Art. 49(1)(d) GDPR",
    name: "important reasons of public interest in the law of the EU or a member state",
    kind: "art-49-other",
    occasionalOnly: false,
    ...basis,
  },
  "eu-49-1-e": { article: "Art. 49(1)(e) GDPR", name: "claims in court", kind: "art-49-other", occasionalOnly: true, ...basis },
  "eu-49-1-f": {
    article: "Art. 49(1)(f) GDPR",
    name: "vital interests of somebody who cannot consent",
    kind: "art-49-other",
    occasionalOnly: false,
    ...basis,
  },
  "eu-49-1-g": { article: "Art. 49(1)(g) GDPR", name: "from a public register", kind: "art-49-other", occasionalOnly: false, ...basis },
  "eu-49-1-2nd-subpara": {
    article: "Art. 49(1) second subparagraph GDPR",
    name: "compelling interests: not repeated, few people, assessed, authority and people told, recorded",
    kind: "art-49-other",
    occasionalOnly: false,
    ...basis,
  },
} as const satisfies Readonly<Record<string, DerogationRow>>;

export type DerogationId = keyof typeof derogations;
