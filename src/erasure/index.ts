// Erasure: a map and a person in, whom to tell out, as data and as files.

export { type ErasureQuestion, erasurePlan } from "./plan";
export type {
  ErasureApart,
  ErasureChannel,
  ErasureException,
  ErasureFinding,
  ErasureFindingId,
  ErasureMode,
  ErasurePlan,
  ErasureStep,
  HeldIdentifier,
} from "./types";
export { type ErasureFormat, erasureFormats, writeErasurePlan } from "./write";
