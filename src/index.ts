// The public list of `whogets`, by layer.

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
  purposes,
  resolveCategory,
  type SerialiseOptions,
  UsageError,
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
