// The shapes of the rows, so that every table is held to the same columns.

import type { CountryCode, ImporterConditionId, MechanismId, PlainDate, RegimeId, RoleId } from "../model";
import type { LawSourceId } from "./sources";

/** `sourced` = seen in a stored text. `memory` = not seen: it asks for confirmation. */
export type LawGrade = "sourced" | "memory";

/** What every row rests on. `memoryFields` names columns of a sourced row that were not seen; `"*"` = all of them. */
export interface Graded {
  readonly grade: LawGrade;
  readonly memoryFields: readonly string[];
  readonly sources: readonly LawSourceId[];
}

/** Places that have a code here and none in ISO 3166-1. */
export type UncodedPlace = "ES-CN" | "PT-20" | "PT-30" | "X-CY-N";
export type PlaceCode = CountryCode | UncodedPlace;

/** `until` is the last day, here and in every table; null = open. */
export interface MembershipRow extends Graded {
  readonly bloc: "EU" | "EEA";
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly transitionUntil?: PlainDate;
  readonly bridgeUntil?: PlainDate;
}

export interface TerritoryRow extends Graded {
  readonly standing: "inside" | "third" | "third-review" | "third-adequate";
  /** The member state it is inside of. */
  readonly partOf?: CountryCode;
  readonly note: string;
}

export interface Litigation {
  readonly case: string;
  readonly lodged: PlainDate | null;
  readonly decided: PlainDate | null;
  readonly outcome: string;
  readonly sources: readonly LawSourceId[];
}

export interface AdequacyRow extends Graded {
  readonly regime: RegimeId;
  /** `EEA` = all its states. */
  readonly dest: CountryCode | "EEA";
  readonly name: string;
  readonly number: string;
  readonly adopted: PlainDate;
  readonly ojDate: PlainDate | null;
  /** Adoption, or the day the text itself gives. */
  readonly validFrom: PlainDate;
  /** By this day it surely binds: it does so from notification, which falls between the two. */
  readonly validFromSafe: PlainDate;
  readonly until: PlainDate | null;
  readonly endedBy: string | null;
  readonly status: "in-force" | "contested" | "superseded" | "invalidated" | "annulled" | "expired" | "extended";
  readonly scope: "full" | "partial" | "certified-only" | "sectoral-authority" | "international-organisation";
  /** What must hold for the importer; null = nothing. */
  readonly conditionKey: ImporterConditionId | null;
  readonly conditions: readonly string[];
  readonly exclusions: readonly string[];
  /** From this day for exporters in Norway, Iceland and Liechtenstein; null = not found. */
  readonly eeaFrom: PlainDate | null;
  readonly eeaNote?: string;
  readonly note?: string;
  readonly litigation?: readonly Litigation[];
  /** From this day it is not confirmed that the row still stands. */
  readonly statusInDoubtFrom?: PlainDate;
}

export interface ClauseModule {
  readonly kind: MechanismId;
  readonly from: readonly RoleId[];
  readonly to: readonly RoleId[];
}

export interface SafeguardRow extends Graded {
  readonly regime: RegimeId;
  readonly name: string;
  readonly article: string | null;
  readonly number: string | null;
  readonly adopted: PlainDate | null;
  readonly validFrom: PlainDate | null;
  /** Last day on which a contract could be made with it. */
  readonly newContractsUntil: PlainDate | null;
  readonly until: PlainDate | null;
  /** Kinds of mechanism that may stand for it; empty = no kind does. */
  readonly kinds: readonly MechanismId[];
  readonly modules?: readonly ClauseModule[];
  /** Each use needs an approval of its own. */
  readonly authorisation: boolean;
  readonly note?: string;
}

export interface DerogationRow extends Graded {
  readonly article: string;
  readonly name: string;
  readonly kind: MechanismId;
  readonly occasionalOnly: boolean;
}

export interface CaseRow extends Graded {
  readonly scenario: string;
  /** Null = the law of this question does not ask. */
  readonly transferEu: boolean | null;
  readonly transferUk: boolean | null;
  readonly note: string;
}

export interface AbsenceRow extends Graded {
  readonly regime: RegimeId;
  readonly dests: readonly CountryCode[];
}
