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

// loader
export { loadDataMap, serialise, tryLoadDataMap } from "./load";

// model
export {
  type Catalogue,
  categories,
  categoryAliases,
  countries,
  DataMapError,
  type DatedFact,
  defineDataMap,
  type FlowGraph,
  type GraphLeg,
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
  type Certainty,
  type Hop,
  type PartyAnswer,
  type PartyQuestion,
  type Question,
  type Receipt,
  type Recipient,
  type RecipientAnswer,
  whatGets,
  whoGets,
} from "./queries";

// render
export { type DrawOptions, drawFlow } from "./render";
