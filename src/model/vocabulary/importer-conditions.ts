// What an importer must meet where adequacy reaches only some importers. Ids are the condition keys of the dated law tables.

import { tableOf } from "./table";

export interface ImporterConditionRow {
  readonly label: string;
}

export const importerConditions = tableOf<ImporterConditionRow>()({
  usDpfEu: { label: "active on the Data Privacy Framework List for EU data" },
  usDpfUk: { label: "active on the Data Privacy Framework List for UK data (UK Extension)" },
  usDpfCh: { label: "active on the Data Privacy Framework List for Swiss data" },
  usPrivacyShield: { label: "on the Privacy Shield List (EU decision ended 2020)" },
  usSafeHarbor: { label: "certified under Safe Harbour (EU decision ended 2015)" },
  caPipeda: { label: "subject to PIPEDA (Canada)" },
  caPipedaOrProvincial: { label: "subject to PIPEDA or a similar provincial act (Canada, Swiss list)" },
  jpPihbo: { label: "business operator under the APPI (Japan)" },
  krPipa: { label: "subject to PIPA (South Korea)" },
  krPipaUk: { label: "subject to PIPA (South Korea, UK regulations)" },
  brLgpd: { label: "subject to the LGPD (Brazil)" },
  ilAutomated: { label: "processes by automated means (Israel)" },
  foAct: { label: "subject to the Faroese data protection act" },
  gbNotImmigration: { label: "not for immigration control (United Kingdom)" },
  intOrgEpo: { label: "is the European Patent Organisation" },
  pnr: { label: "border authority receiving air passenger records" },
  subjectToGdpr: { label: "itself subject to the GDPR for this processing (Art. 3 GDPR)" },
});

export type ImporterConditionId = keyof typeof importerConditions;
