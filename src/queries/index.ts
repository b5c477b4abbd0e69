// Questions about a map, one a file.

export type { CatalogueOnward, CatalogueStep, CatalogueWay } from "./catalogue-onward";
export { type Cell, cellsOf } from "./cells";
export type { Certainty } from "./certainty";
export type { RegimeSource } from "./exporters";
export { filteredMap, filterKeys, type MapFilter } from "./filter/filter";
export { onlyFlows } from "./filter/only-flows";
export { type FilterWording, filterWords } from "./filter/words";
export type { HopWarning, HopWarningId } from "./hop-warnings";
export type { Hop } from "./journeys";
export {
  type OnwardAnswer,
  type OnwardHop,
  type OnwardParty,
  type OnwardPath,
  type OnwardQuestion,
  onward,
  type WeakestHop,
} from "./onward";
export { type AskedQuestion, askableIds, type Question } from "./question";
export {
  gravity,
  type HopVerdict,
  type TransferAnswer,
  type TransferHop,
  type TransferOptions,
  transfers,
} from "./transfers";
export { type PartyAnswer, type PartyQuestion, type Receipt, whatGets } from "./what-gets";
export { type AnswerOptions, type Recipient, type RecipientAnswer, whoGets } from "./who-gets";
