// The public list of `whogets`, by layer.

// checks
export { check } from "./check";
export {
  type BaselineEntry,
  baselineOf,
  type CheckOptions,
  type CheckResult,
  type Finding,
  fingerprintOf,
  type Rule,
  readBaseline,
  readWaivers,
  rules,
  type Severity,
  type WaivedFinding,
  type Waiver,
  writeBaseline,
} from "./checks";
// diff
export type { ChangeFacet, DiffOptions, MapChange, MapDiff, Meaning, MeaningId } from "./diff";
// diff-maps
export { diffMaps } from "./diff-maps";
// documents
export {
  type ListChange,
  type ListedProcessor,
  type Notice,
  type NoticeFormat,
  type NoticeOptions,
  type NoticePart,
  type NoticeSentence,
  notice,
  noticeFormats,
  type ProcessorList,
  type SubprocessorFormat,
  type SubprocessorOptions,
  subprocessorFormats,
  subprocessors,
  writeNotice,
  writeSubprocessors,
} from "./documents";
// erasure
export {
  type ErasureApart,
  type ErasureChannel,
  type ErasureException,
  type ErasureFinding,
  type ErasureFindingId,
  type ErasureFormat,
  type ErasureMode,
  type ErasurePlan,
  type ErasureQuestion,
  type ErasureStep,
  erasureFormats,
  erasurePlan,
  type HeldIdentifier,
  writeErasurePlan,
} from "./erasure";
// impact
export { type Impact, type ImpactParty, type ImpactReason, impact } from "./impact";
// law
export {
  judgeTransfer,
  type MechanismStated,
  type MechanismStatement,
  type PlaceCode,
  type TransferMeans,
  type TransferPlace,
  type TransferQuestion,
  type TransferRest,
  type TransferSource,
  type TransferStatus,
  type TransferVerdict,
  type TransferWarning,
  type TransferWarningId,
} from "./law";

// loader
export { loadDataMap, serialise, tryLoadDataMap } from "./load";

// model
export {
  type Activities,
  type Catalogue,
  categories,
  categoryAliases,
  countries,
  DataMapError,
  type DatedFact,
  defineActivities,
  defineDataMap,
  defineGround,
  type FlowGraph,
  type GraphLeg,
  type Ground,
  graphOf,
  type Issue,
  isDataMap,
  issueLine,
  type LoadOptions,
  type LoadResult,
  type Located,
  locateEvidence,
  type Position,
  purposes,
  resolveCategory,
  type SerialiseOptions,
  UsageError,
  type VendorFacts,
  writeJsonSchema,
} from "./model";
export type * from "./model/definition";
export type { Ids } from "./model/ids";
export type * from "./model/map";

// queries
export {
  type AnswerOptions,
  type AskedQuestion,
  askableIds,
  type CatalogueOnward,
  type CatalogueStep,
  type CatalogueWay,
  type Certainty,
  type Hop,
  type HopVerdict,
  type HopWarning,
  type HopWarningId,
  type OnwardAnswer,
  type OnwardHop,
  type OnwardParty,
  type OnwardPath,
  type OnwardQuestion,
  type PartyAnswer,
  type PartyQuestion,
  type Question,
  type Receipt,
  type Recipient,
  type RecipientAnswer,
  type TransferAnswer,
  type TransferHop,
  type TransferOptions,
  type WeakestHop,
  whatGets,
  whoGets,
} from "./queries";
// record
export { record } from "./record";
export {
  type ActivityRecord,
  type CellState,
  type RecordCell,
  type RecordColumn,
  type RecordFact,
  type RecordFormat,
  type RecordLayout,
  type RecordOptions,
  type RecordRow,
  type RecordSheet,
  recordFormats,
  recordLayouts,
  type WriteRecordOptions,
  writeRecord,
} from "./records";
// render
export { type DrawOptions, drawFlow } from "./render";
// transfers
export { onward, transfers } from "./transfers";
// words
export type { Language } from "./words";
