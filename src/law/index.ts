// The law of transfers: dated tables, and the one function that judges by them.

export { type AdequacyId, adequacyDecisions } from "./adequacy";
export { type CaseId, cases } from "./cases";
export { type DerogationId, derogations } from "./derogations";
export {
  type DestinationGroup,
  type DestinationGrouping,
  destinationGroupOf,
  firstDayOf,
  isBeyondTables,
  lastReadDay,
} from "./destination-groups";
export { judgeTransfer } from "./judge-transfer";
export { knownAbsences } from "./known-absences";
export { membership } from "./membership";
export { insideOf } from "./places";
export type { MechanismStated, MechanismStatement, TransferMeans, TransferPlace, TransferQuestion } from "./question";
export { evidenceHorizon, gdprInEeaEfta, regimeStarts } from "./regime-starts";
export type {
  AbsenceRow,
  AdequacyRow,
  CaseRow,
  ClauseModule,
  DerogationRow,
  LawGrade,
  Litigation,
  MembershipRow,
  PlaceCode,
  SafeguardRow,
  TerritoryRow,
  UncodedPlace,
} from "./row";
export { type SafeguardId, safeguards } from "./safeguards";
export { type LawSourceId, lawSources, type SourceRow } from "./sources";
export { territories } from "./territories";
export type { TransferRest, TransferSource, TransferStatus, TransferVerdict, TransferWarning, TransferWarningId } from "./verdict";
