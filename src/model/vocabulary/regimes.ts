// The data protection laws under which a map's transfers can be judged.

import { tableOf } from "./table";

export interface RegimeRow {
  readonly label: string;
  /** The law itself. */
  readonly law: string;
}

export const regimes = tableOf<RegimeRow>()({
  EU_GDPR: { label: "EU GDPR", law: "Regulation (EU) 2016/679" },
  UK_GDPR: { label: "UK GDPR", law: "UK General Data Protection Regulation, with the Data Protection Act 2018" },
  CH_FADP: { label: "Swiss FADP", law: "Federal Act on Data Protection (SR 235.1)" },
});

export type RegimeId = keyof typeof regimes;
