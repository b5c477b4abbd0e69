// What a restricted transfer is said to rest on. A map names the kind; regime and date turn it into an instrument, see src/law.

import { tableOf } from "./table";

export interface MechanismRow {
  readonly label: string;
  readonly article?: string;
  readonly definition: string;
}

export const mechanisms = tableOf<MechanismRow>()({
  adequacy: {
    label: "adequacy decision",
    article: "Art. 45 GDPR",
    definition: "A decision that the place protects the data well enough; some reach only part of the importers there.",
  },
  dpf: {
    label: "Data Privacy Framework",
    article: "Art. 45 GDPR",
    definition: "Adequacy for companies in the United States that certify themselves each year, separately for EU, UK and Swiss data.",
  },
  "scc-1": {
    label: "standard contractual clauses, module 1",
    article: "Art. 46(2)(c) GDPR",
    definition: "Clauses of the Commission between a controller and a controller.",
  },
  "scc-2": {
    label: "standard contractual clauses, module 2",
    article: "Art. 46(2)(c) GDPR",
    definition: "Clauses of the Commission from a controller to its processor.",
  },
  "scc-3": {
    label: "standard contractual clauses, module 3",
    article: "Art. 46(2)(c) GDPR",
    definition: "Clauses of the Commission from a processor to its sub-processor.",
  },
  "scc-4": {
    label: "standard contractual clauses, module 4",
    article: "Art. 46(2)(c) GDPR",
    definition: "Clauses of the Commission from a processor back to its controller.",
  },
  "bcr-c": {
    label: "binding corporate rules for controllers",
    article: "Art. 46(2)(b), 47 GDPR",
    definition: "Approved rules inside a group of companies for data of its own.",
  },
  "bcr-p": {
    label: "binding corporate rules for processors",
    article: "Art. 46(2)(b), 47 GDPR",
    definition: "Approved rules inside a group of companies for data that it processes for others.",
  },
  code: {
    label: "code of conduct",
    article: "Art. 46(2)(e) GDPR",
    definition: "An approved code that the importer has bound itself to.",
  },
  certification: {
    label: "certification",
    article: "Art. 46(2)(f) GDPR",
    definition: "An approved certificate for transfers that the importer holds, with binding commitments.",
  },
  idta: {
    label: "UK International Data Transfer Agreement",
    article: "Art. 46 UK GDPR, s. 119A DPA 2018",
    definition: "The United Kingdom's own standard contract for transfers.",
  },
  "uk-addendum": {
    label: "UK Addendum",
    article: "Art. 46 UK GDPR, s. 119A DPA 2018",
    definition: "A sheet that makes the Commission's clauses work for data from the United Kingdom.",
  },
  "art-49-consent": {
    label: "derogation: explicit consent",
    article: "Art. 49(1)(a) GDPR",
    definition: "The person agreed to this transfer after being told of its risks.",
  },
  "art-49-contract": {
    label: "derogation: contract",
    article: "Art. 49(1)(b) and (c) GDPR",
    definition: "A contract with the person, or in their interest, cannot be kept without this transfer.",
  },
  "art-49-other": {
    label: "derogation: other",
    article: "Art. 49(1)(d) to (g) and second subparagraph GDPR",
    definition: "Public interest, legal claims, vital interests, a public register, or compelling interests in a single case.",
  },
  none: { label: "none", definition: "The source says that nothing of the kind is in place." },
  unknown: { label: "unknown", definition: "Asked, and nobody knows." },
});

export type MechanismId = keyof typeof mechanisms;
