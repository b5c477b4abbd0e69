// Questions about a map, one a file.

export type { Certainty } from "./certainty";
export type { RegimeSource } from "./exporters";
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
  type HopWarning,
  type HopWarningId,
  type TransferAnswer,
  type TransferHop,
  type TransferOptions,
  transfers,
} from "./transfers";
export { type PartyAnswer, type PartyQuestion, type Receipt, whatGets } from "./what-gets";
export { type AnswerOptions, type Recipient, type RecipientAnswer, whoGets } from "./who-gets";
