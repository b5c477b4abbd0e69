// What an erasure plan is: plain data, before any file format.

import type { ErasureRouteDefinition, Evidence, PartyKindId } from "../model";
import type { Certainty } from "../queries";

export type ErasureMode = NonNullable<ErasureRouteDefinition["mode"]>;

/** Where the request goes, as the map states it. */
export interface ErasureChannel {
  /** Whose channel it is: the recipient's own, that of what it is a part of, or of the party that every way to it leads through. */
  readonly of: string;
  readonly channel: ErasureRouteDefinition["channel"];
  readonly how: string | null;
  readonly url: string | null;
  readonly contacts: readonly string[];
  /** Duration by which it answers, as written. */
  readonly within: string | null;
}

/** By what a recipient can find the person. */
export interface HeldIdentifier {
  readonly category: string;
  readonly label: string;
  readonly certainty: Certainty;
  /** Forms in which it has it; empty = as it is. */
  readonly forms: readonly string[];
}

/** One recipient to be told. */
export interface ErasureStep {
  /** Steps of one number can be done at the same time. */
  readonly order: number;
  readonly party: string;
  readonly name: string;
  readonly kind: PartyKindId;
  readonly roles: readonly string[];
  readonly certainty: Certainty;
  readonly why: readonly string[];
  readonly conditions: readonly string[];
  /** Whom it passes the data on to: they are told before it. */
  readonly after: readonly string[];
  /** Flows by which they would get the data again, to be stopped before they are told. */
  readonly stopFirst: readonly string[];
  /** Flows that bring it the data. */
  readonly flows: readonly string[];
  readonly identifiers: readonly HeldIdentifier[];
  /** Words of the text for what it gets, where they name no category. */
  readonly unresolved: readonly string[];
  readonly channel: ErasureChannel | null;
  /** What happens to the data there; null = not stated. */
  readonly mode: ErasureMode | null;
  /** How long it is kept there, in words. */
  readonly retention: readonly string[];
  /** Exceptions by which its data may have to be kept, by activity. */
  readonly exceptions: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Who gets the data and is not told like a recipient. */
export interface ErasureApart {
  readonly party: string;
  readonly name: string;
  readonly conditions: readonly string[];
  readonly why: string;
}

/** A reason that the map states for keeping data (Art. 17(3) GDPR). It is told, and not decided. */
export interface ErasureException {
  readonly activity: string;
  readonly name: string;
  readonly article: string;
  readonly basis: string | null;
  readonly law: string | null;
  readonly conditions: readonly string[];
  /** Times that are no shorter, in words. */
  readonly retention: readonly string[];
  readonly isDoubted: boolean;
  readonly evidence: readonly Evidence[];
}

export type ErasureFindingId = "no-route" | "not-named" | "cannot-be-told" | "no-identifier";

/** Where the plan ends: somebody who cannot be told, as far as the map says. */
export interface ErasureFinding {
  readonly id: ErasureFindingId;
  readonly party: string;
  readonly message: string;
  /** The field of the map that would fill the gap. */
  readonly field: string;
}

export interface ErasurePlan {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly question: { readonly subject: string; readonly data: readonly string[] | null; readonly on: string; readonly closure: boolean };
  /** Whose data: the subject and, with closure, those it also is. */
  readonly subjects: readonly string[];
  /** Sorted by order, then by id. */
  readonly tell: readonly ErasureStep[];
  /** Reached only if an event or a condition came true: first find out whether it did. */
  readonly ifHappened: readonly ErasureStep[];
  readonly apart: readonly ErasureApart[];
  readonly exceptions: readonly ErasureException[];
  readonly findings: readonly ErasureFinding[];
  /** Why there may be more; empty = the map is closed for this question. */
  readonly incomplete: readonly string[];
}
