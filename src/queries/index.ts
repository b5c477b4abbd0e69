// Questions about a map, one a file.

export type { Certainty } from "./certainty";
export type { Hop } from "./journeys";
export { type AskedQuestion, askableIds, type Question } from "./question";
export { type PartyAnswer, type PartyQuestion, type Receipt, whatGets } from "./what-gets";
export { type AnswerOptions, type Recipient, type RecipientAnswer, whoGets } from "./who-gets";
