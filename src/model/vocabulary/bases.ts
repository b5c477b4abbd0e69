// What processing rests on: the legal bases of Art. 6(1) GDPR and, for special categories, the conditions of Art. 9(2) GDPR.

import { tableOf } from "./table";

export interface BasisRow {
  readonly label: string;
  /** Absent for `unknown` only. */
  readonly article?: string;
  /** Which question it answers: Art. 6 for any personal data, Art. 9 for special categories. */
  readonly answers: readonly ("art-6" | "art-9")[];
}

export const bases = tableOf<BasisRow>()({
  consent: { label: "consent", article: "Art. 6(1)(a) GDPR", answers: ["art-6"] },
  contract: { label: "contract, or steps before one", article: "Art. 6(1)(b) GDPR", answers: ["art-6"] },
  "legal-obligation": { label: "legal obligation", article: "Art. 6(1)(c) GDPR", answers: ["art-6"] },
  "vital-interests": { label: "vital interests", article: "Art. 6(1)(d) and 9(2)(c) GDPR", answers: ["art-6", "art-9"] },
  "public-task": { label: "public interest or official authority", article: "Art. 6(1)(e) GDPR", answers: ["art-6"] },
  "legitimate-interests": { label: "legitimate interests", article: "Art. 6(1)(f) GDPR", answers: ["art-6"] },

  "explicit-consent": { label: "explicit consent", article: "Art. 9(2)(a) GDPR", answers: ["art-9"] },
  employment: { label: "employment, social security and social protection law", article: "Art. 9(2)(b) GDPR", answers: ["art-9"] },
  "not-for-profit": { label: "members of a not-for-profit body", article: "Art. 9(2)(d) GDPR", answers: ["art-9"] },
  "made-public": { label: "made public by the person", article: "Art. 9(2)(e) GDPR", answers: ["art-9"] },
  "legal-claims": { label: "legal claims and courts", article: "Art. 9(2)(f) GDPR", answers: ["art-9"] },
  "substantial-public-interest": { label: "substantial public interest", article: "Art. 9(2)(g) GDPR", answers: ["art-9"] },
  "health-care": { label: "health or social care and occupational medicine", article: "Art. 9(2)(h) GDPR", answers: ["art-9"] },
  "public-health": { label: "public health", article: "Art. 9(2)(i) GDPR", answers: ["art-9"] },
  research: { label: "archiving, research and statistics", article: "Art. 9(2)(j) GDPR", answers: ["art-9"] },

  unknown: { label: "unknown", answers: [] },
});

export type BasisId = keyof typeof bases;
